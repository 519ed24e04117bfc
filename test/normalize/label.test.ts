import { expect, test } from 'vitest'
import type { CellValue } from '../../pipeline/claim.ts'
import { labelOf } from '../../pipeline/normalize/label.ts'

const label = (table: string, values: Record<string, CellValue>): string =>
  labelOf(table, new Map(Object.entries(values)))

const gift = (value_text: string | null, unit: string | null, item: string | null, value_low = 2): string =>
  label('donations', {
    donor: 'Norland',
    recipient: 'Westland',
    value_text,
    unit,
    item,
    value_low,
    value_high: value_low,
    status: 'called_for',
  })
    .replace('Norland → Westland: ', '')
    .replace(' [called for]', '')

test.each([
  ['5,000', 'item', 'tents', '5,000 tents'],
  ['6,800', 'pair', 'gloves', '6,800 pairs of gloves'],
  ['one', 'pair', 'gloves', 'one pair of gloves'],
  ['two', 'flight', 'flights', 'two flights'],
  ['hundreds of thousands', 'item', 'tents', 'hundreds of thousands of tents'],
  ['hundreds of thousands', '', 'relief goods', 'hundreds of thousands of relief goods'],
  ['dozens', 'set', 'relief goods', 'dozens of sets of relief goods'],
  ['about 50 thousand', 'sample', 'test kits', 'test kits for about 50 thousand samples'],
  ['600 million', 'KRW', 'aid', '600 million KRW aid'],
  ['nearly RMB 4 million', 'CNY', 'donation', 'nearly RMB 4 million donation'],
  ['$3 million', 'USD', null, '$3 million'],
  ['millions', 'USD', null, 'millions of USD'],
  ['50 or less', 'item', 'tents', '50 or less tents'],
  [null, null, 'aid', 'aid'],
])('%s %s %s → %s', (value, unit, item, expected) => {
  expect(gift(value, unit, item, value === 'one' ? 1 : 2)).toBe(expected)
})

test.each<[Record<string, CellValue>, string]>([
  [{ area: 'Norland', value_text: '300', measure: 'deaths' }, 'Norland: 300 deaths'],
  [{ area: 'Norland', value_text: '82,455', measure: 'confirmed' }, 'Norland: 82,455 confirmed cases'],
  [{ value_text: '40', measure: 'imported', accumulation: 'new' }, '40 new imported cases'],
  [{ area: 'Norland', value_text: 'dozens', measure: 'deaths' }, 'Norland: dozens of deaths'],
  [{ area: 'Norland', value_text: 'one', value_low: 1, value_high: 1, measure: 'deaths' }, 'Norland: one death'],
])('a count of cases: %o', (values, expected) => {
  expect(label('case_counts', values)).toBe(expected)
})

test.each([
  ['half', 'the towns of Norland', 'half of the towns of Norland'],
  ['two', 'its rivers', 'two of its rivers'],
  ['two thirds', 'rivers', 'two thirds of rivers'],
  ['12', 'towns of the north', '12 towns of the north'],
])('a tally: %s %s', (value_text, subject, expected) => {
  expect(label('tallies', { value_text, subject })).toBe(expected)
})

test.each<[string, number, string]>([
  ['3', 3e6, 'Norway → ?: 3 million USD [delivered]'],
  ['2.5', 2.5e9, 'Norway → ?: 2.5 billion USD [delivered]'],
  ['3,400', 3400, 'Norway → ?: 3,400 USD [delivered]'],
])('a figure that takes its scale from other words says it: %s', (printed, value, expected) => {
  const gift = { donor: 'Norway', status: 'delivered', unit: 'USD', value_text: printed, value_low: value }
  expect(label('donations', gift)).toBe(expected)
})
