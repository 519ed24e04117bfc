import type { Claim } from '../claim.ts'
import type { Document, Remainder } from '../document.ts'
import type { NumberUse } from '../extract/extract.ts'
import { sourceSpans } from '../ingest/offsets.ts'
import { masked, maskedSentence, shortHash } from './ids.ts'
import type { Lines } from './lines.ts'
import { numbersInRemainder } from './remainder-numbers.ts'
import type { Row } from './rows.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly disposition: string
  /** False where its own words say that it is no figure: "Covid-19" within a retelling tells no amount again. */
  readonly mayBeFigure: boolean
  /** The words it stands in, digits masked: its id must not depend on its value or place. */
  readonly context: string
}

/** The cell that a number of the text is read into. */
interface Use {
  readonly table: string
  readonly rowId: string
  readonly column: string
}

function foundInRemainder({ text, date }: Document, rest: Remainder): Found[] {
  const context = masked(text.slice(rest.span.start, rest.span.end))
  return numbersInRemainder(text, rest, date).map((number) => ({ ...number, mayBeFigure: false, context }))
}

/** In a cited title a name stays a name; every other number that is no figure is part of the title, dates too. */
function dispositionOf({ sentence, number: { nonFigure } }: NumberUse): string {
  if (sentence.part !== 'footnote_title') return nonFigure ?? 'other'
  return nonFigure === 'name_or_code' || nonFigure === 'address' ? nonFigure : 'part_of_title'
}

function foundInSentence(use: NumberUse): Found[] {
  const { sentence, number } = use
  const spans = sourceSpans(sentence, number.numeralStart, number.numeralEnd)
  return spans.map(({ start, end }) => ({
    start,
    end,
    low: number.low,
    high: number.high,
    disposition: dispositionOf(use),
    mayBeFigure: number.nonFigure === null,
    context: maskedSentence(sentence),
  }))
}

/** Raised and lowered digits that mark no note and stand in no number ("CO₂", one left over at the end of an address), and the powers of units ("m3"). */
const smallDigits =
  /(?<=(?<!\p{L})(?:[mckd]?m|ft|yd|mi))[23](?![\p{L}\p{Nd}])|[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]+/gu

function foundSmall({ text }: Document, found: readonly Found[]): Found[] {
  let next = 0
  return [...text.matchAll(smallDigits)].flatMap(({ 0: run, index }) => {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) < index + run.length) return []
    const value = run.length > 15 ? null : Number(run.normalize('NFKC'))
    const context = masked(text.slice(Math.max(0, index - 20), index + run.length))
    return [
      {
        start: index,
        end: index + run.length,
        low: value,
        high: value,
        disposition: 'other',
        mayBeFigure: false,
        context,
      },
    ]
  })
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
    for (const { start, end } of claim.restatements.filter(({ hasFigure }) => hasFigure))
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
    ...numbers.flatMap(foundInSentence),
    ...document.remainders.flatMap((rest) => foundInRemainder(document, rest)),
  ]
  const inOrder = (a: Found, b: Found): number => a.start - b.start || a.end - b.end
  found.sort(inOrder)
  found.push(...foundSmall(document, found))
  found.sort(inOrder)
  const { at, again } = usesOf(claims, rowIds)
  const taken = new Map<string, number>()
  return found.map(({ start, end, low, high, disposition, mayBeFigure, context }) => {
    const use = at.get(start) ?? (mayBeFigure ? retellingAt(again, start, end) : null)
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
