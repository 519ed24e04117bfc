import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatJson } from '../../pipeline/emit/json.ts'
import { jsonSchema } from '../../pipeline/emit/json-schema.ts'
import { tables } from '../../schemas/index.ts'
import { specimen, specimenData, specimenRows } from './specimen.ts'

describe('json', () => {
  it('is an array of the same rows, one row a line', () => {
    const text = formatJson(specimenData)
    expect(JSON.parse(text)).toEqual(specimenRows)
    expect(text.trimEnd().split('\n')).toHaveLength(specimenRows.length + 2)
  })

  it('writes keys in column order and a missing column as null', () => {
    expect(formatJson({ ...specimenData, rows: [{ words: 'b', id: 'a' }] })).toMatch(
      /^\[\n\{"id":"a","words":"b","place":null,/,
    )
  })

  it('is an empty array for an empty table', () => {
    expect(formatJson({ ...specimenData, rows: [] })).toBe('[]\n')
  })

  it('fits its schema', () => {
    expect(z.array(specimen.row).parse(JSON.parse(formatJson(specimenData)))).toEqual(specimenRows)
  })
})

describe('jsonSchema', () => {
  // zod reads back only what it knows of JSON Schema: the types, enums and required keys.
  const schema = z.fromJSONSchema(jsonSchema(specimen) as Parameters<typeof z.fromJSONSchema>[0])

  it('accepts the file of its table', () => {
    expect(schema.safeParse(JSON.parse(formatJson(specimenData))).success).toBe(true)
  })

  it.each([
    ['a missing column', { kind: undefined }],
    ['a column it does not know', { more: 1 }],
    ['an empty text', { words: '' }],
    ['a fraction in an integer', { place: 0.5 }],
    ['a negative place', { place: -1 }],
    ['a day that is none', { day: '2021-02-29' }],
    ['null in place of a list', { names: null }],
    ['a semicolon in a member of a list', { names: ['a;b'] }],
    ['a value that is not in the set', { kind: 'three' }],
    ['text in place of a number', { amount: '5' }],
  ])('refuses %s', (_, change) => {
    const row = JSON.parse(JSON.stringify({ ...specimenRows[0], ...change }))
    expect(schema.safeParse([row]).success).toBe(false)
    expect(specimen.row.safeParse(row).success).toBe(false)
  })

  it('carries descriptions, units and standard terms', () => {
    expect(jsonSchema(specimen)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      'x-key': ['id'],
      $defs: {
        row: {
          properties: {
            place: { 'x-unit': 'lines', description: 'Whole number.' },
            words: { 'x-standard': ['Some term'] },
          },
        },
      },
    })
  })

  it('uses no format that JSON Schema does not know', () => {
    expect(JSON.stringify(tables.map(jsonSchema))).not.toMatch(/"format":"(edtf|uri)"/)
  })
})
