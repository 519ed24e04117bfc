import { describe, expect, test } from 'vitest'
import { compareTable } from '../../interop/compare.ts'
import type { ReadTable, TableShape } from '../../interop/shape.ts'

const shape: TableShape = {
  name: 'gifts',
  columns: [
    { name: 'gift_id', kind: 'string' },
    { name: 'amount', kind: 'number' },
    { name: 'counts', kind: 'boolean' },
    { name: 'sources', kind: 'list' },
    { name: 'day', kind: 'date' },
  ],
}
const columns = shape.columns.map(({ name }) => name)
const expected = [
  ['a', 1.5, true, ['x', 'y'], '2020-02-05'],
  ['b', null, false, [], null],
]

const readAs = (rows: readonly (readonly unknown[])[], types: readonly string[] | null = null): ReadTable => ({
  columns,
  types,
  rows,
})

describe('compareTable', () => {
  test('finds nothing in the same rows and types', () => {
    const types = ['string', 'number', 'boolean', 'list', 'date']
    expect(compareTable(shape, 'parquet', readAs(expected, types), expected)).toEqual([])
  })

  test('knows how CSV and SQLite hold lists and truth values, and nothing more', () => {
    const csv = readAs([
      ['a', 1.5, true, 'x;y', '2020-02-05'],
      ['b', null, false, null, null],
    ])
    const sqlite = readAs([
      ['a', 1.5, 1, 'x;y', '2020-02-05'],
      ['b', null, 0, null, null],
    ])
    expect(compareTable(shape, 'csv', csv, expected)).toEqual([])
    expect(compareTable(shape, 'sqlite', sqlite, expected)).toEqual([])
    expect(compareTable(shape, 'parquet', csv, expected)).toHaveLength(2)
    expect(compareTable(shape, 'csv', sqlite, expected)).toHaveLength(2)
  })

  test.each([
    ['a number as text', ['a', '1.5', true, ['x', 'y'], '2020-02-05'], 'amount', '"1.5"', '1.5'],
    [
      'another last digit',
      ['a', 1.5000000000000002, true, ['x', 'y'], '2020-02-05'],
      'amount',
      '1.5000000000000002',
      '1.5',
    ],
    ['an empty text for null', ['a', 1.5, true, ['x', 'y'], ''], 'day', '""', '"2020-02-05"'],
    ['a list in another order', ['a', 1.5, true, ['y', 'x'], '2020-02-05'], 'sources', '["y","x"]', '["x","y"]'],
    ['a cell that is not there', ['a', 1.5, true, ['x', 'y']], 'day', 'nothing', '"2020-02-05"'],
  ])('tells the place of %s', (_, row, column, found, wanted) => {
    const differences = compareTable(shape, 'json', readAs([row, expected[1] ?? []]), expected)
    expect(differences).toEqual([{ table: 'gifts', row: 1, column, found, expected: wanted }])
  })

  test('tells of a table, row or column that is missing, and of a column type that is wrong', () => {
    const renamed = { ...readAs(expected), columns: columns.with(1, 'value') }
    expect(compareTable(shape, 'csv', undefined, expected)).toMatchObject([{ table: 'gifts', found: 'no table' }])
    expect(compareTable(shape, 'json', readAs(expected.slice(1)), expected)).toContainEqual(
      expect.objectContaining({ row: 0, found: '1 rows', expected: '2 rows' }),
    )
    expect(compareTable(shape, 'json', renamed, expected)).toEqual([
      { table: 'gifts', row: 0, column: '2', found: '"value"', expected: '"amount"' },
    ])
    const types = ['string', 'integer', 'boolean', 'list', 'date']
    expect(compareTable(shape, 'arrow', readAs(expected, types), expected)).toEqual([
      { table: 'gifts', row: 0, column: 'amount', found: 'type integer', expected: 'type number' },
    ])
  })
})
