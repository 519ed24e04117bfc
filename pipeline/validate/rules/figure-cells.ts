import type { Issue } from '../../issue.ts'
import { cellKey, groupRows, numberOf, type Row, type Rule, rowsOfKind, textOf } from '../rule.ts'

const overlaps = (a: Row, b: Row): boolean =>
  (numberOf(a.char_start) ?? 0) < (numberOf(b.char_end) ?? 0) &&
  (numberOf(b.char_start) ?? 0) < (numberOf(a.char_end) ?? 0)

function faultOf(
  number: Row,
  cells: ReadonlyMap<string, Row>,
  evidence: ReadonlyMap<string, readonly Row[]>,
): string | null {
  const [table, id, column] = [textOf(number.table), textOf(number.row_id), textOf(number.column)]
  if (number.disposition !== 'figure')
    return table === '' && id === '' && column === '' ? null : 'no row, as it is no figure'
  const row = cells.get(cellKey(table, id))
  if (row === undefined) return 'the row that holds it'
  if (textOf(row[column]) === '') return `a value in ${column} of ${table}/${id}`
  // A figure told again is evidence for the value as printed at its first place.
  const pieces = [column, 'value_text'].flatMap((name) => evidence.get(cellKey(table, id, name)) ?? [])
  return pieces.some((piece) => overlaps(piece, number)) ? null : `evidence that ${table}/${id} was read there`
}

export const figureCells: Rule = {
  name: 'figure-cell',
  description: 'Every number that counts as a figure names the cell that holds it, and no other number does.',
  check: (context) => {
    const cells = new Map(
      [...rowsOfKind(context, 'fact')].map(({ table, row, place }) => [
        cellKey(table, place.slice(table.length + 1)),
        row,
      ]),
    )
    const evidence = groupRows(context.tables.get('evidence') ?? [], (row) =>
      cellKey(row.table, row.row_id, row.column),
    )
    return (context.tables.get('numbers') ?? []).flatMap((number): Issue[] => {
      const expected = faultOf(number, cells, evidence)
      if (expected === null) return []
      const place = `numbers/${textOf(number.number_id)} row_id`
      const found = `${textOf(number.exact)} (line ${textOf(number.line)})`
      return [
        { code: 'figure-cell', level: 'error', place, found, expected, tip: 'look at which claim used the number' },
      ]
    })
  },
}
