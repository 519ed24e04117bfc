import type { RowOf } from '../../schemas/index.ts'
import type { FactTable } from '../claim.ts'
import { isCurrency } from '../currency-code.ts'
import { periodOf } from '../period.ts'
import { rateOfDay, rateOfMonth } from '../reference/rates.ts'
import type { Rate } from '../reference/reference.ts'
import { rowsOf, type Tables } from './typed-rows.ts'

type UsdValue = RowOf<'usd_values'>

/** An amount as a row states it. */
interface Amount {
  readonly table: FactTable
  readonly rowId: string
  readonly statement: 'value' | 'alt'
  readonly currency: string
  readonly low: number | null
  readonly high: number | null
  readonly basis: UsdValue['value_basis']
  readonly edtf: string | null
  /** False where the date is only that of the work cited. */
  readonly isOwnDate: boolean
}

function ofDonation(row: RowOf<'donations'>): Amount[] {
  const { donation_id: rowId, value_basis: basis, date_edtf: edtf } = row
  const shared = { table: 'donations' as const, rowId, basis, edtf, isOwnDate: row.date_role !== 'source' }
  const { unit, alt_unit: altUnit, value_low, value_high, alt_low, alt_high } = row
  return [
    ...(isCurrency(unit)
      ? [{ ...shared, statement: 'value' as const, currency: unit, low: value_low, high: value_high }]
      : []),
    ...(isCurrency(altUnit)
      ? [{ ...shared, statement: 'alt' as const, currency: altUnit, low: alt_low, high: alt_high }]
      : []),
  ]
}

function ofEstimate(row: RowOf<'economic_estimates'>): Amount[] {
  const { estimate_id: rowId, unit, value_low: low, value_high: high, period: edtf } = row
  if (!isCurrency(unit)) return []
  const isOwnDate = row.date_role !== 'source'
  const shared = { table: 'economic_estimates' as const, rowId, statement: 'value' as const }
  return [{ ...shared, currency: unit, low, high, basis: null, edtf, isOwnDate }]
}

function ofTally(row: RowOf<'tallies'>): Amount[] {
  const { tally_id: rowId, unit, value_low: low, value_high: high, as_of: edtf } = row
  if (!isCurrency(unit)) return []
  const isOwnDate = row.date_role !== 'source'
  return [{ table: 'tallies', rowId, statement: 'value', currency: unit, low, high, basis: null, edtf, isOwnDate }]
}

/** The month that a date lies in, `YYYY-MM`; null for years and for what reaches beyond a month. */
function monthOf(edtf: string | null): string | null {
  const { start, end } = periodOf(edtf)
  const month = start?.slice(0, 7) ?? null
  return month !== null && month === end?.slice(0, 7) ? month : null
}

/** The day of an own date, and else the month: what is known only by a later article is of no certain day. */
function rateFor(rates: readonly Rate[], { currency, edtf, isOwnDate }: Amount): Rate | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(edtf ?? '')?.[0]
  if (day !== undefined && isOwnDate) return rateOfDay(rates, currency, day)
  const month = monthOf(edtf)
  return month === null ? null : rateOfMonth(rates, currency, month)
}

/** To the cent. */
const inDollars = (value: number | null, unitsPerUsd: number): number | null =>
  value === null ? null : Math.round((value / unitsPerUsd) * 100) / 100

function reasonFor(rates: readonly Rate[], { currency, edtf }: Amount): UsdValue['no_rate_reason'] {
  if (!rates.some((rate) => rate.currency === currency)) return 'no_rate_for_currency'
  return edtf === null ? 'no_date' : 'no_rate_at_date'
}

function rowOf(rates: readonly Rate[], amount: Amount): UsdValue {
  const { table, rowId, statement, currency, low, high, basis } = amount
  const isUsd = currency === 'USD'
  const rate = isUsd ? null : rateFor(rates, amount)
  const unitsPerUsd = isUsd ? 1 : (rate?.units_per_usd ?? null)
  return {
    table,
    row_id: rowId,
    statement,
    currency,
    stated_low: low,
    stated_high: high,
    value_basis: basis,
    usd_low: unitsPerUsd === null ? null : inDollars(low, unitsPerUsd),
    usd_high: unitsPerUsd === null ? null : inDollars(high, unitsPerUsd),
    units_per_usd: unitsPerUsd,
    rate_date: rate?.date_or_month ?? null,
    rate_basis: isUsd ? 'stated in US dollars' : (rate?.basis ?? null),
    reference_source_id: rate?.source_id ?? null,
    no_rate_reason: unitsPerUsd === null ? reasonFor(rates, amount) : null,
  }
}

/** Every amount of money of the fact tables in US dollars, beside the rate it was worked out with. */
export function usdValues(tables: Tables, rates: readonly Rate[]): UsdValue[] {
  const amounts = [
    ...rowsOf(tables, 'donations').flatMap(ofDonation),
    ...rowsOf(tables, 'economic_estimates').flatMap(ofEstimate),
    ...rowsOf(tables, 'tallies').flatMap(ofTally),
  ]
  return amounts.map((amount) => rowOf(rates, amount))
}
