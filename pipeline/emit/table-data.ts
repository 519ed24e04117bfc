import type { Column, TableSchema } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'

export type Row = Readonly<Record<string, CellValue>>

/** A table of a release: what it is, and its rows in published order. */
export interface TableData {
  readonly schema: TableSchema
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A file of a release. */
export interface ReleaseFile {
  /** Path within the release, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * The cell of a row. Throws where a column that is never empty is: a null in there would make
 * Arrow and Parquet files that readers misread instead of refusing.
 */
export function cellOf({ schema }: Pick<TableData, 'schema'>, column: Column, row: Row): CellValue {
  const value = row[column.name] ?? null
  if (value === null && !column.nullable) throw new TypeError(`${schema.name} ${column.name} is empty in a row`)
  return value
}
