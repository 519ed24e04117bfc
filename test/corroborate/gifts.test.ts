import { describe, expect, test } from 'vitest'
import { corroborate } from '../../pipeline/corroborate/corroborate.ts'
import type { GiftReference } from '../../pipeline/reference/reference.ts'
import type { RowOf } from '../../schemas/index.ts'
import { donation, figure, invent, referenceOf, tablesOf } from '../support/invented.ts'

type Row = RowOf<'donations'>

const told = (subject: string, value: number, changes: Partial<GiftReference> = {}): GiftReference => ({
  donor_iso3: 'FJI',
  recipient_iso3: 'TON',
  subject,
  item_category: 'mask',
  value_low: value,
  value_high: value,
  unit: 'item',
  date: '2021-05-04',
  source_id: 'a',
  ...changes,
})
const given = (donation_id: string, value: number, changes: Partial<Row> = {}): Row =>
  donation({ ...figure(String(value), value), donation_id, item: 'masks', date_edtf: '2021-05-04', ...changes })

const compare = (
  rows: readonly Row[],
  gifts: readonly GiftReference[],
  relations: readonly RowOf<'relations'>[] = [],
) => corroborate({ tables: tablesOf({ donations: rows, relations }), reference: referenceOf({ gifts }) })
const lines = (...from: Parameters<typeof compare>): string[] =>
  compare(...from).map(({ row_id, judgement, difference, reference_source_id: source }) =>
    [row_id, judgement, ...(source === null ? [] : [difference, source])].join(' '),
  )

test('a gift of the same sides and goods agrees, or differs by an amount', () => {
  expect(lines([given('1', 300)], [told('masks', 300)])).toEqual(['1 agrees 0 a'])
  expect(lines([given('1', 300)], [told('masks', 500)])).toEqual(['1 discrepancy -200 a'])
})

describe('no independent figure is', () => {
  const nothing = ['1 no_independent_figure']
  test('what is told of other sides, or of the same the other way about', () => {
    expect(lines([given('1', 300)], [told('masks', 300, { donor_iso3: 'KEN' })])).toEqual(nothing)
    const back = { donor_iso3: 'TON', recipient_iso3: 'FJI' }
    expect(lines([given('1', 300)], [told('masks', 300, back)])).toEqual(nothing)
  })
  test('what is told of other goods or units', () => {
    expect(lines([given('1', 300)], [told('gloves', 300, { item_category: 'gloves' })])).toEqual(nothing)
    expect(lines([given('1', 300)], [told('masks', 300, { unit: 'ton' })])).toEqual(nothing)
    expect(lines([given('1', 300, { unit: 'FJD' })], [told('masks', 300, { unit: 'TOP' })])).toEqual(nothing)
  })
  test('what is told of a sale, for a gift', () => {
    expect(lines([given('1', 300)], [told('masks, first export', 300)])).toEqual(nothing)
    const sold = given('1', 300, { status: 'exported' })
    expect(lines([sold], [told('masks, first export', 300)])).toEqual(['1 agrees 0 a'])
    expect(lines([sold], [told('masks', 300)])).toEqual(nothing)
  })
})

test('suits in sets are suits', () => {
  expect(lines([given('1', 300, { unit: 'set' })], [told('masks', 300)])).toEqual(['1 agrees 0 a'])
})

test('money is money, whatever kind of goods it is filed under', () => {
  const cash = given('1', 600, { unit: 'FJD', item_category: 'other' })
  expect(lines([cash], [told('fund', 600, { unit: 'FJD', item_category: 'cash' })])).toEqual(['1 agrees 0 a'])
})

