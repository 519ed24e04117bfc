import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CliError } from '../../pipeline/issue.ts'
import { readReference } from '../../pipeline/reference/read-reference.ts'
import { emptyReference } from '../../pipeline/reference/reference.ts'

let raw = ''
beforeEach(() => {
  raw = mkdtempSync(join(tmpdir(), 'reference-'))
  mkdirSync(join(raw, 'reference'))
})
afterEach(() => rmSync(raw, { recursive: true }))

const put = (name: string, ...lines: string[]): void =>
  writeFileSync(join(raw, 'reference', name), `${lines.join('\n')}\n`)
const heads = {
  counts: 'iso3,area,as_of,measure,value,source_id,note',
  figures: 'iso3,area,period,measure,value_low,value_high,unit,source_id,note',
  gifts: 'donor_iso3,recipient_iso3,subject,item_category,value_low,value_high,unit,date,source_id',
  rates: 'currency,date_or_month,units_per_usd,basis,source_id',
  measures: 'table,measure,indicator_id,counterpart_iso3,unit,words,title',
  meanings: 'measure,source_id,explanation',
  sources: 'source_id,title,publisher,address,licence',
  countries: 'iso3,m49,name_en,name_zh,subregion',
}
const putSource = (): void => put('sources.csv', heads.sources, 'a,Title,,,')

/** The message, with the folder cut off; any other kind of error would bring a stack trace. */
function complaint(): string {
  try {
    readReference(raw)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    expect(error.message).not.toContain('\n')
    return error.message.replaceAll(join(raw, 'reference/'), '')
  }
  return 'none'
}

test('without files there are no independent facts', () => {
  expect(readReference(raw)).toEqual(emptyReference)
  rmSync(join(raw, 'reference'), { recursive: true })
  expect(readReference(raw)).toEqual(emptyReference)
})

test('rows of all files, with numbers as numbers and empty cells as nulls', () => {
  put('sources.csv', `\u{FEFF}${heads.sources},remark`, 'a,"Title, with a comma",,https://a.example,,passed over')
  put('case-counts.csv', heads.counts, 'FJI,Fiji,2021-05-04,cumulative_confirmed,1886,a,', '')
  put('imported-cases.csv', heads.counts, ',All the Pacific,2021-05-04,cumulative_imported_confirmed,12,a,a note')
  put('other-figures.csv', heads.figures, 'FJI,Fiji,2019,arrivals,-58.3,,percent,a,')
  put('gifts.csv', heads.gifts, ',TON,donors,,79,79,country,,a')
  put('exchange-rates.csv', heads.rates, 'TOP,2021-05,2.25,published,a', 'TOP,2021-05-04,2.26,published,a')
  put('measures.csv', heads.measures, 'tallies,arrivals,,,percent,visit;tourist,arrivals')
  put('meanings.csv', heads.meanings, 'arrivals,a,Another thing.')
  put('countries.csv', heads.countries, 'FJI,242,Fiji,斐济,Melanesia', 'TON,776,Tonga,汤加,Polynesia')
  const reference = readReference(raw)
  expect(reference.sources).toEqual([
    { source_id: 'a', title: 'Title, with a comma', publisher: null, address: 'https://a.example', licence: null },
  ])
  expect(reference.counts.map(({ iso3, value, note }) => [iso3, value, note])).toEqual([
    ['FJI', 1886, null],
    [null, 12, 'a note'],
  ])
  expect(reference.figures).toMatchObject([{ value_low: -58.3, value_high: null }])
  expect(reference.gifts).toMatchObject([{ donor_iso3: null, recipient_iso3: 'TON', value_low: 79, date: null }])
  expect(reference.rates.map(({ units_per_usd }) => units_per_usd)).toEqual([2.25, 2.26])
  expect(reference.measures).toMatchObject([{ words: ['visit', 'tourist'], indicator_id: null }])
  expect(reference.meanings).toHaveLength(1)
  expect(reference.countries).toMatchObject([{ iso3: 'FJI', name_zh: '斐济' }, { iso3: 'TON' }])
})

