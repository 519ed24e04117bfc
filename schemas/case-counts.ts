import { iso3OrNull, oneOfOrNull, text, textOrNull } from './column.ts'
import { asOf, dateColumns, documentId, placeColumns, statedFigureColumns } from './columns.ts'
import { defineTable } from './table.ts'

export const caseCounts = defineTable({
  name: 'case_counts',
  title: 'Case counts',
  description:
    'One row a number of cases, deaths or recoveries of an area. Rows may contain one another (a world figure holds its countries): never add them without looking at area_id.',
  kind: 'fact',
  key: ['case_count_id'],
  columns: {
    case_count_id: text({
      description: 'Id of the count: a short hash of its words, stable when figures or lines change.',
      derived: true,
    }),
    document_id: documentId,
    area: textOrNull({ description: 'Area counted, as written.', standard: ['HXL #country+name'] }),
    area_iso3: iso3OrNull({
      description: 'Country of the area; empty for groups and regions.',
      standard: ['SDMX REF_AREA', 'HXL #country+code+v_iso3'],
    }),
    area_id: textOrNull({
      description:
        'Area by its id; finer than the country code, as it tells a mainland from the whole and names groups.',
      standard: ['SDMX REF_AREA'],
      references: 'areas.area_id',
    }),
    measure: oneOfOrNull(['confirmed', 'imported', 'deaths', 'recovered'], {
      description:
        'What is counted: confirmed cases, cases brought in from elsewhere, deaths, recoveries. Empty where the text says no more than cases.',
      standard: ['HXL #affected+infected', 'HXL #affected+killed', 'HXL #affected+recovered'],
    }),
    accumulation: oneOfOrNull(['cumulative', 'new'], {
      description: 'A running total, or the increase of a period.',
      standard: ['HXL +cumulative'],
    }),
    ...statedFigureColumns,
    as_of: asOf,
    ...dateColumns,
    ...placeColumns,
  },
})
