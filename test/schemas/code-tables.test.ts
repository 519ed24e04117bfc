import { describe, expect, it } from 'vitest'
import {
  currencyAbbreviations,
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarPrefixes,
  hundredths,
  nationalCurrencies,
} from '../../pipeline/lexicon/currencies.ts'
import { indicatorWords } from '../../pipeline/lexicon/indicator-words.ts'
import { unitsOfMeasure } from '../../pipeline/lexicon/units-of-measure.ts'
import { indicatorRows, unitRows } from '../../schemas/code-tables/index.ts'

const units = new Set(unitRows.map(({ unit }) => unit))
const withoutCode = (codes: Iterable<string>): string[] => [...new Set(codes)].filter((code) => !units.has(code))

describe('code tables', () => {
  it('have a unit for every measure that the vocabulary reads', () => {
    expect(withoutCode(unitsOfMeasure.values())).toEqual([])
  })

  it.each([
    ['signs', currencySigns],
    ['prefixes', dollarPrefixes],
    ['abbreviations', currencyAbbreviations],
    ['codes', currencyCodes],
    ['names', currencyNames],
    ['nationalities', nationalCurrencies],
    ['hundredths', hundredths],
  ] as const)('have a unit for every currency that is read from %s', (_, codes) => {
    expect(withoutCode(codes.values())).toEqual([])
  })

  it('have an indicator for every one that the vocabulary reads', () => {
    const indicators = new Set(indicatorRows.map(({ indicator_id }) => indicator_id))
    expect(indicatorWords.map(([id]) => id).filter((id) => !indicators.has(id))).toEqual([])
  })

  it('have no empty cell, which CSV could not tell from null', () => {
    for (const row of [...unitRows, ...indicatorRows]) expect(Object.values(row)).not.toContain('')
  })
})
