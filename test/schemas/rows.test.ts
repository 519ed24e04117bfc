import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type FactTable, factTables } from '../../pipeline/claim.ts'
import type { Document, Sentence } from '../../pipeline/document.ts'
import { extractClaims } from '../../pipeline/extract/extract.ts'
import { normalize, prepareClaims } from '../../pipeline/normalize/normalize.ts'
import { columnsOf, factColumns, type TableName, table, tables } from '../../schemas/index.ts'

/** One paragraph a sentence. */
function documentOf(sentences: readonly string[]): Document {
  const text = sentences.join('\n\n')
  let source = 0
  const read = sentences.map((sentence, index): Sentence => {
    const segments = [{ at: 0, source, length: sentence.length }]
    source += sentence.length + 2
    const place = { part: 'body', paragraph: index, section: null, marks: [], footnote: null, citation: null } as const
    return { index, text: sentence, segments, ...place }
  })
  return { id: 'made-up', date: '2020-04', text, sentences: read, footnotes: [], remainders: [] }
}

const made = documentOf([
  'On 3 March, the government of Chile donated 40,000 masks and 25 ventilators to Peru.',
  'Prime Minister Ana Prueba of Chile visited Peru on 9 March 2020.',
  'By 20 March 2020, Peru had reported 310 confirmed cases and 12 deaths.',
  'Exports of Chile to Peru fell by about 14 percent in the first quarter of 2020.',
  'More than 30 organizations took part.',
])

function rowsOf(document: Document) {
  const extraction = extractClaims(document)
  return normalize(document, prepareClaims(document, extraction), extraction.numbers, factColumns)
}

describe('factColumns', () => {
  it.each(factTables)('%s begins with its id and has every column of its schema', (name) => {
    expect(factColumns[name]).toEqual(columnsOf(table(name)).map((column) => column.name))
    expect(factColumns[name][0]).toBe(table(name).key[0])
  })
})

describe('row schemas', () => {
  const rows = rowsOf(made)

  it.each([...rows.keys()])('%s takes the rows that are made from text', (name) => {
    // Keys of the map are names of tables: `table` throws on any other.
    const { row } = table(name as TableName)
    for (const found of rows.get(name) ?? []) expect(row.safeParse(found).error?.issues ?? []).toEqual([])
  })

  it('see a row of most kinds in that text, so that the test above tests something', () => {
    const kinds: FactTable[] = factTables.filter((name) => (rows.get(name) ?? []).length > 0)
    expect(kinds.length).toBeGreaterThanOrEqual(4)
  })

  const [gift] = rows.get('donations') ?? []
  const { row } = table('donations')
  it.each([
    ['an empty string', { donor: '' }],
    ['an unknown code of a list', { status: 'promised' }],
    ['a country code in lower case', { donor_iso3: 'chl' }],
    ['a day that is none', { date_start: '2020-02-30' }],
    ['a time where a day belongs', { date_start: '2020-02-03T10:00' }],
    ['a figure in words', { value_low: '40000' }],
    ['a figure without end', { value_high: Number.POSITIVE_INFINITY }],
    ['an offset below zero', { char_start: -1 }],
    ['half a line', { line: 1.5 }],
    ['a list that is null', { source_ids: null }],
    ['a member of a list that holds the mark between members', { quality_flags: ['a;b'] }],
    ['a column that is none', { amount: 3 }],
    ['no label', { label: undefined }],
  ])('refuse %s', (_, change) => {
    expect(row.safeParse(gift).success).toBe(true)
    expect(row.safeParse({ ...gift, ...change }).success).toBe(false)
  })
})

describe('columnsOf', () => {
  it('gives the same columns each time', () => {
    for (const one of tables) expect(columnsOf(one)).toBe(columnsOf(one))
  })

  it('throws on a type that the published formats lack', () => {
    expect(() => columnsOf({ row: z.strictObject({ when: z.date() }) })).toThrow(TypeError)
  })

  it('carries the metadata into JSON Schema', () => {
    const { properties } = z.toJSONSchema(table('donations').row)
    expect(properties?.date_start).toMatchObject({ format: 'date', derived: true })
    expect(properties?.donor_iso3).toMatchObject({ references: 'areas.area_id' })
  })
})
