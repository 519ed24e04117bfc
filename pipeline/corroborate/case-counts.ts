import type { RowOf } from '../../schemas/index.ts'
import { rowsOf } from '../derive/typed-rows.ts'
import { isWithinDays } from '../period.ts'
import type { CountReference } from '../reference/reference.ts'
import { asOtherTimes, bestOfSources, type Comparison, type Independent, type Stated } from './comparison.ts'
import { areaIdOf, type Context, statedValue } from './context.ts'
import { exactly } from './figure.ts'
import { judge } from './judge.ts'

type CaseCount = RowOf<'case_counts'>

/** A count is compared with those of the days beside its own: bulletins close at different hours. */
const daysBeside = 1

const measures: ReadonlyMap<string, Pick<CaseCount, 'measure' | 'accumulation'>> = new Map([
  ['cumulative_confirmed', { measure: 'confirmed', accumulation: 'cumulative' }],
  ['cumulative_imported_confirmed', { measure: 'imported', accumulation: 'cumulative' }],
  ['new_imported_confirmed_that_day', { measure: 'imported', accumulation: 'new' }],
  ['cumulative_deaths', { measure: 'deaths', accumulation: 'cumulative' }],
  ['cumulative_recovered', { measure: 'recovered', accumulation: 'cumulative' }],
])

/** The day of a count; that of the total it is part of where it has none of its own. */
function dayOf({ tables }: Context, row: CaseCount): string | null {
  if (row.as_of !== null) return row.as_of.slice(0, 10)
  const total = rowsOf(tables, 'relations').find(
    ({ from_id, relation }) => from_id === row.case_count_id && relation === 'part_of',
  )
  const whole = rowsOf(tables, 'case_counts').find(({ case_count_id }) => case_count_id === total?.to_id)
  return whole?.as_of?.slice(0, 10) ?? null
}

const isOfMeasure = (row: CaseCount, { measure }: CountReference): boolean => {
  const meant = measures.get(measure)
  return meant !== undefined && meant.measure === row.measure && meant.accumulation === row.accumulation
}

const independentOf = ({ value, as_of, source_id, area, note }: CountReference): Independent => ({
  low: value,
  high: value,
  unit: 'case',
  asOf: as_of,
  sourceId: source_id,
  title: area,
  note,
})

function compareOne(stated: Stated, row: CaseCount, found: CountReference): Comparison {
  const judged = judge(stated.figure, independentOf(found), row.quality_flags.includes('footnote_mark_read_as_digit'))
  const value = found.value.toLocaleString('en-US')
  const explanation = `${found.area}: ${value} on ${found.as_of}.`
  return { stated, independent: independentOf(found), ...judged, explanation }
}

/** Counts of a place and of all places outside it add up to a world figure that a source has. */
function compareSums(stated: Stated, rest: CaseCount, worlds: readonly CountReference[]): Comparison[] {
  const { value_low: low, value_high: high, area } = rest
  if (low === null || low !== high) return []
  return worlds.flatMap((world) => {
    const value = exactly(world.value - low)
    const independent = { ...independentOf(world), low: value, high: value }
    const judged = judge(stated.figure, independent)
    if (judged.judgement !== 'agrees') return []
    const explanation = `${world.value.toLocaleString('en-US')} for the world on ${world.as_of}, less ${low.toLocaleString('en-US')} as printed for ${area ?? 'the rest'}.`
    return [{ stated, independent, ...judged, explanation }]
  })
}

/** The row that, with this one, makes up the world: a country and all that is outside it. */
function restOf(rows: readonly CaseCount[], row: CaseCount): CaseCount | undefined {
  const nameOf = (id: string | null): string => (id === 'CHN' ? 'china' : (id ?? '').toLowerCase())
  const isRest = (a: CaseCount, b: CaseCount): boolean => a.area_id === `outside_${nameOf(b.area_id)}`
  const isAlike = (other: CaseCount): boolean =>
    other.document_id === row.document_id &&
    other.measure === row.measure &&
    other.accumulation === row.accumulation &&
    other.as_of === row.as_of
  return rows.find((other) => isAlike(other) && (isRest(other, row) || isRest(row, other)))
}

const otherTime = 'The count of another hour or day; a series that closed with the document agrees.'

/** Case counts against the series of all sources within a day, and against the world's sum. */
export function compareCaseCounts(context: Context): Comparison[] {
  const rows = rowsOf(context.tables, 'case_counts')
  const counts = context.reference.counts.map((count) => ({ count, areaId: areaIdOf(count.area, count.iso3) }))
  return rows.flatMap((row) => {
    const [stated, day] = [statedValue('case_counts', row.case_count_id, row), dayOf(context, row)]
    if (stated === null || day === null) return []
    const near = counts.filter(({ count }) => isOfMeasure(row, count) && isWithinDays(count.as_of, day, daysBeside))
    // A count that names no place is of the only one that is counted so.
    const isOneArea = row.area_id === null && new Set(near.map(({ areaId }) => areaId)).size === 1
    const same = near.filter(({ areaId }) => isOneArea || (areaId !== null && areaId === row.area_id))
    const direct = same.map(({ count }) => compareOne(stated, row, count))
    const rest = restOf(rows, row)
    const worlds = near.filter(({ areaId }) => areaId === 'world').map(({ count }) => count)
    const sums = rest === undefined ? [] : compareSums(stated, rest, worlds)
    return asOtherTimes(bestOfSources([...direct, ...sums]), otherTime)
  })
}
