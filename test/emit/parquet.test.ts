import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, it } from 'vitest'
import { parquet } from '../../pipeline/emit/parquet.ts'
import { replaceMetadata } from '../../pipeline/emit/parquet-footer.ts'
import { askDuckDb, normalize, readLite } from './readers.ts'
import { specimenData, specimenRows } from './specimen.ts'

let bytes = new Uint8Array()
const buffer = () => bytes.slice().buffer
const names = specimenData.columns.map(({ name }) => name)
const cellsOf = (rows: Record<string, unknown>[]) =>
  rows.map((row) =>
    Object.fromEntries(specimenData.columns.map(({ name, type }) => [name, normalize(row[name], type)])),
  )

beforeAll(async () => {
  bytes = Uint8Array.from(await parquet.format(specimenData))
})

describe('parquet', () => {
  it('gives hyparquet the same rows', async () => {
    const rows = await parquetReadObjects({ file: buffer() })
    expect(cellsOf(rows)).toEqual(specimenRows)
  })

  it('gives parquetjs-lite the same rows, with a null as a missing key and a list as { list }', async () => {
    const { rows } = await readLite(bytes)
    expect(cellsOf(rows)).toEqual(specimenRows)
    expect(rows[1]).not.toHaveProperty('words')
    expect(rows[0]?.names).toEqual({ list: [{ element: 'a' }, { element: 'b' }] })
  })

  it('gives DuckDB the same rows', async () => {
    const rows = await askDuckDb(bytes, 'a.parquet', 'SELECT * FROM read_parquet($file)')
    expect(rows).toEqual(specimenRows)
  })

  it('has the types that DuckDB names DATE, DOUBLE, INTEGER, BOOLEAN and lists', async () => {
    const rows = await askDuckDb(bytes, 'a.parquet', 'DESCRIBE SELECT * FROM read_parquet($file)')
    expect(rows.map(({ column_name, column_type }) => `${column_name} ${column_type}`)).toEqual([
      'id VARCHAR',
      'words VARCHAR',
      'place INTEGER',
      'amount DOUBLE',
      'day DATE',
      'is_true BOOLEAN',
      'names VARCHAR[]',
      'lines INTEGER[]',
      'kind VARCHAR',
    ])
  })

  it('marks columns as required or optional as the schema says', async () => {
    const rows = await askDuckDb(
      bytes,
      'a.parquet',
      "SELECT name, repetition_type FROM parquet_schema($file) WHERE num_children IS NULL OR converted_type = 'LIST'",
    )
    const repetitions = new Map(rows.map(({ name, repetition_type }) => [name, repetition_type]))
    for (const { name, nullable } of specimenData.columns)
      expect(repetitions.get(name)).toBe(nullable ? 'OPTIONAL' : 'REQUIRED')
  })

  it('holds the descriptions as plain entries, and the Arrow schema', async () => {
    const { key_value_metadata = [] } = await parquetMetadataAsync({
      byteLength: bytes.length,
      slice: async (from, to) => buffer().slice(from, to),
    })
    const entries = new Map(key_value_metadata.map(({ key, value }) => [key, value]))
    expect([...entries.keys()]).toEqual([
      'table',
      'title',
      'description',
      'version',
      'statement',
      ...names.map((name) => `column:${name}`),
      'ARROW:schema',
    ])
    expect(entries.get('column:words')).toBe('Text that may be empty, with “quotes”.')
    expect(entries.get('version')).toBe('9.9.9')
    expect((await readLite(bytes)).metadata).toMatchObject({ table: 'specimen', 'column:place': 'Whole number.' })
    const inDuckDb = await askDuckDb(
      bytes,
      'a.parquet',
      "SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata($file) WHERE decode(key) = 'column:day'",
    )
    expect(inDuckDb).toEqual([{ key: 'column:day', value: 'A day.' }])
  })

  it('is compressed with SNAPPY, without dictionaries, with statistics', async () => {
    const [first] = await askDuckDb(
      bytes,
      'a.parquet',
      "SELECT compression, encodings, stats_min_value, stats_max_value, stats_null_count FROM parquet_metadata($file) WHERE path_in_schema = 'day'",
    )
    expect(first).toMatchObject({
      compression: 'SNAPPY',
      stats_min_value: '1900-01-01',
      stats_max_value: '2100-12-31',
      stats_null_count: '2',
    })
    expect(String(first?.encodings)).not.toContain('DICTIONARY')
  })

  it('is the same bytes each time', async () => {
    for (let i = 0; i < 3; i++) expect(Buffer.from(await parquet.format(specimenData)).equals(bytes)).toBe(true)
  })

  it('is a file of no rows for an empty table', async () => {
    const empty = await parquet.format({ ...specimenData, rows: [] })
    expect(await parquetReadObjects({ file: Uint8Array.from(empty).buffer })).toEqual([])
    expect((await readLite(empty)).rows).toEqual([])
    expect(await askDuckDb(empty, 'a.parquet', 'DESCRIBE SELECT * FROM read_parquet($file)')).toHaveLength(names.length)
  })

  it('crashes on a null in a column that has none, naming row and column', async () => {
    const broken = { ...specimenData, rows: [{ id: 'x' }] }
    await expect(async () => parquet.format(broken)).rejects.toThrow('specimen row 0 column place is null')
  })
})

describe('replaceMetadata', () => {
  it('takes any number of entries of any length', async () => {
    for (const count of [0, 1, 14, 15, 300]) {
      const entries = new Map(Array.from({ length: count }, (_, i): [string, string] => [`k${i}`, '数'.repeat(i)]))
      const { metadata } = await readLite(replaceMetadata(bytes, entries))
      expect(metadata).toEqual(Object.fromEntries(entries))
      expect(
        await askDuckDb(replaceMetadata(bytes, entries), 'a.parquet', 'SELECT id FROM read_parquet($file)'),
      ).toHaveLength(specimenRows.length)
    }
  })

  it('refuses bytes whose footer is cut off', () => {
    expect(() => replaceMetadata(bytes.slice(bytes.length - 40), new Map())).toThrow(RangeError)
  })
})
