import type * as Arrow from 'apache-arrow'
import type { Column } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { columnNotes, tableNotes } from './column-notes.ts'
import { cellOf, type TableData } from './table-data.ts'

type ArrowModule = typeof Arrow

function arrowType(arrow: ArrowModule, { type, items }: Column): Arrow.DataType {
  if (type === 'integer') return new arrow.Int32()
  if (type === 'number') return new arrow.Float64()
  if (type === 'boolean') return new arrow.Bool()
  if (type === 'date') return new arrow.DateDay()
  if (type === 'list') {
    const item = items === 'integer' ? new arrow.Int32() : new arrow.Utf8()
    return new arrow.List(arrow.Field.new<Arrow.DataType>('item', item, false))
  }
  return new arrow.Utf8()
}

/** Arrow takes a day as the milliseconds of its midnight, UTC. */
const arrowValue = (column: Column, value: CellValue) =>
  column.type === 'date' && typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : value

function arrowColumn(arrow: ArrowModule, data: TableData, column: Column, type: Arrow.DataType): Arrow.Data {
  const builder = arrow.makeBuilder({ type, nullValues: [null] })
  for (const row of data.rows) builder.append(arrowValue(column, cellOf(data, column, row)))
  return builder.finish().flush()
}

/** One record batch, with the description of each column as metadata of its field. */
export async function arrowTable(data: TableData): Promise<Arrow.Table> {
  // Loaded here and not above, so that who only extracts never waits for it.
  const arrow = await import('apache-arrow')
  const fields = data.columns.map((column) =>
    arrow.Field.new(column.name, arrowType(arrow, column), column.nullable, columnNotes(column)),
  )
  const schema = new arrow.Schema(fields, new Map(tableNotes(data.schema)))
  const children = data.columns.map((column, index) => {
    const field = fields[index]
    if (field === undefined) throw new RangeError(`no field for ${column.name}`)
    return arrowColumn(arrow, data, column, field.type)
  })
  const struct = arrow.makeData({ type: new arrow.Struct(fields), length: data.rows.length, nullCount: 0, children })
  return new arrow.Table(schema, [new arrow.RecordBatch(schema, struct)])
}
