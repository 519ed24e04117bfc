import type * as Arrow from 'apache-arrow'
import type { Column } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { tableMetadata } from './metadata.ts'
import type { Row, TableData } from './table-data.ts'

/** The library itself, handed in so that only who writes such files loads it. */
export type ArrowLibrary = typeof Arrow

function typeOf(arrow: ArrowLibrary, column: Column): Arrow.DataType {
  switch (column.type) {
    case 'string':
      return new arrow.Utf8()
    case 'integer':
      return new arrow.Int32()
    case 'number':
      return new arrow.Float64()
    case 'boolean':
      return new arrow.Bool()
    case 'date':
      return new arrow.DateDay()
    case 'list': {
      const member: Arrow.DataType = column.items === 'integer' ? new arrow.Int32() : new arrow.Utf8()
      return new arrow.List(new arrow.Field('element', member, false))
    }
  }
}

const toArrow = (column: Column, cell: CellValue) =>
  column.type === 'date' && typeof cell === 'string' ? new Date(cell) : cell

/** Of a table: what a writer of rows must know before it sees any. */
export type TableShape = Pick<TableData, 'table' | 'columns'>

function appendCell(
  builder: Arrow.Builder,
  cell: CellValue,
  { column, place }: { column: Column; place: string },
): void {
  // A null in a column without a validity bitmap is written as whatever the buffer holds.
  if (cell === null && !column.nullable) throw new TypeError(`${place} column ${column.name} is null`)
  builder.append(toArrow(column, cell))
}

export interface TableBuilder {
  readonly append: (row: Row) => void
  /** Closes the record batch that is open. */
  readonly cut: () => void
  readonly finish: () => Arrow.Table
}

/** Takes rows one by one into record batches; each field bears the description and unit of its column. */
export function tableBuilder(
  arrow: ArrowLibrary,
  { table, columns }: TableShape,
  tableMetadata: Map<string, string>,
): TableBuilder {
  const fields = columns.map((column) => {
    const metadata = new Map([['description', column.description]])
    if (column.unit !== undefined) metadata.set('unit', column.unit)
    return new arrow.Field(column.name, typeOf(arrow, column), column.nullable, metadata)
  })
  const schema = new arrow.Schema(fields, tableMetadata)
  const batches: Arrow.RecordBatch[] = []
  const openColumns = () =>
    columns.map((column) => arrow.makeBuilder({ type: typeOf(arrow, column), nullValues: [null] }))
  let [builders, open, count] = [openColumns(), 0, 0]
  const cut = (): void => {
    const children = builders.map(
      (builder) => builder.finish().toVector().data[0] ?? arrow.makeData({ type: builder.type }),
    )
    const struct = arrow.makeData({ type: new arrow.Struct(fields), length: open, nullCount: 0, children })
    batches.push(new arrow.RecordBatch(schema, struct))
    builders = openColumns()
    open = 0
  }
  return {
    append: (row) => {
      const place = `${table.name} row ${count}`
      columns.forEach((column, i) => {
        const builder = builders[i]
        if (builder !== undefined) appendCell(builder, row[column.name] ?? null, { column, place })
      })
      open += 1
      count += 1
    },
    cut,
    finish: () => {
      if (open > 0 || batches.length === 0) cut()
      return new arrow.Table(schema, batches)
    },
  }
}

/** One record batch of all rows. */
export function arrowTable(arrow: ArrowLibrary, data: TableData): Arrow.Table {
  const builder = tableBuilder(arrow, data, tableMetadata(data))
  for (const row of data.rows) builder.append(row)
  return builder.finish()
}
