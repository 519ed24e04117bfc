import { flag, oneOf, text, textOrNull } from './column.ts'
import { rowId, rowTable, rowTables } from './columns.ts'
import { defineTable } from './table.ts'

export const citations = defineTable({
  name: 'citations',
  title: 'Citations',
  description: "One row a work cited for a row of a fact table, and what the work's own title says of its figure.",
  kind: 'record',
  key: ['table', 'row_id', 'source_id'],
  columns: {
    table: oneOf(rowTables, rowTable),
    row_id: text(rowId),
    source_id: text({
      description: 'The work cited.',
      standard: ['PROV hadPrimarySource'],
      references: 'sources.source_id',
    }),
    title_says: oneOf(['states', 'agrees', 'differs', 'silent', 'no_figure'], {
      description:
        'What the title says of the figure: states (the row was read from the title), agrees (it has the same figure, or one that rounds to it), differs (it has another figure of the same kind), silent (none of that kind), no_figure (the row has none).',
    }),
    title_figure: textOrNull({ description: 'The figure of the title that was compared, as printed.' }),
    is_official: flag({ description: 'Whether the work is of a government or an intergovernmental body.' }),
  },
})
