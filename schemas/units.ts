import { oneOf, text, textOrNull } from './column.ts'
import { defineTable } from './table.ts'

export const units = defineTable({
  name: 'units',
  title: 'Units',
  description: 'The codes that unit columns use. A noun counted that has no code here stands there in the singular.',
  kind: 'code',
  key: ['unit'],
  columns: {
    unit: text({
      description: 'Code: a noun in the singular, or the ISO 4217 code of a currency.',
      standard: ['SDMX UNIT_MEASURE', 'ISO 4217'],
    }),
    name: text({ description: 'Name in English.' }),
    dimension: oneOf(
      [
        'count',
        'people',
        'events',
        'bodies',
        'ratio',
        'currency',
        'time',
        'mass',
        'length',
        'area',
        'volume',
        'energy',
        'power',
        'speed',
        'electricity',
        'frequency',
        'sound',
        'light',
        'pressure',
        'temperature',
        'concentration',
        'information',
      ],
      { description: 'What it measures; figures of different dimensions cannot be compared.' },
    ),
    description: textOrNull({ description: 'What it is used for, where the name does not say it.' }),
  },
})
