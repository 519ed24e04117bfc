import { join } from 'node:path'
import { readJson } from '../pipeline/io.ts'

export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'

export interface ColumnShape {
  readonly name: string
  readonly kind: Kind
}

/** A table as the data package describes it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly ColumnShape[]
}

/** A table as one reader found it in one form; `types` are its column types where the form states them. */
export interface ReadTable {
  readonly columns: readonly string[]
  readonly types: readonly string[] | null
  readonly rows: readonly (readonly unknown[])[]
}

interface Field {
  readonly name: string
  readonly type: Kind
  readonly 'x-list'?: unknown
}
interface DataPackage {
  readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly Field[] } }[]
}

/** The tables of a release by its own description. */
export function readShapes(release: string): TableShape[] {
  const { resources } = readJson(join(release, 'datapackage.json')) as DataPackage // validated by frictionless
  return resources.map(({ name, schema }) => ({
    name,
    columns: schema.fields.map((field) => ({ name: field.name, kind: 'x-list' in field ? 'list' : field.type })),
  }))
}

/** The rows of the JSON form, which all others are compared with; read with nothing but `JSON.parse`. */
export function readExpected(release: string, { name, columns }: TableShape): unknown[][] {
  const rows = readJson(join(release, 'json', `${name}.json`)) as Record<string, unknown>[] // as its schema says
  return rows.map((row) => columns.map((column) => row[column.name] ?? null))
}
