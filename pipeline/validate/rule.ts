import { type TableName, tables } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import type { Issue } from '../issue.ts'

export type Row = Readonly<Record<string, CellValue>>

/** A text that rows were read from. */
export interface SourceText {
  readonly id: string
  /** EDTF; null where none is known. */
  readonly date: string | null
  readonly text: string
  /** For messages. */
  readonly file: string
}

/** What the rules look at. A document without its text is checked as far as its rows alone allow. */
export interface ValidationContext {
  readonly tables: ReadonlyMap<TableName, readonly Row[]>
  readonly documents: ReadonlyMap<string, SourceText>
}

export interface Rule {
  /** kebab-case; the code of its issues, unless it has several. */
  readonly name: string
  readonly description: string
  readonly check: (context: ValidationContext) => Issue[]
}

export interface PlacedRow {
  readonly table: TableName
  readonly row: Row
  /** `table/id`. */
  readonly place: string
}

export const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value)
/** A name for comparison. */
export const foldedName = (name: string): string => name.toLowerCase().replace(/^the /, '')
export const numberOf = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null)

/** All rows of tables of a kind, in published order. */
export function* rowsOfKind(
  { tables: rowsOf }: ValidationContext,
  kind: 'fact' | 'record' | 'code',
): Generator<PlacedRow> {
  for (const table of tables) {
    if (table.kind !== kind) continue
    const { name, key } = table
    for (const row of rowsOf.get(name) ?? [])
      yield { table: name, row, place: `${name}/${key.map((column) => textOf(row[column])).join('/')}` }
  }
}

/** Key of a cell, for indexes of evidence. */
export const cellKey = (...parts: readonly (CellValue | undefined)[]): string => parts.map(textOf).join('\u001f')

/** Groups rows by a key. */
export function groupRows(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
