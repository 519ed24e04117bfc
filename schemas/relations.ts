import { oneOf, text } from './column.ts'
import { rowTables } from './columns.ts'
import { defineTable } from './table.ts'

export const relations = defineTable({
  name: 'relations',
  title: 'Relations',
  description: 'How a row stands to another: read as "from is relation to".',
  kind: 'record',
  key: ['from_table', 'from_id', 'relation', 'to_table', 'to_id'],
  columns: {
    from_table: oneOf(rowTables, { description: 'Fact table of the first row.' }),
    from_id: text({ description: 'Id of the first row.' }),
    relation: oneOf(['same_as', 'part_of', 'other_unit_of', 'superseded_by'], {
      description:
        'The relation: same_as (the same fact told with another figure, unit or status), part_of (contained in it), other_unit_of (the same amount in another unit), superseded_by (a later figure replaces it).',
      standard: ['PROV wasRevisionOf', 'Dublin Core isPartOf'],
    }),
    to_table: oneOf(rowTables, { description: 'Fact table of the second row.' }),
    to_id: text({ description: 'Id of the second row.' }),
    reason: text({ description: 'What in the text links them.' }),
  },
})
