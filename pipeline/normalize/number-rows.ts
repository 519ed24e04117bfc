import type { Claim } from '../claim.ts'
import type { Document, Remainder } from '../document.ts'
import type { NumberUse } from '../extract/extract.ts'
import { sourceSpans } from '../ingest/offsets.ts'
import { cardinals, magnitudes, scales } from '../lexicon/number-words.ts'
import { masked, maskedSentence, shortHash } from './ids.ts'
import type { Lines } from './lines.ts'
import type { Row } from './rows.ts'

/** What the digits of a stretch that is no prose are. */
const dispositionOf: Record<Remainder['kind'], string> = {
  page: 'page',
  contents: 'page',
  footnote_mark: 'footnote_mark',
  section_number: 'section_number',
  citation: 'part_of_title',
  front_matter: 'other',
  address: 'address',
  names: 'name_or_code',
}

interface Found {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly disposition: string
  /** The words it stands in, digits masked: its id must not depend on its value or place. */
  readonly context: string
}

/** The cell that a number of the text is read into. */
interface Use {
  readonly table: string
  readonly rowId: string
  readonly column: string
}

const runs = /[0-9]+|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+|\p{L}+/gu
const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'
const plain = (run: string): string =>
  [...run].map((mark) => (superscripts.includes(mark) ? String(superscripts.indexOf(mark)) : mark)).join('')

const isNumberWord = (word: string): boolean =>
  cardinals.has(word) || scales.has(word) || magnitudes.has(word) || word === 'half'

/** Null where the run is a word or too long to be exact. */
const numericValue = (run: string): number | null => {
  const value = Number(plain(run))
  return run.length > 15 || Number.isNaN(value) ? null : value
}

function numbersInRemainder(text: string, { span, kind }: Remainder): Found[] {
  const piece = text.slice(span.start, span.end)
  const found = [...piece.matchAll(runs)].filter(({ 0: run }) => /^\P{L}/u.test(run) || isNumberWord(run.toLowerCase()))
  return found.map(({ 0: run, index }) => {
    const value = numericValue(run)
    const start = span.start + index
    return {
      start,
      end: start + run.length,
      low: value,
      high: value,
      disposition: dispositionOf[kind],
      context: masked(piece),
    }
  })
}

function numberInSentence({ sentence, number }: NumberUse): Found[] {
  const spans = sourceSpans(sentence, number.numeralStart, number.numeralEnd)
  const disposition = number.nonFigure ?? 'other'
  return spans.map(({ start, end }) => ({
    start,
    end,
    low: number.low,
    high: number.high,
    disposition,
    context: maskedSentence(sentence),
  }))
}

const figureColumns = ['value_low', 'value_high', 'alt_low', 'alt_high']

/** Where the figures of the rows stand, by the offset of their first unit; restatements by theirs. */
function usesOf(
  claims: readonly Claim[],
  rowIds: ReadonlyMap<Claim, string>,
): { at: Map<number, Use>; again: [number, number, Use][] } {
  const at = new Map<number, Use>()
  const again: [number, number, Use][] = []
  for (const claim of claims) {
    const rowId = rowIds.get(claim) ?? ''
    for (const column of figureColumns) {
      for (const { start } of claim.cells.get(column)?.spans ?? [])
        if (!at.has(start)) at.set(start, { table: claim.table, rowId, column })
    }
    for (const { start, end } of claim.restatements)
      again.push([start, end, { table: claim.table, rowId, column: 'value_low' }])
  }
  return { at, again: again.sort(([a], [b]) => a - b) }
}

/** The retelling that holds a place; they are sorted and do not overlap. */
function retellingAt(again: readonly [number, number, Use][], start: number, end: number): Use | null {
  let [low, high] = [0, again.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((again[middle]?.[0] ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const found = again[low]
  return found !== undefined && start >= found[0] && end <= found[1] ? found[2] : null
}

/** Every number of the document, in reading order, each a cell of a row or with the reason why not. */
export function numberRows(
  document: Document,
  numbers: readonly NumberUse[],
  lines: Lines,
  claims: readonly Claim[],
  rowIds: ReadonlyMap<Claim, string>,
): Row[] {
  const found = [
    ...numbers.flatMap(numberInSentence),
    ...document.remainders.flatMap((rest) => numbersInRemainder(document.text, rest)),
  ]
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  const { at, again } = usesOf(claims, rowIds)
  const taken = new Map<string, number>()
  return found.map(({ start, end, low, high, disposition, context }) => {
    const use = at.get(start) ?? retellingAt(again, start, end)
    const key = shortHash(document.id, 'numbers', context)
    const seen = taken.get(key) ?? 0
    taken.set(key, seen + 1)
    return {
      number_id: shortHash(key, String(seen)),
      document_id: document.id,
      line: lines.lineAt(start),
      char_start: start,
      char_end: end,
      exact: document.text.slice(start, end),
      value_low: low,
      value_high: high,
      disposition: use === null ? disposition : 'figure',
      table: use?.table ?? null,
      row_id: use?.rowId ?? null,
      column: use?.column ?? null,
    }
  })
}
