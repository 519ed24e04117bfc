import type { Feed } from '../../schemas/api.ts'
import { feedTables } from '../../schemas/api-rows.ts'
import { judgements } from '../../schemas/corroborations.ts'
import type { RowOf } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { groupBy } from '../group-by.ts'

type Corroboration = RowOf<'corroborations'>
type Disagreement = Feed<'verdicts'>['disagreements'][number]

/** Counts of judgements; each is there, zero too. */
export const countJudgements = (found: readonly (Corroboration['judgement'] | null)[]): Record<string, number> =>
  Object.fromEntries(judgements.map((judgement) => [judgement, found.filter((one) => one === judgement).length]))

function independentOf(row: Corroboration, source: RowOf<'reference_sources'> | undefined) {
  return {
    low: row.independent_low,
    high: row.independent_high,
    unit: row.independent_unit,
    as_of: row.independent_as_of,
    judgement: row.judgement,
    is_verdict: row.is_verdict,
    is_cited_source: row.is_cited_source,
    reference_source_id: row.reference_source_id,
    source_title: source?.title ?? null,
    source_url: source?.address ?? null,
  }
}

/** The figure that was compared. */
function printedOf(statement: Corroboration['statement'], fact: RowOf<'facts'>, gift: RowOf<'donations'> | undefined) {
  return statement === 'alt'
    ? { value_text: null, low: gift?.alt_low ?? null, high: gift?.alt_high ?? null, unit: gift?.alt_unit ?? null }
    : { value_text: fact.value_text, low: fact.value_low, high: fact.value_high, unit: fact.unit }
}

const isDisagreement = ({ judgement }: Corroboration): boolean =>
  judgement !== 'agrees' && judgement !== 'no_independent_figure'

function disagreementsIn(tables: Tables): Disagreement[] {
  const facts = new Map(rowsOf(tables, 'facts').map((fact) => [`${fact.table}/${fact.row_id}`, fact]))
  const gifts = new Map(rowsOf(tables, 'donations').map((row) => [row.donation_id, row]))
  const sources = new Map(rowsOf(tables, 'reference_sources').map((row) => [row.reference_source_id, row]))
  const figures = groupBy(rowsOf(tables, 'corroborations'), (row) => `${row.table}/${row.row_id}/${row.statement}`)
  return [...figures.values()].flatMap((rows) => {
    const verdict = rows.find(({ is_verdict }) => is_verdict)
    const address = `${verdict?.table}/${verdict?.row_id}`
    const fact = facts.get(address)
    if (verdict === undefined || fact === undefined || !isDisagreement(verdict)) return []
    const { statement, judgement, difference_kind, difference, explanation } = verdict
    const inOrder = [verdict, ...rows.filter((row) => row !== verdict)]
    return [
      {
        address,
        label: fact.label,
        statement,
        printed: printedOf(statement, fact, gifts.get(verdict.row_id)),
        judgement,
        difference_kind,
        difference,
        explanation,
        independent: inOrder.map((row) => independentOf(row, sources.get(row.reference_source_id ?? ''))),
      },
    ]
  })
}

/** How the figures fared against independent ones, and those on which the two do not simply agree. */
export function verdictsFeed(tables: Tables) {
  const verdicts = rowsOf(tables, 'corroborations').filter(({ is_verdict }) => is_verdict)
  const of = (found: readonly Corroboration[]) => countJudgements(found.map(({ judgement }) => judgement))
  return {
    figures: verdicts.length,
    by_judgement: of(verdicts),
    by_table: Object.fromEntries(feedTables.map((name) => [name, of(verdicts.filter(({ table }) => table === name))])),
    disagreements: disagreementsIn(tables),
  }
}
