import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../pipeline/document.ts'
import { type Fact, relate } from '../../pipeline/normalize/relations.ts'
import type { Row } from '../../pipeline/normalize/rows.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { dimensions } from '../../pipeline/totals/dimensions.ts'
import { giftTotals } from '../../pipeline/totals/gift-totals.ts'
import { donation, rowsOf } from '../support/invented.ts'
import { type Donation, gifts } from './invented-gifts.ts'

const many = fc.array(gifts, { maxLength: 40 })
const by = fc.constantFrom(...dimensions.map((one) => one.by))
const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0)

/** Every row is in one line, and there in one of three places. */
function checkPartition(rows: readonly Donation[], dimension: (typeof dimensions)[number]['by']): void {
  const lines = giftTotals(rows, dimension)
  const keys = lines.map((line) => JSON.stringify([line.group, line.item_category, line.unit]))
  expect(new Set(keys).size).toBe(keys.length)
  expect(sum(lines.map((line) => line.rows_counted + line.rows_without_number + line.rows_left_out))).toBe(rows.length)
  for (const line of lines) {
    expect(sum(Object.values(line.left_out))).toBe(line.rows_left_out)
    expect(line.open_rows).toBeLessThanOrEqual(line.rows_counted)
  }
}

describe('rows counted, rows without a number and rows left out', () => {
  test('are all rows, of invented gifts', () => fc.assert(fc.property(many, by, checkPartition)))
  test.each(dimensions.map((one) => one.by))('are all rows of the report, by %s', (dimension) =>
    checkPartition(rowsOf(readTables('out/latest'), 'donations'), dimension),
  )
})

test('an order of rows, and rows of other goods, change no sum', () => {
  fc.assert(
    fc.property(many, by, (rows, dimension) => {
      expect(giftTotals(rows.toReversed(), dimension)).toEqual(giftTotals(rows, dimension))
      const masks = rows.filter(({ item_category: goods }) => goods === 'mask')
      const of = giftTotals(rows, dimension).filter((line) => line.item_category === 'mask')
      expect(giftTotals(masks, dimension)).toEqual(of)
    }),
  )
})

test('a second statement of an amount is never added', () => {
  fc.assert(
    fc.property(many, by, (rows, dimension) => {
      const without = rows.map((row) => ({ ...row, alt_low: null, alt_high: null, alt_unit: null }))
      expect(giftTotals(rows, dimension)).toEqual(giftTotals(without, dimension))
    }),
  )
})

test('no sale, appeal, promise or amount for each is counted as a gift; by status each stands by itself', () => {
  fc.assert(
    fc.property(many, (rows) => {
      for (const { by: dimension } of dimensions) {
        const given = dimension === 'status' ? rows.filter((row) => row.status === 'delivered') : rows
        const real = given.filter((row) => row.counts_in_totals)
        const lines = giftTotals(given, dimension)
        expect(sum(lines.map((line) => line.rows_counted + line.rows_without_number))).toBe(real.length)
      }
      for (const line of giftTotals(rows, 'status')) {
        const ofStatus = rows.filter((row) => row.status === line.group)
        expect(line.rows_counted).toBeLessThanOrEqual(ofStatus.length)
        const [reason] = [line.left_out.exported, line.left_out.called_for, line.left_out.not_delivered].filter(Boolean)
        // What is left out for its status here holds for each of its givers alone.
        if (reason !== undefined) expect(ofStatus.some((row) => row.value_basis === 'each_donor')).toBe(true)
      }
    }),
  )
})

const sentence: Sentence = {
  index: 0,
  text: '',
  segments: [],
  part: 'body',
  paragraph: 0,
  section: null,
  marks: [],
  footnote: null,
  citation: null,
}

/** Gifts of few kinds, so that many repeat others; each told in a sentence of its own. */
const told = fc
  .array(
    fc.record({
      donor: fc.constantFrom('the cities of Suva and Nadi', 'Suva', 'Lautoka'),
      value: fc.constantFrom(100, 300),
      unit: fc.constantFrom('item', 'ton'),
      status: fc.constantFrom('delivered', 'pledged', 'announced', 'called_for', 'exported'),
      date: fc.constantFrom('2021-05-04', '2021-05-20', null),
      isTitle: fc.boolean(),
      work: fc.constantFrom('w1', 'w2'),
    }),
    { minLength: 6, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ donor, value, unit, status, date, isTitle, work }, i): Fact => {
      const reason =
        status === 'delivered' ? null : status === 'exported' || status === 'called_for' ? status : 'not_delivered'
      const row = donation({
        donation_id: `${i}`,
        donor,
        unit,
        status: status as Donation['status'],
        item: 'masks',
        value_text: `${value}`,
        value_low: value,
        value_high: value,
        date_edtf: date,
        text_part: isTitle ? 'footnote_title' : 'body',
        source_ids: [work],
        counts_in_totals: reason === null,
        excluded_reason: reason,
      }) as unknown as Row // as rows are made
      const claim = {
        table: 'donations' as const,
        sentence: { ...sentence, index: i },
        cells: new Map(),
        anchor: { start: i * 10, end: i * 10 + 3 },
        restatements: [],
      }
      return { claim, row, id: `${i}` }
    }),
  )

test('of gifts that repeat one another none is counted twice, and none is lost', () => {
  let related = 0
  fc.assert(
    fc.property(told, (facts) => {
      const relations = relate(facts)
      related += relations.length
      expect(new Set(relations.map(({ from_id }) => from_id)).size).toBe(relations.length)
      const rows = facts.map(({ row }) => row as unknown as Donation)
      const kept = (id: unknown): Donation | undefined => rows.find(({ donation_id }) => donation_id === id)
      const dropped = new Set<unknown>()
      for (const { from_id, to_id, relation } of relations) {
        const [from, to] = [kept(from_id), kept(to_id)]
        // A part of other goods or in another unit than its whole is in a line of its own.
        const isApart = relation === 'part_of' && from?.unit !== to?.unit
        if (isApart) continue
        dropped.add(from_id)
        expect(from?.counts_in_totals).toBe(false)
        // What takes its place stands in the same line, unless it is itself a part or repeated.
        expect([to?.donor_iso3, to?.item_category, to?.unit]).toEqual([
          from?.donor_iso3,
          from?.item_category,
          from?.unit,
        ])
      }
      const expected = rows.filter((row) => row.status === 'delivered' && !dropped.has(row.donation_id))
      const lines = giftTotals(rows, 'donor')
      expect(sum(lines.map((line) => line.rows_counted))).toBe(expected.length)
      expect(sum(lines.map((line) => line.total_low ?? 0))).toBe(sum(expected.map((row) => row.value_low ?? 0)))
      // Not in a circle: something of each repeated gift is left.
      for (const id of dropped) {
        const seen = new Set<unknown>([id])
        let next = relations.find(({ from_id }) => from_id === id)?.to_id
        while (dropped.has(next)) {
          expect(seen.has(next)).toBe(false)
          seen.add(next)
          next = relations.find(({ from_id }) => from_id === next)?.to_id
        }
      }
    }),
    { numRuns: 300, seed: 11 },
  )
  expect(related).toBeGreaterThan(200)
})