describe('what is wrong is told in one line: place, expected, found', () => {
  beforeEach(putSource)
  const fault = (name: string, head: string, row: string, message: string): void => {
    put(name, head, row)
    expect(complaint()).toBe(message)
  }

  test('a column is missing', () =>
    fault(
      'gifts.csv',
      heads.gifts.replace('unit,', 'units,'),
      'FJI,TON,masks,mask,1,1,item,,a',
      'gifts.csv:1: expected the columns donor_iso3, recipient_iso3, subject, item_category, value_low, value_high, unit, date, source_id, found no unit; add it',
    ))
  test('a number that is none', () => {
    fault(
      'case-counts.csv',
      heads.counts,
      'FJI,Fiji,2021-05-04,cumulative_confirmed,"1,886",a,',
      'case-counts.csv:2 value: expected a number, found "1,886"; correct it',
    )
    rmSync(join(raw, 'reference/case-counts.csv'))
    fault(
      'other-figures.csv',
      heads.figures,
      'FJI,Fiji,2019,arrivals,5,many,percent,a,',
      'other-figures.csv:2 value_high: expected a number or nothing, found "many"; correct it',
    )
  })
  test('a day, a month and a rate', () => {
    fault(
      'case-counts.csv',
      heads.counts,
      'FJI,Fiji,4 May 2021,cumulative_confirmed,1886,a,',
      'case-counts.csv:2 as_of: expected a day, as 2020-03-30, found "4 May 2021"; correct it',
    )
    rmSync(join(raw, 'reference/case-counts.csv'))
    fault(
      'exchange-rates.csv',
      heads.rates,
      'TOP,May,2.25,published,a',
      'exchange-rates.csv:2 date_or_month: expected a day or a month, found "May"; correct it',
    )
    fault(
      'exchange-rates.csv',
      heads.rates,
      'TOP,2021-05,0,published,a',
      'exchange-rates.csv:2 units_per_usd: expected a number above zero, found "0"; correct it',
    )
  })
  test('a country that is no code', () =>
    fault(
      'gifts.csv',
      heads.gifts,
      'Fiji,TON,masks,mask,1,1,item,,a',
      'gifts.csv:2 donor_iso3: expected a code of three capital letters or nothing, found "Fiji"; correct it',
    ))
  test('a country that the list does not have', () => {
    put('countries.csv', heads.countries, 'FJI,242,Fiji,斐济,Melanesia')
    fault(
      'gifts.csv',
      heads.gifts,
      'FJI,TGA,masks,mask,1,1,item,,a',
      'countries.csv iso3: expected a row for "TGA", found none; add it, or correct the code',
    )
  })
  test('a table that is not compared', () =>
    fault(
      'measures.csv',
      heads.measures,
      'visits,arrivals,,,percent,,arrivals',
      'measures.csv:2 table: expected economic_estimates or tallies, found "visits"; correct it',
    ))
  test('what may not be empty', () =>
    fault(
      'meanings.csv',
      heads.meanings,
      'arrivals,a,',
      'meanings.csv:2 explanation: expected an explanation, found ""; correct it',
    ))
  test('the line is that of the file, also behind a cell of two lines', () => {
    put('gifts.csv', heads.gifts, 'FJI,TON,"masks', 'and more",mask,1,1,item,,a', 'FJI,TON,masks,mask,x,1,item,,a')
    expect(complaint()).toBe('gifts.csv:4 value_low: expected a number or nothing, found "x"; correct it')
  })
  test('a row with a cell too many, and a quote that is never closed', () => {
    put('meanings.csv', heads.meanings, 'arrivals,a,x,y')
    expect(complaint()).toMatch(/^meanings\.csv:2: expected CSV, found a fault \(.+\); correct it$/)
    put('meanings.csv', heads.meanings, 'arrivals,a,"x')
    expect(complaint()).toMatch(/^meanings\.csv:\d: expected CSV, found a fault \(.+\); correct it$/)
  })
  test('a source without a row', () =>
    fault(
      'meanings.csv',
      heads.meanings,
      'arrivals,b,x',
      'sources.csv source_id: expected a row for "b", found none; add it',
    ))
  test('a source, a country or a measure twice', () => {
    put('measures.csv', heads.measures, 'tallies,m,,,item,,t', 'tallies,m,,,set,,t')
    expect(complaint()).toBe('measures.csv measure: expected each once, found "m" again; take one out')
    put('countries.csv', heads.countries, 'FJI,,Fiji,,', 'FJI,,Fiji,,')
    expect(complaint()).toBe('countries.csv iso3: expected each once, found "FJI" again; take one out')
    put('countries.csv', heads.countries)
    put('measures.csv', heads.measures)
    put('sources.csv', heads.sources, 'a,A,,,', 'a,B,,,')
    expect(complaint()).toBe('sources.csv source_id: expected each once, found "a" again; take one out')
  })
  test('a day that the calendar does not have, and a period in words', () => {
    fault(
      'case-counts.csv',
      heads.counts,
      'FJI,Fiji,2021-02-30,cumulative_confirmed,1886,a,',
      'case-counts.csv:2 as_of: expected a day, as 2020-03-30, found "2021-02-30"; correct it',
    )
    rmSync(join(raw, 'reference/case-counts.csv'))
    fault(
      'other-figures.csv',
      heads.figures,
      'FJI,Fiji,Feb 2021,arrivals,5,5,percent,a,',
      'other-figures.csv:2 period: expected a date or period in EDTF, or nothing, found "Feb 2021"; correct it',
    )
  })
})

test('the reference files of this data set are read', () => {
  const { sources, counts, gifts, rates } = readReference('raw')
  for (const rows of [sources, counts, gifts, rates]) expect(rows.length).toBeGreaterThan(20)
})
