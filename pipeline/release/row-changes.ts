import { formatCell } from '../emit/csv.ts'
import type { Row } from '../emit/table-data.ts'
import { type Change, change } from './change.ts'
import type { Renames } from './form-changes.ts'
import type { TableForm } from './table-form.ts'

/** A cell as in CSV; null for what is empty. */
const cellText = (value: Row[string] | undefined): string | null => formatCell(value) || null

const keyOf = (row: Row, key: readonly string[]): string => key.map((name) => cellText(row[name]) ?? '').join('|')

/** Rows by key; a key that comes twice is told apart by its count, so that no row is lost. */
function byKey(rows: readonly Row[], key: readonly string[]): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const name = keyOf(row, key)
    let count = 1
    while (found.has(count === 1 ? name : `${name}|${count}`)) count += 1
    found.set(count === 1 ? name : `${name}|${count}`, row)
  }
  return found
}

/** Whether two columns hold the same in all rows of the same key, and something at all. */
function holdSame(
  old: readonly Row[],
  now: ReadonlyMap<string, Row>,
  key: readonly string[],
  names: [string, string],
): boolean {
  let filled = 0
  for (const row of old) {
    const after = now.get(keyOf(row, key))
    if (after === undefined) continue
    const [a, b] = [cellText(row[names[0]]), cellText(after[names[1]])]
    if (a !== b) return false
    if (a !== null) filled += 1
  }
  return filled > 0
}

/** A column that is gone and one that is new, of the same type and with the same values in all rows, are one under a new name. */
export function findRenames(old: TableForm, now: TableForm, before: readonly Row[], after: readonly Row[]): Renames {
  const gone = old.columns.filter(({ name }) => !now.columns.some((column) => column.name === name))
  const added = now.columns.filter(({ name }) => !old.columns.some((column) => column.name === name))
  const key = now.key.filter((name) => old.key.includes(name))
  const rows = byKey(after, key)
  const renames = new Map<string, string>()
  for (const { name, type } of gone) {
    const found = added.find(
      (column) =>
        column.type === type &&
        ![...renames.values()].includes(column.name) &&
        (old.key.includes(name)
          ? now.key.includes(column.name) && old.key.indexOf(name) === now.key.indexOf(column.name)
          : holdSame(before, rows, key, [name, column.name])),
    )
    if (found !== undefined) renames.set(name, found.name)
  }
  return renames
}

/** Rows that came or went, and cells of the others that changed, in columns that both releases have. */
export function rowChanges(
  [old, now]: readonly [TableForm, TableForm],
  [before, after]: readonly [readonly Row[], readonly Row[]],
  renames: Renames,
): Change[] {
  const table = now.name
  const shared = old.columns
    .map(({ name }): [string, string] => [name, renames.get(name) ?? name])
    .filter(([, name]) => now.columns.some((column) => column.name === name))
  const [rows, newRows] = [byKey(before, old.key), byKey(after, now.key)]
  const changes: Change[] = []
  for (const [row, cells] of rows) {
    const others = newRows.get(row)
    if (others === undefined) {
      changes.push(change('row_removed', { table, row, old: cellText(cells.label ?? null) }))
      continue
    }
    for (const [name, newName] of shared) {
      const [a, b] = [cellText(cells[name]), cellText(others[newName])]
      if (a !== b) changes.push(change('value_corrected', { table, row, column: newName, old: a, new: b }))
    }
  }
  for (const [row, cells] of newRows)
    if (!rows.has(row)) changes.push(change('row_added', { table, row, new: cellText(cells.label ?? null) }))
  return changes
}
