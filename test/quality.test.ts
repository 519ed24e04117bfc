import { expect, test } from 'vitest'
import { formatAccount, measureQuality } from '../pipeline/quality.ts'

test('quality counts cells by who read them, and numbers by what became of them', () => {
  const cell = (how: string, part = 1, table = 'donations') => ({ table, row_id: '1', column: 'item', part, how })
  const quality = measureQuality({
    version: '1.2.3',
    released: null,
    documents: [],
    tables: new Map([
      ['donations', [{}, {}]],
      [
        'evidence',
        [
          cell('rule'),
          cell('carried'),
          cell('rule', 2),
          cell('curated'),
          cell('restatement'),
          cell('rule', 1, 'visits'),
        ],
      ],
      ['numbers', [{ disposition: 'figure' }, { disposition: 'date' }, { disposition: 'figure' }]],
    ]),
    touched: [
      { table: 'donations', column: 'item', kind: 'set' },
      { table: 'donations', column: null, kind: 'drop' },
    ],
    issues: [],
  })
  expect(quality.tables.donations).toEqual({
    rows: 2,
    cells_read: 2,
    cells_curated: 1,
    curated_share: 0.3333,
    rows_dropped: 1,
  })
  expect(quality.all_tables).toMatchObject({ cells_read: 3, cells_curated: 1, curated_share: 0.25 })
  expect(quality.numbers).toEqual({ date: 1, figure: 2 })
})

test('the account adds up in one line', () => {
  expect(formatAccount({ numbers: { figure: 5, page: 1, date: 3 }, unaccounted: 0 })).toBe(
    'numbers 9 = figures 5 + not figures 4 (date 3, page 1), unaccounted 0',
  )
  expect(formatAccount({ numbers: {}, unaccounted: 2 })).toBe('numbers 0 = figures 0 + not figures 0, unaccounted 2')
})
