import type { Column, TableSchema } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'

export type Row = Readonly<Record<string, CellValue>>

/** A table of a release: its schema, and its rows in published order. */
export interface TableData {
  readonly table: TableSchema
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Version of the release. */
  readonly version: string
}

/** A file of a release. */
export interface ReleaseFile {
  /** Within the release, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Format {
  /** Folder of its files, and the ending of their names. */
  readonly name: string
  readonly format: (data: TableData) => Uint8Array | Promise<Uint8Array>
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
