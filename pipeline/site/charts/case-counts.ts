import type { RowOf } from '../../../schemas/index.ts'
import { rowsOf, type Tables } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { spaced } from '../../wording.ts'
import { arrange } from './arrange.ts'
import { type Count, caseKey, casePanel, independent } from './case-panels.ts'
import type { Chart } from './chart.ts'
import { documentsOf, namesIn } from './names.ts'
import { byText, capitalized, counted, drawnOf, grouped, interval, joined } from './words.ts'

const kindOf = ({ measure, accumulation }: RowOf<'case_counts'>): string => {
  const noun = measure === 'confirmed' || measure === 'imported' ? `${measure} cases` : spaced(measure ?? 'cases')
  return capitalized(accumulation === 'new' ? `${noun}, new` : noun)
}

function countsIn(tables: Tables): Count[] {
  const names = namesIn(tables)
  const compared = rowsOf(tables, 'corroborations').filter(
    (row) => row.table === 'case_counts' && row.statement === 'value',
  )
  const byRow = groupBy(compared, ({ row_id }) => row_id)
  const counts = rowsOf(tables, 'case_counts').map((row): Count => {
    const own = byRow.get(row.case_count_id) ?? []
    const verdict = own.find(({ is_verdict }) => is_verdict) ?? null
    const others = own
      .filter((one) => one !== verdict && one.judgement !== 'not_comparable')
      .flatMap(({ independent_low }) => (independent_low === null ? [] : [independent_low]))
    return {
      area: names.area(row.area_id ?? row.area_iso3, row.area),
      kind: kindOf(row),
      low: row.value_low,
      high: row.value_high,
      asOf: row.as_of,
      verdict,
      others: [...new Set(others)].sort((a, b) => a - b),
    }
  })
  const size = ({ low, high }: Count): number => high ?? low ?? 0
  return counts.sort((a, b) => size(b) - size(a) || byText(a.area, b.area))
}

/** How many times the one figure is the other; null where they do not differ. */
function factorOf({ low, high, verdict }: Count): number | null {
  if (verdict?.judgement !== 'discrepancy') return null
  const [printed, found] = [low ?? high, verdict.independent_low ?? verdict.independent_high]
  if (printed === null || found === null || printed <= 0 || found <= 0) return null
  return Math.max(printed / found, found / printed)
}

function titleOf(counts: readonly Count[]): string {
  const judged = counts.filter(({ verdict }) => verdict !== null)
  const agree = judged.filter(({ verdict }) => verdict?.judgement === 'agrees' || verdict?.judgement === 'rounding')
  const head = `${grouped(agree.length)} of ${counted(counts.length, 'case count')} ${agree.length === 1 ? 'agrees' : 'agree'} with independent figures`
  const [worst] = [...counts].sort((a, b) => (factorOf(b) ?? 0) - (factorOf(a) ?? 0))
  if (worst === undefined || factorOf(worst) === null) return head
  return `${head}; furthest off: ${worst.kind.toLowerCase()}, ${worst.area}, ${interval(worst.low, worst.high)} against ${independent(worst)}`
}

const told = (count: Count): string => {
  const found = independent(count)
  return `${count.area}, ${count.kind.toLowerCase()}: ${interval(count.low, count.high)}, ${found === null ? 'no independent figure' : `independently ${found}`}`
}

/** Panels of so many rows. */
const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))

const sourceOf = (tables: Tables, counts: readonly Count[]): string => {
  const ids = new Set(counts.map(({ verdict }) => verdict?.reference_source_id))
  const used = rowsOf(tables, 'reference_sources').filter(({ reference_source_id }) => ids.has(reference_source_id))
  const own = `Tables case_counts (${documentsOf(rowsOf(tables, 'case_counts'))}) and corroborations`
  return used.length === 0 ? own : `${own}; independent: ${used.map(({ title }) => title).join('; ')}`
}

/** The days that the counts are of. */
function asOf(counts: readonly Count[]): string {
  const days = counts.flatMap(({ asOf: time }) => (time === null ? [] : [time.slice(0, 10)])).sort(byText)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `As of ${first}. ` : `As of ${first} to ${last}. `
}

/** Case counts as printed, each with the independent figure beside it. */
export function caseCounts(tables: Tables): Chart | null {
  const counts = countsIn(tables)
  if (counts.length === 0) return null
  const title = titleOf(counts)
  const alt = `${joined(counts.map(told), '. ')}.`
  const shown = counts.slice(0, 40)
  const kinds = groupBy(shown, ({ kind }) => kind)
  // A heading takes the room of a row: so two columns get about the same height.
  const half = Math.ceil((shown.length + kinds.size) / 2)
  const panels = [...kinds].flatMap(([kind, own]) =>
    chunks(own, half).map((some, i) => casePanel(i === 0 ? kind : `${kind}, continued`, some, shown)),
  )
  return {
    id: 'case-counts',
    title,
    caption: `${asOf(counts)}The axis is logarithmic: each step is ten times the one before. A line joins a printed figure and the independent one where they differ. A bar is a range, as printed. Counts of another hour or day are no verdict and are not drawn.${drawnOf(shown.length, counts.length, 'count')}`,
    unit: 'Cases, on a logarithmic scale',
    source: sourceOf(tables, counts),
    alt,
    ...arrange(panels, `${title}. ${alt}`, [caseKey()]),
    columns: [
      'area',
      'measure',
      'as of',
      'low',
      'high',
      'independent low',
      'independent high',
      'independent as of',
      'judgement',
    ],
    rows: counts.map(({ area, kind, asOf, low, high, verdict }) => [
      area,
      kind,
      asOf,
      low,
      high,
      verdict?.independent_low ?? null,
      verdict?.independent_high ?? null,
      verdict?.independent_as_of ?? null,
      verdict?.judgement ?? null,
    ]),
  }
}
