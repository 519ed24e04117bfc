import type { DocumentRecord } from '../../schemas/document.ts'
import type { Column, TableName, TableSchema } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import type { Document } from '../document.ts'

export type Row = Readonly<Record<string, CellValue>>

/** A table of a release: its schema, and its rows in published order. */
export interface TableData {
  readonly table: TableSchema
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Version of the release. */
  readonly version: string
}

export interface PublishedDocument {
  readonly id: string
  readonly record: DocumentRecord
}

/** What is published, and of what. */
export interface Release {
  readonly version: string
  /** The day of the release, `YYYY-MM-DD`; null for a build that is none. */
  readonly released: string | null
  readonly documents: readonly PublishedDocument[]
  /** A table that is not in here is not published; one without rows is published empty. */
  readonly tables: ReadonlyMap<TableName, readonly Row[]>
  /** The documents as read, whose sentences the site shows; without them no site is written. */
  readonly readings?: readonly Document[]
  /** Markdown that the site shows beside that of the release. */
  readonly guides?: readonly Guide[]
}

/** A text in Markdown about the data or the program. */
export interface Guide {
  /** Within the repository, with `/`: `docs/versions.md`. */
  readonly path: string
  readonly text: string
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
