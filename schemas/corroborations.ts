import { edtfOrNull, flag, numberOrNull, oneOf, oneOfOrNull, text, textOrNull } from './column.ts'
import { rowId, rowTable, rowTables } from './columns.ts'
import { defineTable } from './table.ts'
import { statements } from './usd-values.ts'

export const judgements = ['agrees', 'rounding', 'discrepancy', 'not_comparable', 'no_independent_figure'] as const
export const differenceKinds = [
  'amount',
  'period',
  'definition',
  'likely_misprint',
  'footnote_mark_read_as_digit',
] as const

export const corroborations = defineTable({
  name: 'corroborations',
  title: 'Corroborations',
  description:
    'One row a comparison of a figure with an independent one; a figure may have several, of which one is the verdict.',
  kind: 'record',
  key: ['table', 'row_id', 'statement', 'reference_source_id', 'independent_as_of'],
  columns: {
    table: oneOf(rowTables, rowTable),
    row_id: text(rowId),
    independent_low: numberOrNull({
      description: 'Lower bound of the independent figure; empty where open or where none was found.',
    }),
    independent_high: numberOrNull({
      description: 'Upper bound of the independent figure; empty where open or where none was found.',
    }),
    independent_unit: textOrNull({
      description: 'Unit of the independent figure, a code as in the fact tables.',
      standard: ['SDMX UNIT_MEASURE'],
    }),
    independent_as_of: edtfOrNull({
      description: 'Date or period of the independent figure, in EDTF.',
      standard: ['EDTF level 1'],
    }),
    reference_source_id: textOrNull({
      description: 'Where the independent figure comes from; empty where none was found.',
      standard: ['PROV hadPrimarySource'],
      references: 'reference_sources.reference_source_id',
    }),
    is_cited_source: flag({
      description:
        'True where that source is a work that the document itself cites, so that it shows how the figure was taken over and not that it is right.',
    }),
    difference: numberOrNull({
      description:
        'Figure of the document less the independent one, in the unit of the row; 0 where the intervals meet; empty where they cannot be compared.',
    }),
    judgement: oneOf(judgements, {
      description:
        'Outcome of the comparison: agrees (the same figure, or within the bounds stated), rounding (the independent figure rounds to the printed one), discrepancy, not_comparable (of another period or of something else), no_independent_figure.',
    }),
    difference_kind: oneOfOrNull(differenceKinds, {
      description:
        'What the difference lies in: amount, period (another day or stretch of time), definition (the same number of something else), likely_misprint (one digit wrong, missing or too many), footnote_mark_read_as_digit. Empty where there is none.',
    }),
    explanation: textOrNull({ description: 'The comparison in words.' }),
    is_verdict: flag({ description: 'True for the one comparison that stands for the figure.' }),
    statement: oneOf(statements, {
      description: 'Which statement of the row is compared: value, or alt (the same amount stated a second time).',
    }),
    difference_low: numberOrNull({
      description: 'Lower bound less the independent lower bound; empty where one is open.',
    }),
    difference_high: numberOrNull({
      description: 'Upper bound less the independent upper bound; empty where one is open.',
    }),
  },
})
