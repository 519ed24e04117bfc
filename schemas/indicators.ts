import { oneOf, text } from './column.ts'
import { defineTable } from './table.ts'

export const indicators = defineTable({
  name: 'indicators',
  title: 'Indicators',
  description: 'The quantities that economic estimates are about.',
  kind: 'code',
  key: ['indicator_id'],
  columns: {
    indicator_id: text({ description: 'Code of the indicator.', standard: ['SDMX INDICATOR'] }),
    name: text({ description: 'Name in English.' }),
    description: text({ description: 'What it measures.' }),
    unit_dimension: oneOf(['ratio', 'currency', 'count', 'time', 'people', 'volume'], {
      description: 'Dimension that its level is measured in; changes of it may be ratios.',
    }),
  },
})
