import { formatIssues } from './format-issue.ts'
import { type Made, measure } from './make-tables.ts'
import { counted, type Progress } from './progress.ts'
import { formatAccount } from './quality.ts'

/** Tells what was read: warnings, the account of numbers, and rows and cells by table. */
export function reportTables(made: Made, progress: Progress): void {
  const warnings = made.issues.filter(({ level }) => level === 'warning')
  for (const line of formatIssues(warnings, 3)) progress.line(line)
  const quality = measure(made, { version: '', released: null })
  progress.line(formatAccount(quality))
  for (const [table, { rows, cells_read, cells_curated }] of Object.entries(quality.tables))
    progress.line(
      `${table.padEnd(20)}${counted(rows, 'row').padStart(10)}, ${counted(cells_read, 'cell')} read by rules, ${cells_curated} curated`,
    )
  progress.line(`curated: ${(quality.all_tables.curated_share * 100).toFixed(1)} % of all cells`)
}
