import { describe, expect, test } from 'vitest'
import type { Row, Rule, ValidationContext } from '../../pipeline/validate/rule.ts'
import { accountedNumbers } from '../../pipeline/validate/rules/accounted-numbers.ts'
import { dateHorizon } from '../../pipeline/validate/rules/date-horizon.ts'
import { distinctParties } from '../../pipeline/validate/rules/distinct-parties.ts'
import { distinctSides } from '../../pipeline/validate/rules/distinct-sides.ts'
import { figureCells } from '../../pipeline/validate/rules/figure-cells.ts'
import { fittingUnits } from '../../pipeline/validate/rules/fitting-units.ts'
import { flowDirection } from '../../pipeline/validate/rules/flow-direction.ts'
import { oneVerdict } from '../../pipeline/validate/rules/one-verdict.ts'
import { orderedBounds } from '../../pipeline/validate/rules/ordered-bounds.ts'
import { printedEvidence } from '../../pipeline/validate/rules/printed-evidence.ts'
import { printedQuotes } from '../../pipeline/validate/rules/printed-quotes.ts'
import { printedValues } from '../../pipeline/validate/rules/printed-values.ts'
import { qualifiedBounds } from '../../pipeline/validate/rules/qualified-bounds.ts'
import { references } from '../../pipeline/validate/rules/references.ts'
import { schemaTypes } from '../../pipeline/validate/rules/schema-types.ts'
import { statedFacts } from '../../pipeline/validate/rules/stated-facts.ts'
import { totalsReason } from '../../pipeline/validate/rules/totals-reason.ts'
import { uniqueKeys } from '../../pipeline/validate/rules/unique-keys.ts'
import { wellFormedDates } from '../../pipeline/validate/rules/well-formed-dates.ts'
import { rules } from '../../pipeline/validate/rules.ts'
import type { TableName } from '../../schemas/index.ts'

const text = 'The club sent\nabout 40 crates and 3 lamps.²\n'
const source = { id: 'd', date: '2021-06', text, file: 'raw/d/report.txt' }
type Tables = Partial<Record<TableName, readonly Row[]>>

const contextOf = (tables: Tables): ValidationContext => ({
  tables: new Map(Object.entries(tables) as [TableName, readonly Row[]][]), // keys are those of Tables
  documents: new Map([['d', source]]),
})
const found = (rule: Rule, tables: Tables): string[] =>
  rule.check(contextOf(tables)).map(({ code, place }) => `${code} ${place}`)

const gift: Row = {
  donation_id: '1',
  document_id: 'd',
  donor: 'The club',
  donor_iso3: 'FJI',
  recipient: 'the town',
  recipient_iso3: 'CHN',
  flow: 'to_china',
  item_category: 'other',
  status: 'delivered',
  value_text: 'about 40',
  value_low: 40,
  value_high: 40,
  qualifier: 'approx',
  unit: 'crate',
  date_edtf: '2021-05',
  date_start: '2021-05-01',
  date_end: '2021-05-31',
  date_basis: 'year_implied',
  quote: 'sent\nabout 40 crates',
  line: 2,
  char_start: 14,
  char_end: 22,
  counts_in_totals: true,
  excluded_reason: null,
}
const gifts = (change: Row): Tables => ({ donations: [{ ...gift, ...change }] })
const unit: Row = { unit: 'ton', name: 'Ton', dimension: 'mass', description: null }
const number: Row = {
  number_id: 'n',
  document_id: 'd',
  line: 2,
  char_start: 20,
  char_end: 22,
  exact: '40',
  disposition: 'figure',
  table: 'donations',
  row_id: '1',
  column: 'value_low',
}
const piece: Row = {
  table: 'donations',
  row_id: '1',
  column: 'value_low',
  part: 1,
  document_id: 'd',
  char_start: 20,
  char_end: 22,
  exact: '40',
  how: 'x',
}

