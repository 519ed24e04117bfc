import type { RowOf, TableName } from '../../schemas/index.ts'
import type { Row } from '../validate/rule.ts'

export type Tables = ReadonlyMap<TableName, readonly Row[]>

/** The rows of a table by their schema's type: the pipeline filled them by its columns, and validation checks them. */
export const rowsOf = <T extends TableName>(tables: Tables, name: T): readonly RowOf<T>[] =>
  (tables.get(name) ?? []) as unknown as readonly RowOf<T>[]
