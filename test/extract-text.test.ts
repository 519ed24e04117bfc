import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factTables } from '../pipeline/claim.ts'
import { extract } from '../pipeline/extract-text.ts'
import { readTable } from '../pipeline/read-release.ts'
import { schemas } from '../schemas/index.ts'

const text = readFileSync('test/package/project/text.txt', 'utf8')

describe('extract', () => {
  test('gives rows of every fact table, as their schemas have them', () => {
    const rows = extract(text, { id: 'harbour', date: '2020-04' })
    expect(Object.keys(rows)).toEqual(factTables)
    for (const table of factTables) {
      expect(rows[table].length, table).toBeGreaterThan(0)
      for (const row of rows[table]) expect(schemas[table].parse(row)).toEqual(row)
    }
  })

  test('counts offsets in the text that it was given', () => {
    const { donations, case_counts } = extract(`\ufeff${text.replaceAll('\n', '\r\n')}`)
    const places = [...donations, ...case_counts].map((row) => [row.value_text, row.char_start, row.char_end] as const)
    expect(places.length).toBeGreaterThan(4)
    const given = `\ufeff${text.replaceAll('\n', '\r\n')}`
    for (const [figure, start, end] of places) expect(given.slice(start, end)).toBe(figure)
  })

  test('leaves out rows below the confidence asked for', () => {
    // Who gives the beds, and who gets them, is told only before.
    const mixed = 'Norway gave Chad 20 tents. Gifts of 30 beds came as well.'
    const [all, high] = [extract(mixed), extract(mixed, { minConfidence: 'high' })].map(({ donations }) => donations)
    expect(all?.map(({ confidence }) => confidence)).toEqual(['high', 'medium'])
    expect(high).toEqual(all?.filter(({ confidence }) => confidence === 'high'))
    expect(extract(mixed, { minConfidence: 'medium' }).donations).toEqual(all)
  })

  test('dates days that bear no year by the date of the text', () => {
    const visit = 'On March 14, Foreign Minister Anna Holm of Norway visited Vietnam.'
    expect(extract(visit, { date: '2020-04' }).visits[0]?.date_edtf).toBe('2020-03-14')
    expect(extract(visit).visits[0]?.date_edtf).not.toBe('2020-03-14')
  })

  test('dates days that bear no year, in a text without a date, by the year told last', () => {
    const told = 'Mali flooded on 3 August 2019. On 9 August Ghana sent 40 tents to Mali.'
    expect(extract(told).donations[0]?.date_edtf).toBe('2019-08-09')
    expect(extract(told.replace('2019', '2018')).donations[0]?.date_edtf).toBe('2018-08-09')
    const before = 'In December 2019 Peru sent 20 tents to Chile. In January Chile sent 30 tents to Peru.'
    expect(extract(before).donations.map(({ date_edtf }) => date_edtf)).toEqual(['2019-12', 'XXXX-01'])
    const relative = 'Chile built a port in May 2010. Last year Peru sent 30 tents to Chile.'
    expect(extract(relative).donations[0]?.date_edtf).toBeNull()
  })

  test('finds nothing in a text that tells nothing', () => {
    expect(Object.values(extract('')).flat()).toEqual([])
  })

  test.each([
    [() => extract(null as unknown as string), TypeError, /found object/],
    [() => extract('', { id: '' }), RangeError, /^extract: id:/],
    [() => extract('', { date: 'March' }), RangeError, /^extract: date: .*"March"/],
    [() => extract('', { minConfidence: 'sure' as 'high' }), RangeError, /^extract: minConfidence: .*"sure"/],
  ])('%s throws', (run, kind, message) => {
    expect(run).toThrow(kind)
    expect(run).toThrow(message)
  })
})

describe('readTable', () => {
  test('gives rows that its caller may change: the next gets them anew', () => {
    const first = readTable('units')
    const unchanged = structuredClone(first)
    Object.assign(first[0] ?? {}, { unit: 'changed' })
    expect(first).not.toEqual(unchanged)
    expect(readTable('units')).toEqual(unchanged)
  })

  test('names the tables to choose from where no name is near', () => {
    expect(() => readTable('../../package' as 'units')).toThrow(/found "\.\.\/\.\.\/package"; take one of visits, /)
  })
})