const accepted: readonly (readonly [Rule, Tables])[] = [
  [schemaTypes, { units: [unit] }],
  [uniqueKeys, { units: [unit, { ...unit, unit: 'kit' }] }],
  [
    references,
    { donations: [{ ...gift, donor_iso3: null, recipient_iso3: null, item_category: null }], evidence: [piece] },
  ],
  [orderedBounds, gifts({})],
  [orderedBounds, gifts({ value_low: null })],
  [qualifiedBounds, gifts({})],
  [qualifiedBounds, gifts({ qualifier: 'at_least', value_high: null })],
  [qualifiedBounds, gifts({ qualifier: 'at_most', value_low: null })],
  [qualifiedBounds, gifts({ qualifier: 'range', value_high: 50 })],
  [qualifiedBounds, gifts({ qualifier: 'magnitude', value_low: 1e9, value_high: null })],
  [qualifiedBounds, gifts({ qualifier: null, value_text: null, value_low: null, value_high: null })],
  [wellFormedDates, gifts({})],
  [wellFormedDates, gifts({ date_edtf: '../2021-05-03', date_start: null, date_end: '2021-05-03' })],
  [wellFormedDates, gifts({ date_edtf: null, date_start: null, date_end: null })],
  [dateHorizon, gifts({})],
  [dateHorizon, gifts({ date_start: '2021-06-30' })],
  [dateHorizon, gifts({ status: 'pledged', date_start: '2022-01-01' })],
  [dateHorizon, gifts({ date_start: '1969-01-01', date_basis: 'stated' })],
  [printedQuotes, gifts({})],
  [printedQuotes, gifts({ document_id: 'unknown' })],
  [printedValues, gifts({})],
  [printedEvidence, { evidence: [piece], numbers: [number] }],
  [fittingUnits, { ...gifts({}), units: [unit] }],
  [fittingUnits, { ...gifts({ unit: 'bus' }), units: [unit] }],
  [fittingUnits, { ...gifts({ unit: 'goggles' }), units: [unit] }],
  [fittingUnits, { ...gifts({ unit: 's' }), units: [unit] }],
  [fittingUnits, { ...gifts({ unit: 'x'.repeat(90) }), units: [unit] }],
  [fittingUnits, { ...gifts({ unit: 'ton' }), units: [unit] }],
  [distinctParties, gifts({})],
  [distinctParties, gifts({ donor: null, recipient: null })],
  [distinctSides, { engagements: [{ engagement_id: '1', actor: 'The club', counterpart: 'the town' }] }],
  [distinctSides, { engagements: [{ engagement_id: '1', actor: null, counterpart: null }] }],
  [flowDirection, gifts({})],
  [flowDirection, gifts({ donor_iso3: 'CHN', flow: 'other' })],
  [totalsReason, gifts({})],
  [totalsReason, gifts({ counts_in_totals: false, excluded_reason: 'exported' })],
  [figureCells, { ...gifts({}), numbers: [number], evidence: [piece] }],
  [figureCells, { numbers: [{ ...number, disposition: 'date', table: null, row_id: null, column: null }] }],
]

test.each(accepted.map(([rule, tables]) => ({ name: rule.name, rule, tables })))(
  '$name accepts $tables',
  ({ rule, tables }) => {
    expect(found(rule, tables)).toEqual([])
  },
)

