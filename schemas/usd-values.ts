import { edtfOrNull, numberOrNull, oneOf, oneOfOrNull, text, textOrNull } from './column.ts'
import { rowId, rowTable, rowTables } from './columns.ts'
import { defineTable } from './table.ts'

export const statements = ['value', 'alt'] as const

export const usdValues = defineTable({
  name: 'usd_values',
  title: 'Amounts in US dollars',
  description:
    'One row an amount of money that a fact table states, with what it was in US dollars at the reference rate. The stated amount stays what counts.',
  kind: 'record',
  key: ['table', 'row_id', 'statement'],
  columns: {
    table: oneOf(rowTables, rowTable),
    row_id: text(rowId),
    statement: oneOf(statements, {
      description: 'Which statement of the row: value, or alt (the same amount stated a second time).',
    }),
    currency: text({ description: 'Currency of the stated amount.', standard: ['ISO 4217'] }),
    stated_low: numberOrNull({ description: 'Lower bound as stated, in that currency.' }),
    stated_high: numberOrNull({ description: 'Upper bound as stated, in that currency.' }),
    value_basis: oneOfOrNull(['total', 'each_donor', 'each_recipient', 'each_item'], {
      description: 'What the amount holds for, as in donations; an amount for each is not a total in dollars either.',
    }),
    usd_low: numberOrNull({
      description: 'Lower bound in US dollars, to the cent; empty where open or without a rate.',
      unit: 'USD',
    }),
    usd_high: numberOrNull({
      description: 'Upper bound in US dollars, to the cent; empty where open or without a rate.',
      unit: 'USD',
    }),
    units_per_usd: numberOrNull({ description: 'Rate: units of the currency for one US dollar.' }),
    rate_date: edtfOrNull({
      description:
        'Day or month of the rate: the day of the event (or the last day before it that has a rate), else the average of the month.',
      standard: ['EDTF level 1'],
    }),
    rate_basis: textOrNull({ description: 'How the rate was made: published, or derived from others.' }),
    reference_source_id: textOrNull({
      description: 'Where the rate comes from; empty for amounts in US dollars.',
      references: 'reference_sources.reference_source_id',
    }),
    no_rate_reason: oneOfOrNull(['no_date', 'no_rate_for_currency', 'no_rate_at_date'], {
      description: 'Why there is no amount in dollars; empty where there is one.',
    }),
  },
})
