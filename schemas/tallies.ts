import { iso3OrNull, text, textOrNull } from './column.ts'
import { asOf, dateColumns, documentId, placeColumns, statedFigureColumns } from './columns.ts'
import { defineTable } from './table.ts'

export const tallies = defineTable({
  name: 'tallies',
  title: 'Tallies',
  description:
    'One row a count of things in the world that no other table takes: countries, organizations, people, teams, flights.',
  kind: 'fact',
  key: ['tally_id'],
  columns: {
    tally_id: text({
      description: 'Id of the tally: a short hash of its words, stable when figures or lines change.',
      derived: true,
    }),
    document_id: documentId,
    subject: text({ description: 'What is counted, as written.' }),
    area: textOrNull({ description: 'Area that the count is about, as written.' }),
    area_iso3: iso3OrNull({
      description: 'Country of that area; empty for groups and regions.',
      standard: ['SDMX REF_AREA'],
    }),
    ...statedFigureColumns,
    as_of: asOf,
    ...dateColumns,
    ...placeColumns,
  },
})
