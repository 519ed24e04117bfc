import { oneOf, text, textOrNull } from './column.ts'
import { defineTable } from './table.ts'

export const changeKinds = [
  'table_removed',
  'column_removed',
  'column_renamed',
  'column_retyped',
  'columns_reordered',
  'unit_changed',
  'meaning_changed',
  'enum_value_removed',
  'null_allowed',
  'constraint_loosened',
  'key_changed',
  'form_removed',
  'table_added',
  'column_added',
  'enum_value_added',
  'null_forbidden',
  'constraint_tightened',
  'row_added',
  'row_removed',
  'value_corrected',
  'wording_changed',
  'form_added',
  'file_changed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Not a table of the data: each release has one beside them, as CSV. */
export const changes = defineTable({
  name: 'changes',
  title: 'Changes',
  description: 'One row for each difference between a release and the one before it; none for the first.',
  kind: 'record',
  key: ['version', 'kind', 'table', 'row', 'column', 'old', 'new'],
  columns: {
    version: text({ description: 'The release that the change came with.' }),
    table: textOrNull({ description: 'The table; empty for a file that is no table.' }),
    row: textOrNull({
      description: 'Key of the row, its parts joined by "|"; empty for a change of the table or column.',
    }),
    column: textOrNull({ description: 'The column, by its newest name but for one removed or renamed.' }),
    old: textOrNull({ description: 'What was there, as in CSV; for a row its label.' }),
    new: textOrNull({ description: 'What is there now, as in CSV; for a row its label.' }),
    kind: oneOf(changeKinds, { description: 'Kind of change; it decides the step of the version number.' }),
    reason: textOrNull({ description: 'Why, where the release gave a reason.' }),
  },
})