const rejected: readonly (readonly [Rule, Tables, string])[] = [
  [schemaTypes, { units: [{ ...unit, dimension: 'taste' }] }, 'schema-type units/ton dimension'],
  [schemaTypes, { units: [{ ...unit, colour: 'red' }] }, 'schema-type units/ton'],
  [uniqueKeys, { units: [unit, unit] }, 'key-unique units/ton'],
  [references, { evidence: [piece] }, 'reference evidence/donations/1/value_low/1 row_id'],
  [
    references,
    { sources: [], donations: [{ donation_id: '1', source_ids: ['9'] }] },
    'reference donations/1 source_ids',
  ],
  [references, { donations: [{ donation_id: '1', donor_iso3: 'ZZZ' }] }, 'reference donations/1 donor_iso3'],
  [orderedBounds, gifts({ value_high: 39 }), 'bounds-order donations/1 value_low'],
  [orderedBounds, gifts({ alt_low: 2, alt_high: 1 }), 'bounds-order donations/1 alt_low'],
  [qualifiedBounds, gifts({ qualifier: 'exact', value_high: 50 }), 'qualifier-bounds donations/1 qualifier'],
  [qualifiedBounds, gifts({ qualifier: 'at_least' }), 'qualifier-bounds donations/1 qualifier'],
  [qualifiedBounds, gifts({ qualifier: 'range' }), 'qualifier-bounds donations/1 qualifier'],
  [qualifiedBounds, gifts({ qualifier: null }), 'qualifier-bounds donations/1 qualifier'],
  [qualifiedBounds, gifts({ value_text: null }), 'qualifier-bounds donations/1 qualifier'],
  [wellFormedDates, gifts({ date_edtf: 'May 2021' }), 'date-form donations/1 date_edtf'],
  [wellFormedDates, gifts({ date_edtf: '2021-13' }), 'date-form donations/1 date_edtf'],
  [wellFormedDates, gifts({ date_start: '2021-04-30' }), 'date-form donations/1 date_edtf'],
  [dateHorizon, gifts({ date_start: '2021-07-01' }), 'date-horizon donations/1 date_start'],
  [dateHorizon, gifts({ date_start: '1969-01-01' }), 'date-horizon donations/1 date_start'],
  [printedQuotes, gifts({ line: 1 }), 'quote-place donations/1 quote'],
  [printedQuotes, gifts({ quote: 'sent about 40' }), 'quote-place donations/1 quote'],
  [printedQuotes, gifts({ char_end: 9999 }), 'quote-place donations/1 quote'],
  [printedQuotes, gifts({ char_start: 34, char_end: 35 }), 'quote-place donations/1 quote'],
  [printedValues, gifts({ value_text: '40' }), 'value-printed donations/1 value_text'],
  [printedValues, gifts({ quote: 'crates' }), 'value-printed donations/1 value_text'],
  [printedEvidence, { evidence: [{ ...piece, exact: '41' }] }, 'exact-printed evidence/donations/1/value_low/1'],
  [fittingUnits, { ...gifts({ unit: 'crates' }), units: [unit] }, 'unit donations/1 unit'],
  [fittingUnits, { ...gifts({ unit: 'XYZ' }), units: [unit] }, 'unit donations/1 unit'],
  [fittingUnits, { ...gifts({ unit: 'ton', item_category: 'cash' }), units: [unit] }, 'unit donations/1 unit'],
  [fittingUnits, { case_counts: [{ case_count_id: '1', unit: 'ton' }], units: [unit] }, 'unit case_counts/1 unit'],
  [distinctParties, gifts({ recipient: 'the club' }), 'donor-recipient donations/1 recipient'],
  [distinctParties, gifts({ recipient_iso3: 'FJI' }), 'donor-recipient donations/1 recipient'],
  [
    distinctSides,
    { engagements: [{ engagement_id: '1', actor: 'The club', counterpart: 'the club' }] },
    'actor-counterpart engagements/1 counterpart',
  ],
  [flowDirection, gifts({ flow: 'from_china' }), 'flow donations/1 flow'],
  [totalsReason, gifts({ counts_in_totals: false }), 'totals-reason donations/1 excluded_reason'],
  [figureCells, { numbers: [number], evidence: [piece] }, 'figure-cell numbers/n row_id'],
  [figureCells, { ...gifts({}), numbers: [number], evidence: [] }, 'figure-cell numbers/n row_id'],
  [
    figureCells,
    { ...gifts({ value_low: null }), numbers: [number], evidence: [piece] },
    'figure-cell numbers/n row_id',
  ],
  [figureCells, { ...gifts({}), numbers: [{ ...number, disposition: 'page' }] }, 'figure-cell numbers/n row_id'],
]

