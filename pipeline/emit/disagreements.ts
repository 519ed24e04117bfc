import type { RowOf } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { groupBy } from '../group-by.ts'
import { grouped } from '../wording.ts'
import { code, link, plain } from './markdown.ts'

type Corroboration = RowOf<'corroborations'>
type Fact = RowOf<'facts'>

const kinds: Readonly<Record<NonNullable<Corroboration['difference_kind']>, string>> = {
  amount: 'The amounts differ',
  period: 'Of another time',
  definition: 'The same number of something else',
  likely_misprint: 'One digit apart: likely a misprint',
  footnote_mark_read_as_digit: 'A footnote mark was read as a digit',
}

function interval(low: number | null, high: number | null): string {
  if (low === high) return low === null ? 'open' : grouped(low)
  if (high === null) return `${grouped(low ?? 0)} or more`
  return low === null ? `up to ${grouped(high)}` : `${grouped(low)} to ${grouped(high)}`
}

interface Names {
  readonly fact: (rowId: string) => Fact | undefined
  /** The figure that was compared, with its unit. */
  readonly printed: (row: Corroboration) => string
  readonly source: (id: string | null) => RowOf<'reference_sources'> | undefined
}

function independentLine(row: Corroboration, { source }: Names): string {
  const found = source(row.reference_source_id)
  const name = link(found?.title ?? row.reference_source_id ?? '', found?.address ?? null)
  const value = [interval(row.independent_low, row.independent_high), plain(row.independent_unit ?? '')]
  const date = row.independent_as_of === null ? '' : `, ${plain(row.independent_as_of)}`
  const own = row.is_cited_source ? ' (the work that the document cites)' : ''
  return `${value.join(' ').trim()}${date}: ${name}${own}`
}

function differenceLine({
  difference,
  difference_low: low,
  difference_high: high,
  independent_unit: unit,
}: Corroboration): string {
  const sign = (value: number): string => (value > 0 ? `+${grouped(value)}` : grouped(value))
  const parts = [difference === null ? '' : sign(difference)]
  if (low !== null && high !== null && low !== high) parts.push(`(bounds ${sign(low)} and ${sign(high)})`)
  return `${parts.join(' ').trim()} ${plain(unit ?? '')}`.trim()
}

/** "nearly 60%", "39 million (PHP)"; of a second statement its bounds. */
function printedOf(fact: Fact | undefined, gift: RowOf<'donations'> | undefined): string {
  if (gift !== undefined)
    return `${interval(gift.alt_low, gift.alt_high)} (${plain(gift.alt_unit ?? '')}), stated second`
  const [value, unit] = [plain(fact?.value_text ?? ''), fact?.unit == null ? null : plain(fact.unit)]
  return unit === null || value.endsWith('%') ? value : `${value} (${unit})`
}

/** One figure with all that speaks of it, the verdict first. */
function entry(rows: readonly Corroboration[], names: Names): string {
  const verdict = rows.find(({ is_verdict }) => is_verdict)
  const fact = names.fact(verdict?.row_id ?? '')
  if (verdict === undefined || fact === undefined) return ''
  const printed = names.printed(verdict)
  const others = rows.filter((row) => row !== verdict && row.judgement === verdict.judgement)
  return [
    `### ${plain(fact.label)}`,
    '',
    `- Row: ${code(`${fact.table}/${fact.row_id}`)}, line ${fact.line}.`,
    `- Printed: ${printed}.`,
    `- Independent: ${independentLine(verdict, names)}.`,
    ...others.map((row) => `- Also: ${independentLine(row, names)}.`),
    ...(verdict.difference === null ? [] : [`- Printed less independent: ${differenceLine(verdict)}.`]),
    ...(verdict.difference_kind === null ? [] : [`- ${kinds[verdict.difference_kind]}.`]),
    ...(verdict.explanation === null ? [] : [`- ${plain(verdict.explanation)}`]),
    '',
  ].join('\n')
}

interface Chapter {
  readonly judgement: Corroboration['judgement']
  readonly title: string
  readonly text: string
}

const chapters: readonly Chapter[] = [
  {
    judgement: 'discrepancy',
    title: 'Figures that differ',
    text: 'No independent figure is the printed one, nor rounds to it, or it is the figure of something else.',
  },
  {
    judgement: 'rounding',
    title: 'Figures that are rounded',
    text: 'The independent figure, rounded to the last digit printed or to the fraction in words, is the printed one.',
  },
  {
    judgement: 'not_comparable',
    title: 'Figures of another time or thing',
    text: 'There is an independent figure, but of another day or of something else: it speaks neither for nor against.',
  },
]

function chapter(
  { judgement, title, text }: Chapter,
  figures: readonly (readonly Corroboration[])[],
  names: Names,
): string[] {
  const found = figures.filter((rows) => rows.some((row) => row.is_verdict && row.judgement === judgement))
  return [
    `## ${title}`,
    '',
    `${text} ${found.length === 0 ? 'None.' : ''}`.trim(),
    '',
    ...found.map((rows) => entry(rows, names)),
  ]
}

function titleChapter(tables: Tables, names: Names): string[] {
  const works = new Map(rowsOf(tables, 'sources').map((work) => [work.source_id, work]))
  const differing = rowsOf(tables, 'citations').filter(({ title_says }) => title_says === 'differs')
  const lines = differing.map(({ row_id, source_id, title_figure }) => {
    const [fact, work] = [names.fact(row_id), works.get(source_id)]
    return `- ${plain(fact?.label ?? row_id)}: the title says "${plain(title_figure ?? '')}" (${plain(work?.title ?? source_id)}).`
  })
  return [
    '## Titles of cited works that differ',
    '',
    lines.length === 0
      ? 'No title of a work that is cited for a figure has another figure of the same kind.'
      : lines.join('\n'),
    '',
  ]
}

const introduction = `# What is printed, and what independent sources say

Written by the build from \`corroborations\` and \`citations\`. A difference does not tell which side is right: independent
figures have their own hours, definitions and errors. How the judgements are made is told in the coding rules. Differences
are the printed figure less the independent one, in the unit of the row.
`

/** The figures on which a document and independent sources do not simply agree, in Markdown. */
export function disagreements(tables: Tables): string {
  const facts = new Map(rowsOf(tables, 'facts').map((row) => [row.row_id, row]))
  const sources = new Map(rowsOf(tables, 'reference_sources').map((row) => [row.reference_source_id, row]))
  const gifts = new Map(rowsOf(tables, 'donations').map((row) => [row.donation_id, row]))
  const names: Names = {
    fact: (rowId) => facts.get(rowId),
    source: (id) => sources.get(id ?? ''),
    printed: ({ row_id, statement }) =>
      printedOf(facts.get(row_id), statement === 'alt' ? gifts.get(row_id) : undefined),
  }
  const rows = rowsOf(tables, 'corroborations')
  const figures = [...groupBy(rows, ({ row_id, statement }) => `${row_id}/${statement}`).values()]
  const verdicts = rows.filter(({ is_verdict }) => is_verdict)
  const silent = verdicts.filter(({ judgement }) => judgement === 'no_independent_figure').length
  const agreeing = verdicts.filter(({ judgement }) => judgement === 'agrees').length
  return [
    introduction,
    `Of ${verdicts.length} figures, ${agreeing} agree with an independent one; of ${silent} none was found.`,
    '',
    ...chapters.flatMap((one) => chapter(one, figures, names)),
    ...titleChapter(tables, names),
  ].join('\n')
}
