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

interface Printed {
  readonly stated: Stated
  /** Works cited for the row. */
  readonly sourceIds: readonly string[]
}

const printed = ({ source_ids: sourceIds }: { readonly source_ids: readonly string[] }, ...of: (Stated | null)[]): Printed[] =>
  of.flatMap((stated) => (stated === null ? [] : [{ stated, sourceIds }]))

/** Every figure of the fact tables, in the order of the tables. */
const figuresOf = (context: Context): Printed[] => [
  ...rowsOf(context.tables, 'donations').flatMap((row) =>
    printed(row, statedValue('donations', row.donation_id, row), statedAlt(context, row)),
  ),
  ...rowsOf(context.tables, 'case_counts').flatMap((row) =>
    printed(row, statedValue('case_counts', row.case_count_id, row)),
  ),
  ...rowsOf(context.tables, 'economic_estimates').flatMap((row) =>
    printed(row, statedValue('economic_estimates', row.estimate_id, row)),
  ),
  ...rowsOf(context.tables, 'tallies').flatMap((row) => printed(row, statedValue('tallies', row.tally_id, row))),
]

const keyOf = ({ table, rowId, statement }: Stated): string => `${table}/${rowId}/${statement}`

const withNote = (explanation: string, note: string | null): string => (note === null ? explanation : `${explanation} (${note})`)

const none = (stated: Stated): Comparison => ({
  stated,
  independent: null,
  judgement: 'no_independent_figure',
  kind: null,
  explanation: 'No independent figure of this was found.',
})

/** Whether one of the works cited is the independent source itself. */
function citedTest({ tables, reference }: Context): (sourceIds: readonly string[], sourceId: string) => boolean {
  const works = new Map(rowsOf(tables, 'sources').map((work) => [work.source_id, work]))
  const sources = new Map(reference.sources.map((source) => [source.source_id, source]))
  return (sourceIds, sourceId) => {
    const source = sources.get(sourceId)
    return sourceIds.some((id) => {
      const work = works.get(id)
      return work !== undefined && source !== undefined && isCitedWork(work, source)
    })
  }
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
  const isCited = citedTest(context)
  return figuresOf(context).flatMap(({ stated, sourceIds }) => {
    const comparisons = found.get(keyOf(stated)) ?? [none(stated)]
    const verdict = bestOf(comparisons)
    return comparisons.map((one) => ({
      ...rowOf(one),
      is_cited_source: one.independent !== null && isCited(sourceIds, one.independent.sourceId),
      is_verdict: one === verdict,
    }))
  })
}