test.each(rejected.map(([rule, tables, issue]) => ({ issue, rule, tables })))(
  '$issue: $tables',
  ({ rule, tables, issue }) => {
    expect(found(rule, tables)).toEqual([issue])
  },
)

describe('the account of numbers', () => {
  const numberAt = (start: number, end: number): Row => ({
    ...number,
    number_id: `${start}`,
    char_start: start,
    char_end: end,
  })
  const all = [numberAt(14, 22), numberAt(34, 35), numberAt(42, 43)]
  test('is whole where a row holds each', () => expect(found(accountedNumbers, { numbers: all })).toEqual([]))
  test('names the line and column of one without', () => {
    expect(found(accountedNumbers, { numbers: all.slice(1) })).toEqual(['number-unaccounted raw/d/report.txt:2:7'])
    expect(found(accountedNumbers, { numbers: all.slice(0, 2) })).toEqual(['number-unaccounted raw/d/report.txt:2:29'])
  })
  test('does not take a part for the whole', () => {
    expect(found(accountedNumbers, { numbers: [numberAt(14, 21), ...all.slice(1)] })).toEqual([
      'number-unaccounted raw/d/report.txt:2:7',
    ])
  })
})

test('rules have names and descriptions of their own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  for (const { description } of rules) expect(description).toMatch(/\.$/)
})

test('the type of a cell is told in our own words', () => {
  const expected = (change: Row): (string | undefined)[] =>
    schemaTypes.check(contextOf({ units: [{ ...unit, ...change }] })).map((issue) => issue.expected)
  expect(expected({ dimension: 'taste' })).toEqual([expect.stringMatching(/^one of .*mass/)])
  expect(expected({ name: '' })).toEqual(['a text that is not empty'])
  expect(expected({ colour: 'red' })).toEqual(['the columns of the table and no others'])
})

test('stated-facts: a document without a row is of another kind', () => {
  expect(found(statedFacts, { donations: [gift] })).toEqual([])
  expect(found(statedFacts, { donations: [{ ...gift, document_id: 'e' }] })).toEqual(['stated-facts raw/d/report.txt'])
})

describe('one-verdict', () => {
  const verdict = { table: 'donations', row_id: '1', statement: 'value', is_verdict: true }

  test('takes a figure with one verdict, and rows that state no figure', () => {
    expect(found(oneVerdict, { donations: [gift], corroborations: [verdict] })).toEqual([])
    expect(found(oneVerdict, { donations: [{ ...gift, value_text: null }], corroborations: [] })).toEqual([])
  })

  test('takes a verdict for each statement, and none for tables that are not judged', () => {
    const twice = { ...gift, alt_low: 3, alt_high: 3 }
    expect(
      found(oneVerdict, { donations: [twice], corroborations: [verdict, { ...verdict, statement: 'alt' }] }),
    ).toEqual([])
    expect(found(oneVerdict, { visits: [{ visit_id: '1', value_text: '3' }], corroborations: [] })).toEqual([])
    // A folder of facts alone was not compared.
    expect(found(oneVerdict, { donations: [gift] })).toEqual([])
  })

  test('tells figures of two tables with one id apart', () => {
    const count = { case_count_id: '1', value_text: '5' }
    expect(found(oneVerdict, { donations: [gift], case_counts: [count], corroborations: [verdict] })).toEqual([
      'one-verdict case_counts/1 value',
    ])
  })

  test('finds a figure without a verdict, with two, and a second statement without one', () => {
    expect(found(oneVerdict, { donations: [gift], corroborations: [{ ...verdict, is_verdict: false }] })).toEqual([
      'one-verdict donations/1 value',
    ])
    expect(found(oneVerdict, { donations: [gift], corroborations: [verdict, verdict] })).toHaveLength(1)
    expect(found(oneVerdict, { donations: [{ ...gift, alt_low: 3 }], corroborations: [verdict] })).toEqual([
      'one-verdict donations/1 alt',
    ])
  })
})
