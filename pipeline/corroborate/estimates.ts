import { rowsOf } from '../derive/typed-rows.ts'
import type { Comparison } from './comparison.ts'
import { type Context, statedValue } from './context.ts'
import { compareFigure } from './figures.ts'

/** Estimates against the figures of the reference on the same indicator, area and counterpart. */
export function compareEstimates(context: Context): Comparison[] {
  return rowsOf(context.tables, 'economic_estimates').flatMap((row) => {
    const stated = statedValue('economic_estimates', row.estimate_id, row)
    if (stated === null) return []
    const described = {
      stated,
      indicatorId: row.indicator_id,
      words: row.indicator ?? '',
      area: row.area,
      areaIso3: row.area_iso3,
      counterpartIso3: row.counterpart_iso3,
      isDecrease: row.direction === 'decrease',
      period: row.date_role === 'source' ? null : row.period,
    }
    return compareFigure(described, context)
  })
}
