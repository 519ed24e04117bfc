import { integer, oneOf, text } from './column.ts'
import { documentId, rowId, rowTable, rowTables } from './columns.ts'
import { defineTable } from './table.ts'

export const evidence = defineTable({
  name: 'evidence',
  title: 'Evidence',
  description:
    'One row for each piece of text that a cell was read from: every cell of a fact table that is neither empty nor derived has at least one.',
  kind: 'record',
  key: ['table', 'row_id', 'column', 'part'],
  columns: {
    table: oneOf(rowTables, rowTable),
    row_id: text(rowId),
    column: text({
      description:
        'Column of the cell; for a place that tells the fact again value_text, or "row" where it has no figure.',
    }),
    part: integer({
      description:
        'Number of the piece where the words of a cell stand in several, as over a page break, or are told again; counts from 1 within the cell.',
    }),
    document_id: documentId,
    char_start: integer({
      description: 'Offset in the unedited text where the piece starts; counts from 0.',
      unit: 'UTF-16 code units',
      standard: ['Web Annotation TextPositionSelector start'],
    }),
    char_end: integer({
      description: 'Offset just after the piece.',
      unit: 'UTF-16 code units',
      standard: ['Web Annotation TextPositionSelector end'],
    }),
    exact: text({
      description: 'The piece itself, letter by letter.',
      standard: ['Web Annotation TextQuoteSelector exact'],
    }),
    how: text({
      description:
        'The rule that read it; restatement (the fact told again elsewhere), carried (from an earlier sentence), title (from the title of a cited work), curated (corrected by a person).',
      standard: ['PROV wasGeneratedBy'],
    }),
  },
})
