import { iso3OrNull, oneOf, oneOfOrNull, text, textOrNull } from './column.ts'
import { dateColumns, documentId, period, placeColumns, statedFigureColumns } from './columns.ts'
import { defineTable } from './table.ts'

const subjectColumns = {
  indicator: textOrNull({
    description: 'What is measured, in the words of the text; a share is joined to its whole by "as share of".',
  }),
  indicator_id: textOrNull({
    description: 'The same as a code; see the table indicators. Empty where none fits.',
    standard: ['SDMX INDICATOR'],
    references: 'indicators.indicator_id',
  }),
  area: textOrNull({ description: 'Economy that the figure is about, as written.' }),
  area_iso3: iso3OrNull({
    description: 'Country of that economy; empty for groups and regions.',
    standard: ['SDMX REF_AREA'],
  }),
  counterpart: textOrNull({ description: 'The other side of a flow (exports to, tourists from), as written.' }),
  counterpart_iso3: iso3OrNull({ description: 'Country of the other side.', standard: ['SDMX COUNTERPART_AREA'] }),
}

const readingColumns = {
  figure_role: oneOf(['observed', 'estimate', 'premise', 'result'], {
    description:
      'Part that the figure plays: observed (it happened), estimate (a forecast or appraisal), premise (assumed by a scenario), result (what follows from the premise).',
    standard: ['SDMX OBS_STATUS'],
  }),
  direction: oneOfOrNull(['increase', 'decrease', 'level'], {
    description:
      'Sign of the figure, which stays positive as printed: a rise, a fall or loss, or a stock, share or amount as it stands.',
  }),
  denominator: textOrNull({ description: 'What a share or rate is taken of, as written ("of GDP").' }),
  comparison: textOrNull({ description: 'What a change is measured against, as written ("quarter-on-quarter").' }),
  condition: textOrNull({
    description: 'The scenario under which the figure holds, as written; empty where it holds without one.',
  }),
  scenario_id: textOrNull({ description: 'Shared by the premise and the results of one scenario.', derived: true }),
  estimator: textOrNull({ description: 'Who made the estimate, as written.' }),
}

export const economicEstimates = defineTable({
  name: 'economic_estimates',
  title: 'Economic estimates',
  description:
    'One row a figure on trade, tourism, investment, output or growth: observed, forecast, assumed or resulting.',
  kind: 'fact',
  key: ['estimate_id'],
  columns: {
    estimate_id: text({
      description: 'Id of the estimate: a short hash of its words, stable when figures or lines change.',
      derived: true,
    }),
    document_id: documentId,
    ...subjectColumns,
    ...readingColumns,
    ...statedFigureColumns,
    period,
    ...dateColumns,
    ...placeColumns,
  },
})
