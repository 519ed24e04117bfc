import type { Tables } from '../../derive/typed-rows.ts'
import { caseCounts } from './case-counts.ts'
import type { Chart, MakeChart } from './chart.ts'
import { coverage } from './coverage.ts'
import { estimates } from './estimates.ts'
import { giftDates } from './gift-dates.ts'
import { gifts } from './gifts.ts'
import { giftsWithoutNumber } from './gifts-without-number.ts'
import { verdicts } from './verdicts.ts'

export type { Chart } from './chart.ts'
export { chartCss } from './palette.ts'

const makers: readonly MakeChart[] = [gifts, caseCounts, estimates, giftsWithoutNumber, giftDates, verdicts, coverage]

/**
 * The pictures of a release, in the order of the front page; none of what the tables hold no rows for. The same tables
 * give the same bytes on any machine. All text of rows is escaped in `svg`, and plain in the other fields.
 */
export const charts = (tables: Tables): readonly Chart[] =>
  makers.map((make) => make(tables)).filter((chart) => chart !== null)
