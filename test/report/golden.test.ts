import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factTables } from '../../pipeline/claim.ts'
import { factColumns } from '../../schemas/index.ts'

/** What moves with the place of a sentence, follows from other columns or tells how a row was read is left to other tests. */
const left = new Set([
  'document_id',
  'char_start',
  'char_end',
  'source_ids',
  'label',
  'gift_id',
  'scenario_id',
  'quality_flags',
  'note',
  'rules',
  'confidence',
])

type Row = Record<string, unknown>

/** One line a row, `column=value` in the order of the table, so that a difference is read beside the report. */
function formatRow(table: keyof typeof factColumns, row: Row): string {
  const cells = factColumns[table].filter((column) => !left.has(column) && row[column] !== null)
  return cells.map((column) => `${column}=${JSON.stringify(row[column])}`).join(' ')
}

describe('the rows of the report', () => {
  for (const table of factTables) {
    it(`${table} are those that were read against the text`, async () => {
      const rows = JSON.parse(
        readFileSync(new URL(`../../out/latest/json/${table}.json`, import.meta.url), 'utf8'),
      ) as Row[]
      expect(rows.length).toBeGreaterThan(0)
      await expect(`${rows.map((row) => formatRow(table, row)).join('\n')}\n`).toMatchFileSnapshot(
        `golden/${table}.txt`,
      )
    })
  }
})
