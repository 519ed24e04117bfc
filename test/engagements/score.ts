import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { readRows } from '../support/read-report.ts'

/** How much of the labelled passages of this folder is read right, for each half: `tsx test/engagements/score.ts [--verbose]`. */

type Cell = string | null
export type Labelled = Readonly<Record<string, unknown>> & { readonly document_id: string; readonly quote: string }
interface Passage {
  readonly id: string
  readonly doc_date: string | null
  readonly text: string
}

const fields = [
  'kind',
  'topic',
  'engagement_status',
  'actor',
  'actor_iso3',
  'counterpart',
  'counterpart_iso3',
  'participants',
  'date_edtf',
] as const
/** Compared by their words: half of those of the label are enough. */
const named = new Set<string>(['actor', 'counterpart', 'participants'])

const wordsOf = (value: string): Set<string> =>
  new Set(
    (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !['the', 'of', 'a', 'and'].includes(word)),
  )

function isSame(field: string, value: Cell, wanted: Cell): boolean {
  if (value === null || wanted === null || !named.has(field)) return value === wanted
  const [own, theirs] = [wordsOf(value), wordsOf(wanted)]
  const shared = [...theirs].filter((word) => own.has(word)).length
  return shared * 2 >= theirs.size && shared > 0
}

/** What a label accepts for a field: its value, or each of `<field>_ok`. */
function accepts(label: Labelled, field: string, value: Cell): boolean {
  const more = label[`${field}_ok`]
  const wanted = Array.isArray(more) ? more : [label[field] ?? null]
  return wanted.some((one) => isSame(field, value, one as Cell))
}

const cellOf = (row: Readonly<Record<string, unknown>>, field: string): Cell => (row[field] ?? null) as Cell
const rightFields = (label: Labelled, row: Readonly<Record<string, unknown>>): number =>
  fields.filter((field) => accepts(label, field, cellOf(row, field))).length

/** The sentence around a quote. */
function sentenceAround(text: string, quote: string): { start: number; end: number } {
  const at = text.indexOf(quote)
  const before = text.slice(0, at).search(/[.!?]["”]? (?=[^.!?]*$)/)
  const after = text.slice(at + quote.length).search(/[.!?]["”]?(?: |$)/)
  return { start: before < 0 ? 0 : before + 1, end: after < 0 ? text.length : at + quote.length + after + 1 }
}

interface Pair {
  readonly label: Labelled
  readonly row: Readonly<Record<string, unknown>>
}

/** Rows and labels of one passage, best agreement first; both must stand in one sentence and agree in kind or actor. */
function pairUp(text: string, labels: readonly Labelled[], rows: readonly Readonly<Record<string, unknown>>[]): Pair[] {
  const candidates = labels.flatMap((label) => {
    const { start, end } = sentenceAround(text, label.quote)
    return rows
      .filter((row) => Number(row.char_start) >= start && Number(row.char_start) < end)
      .filter((row) => accepts(label, 'kind', cellOf(row, 'kind')) || accepts(label, 'actor', cellOf(row, 'actor')))
      .map((row) => ({ label, row, right: rightFields(label, row) }))
  })
  const taken = new Set<unknown>()
  return candidates
    .sort((a, b) => b.right - a.right)
    .filter(({ label, row }) => {
      if (taken.has(label) || taken.has(row)) return false
      taken.add(label)
      taken.add(row)
      return true
    })
}

export interface Score {
  readonly title: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly exact_f1: number
  readonly fields: Readonly<Record<string, number>>
  readonly all_fields: number
  readonly faults: readonly string[]
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))
const described = (row: Readonly<Record<string, unknown>>): string =>
  fields.map((field) => String(row[field] ?? '-')).join(' | ')

/** Precision, recall and the share of right fields over some passages. */
export function score(title: string, passages: readonly Passage[], labels: readonly Labelled[]): Score {
  const faults: string[] = []
  const right: Record<string, number> = Object.fromEntries(fields.map((field) => [field, 0]))
  let [paired, exact, predicted, wanted] = [0, 0, 0, 0]
  for (const { id, text, doc_date } of passages) {
    const own = labels.filter(({ document_id }) => document_id === id)
    const rows = readRows(text, doc_date, id).get('engagements') ?? []
    const pairs = pairUp(text, own, rows)
    paired += pairs.length
    predicted += rows.length
    wanted += own.filter((label) => label.optional !== true || pairs.some((pair) => pair.label === label)).length
    for (const { label, row } of pairs) {
      const wrong = fields.filter((field) => !accepts(label, field, cellOf(row, field)))
      for (const field of fields) if (!wrong.includes(field)) right[field] = (right[field] ?? 0) + 1
      if (wrong.length === 0) exact++
      for (const field of wrong)
        faults.push(`${id} ${field}: ${label[field] ?? '-'} read as ${row[field] ?? '-'} ("${label.quote}")`)
    }
    for (const label of own)
      if (label.optional !== true && !pairs.some((pair) => pair.label === label))
        faults.push(`${id} missed: ${described(label)}`)
    for (const row of rows) if (!pairs.some((pair) => pair.row === row)) faults.push(`${id} wrong: ${described(row)}`)
  }
  const [precision, recall] = [share(paired, predicted), share(paired, wanted)]
  const total = fields.reduce((sum, field) => sum + (right[field] ?? 0), 0)
  return {
    title,
    precision,
    recall,
    f1: harmonic(precision, recall),
    exact_f1: harmonic(share(exact, predicted), share(exact, wanted)),
    fields: Object.fromEntries(fields.map((field) => [field, share(right[field] ?? 0, paired)])),
    all_fields: share(total, paired * fields.length),
    faults,
  }
}

const read = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T) // the lines are of our own making

/** Numbers of the passages, from the first to the last; those held out were coded before anything read them and not looked at. */
const parts = [
  ['engagements e01-e12, which rules were made from', 1, 12],
  ['engagements e13-e24, held out', 13, 24],
  ['engagements e25-e48, which rules were made from', 25, 48],
  ['engagements e49-e60, held out', 49, 60],
  ['engagements e61-e92, which rules were made from', 61, 92],
  ['engagements e93-e108, held out', 93, 108],
  ['engagements e109-e189, which rules were made from', 109, 189],
  ['engagements e190-e228, held out', 190, 228],
] as const

const numberOf = (id: string): number => Number(id.slice(1))

export function scoreEngagements(): Score[] {
  const [passages, labels] = [read<Passage>('passages.jsonl'), read<Labelled>('rows.jsonl')]
  return parts.map(([title, from, to]) =>
    score(
      title,
      passages.filter(({ id }) => numberOf(id) >= from && numberOf(id) <= to),
      labels.filter(({ document_id: id }) => numberOf(id) >= from && numberOf(id) <= to),
    ),
  )
}

export function formatScore({ title, precision, recall, f1, exact_f1, fields: shares, all_fields }: Score): string {
  const line = (name: string, value: number): string => `  ${name.padEnd(18)} ${value.toFixed(3)}`
  return [
    title,
    line('precision', precision),
    line('recall', recall),
    line('f1', f1),
    ...Object.entries(shares).map(([field, value]) => line(field, value)),
    `detect_f1=${f1.toFixed(3)} fields=${all_fields.toFixed(3)} exact_f1=${exact_f1.toFixed(3)}`,
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isVerbose = process.argv.includes('--verbose')
  for (const one of scoreEngagements()) {
    process.stdout.write(`\n${formatScore(one)}\n`)
    if (isVerbose && !one.title.endsWith('held out')) process.stdout.write(`${one.faults.join('\n')}\n`)
  }
}
