import type { PartResult } from './read-part.ts'

/** Parts that follow each other and whose rows of a table make one file. */
export interface PlannedMerge {
  readonly table: string
  readonly parts: readonly number[]
  /** Number of the file, from 0. */
  readonly number: number
}

/** Cuts the rows of a table into files of at least `most` rows, but for the last; a table without rows has one file too. */
export function planMerges(table: string, rowsOfParts: readonly PartResult['rows'][], most: number): PlannedMerge[] {
  const merges: PlannedMerge[] = []
  let [parts, rows]: [number[], number] = [[], 0]
  for (const [part, counts] of rowsOfParts.entries()) {
    parts.push(part)
    rows += counts[table] ?? 0
    if (rows < most) continue
    merges.push({ table, parts, number: merges.length })
    parts = []
    rows = 0
  }
  if (parts.length > 0) merges.push({ table, parts, number: merges.length })
  return merges
}
