import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { arrow } from '../../pipeline/emit/arrow.ts'
import { specimenData, specimenRows } from './specimen.ts'

const bytes = await arrow.format(specimenData)
const table = tableFromIPC(bytes)

const read = (name: string, value: unknown): unknown => {
  if (value === null) return null
  if (name === 'day') return new Date(Number(value)).toISOString().slice(0, 10)
  return name === 'names' || name === 'lines' ? [...(value as Iterable<unknown>)] : value // Lists are read as vectors.
}

describe('arrow', () => {
  it('gives the same rows', () => {
    const rows = table.toArray().map((row) => {
      const cells: Record<string, unknown> = row.toJSON()
      return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, read(name, value)]))
    })
    expect(rows).toEqual(specimenRows)
  })

  it('has the types and the nullability of the schema', () => {
    expect(table.schema.fields.map(({ name, type, nullable }) => `${name} ${type}${nullable ? '?' : ''}`)).toEqual([
      'id Utf8',
      'words Utf8?',
      'place Int32',
      'amount Float64?',
      'day Date32<DAY>?',
      'is_true Bool',
      'names List<Utf8>',
      'lines List<Int32>',
      'kind Utf8?',
    ])
  })

  it('describes table and columns', () => {
    expect(table.schema.metadata.get('description')).toBe(specimenData.table.description)
    expect(table.schema.fields.map(({ metadata }) => metadata.get('description'))).toEqual(
      specimenData.columns.map(({ description }) => description),
    )
    expect(table.schema.fields[2]?.metadata.get('unit')).toBe('lines')
  })

  it('is the same bytes each time, and a file of no rows for an empty table', async () => {
    expect(Buffer.from(await arrow.format(specimenData)).equals(bytes)).toBe(true)
    expect(tableFromIPC(await arrow.format({ ...specimenData, rows: [] })).numRows).toBe(0)
  })
})
