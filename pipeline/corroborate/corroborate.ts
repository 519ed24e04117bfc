import type { RowOf } from '../../schemas/index.ts'
import { rowsOf } from '../derive/typed-rows.ts'
import { groupBy } from '../group-by.ts'
import { compareCaseCounts } from './case-counts.ts'
import { isCitedWork } from './cited-source.ts'
import { bestOf, type Comparison, type Stated } from './comparison.ts'
import { type Context, statedAlt, statedValue } from './context.ts'
import { compareEstimates } from './estimates.ts'
import { boundDifference, differenceOf } from './figure.ts'
import { compareGifts } from './gifts.ts'
import { compareSecondAmounts } from './second-amounts.ts'
import { compareTallies } from './tallies.ts'

type Corroboration = RowOf<'corroborations'>

/** Each speaks for the figures of one table. */
const comparers = [compareGifts, compareSecondAmounts, compareCaseCounts, compareEstimates, compareTallies]

/** Every figure of the fact tables, in the order of the tables. */
function figuresOf(context: Context): Stated[] {
  const { tables } = context
  const all = [
    ...rowsOf(tables, 'donations').flatMap((row) => [
      statedValue('donations', row.donation_id, row),
      statedAlt(context, row),
    ]),
    ...rowsOf(tables, 'case_counts').map((row) => statedValue('case_counts', row.case_count_id, row)),
    ...rowsOf(tables, 'economic_estimates').map((row) => statedValue('economic_estimates', row.estimate_id, row)),
    ...rowsOf(tables, 'tallies').map((row) => statedValue('tallies', row.tally_id, row)),
  ]
  return all.filter((stated) => stated !== null)
}

const keyOf = ({ table, rowId, statement }: Stated): string => `${table}/${rowId}/${statement}`

const withNote = (explanation: string, note: string | null): string =>
  note === null ? explanation : `${explanation} (${note})`

const none = (stated: Stated): Comparison => ({
  stated,
  independent: null,
  judgement: 'no_independent_figure',
  kind: null,
  explanation: 'No independent figure of this was found.',
})

/** Ids of the independent sources that are works which the documents cite. */
function citedSources({ tables, reference }: Context): Set<string> {
  const works = rowsOf(tables, 'sources')
  const cited = reference.sources.filter((source) => works.some((work) => isCitedWork(work, source)))
  return new Set(cited.map(({ source_id }) => source_id))
}

function rowOf({ stated, independent, judgement, kind, explanation }: Comparison): Corroboration {
  const { figure } = stated
  const isCompared = independent !== null && judgement !== 'not_comparable'
  return {
    table: stated.table,
    row_id: stated.rowId,
    independent_low: independent?.low ?? null,
    independent_high: independent?.high ?? null,
    independent_unit: independent?.unit ?? null,
    independent_as_of: independent?.asOf ?? null,
    reference_source_id: independent?.sourceId ?? null,
    is_cited_source: false,
    difference: isCompared ? differenceOf(figure, independent) : null,
    judgement,
    difference_kind: kind,
    explanation: withNote(explanation, independent?.note ?? null),
    is_verdict: false,
    statement: stated.statement,
    difference_low: isCompared ? boundDifference(figure.low, independent.low) : null,
    difference_high: isCompared ? boundDifference(figure.high, independent.high) : null,
  }
}

/** One row a figure and independent source, one of them its verdict; a figure of which no source speaks has a row that says so. */
export function corroborate(context: Context): Corroboration[] {
  const found = groupBy(
    comparers.flatMap((compare) => compare(context)),
    ({ stated }) => keyOf(stated),
  )
  const cited = citedSources(context)
  const order = new Map(context.reference.sources.map(({ source_id }, at) => [source_id, at]))
  const placeOf = ({ independent }: Comparison): number => {
    const id = independent?.sourceId ?? ''
    return (order.get(id) ?? order.size) + (cited.has(id) ? order.size : 0)
  }
  return figuresOf(context).flatMap((stated) => {
    const comparisons = found.get(keyOf(stated)) ?? [none(stated)]
    // Among equals a work that the document does not cite says more, then one that stands first in the list of sources.
    const verdict = bestOf(comparisons.toSorted((a, b) => placeOf(a) - placeOf(b)))
    return comparisons.map((one) => ({
      ...rowOf(one),
      is_cited_source: cited.has(one.independent?.sourceId ?? ''),
      is_verdict: one === verdict,
    }))
  })
}
