import { z } from 'zod'
import type { ColumnMeta } from './column.ts'

export interface ForeignKey {
  readonly column: string
  readonly table: string
  /** Column of `table`. */
  readonly references: string
}

export interface TableSchema {
  readonly name: string
  readonly title: string
  readonly description: string
  /** `fact`: read from a document; `record`: how it was read and what it rests on; `code`: what the codes mean. */
  readonly kind: 'fact' | 'record' | 'code'
  /** The columns that tell one row from another. */
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly row: z.ZodObject
}

export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'
  /** Type of the members of a list. */
  readonly items?: 'string' | 'integer'
  readonly nullable: boolean
  readonly enum?: readonly string[]
  readonly title?: string
  readonly description: string
  readonly unit?: string
  readonly standard?: readonly string[]
  readonly derived: boolean
  readonly references?: string
  readonly format?: 'date' | 'edtf' | 'uri'
}

interface Definition<N extends string, S extends z.ZodRawShape> {
  readonly name: N
  readonly title: string
  readonly description: string
  readonly kind: TableSchema['kind']
  readonly key: readonly (keyof S & string)[]
  readonly columns: S
}

/** A table of the release; the foreign keys are those that its columns name in `references`. */
export function defineTable<const N extends string, S extends z.ZodRawShape>(definition: Definition<N, S>) {
  const { columns, ...table } = definition
  const row = z.strictObject(columns)
  const foreignKeys = Object.entries(columns).flatMap(([column, type]): ForeignKey[] => {
    const [target, references] = metaOf(type).references?.split('.') ?? []
    return target === undefined || references === undefined ? [] : [{ column, table: target, references }]
  })
  return { ...table, foreignKeys, row }
}

// Only the builders of column.ts make columns, so their metadata is a ColumnMeta.
const metaOf = (type: z.core.$ZodType): Partial<ColumnMeta> => (z.globalRegistry.get(type) ?? {}) as Partial<ColumnMeta>

function unwrap(type: z.core.$ZodType): { inner: z.core.$ZodType; nullable: boolean } {
  return type instanceof z.ZodNullable ? { inner: type.unwrap(), nullable: true } : { inner: type, nullable: false }
}

function typeOf(type: z.core.$ZodType): Pick<Column, 'type' | 'items' | 'enum'> {
  if (type instanceof z.ZodEnum) return { type: 'string', enum: type.options.map(String) }
  if (type instanceof z.ZodISODate) return { type: 'date' }
  if (type instanceof z.ZodString) return { type: 'string' }
  if (type instanceof z.ZodNumberFormat) return { type: 'integer' }
  if (type instanceof z.ZodNumber) return { type: 'number' }
  if (type instanceof z.ZodBoolean) return { type: 'boolean' }
  if (type instanceof z.ZodArray)
    return { type: 'list', items: typeOf(type.element).type === 'integer' ? 'integer' : 'string' }
  throw new TypeError(`column type ${type._zod.def.type} has no counterpart in the published formats`)
}

const columnsByTable = new WeakMap<z.ZodObject, readonly Column[]>()

/** The columns of a table in published order. */
export function columnsOf(table: Pick<TableSchema, 'row'>): readonly Column[] {
  const known = columnsByTable.get(table.row)
  if (known !== undefined) return known
  const columns = Object.entries(table.row.shape).map(([name, type]): Column => {
    const { inner, nullable } = unwrap(type)
    const { description = '', derived = false, ...meta } = metaOf(type)
    return { name, ...typeOf(inner), nullable, ...meta, description, derived }
  })
  columnsByTable.set(table.row, columns)
  return columns
}
