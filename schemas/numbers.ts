import { integer, numberOrNull, oneOf, oneOfOrNull, text, textOrNull } from './column.ts'
import { documentId, rowTables } from './columns.ts'
import { defineTable } from './table.ts'

export const numbers = defineTable({
  name: 'numbers',
  title: 'Numbers',
  description:
    'Every number in a document, in digits or words, with what became of it: the cell that holds it, or why none does.',
  kind: 'record',
  key: ['number_id'],
  columns: {
    number_id: text({ description: 'Id of the number.' }),
    document_id: documentId,
    line: integer({ description: 'Line of the unedited text, counts from 1.' }),
    char_start: integer({
      description: 'Offset in the unedited text where it starts; counts from 0.',
      unit: 'UTF-16 code units',
      standard: ['Web Annotation TextPositionSelector start'],
    }),
    char_end: integer({
      description: 'Offset just after it.',
      unit: 'UTF-16 code units',
      standard: ['Web Annotation TextPositionSelector end'],
    }),
    exact: text({ description: 'The number as printed.', standard: ['Web Annotation TextQuoteSelector exact'] }),
    value_low: numberOrNull({
      description: 'Lower bound of its value; empty where open, or where it has no value, as a part of a name.',
    }),
    value_high: numberOrNull({ description: 'Upper bound of its value; empty where open, or where it has no value.' }),
    disposition: oneOf(
      [
        'figure',
        'date',
        'footnote_mark',
        'page',
        'section_number',
        'address',
        'name_or_code',
        'ordinal',
        'back_reference',
        'span_of_time',
        'part_of_title',
        'other',
      ],
      {
        description:
          'What it is: figure (a cell holds it), date, mark of a footnote, page or section number, part of an address, a name or a code, ordinal, back_reference ("the three countries"), span_of_time ("within five days"), part of a title of a cited work, or other.',
      },
    ),
    table: oneOfOrNull(rowTables, { description: 'Fact table whose row holds the number; empty where none does.' }),
    row_id: textOrNull({ description: 'Id of that row.' }),
    column: textOrNull({ description: 'Column of that row.' }),
  },
})
