import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factTables } from '../pipeline/claim.ts'
import type { Row } from '../pipeline/normalize/rows.ts'
import { readRows } from './support/read-report.ts'

const folder = new URL('./cases/', import.meta.url)

/** Columns that say what is read; places, ids and what follows from others are tested elsewhere. */
const shown = new Set(
  'kind topic engagement_status actor actor_iso3 participants visitor visitor_title visitor_rank from_iso3 to_iso3 visit_status donor donor_type donor_iso3 intermediary recipient recipient_iso3 item item_category contribution_type value_basis alt_low alt_high alt_unit status area area_iso3 area_id measure accumulation indicator counterpart counterpart_iso3 figure_role direction denominator comparison condition estimator subject value_text value_low value_high qualifier unit date_edtf as_of period date_role'.split(
    ' ',
  ),
)

function formatRow(table: string, row: Row): string {
  const cells = Object.entries(row).filter(
    ([column, value]) => shown.has(column) && value !== null && value !== 'total',
  )
  return `${table}\n${cells.map(([column, value]) => `  ${column}: ${String(value)}`).join('\n')}\n`
}

/** `text.txt` is a text of our own making, `rows.txt` what must come out: nothing at all where it ends in `-none`. */
describe('cases', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replaceAll('-', ' '), async () => {
      const rows = readRows(readFileSync(new URL(`${name}/text.txt`, folder), 'utf8'), '2021-06')
      const found = factTables.flatMap((table) => (rows.get(table) ?? []).map((row) => formatRow(table, row)))
      if (name.endsWith('-none')) expect(found).toEqual([])
      else await expect(found.join('\n')).toMatchFileSnapshot(`cases/${name}/rows.txt`)
    })
  }
})