describe('of several acts', () => {
  const first = [given('1', 300, { gift_id: 'g' }), given('2', 40, { gift_id: 'g', item_category: 'gloves' })]
  const second = [given('3', 500, { gift_id: 'h', date_edtf: '2021-05-20' })]
  const gloves = { item_category: 'gloves' }

  test('the one with most of the figures is meant, so that a wrong one beside them shows', () => {
    expect(lines([...first, ...second], [told('masks', 999), told('gloves', 40, gloves)])).toEqual([
      '1 discrepancy -699 a',
      '2 agrees 0 a',
      '3 no_independent_figure',
    ])
  })
  test('without an equal figure the one of the day is meant', () => {
    expect(lines([...first, ...second], [told('masks', 999, { date: '2021-05-21' })])[2]).toBe('3 discrepancy -499 a')
  })
  test('with equal figures as well', () => {
    const twice = [given('1', 300), given('2', 300, { gift_id: 'h', date_edtf: '2021-05-20' })]
    expect(lines(twice, [told('masks', 300, { date: '2021-05-20' })])).toEqual([
      '1 no_independent_figure',
      '2 agrees 0 a',
    ])
  })
  test('without figure and day none is', () => {
    expect(lines([...first, ...second], [told('masks', 999, { date: null })])).toEqual([
      '1 no_independent_figure',
      '2 no_independent_figure',
      '3 no_independent_figure',
    ])
  })
  test('sorts of one kind of goods are told apart by their words', () => {
    const rows = [given('1', 100, { item: 'surgical masks' }), given('2', 100, { item: 'N-95 masks' })]
    expect(lines(rows, [told('N95 masks', 10), told('surgical masks', 100)])).toEqual([
      '1 agrees 0 a',
      '2 discrepancy 90 a',
    ])
  })
})

test('each source has a row, and one of them is the verdict', () => {
  const rows = compare([given('1', 300)], [told('masks', 290), told('masks', 300, { source_id: 'b' })])
  expect(
    rows.map(({ reference_source_id, judgement, is_verdict }) => [reference_source_id, judgement, is_verdict]),
  ).toEqual([
    ['a', 'discrepancy', false],
    ['b', 'agrees', true],
  ])
})

test('what speaks for a gift speaks for the promise of it', () => {
  const promise = given('1', 300, { gift_id: 'h', status: 'pledged', date_edtf: '2021-04-01' })
  const link = invent('relations', {
    from_table: 'donations',
    from_id: '1',
    relation: 'superseded_by',
    to_table: 'donations',
    to_id: '2',
  })
  expect(lines([promise, given('2', 300)], [told('masks', 300)], [link])).toEqual(['1 agrees 0 a', '2 agrees 0 a'])
  expect(lines([promise, given('2', 300)], [told('masks', 300)])).toEqual(['1 no_independent_figure', '2 agrees 0 a'])
})

test('a row without a number has no comparison, a second statement has one of its own', () => {
  const none = donation({ donation_id: '1', item: 'masks' })
  expect(lines([none], [told('masks', 300)])).toEqual([])
  const twice = given('1', 2, { unit: 'ton', alt_low: 300, alt_high: 300, alt_unit: 'item' })
  const rows = compare([twice], [told('masks', 2, { unit: 'ton' })])
  expect(rows.map(({ statement, judgement, is_verdict }) => [statement, judgement, is_verdict])).toEqual([
    ['value', 'agrees', true],
    ['alt', 'no_independent_figure', true],
  ])
})

test('a source that the document cites is marked: by its address, or by site and title', () => {
  const gifts = ['a', 'b', 'c', 'd'].map((source_id) => told('masks', 300, { source_id }))
  const cited = invent('sources', { source_id: 's', title: 'Fiji sends masks', url: 'http://www.news.example/1#top' })
  const base = { publisher: null, licence: null }
  const sources = [
    { ...base, source_id: 'a', title: 'Any title', address: 'https://news.example/1' },
    { ...base, source_id: 'b', title: 'By A. Author: “Fiji sends masks”', address: 'https://news.example/copy' },
    { ...base, source_id: 'c', title: 'Fiji sends masks', address: 'https://elsewhere.example/1' },
    { ...base, source_id: 'd', title: 'Fiji sends masks', address: null },
  ]
  const tables = tablesOf({ donations: [given('1', 300)], sources: [cited] })
  const rows = corroborate({ tables, reference: referenceOf({ gifts, sources }) })
  expect(rows.map(({ is_cited_source }) => is_cited_source)).toEqual([true, true, false, false])
})
