import { iso3OrNull, oneOf, text, textOrNull } from './column.ts'
import { dateColumns, dateEdtf, documentId, placeColumns } from './columns.ts'
import { defineTable } from './table.ts'

export const visitorRanks = [
  'head_of_state',
  'head_of_government',
  'minister',
  'ambassador',
  'official',
  'expert_team',
  'other',
] as const

export const visits = defineTable({
  name: 'visits',
  title: 'Visits',
  description:
    'One row a journey of a person, delegation or team to a country. Calls and meetings without a journey are none.',
  kind: 'fact',
  key: ['visit_id'],
  columns: {
    visit_id: text({
      description: 'Id of the visit: a short hash of its words, stable when figures or lines change.',
      derived: true,
    }),
    document_id: documentId,
    visitor: textOrNull({ description: 'Who travels, as written, without the title.' }),
    visitor_title: textOrNull({ description: 'Office or title of the visitor, as written.' }),
    visitor_rank: oneOf(visitorRanks, {
      description: 'Rank of the visitor; minister takes in deputy ministers, official everyone in public office below.',
    }),
    from_iso3: iso3OrNull({
      description: 'Country that the visitor comes from or stands for.',
      standard: ['HXL #country+code+v_iso3+origin'],
    }),
    to_iso3: iso3OrNull({ description: 'Country visited.', standard: ['HXL #country+code+v_iso3+dest'] }),
    visit_status: oneOf(['made', 'planned'], {
      description: 'Whether the journey took place or was only planned when the text was written.',
    }),
    date_edtf: dateEdtf,
    ...dateColumns,
    ...placeColumns,
  },
})
