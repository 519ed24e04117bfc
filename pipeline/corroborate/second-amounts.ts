import type { RowOf } from '../../schemas/index.ts'
import { isCurrency } from '../currency-code.ts'
import { rowsOf } from '../derive/typed-rows.ts'
import { periodOf } from '../period.ts'
import { monthlyPairs } from '../reference/rates.ts'
import { asOtherTimes, type Comparison, type Independent } from './comparison.ts'
import { type Context, statedAlt } from './context.ts'
import { judge } from './judge.ts'

/** Amounts to the unit of the currency: more would be more than a rate can tell. */
const convert = (value: number | null, from: number, to: number): number | null =>
  value === null ? null : Math.round((value / from) * to)

const otherTime = 'The rate of another month; the printed amount is right at the rate of one before the date.'

function compareRow(context: Context, row: RowOf<'donations'>): Comparison[] {
  const stated = statedAlt(context, row)
  if (stated === null || !isCurrency(row.unit) || !isCurrency(row.alt_unit)) return []
  const last = periodOf(row.date_edtf).end
  const comparisons = monthlyPairs(context.reference.rates, row.unit, row.alt_unit).flatMap(([from, to]) => {
    // The gift is of some day before its date: any month up to it may be the one meant.
    if (last !== null && from.date_or_month > last.slice(0, 7)) return []
    const independent: Independent = {
      low: convert(row.value_low, from.units_per_usd, to.units_per_usd),
      high: convert(row.value_high, from.units_per_usd, to.units_per_usd),
      unit: row.alt_unit,
      asOf: from.date_or_month,
      sourceId: from.source_id,
      title: `average rate of ${row.unit} against ${row.alt_unit}`,
      note: null,
    }
    const explanation = `${row.value_text} ${row.unit} at the average rate of ${from.date_or_month}.`
    return [{ stated, independent, ...judge(stated.figure, independent), explanation }]
  })
  return asOtherTimes(comparisons, otherTime)
}

/** An amount stated in two currencies: the second against the first at the reference rates. */
export const compareSecondAmounts = (context: Context): Comparison[] =>
  rowsOf(context.tables, 'donations').flatMap((row) => compareRow(context, row))
