import type * as Arrow from 'apache-arrow'
import type { Column } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { tableMetadata } from './metadata.ts'
import type { TableData } from './table-data.ts'

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

function vectorOf(arrow: ArrowLibrary, column: Column, { table, rows }: TableData): Arrow.Vector {
  const builder = arrow.makeBuilder({ type: typeOf(arrow, column), nullValues: [null] })
  rows.forEach((row, index) => {
    const cell = row[column.name] ?? null
    // A null in a column without a validity bitmap is written as whatever the buffer holds.
    if (cell === null && !column.nullable)
      throw new TypeError(`${table.name} row ${index} column ${column.name} is null`)
    builder.append(toArrow(column, cell))
  })
  return builder.finish().toVector()
}

/** One record batch; each field bears the description and unit of its column. */
export function arrowTable(arrow: ArrowLibrary, data: TableData): Arrow.Table {
  const fields = data.columns.map((column) => {
    const metadata = new Map([['description', column.description]])
    if (column.unit !== undefined) metadata.set('unit', column.unit)
    return new arrow.Field(column.name, typeOf(arrow, column), column.nullable, metadata)
  })
  const schema = new arrow.Schema(fields, tableMetadata(data))
  const children = data.columns.map(
    (column) => vectorOf(arrow, column, data).data[0] ?? arrow.makeData({ type: typeOf(arrow, column) }),
  )
  const struct = arrow.makeData({ type: new arrow.Struct(fields), length: data.rows.length, nullCount: 0, children })
  return new arrow.Table(schema, new arrow.RecordBatch(schema, struct))
}
