import type { Row, TableData } from '../../pipeline/emit/table-data.ts'
import {
  dayOrNull,
  flag,
  integer,
  integerList,
  list,
  numberOrNull,
  oneOfOrNull,
  text,
  textOrNull,
} from '../../schemas/column.ts'
import { columnsOf, defineTable } from '../../schemas/table.ts'

/** A table with a column of every type, and rows that are hard to write. */
export const specimen = defineTable({
  name: 'specimen',
  title: 'Specimen',
  description: 'Every type, “quoted” and | barred.',
  kind: 'fact',
  key: ['id'],
  columns: {
    id: text({ description: 'Key.' }),
    words: textOrNull({ description: 'Text that may be empty, with “quotes”.', standard: ['Some term'] }),
    place: integer({ description: 'Whole number.', unit: 'lines' }),
    amount: numberOrNull({ description: 'A double.' }),
    day: dayOrNull({ description: 'A day.' }),
    is_true: flag({ description: 'A boolean.' }),
    names: list({ description: 'A list of text.' }),
    lines: integerList({ description: 'A list of integers.' }),
    kind: oneOfOrNull(['one', 'two'], { description: 'One of a set.' }),
  },
})

export const specimenRows: readonly Row[] = [
  {
    id: 'plain',
    words: 'rice',
    place: 1,
    amount: 5100000,
    day: '2020-02-29',
    is_true: true,
    names: ['a', 'b'],
    lines: [3, 12],
    kind: 'one',
  },
  { id: 'empty', words: null, place: 0, amount: null, day: null, is_true: false, names: [], lines: [], kind: null },
  {
    id: 'hard',
    words: 'said "no"; then,\nleft 江 🐑',
    place: 2147483647,
    amount: -0.07,
    day: '1969-12-31',
    is_true: true,
    names: ['naïve, "x"'],
    lines: [0],
    kind: 'two',
  },
  {
    id: 'returns',
    words: 'a\r\nb\rc',
    place: 2,
    amount: 1e21,
    day: '1900-01-01',
    is_true: false,
    names: ['only'],
    lines: [7],
    kind: null,
  },
  {
    id: 'formula',
    words: '=1+1',
    place: 3,
    amount: 1e-7,
    day: '2100-12-31',
    is_true: false,
    names: [],
    lines: [],
    kind: 'one',
  },
  {
    id: 'spaces',
    words: '  \tx ',
    place: 4,
    amount: 600000000.5,
    day: null,
    is_true: true,
    names: [' '],
    lines: [],
    kind: null,
  },
]

export const specimenData: TableData = {
  table: specimen,
  columns: columnsOf(specimen),
  rows: specimenRows,
  version: '9.9.9',
}
