import { describe, expect, test } from 'vitest'
import { corroborate } from '../../pipeline/corroborate/corroborate.ts'
import type { GiftReference } from '../../pipeline/reference/reference.ts'
import type { RowOf } from '../../schemas/index.ts'
import { donation, figure, invent, referenceOf, tablesOf, tally } from '../support/invented.ts'

type Tally = RowOf<'tallies'>

const told = (subject: string, value: number, changes: Partial<GiftReference> = {}): GiftReference => ({
  donor_iso3: null,
  recipient_iso3: 'TON',
  subject,
  item_category: null,
  value_low: value,
  value_high: value,
  unit: 'countries',
  date: '2021-05-04',
  source_id: 'a',
  ...changes,
})

/** "As many as [79 countries] helped Tonga": the name of the givers spans characters 14 to 26. */
const gift = donation({ donation_id: 'd', donor: '79 countries', donor_iso3: null, recipient: 'Tonga' })
const giver = invent('evidence', {
  table: 'donations',
  row_id: 'd',
  column: 'donor',
  document_id: 'made-up',
  char_start: 14,
  char_end: 26,
})
const givers = tally({ ...figure('as many as 79', 79), char_start: 3, char_end: 16 })

const compare = (
  tallies: readonly Tally[],
  gifts: readonly GiftReference[],
  more: { relations?: RowOf<'relations'>[]; evidence?: RowOf<'evidence'>[] } = {},
) =>
  corroborate({
    tables: tablesOf({ tallies, donations: [gift], evidence: [giver], ...more }),
    reference: referenceOf({ gifts }),
  }).map((row) => [row.row_id, row.judgement, row.difference_kind, row.difference])

const nothing = [['t', 'no_independent_figure', null, null]]

describe('givers', () => {
  test('are compared with a count of the givers to the same country', () => {
    expect(compare([givers], [told('countries that helped Tonga', 79)])).toEqual([['t', 'agrees', null, 0]])
    expect(compare([givers], [told('countries that helped Tonga', 80)])).toEqual([['t', 'discrepancy', 'amount', -1]])
  })
  test('not with receivers, others, or counts in another unit', () => {
    const others: readonly Partial<GiftReference>[] = [
      { recipient_iso3: 'KEN' },
      { donor_iso3: 'TON', recipient_iso3: null },
      { donor_iso3: 'FJI' },
      { unit: 'organizations' },
    ]
    for (const change of others) expect(compare([givers], [told('countries', 79, change)])).toEqual(nothing)
  })
  test('a count of another day speaks for the printed one, but not against it', () => {
    const later = { date: '2021-05-12' }
    expect(compare([givers], [told('countries', 79, later)])).toEqual([['t', 'agrees', null, 0]])
    expect(compare([givers], [told('countries', 85, later)])).toEqual([['t', 'not_comparable', 'period', null]])
    expect(compare([givers], [told('countries', 85, { date: null })])).toEqual([
      ['t', 'not_comparable', 'period', null],
    ])
  })
  test('of another document are not those of this one, though they stand at the same place', () => {
    expect(compare([{ ...givers, document_id: 'another' }], [told('countries', 79)])).toEqual(nothing)
  })
  test('a number that stands elsewhere counts no givers', () => {
    expect(compare([{ ...givers, char_start: 40, char_end: 42 }], [told('countries', 79)])).toEqual(nothing)
  })
})

test('a part is compared with the same part: "28 Asian countries" of 89', () => {
  const part = tally({
    ...figure('28', 28),
    tally_id: 'p',
    subject: 'Asian countries',
    area: 'Asia',
    char_start: 50,
    char_end: 52,
  })
  const link = invent('relations', {
    from_table: 'tallies',
    from_id: 'p',
    relation: 'part_of',
    to_table: 'tallies',
    to_id: 't',
  })
  const found = [told('countries that helped Tonga', 79), told('Asian countries that helped Tonga', 28)]
  expect(compare([givers, part], found, { relations: [link] })).toEqual([
    ['t', 'agrees', null, 0],
    ['p', 'agrees', null, 0],
  ])
  expect(compare([givers, part], found.slice(0, 1), { relations: [link] })[1]).toEqual([
    'p',
    'no_independent_figure',
    null,
    null,
  ])
})

test('receivers are compared with a count of the receivers from the same country', () => {
  const towards = donation({ donation_id: 'd', donor: 'Fiji', recipient: '79 countries', recipient_iso3: null })
  const rows = corroborate({
    tables: tablesOf({
      tallies: [givers],
      donations: [towards],
      evidence: [{ ...giver, column: 'recipient' }],
    }),
    reference: referenceOf({
      gifts: [told('countries that Fiji helped', 79, { donor_iso3: 'FJI', recipient_iso3: null })],
    }),
  })
  expect(rows).toMatchObject([{ judgement: 'agrees', reference_source_id: 'a' }])
})

describe('other counts', () => {
  const measures = [
    {
      table: 'tallies' as const,
      measure: 'provinces',
      indicator_id: null,
      counterpart_iso3: null,
      unit: 'province',
      words: ['province'],
      title: 'provinces with cases',
    },
  ]
  const provinces = (value: number, period: string | null) => ({
    iso3: 'FJI',
    area: 'Fiji',
    period,
    measure: 'provinces',
    value_low: value,
    value_high: value,
    unit: 'provinces',
    source_id: 'a',
    note: null,
  })
  const judge = (row: Partial<Tally>, value: number, period: string | null) =>
    corroborate({
      tables: tablesOf({
        tallies: [
          tally({ ...figure('over 20', 20, null, 'at_least'), subject: 'provinces', unit: 'province', ...row }),
        ],
      }),
      reference: referenceOf({ measures, figures: [provinces(value, period)] }),
    })[0]?.judgement

  test('are compared by their words, and also where they name no place', () => {
    expect(judge({}, 23, null)).toBe('agrees')
    expect(judge({ area: 'Fiji', area_iso3: 'FJI' }, 23, null)).toBe('agrees')
    expect(judge({ area: 'Tonga', area_iso3: 'TON' }, 23, null)).toBe('no_independent_figure')
    expect(judge({ subject: 'towns' }, 23, null)).toBe('no_independent_figure')
  })
  test('of a part of the time are not comparable', () => {
    expect(judge({}, 19, '2021-05-04')).toBe('discrepancy')
    expect(judge({ as_of: '2021-05' }, 19, '2021-05-04')).toBe('not_comparable')
  })
})
