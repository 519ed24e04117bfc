import type { Cell, Claim, FactTable } from '../claim.ts'
import type { Span } from '../document.ts'
import { sourceSpans } from '../ingest/offsets.ts'
import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { currencyByCountry } from './currency-of.ts'
import type { DateMention, NumberMention } from './mention.ts'
import { cellOf, type Piece, spansOf, textOf } from './piece.ts'

/** A number of a sentence together with the sentence. */
export interface Figure {
  readonly at: AnalyzedSentence
  readonly number: NumberMention
}

export type Cells = Map<string, Cell>

/** How a date came to a claim: `how` is `carried` where it stands in an earlier sentence. */
export interface DateChoice {
  readonly at: AnalyzedSentence
  readonly date: DateMention
  readonly role: 'event' | 'as_of' | 'announced'
  readonly how: string
}

const spanOf = (at: AnalyzedSentence, start: number, end: number): Span[] => sourceSpans(at.sentence, start, end)

export function put(cells: Cells, column: string, cell: Cell): void {
  if (cell.value !== null && cell.value !== '') cells.set(column, cell)
}

/** value_text, value_low, value_high, qualifier and unit. */
export function putFigure(
  cells: Cells,
  { at, number }: Figure,
  unit: string | null,
  unitPiece: Piece | null,
  rule: string,
): void {
  const spans = spanOf(at, number.valueStart, number.valueEnd)
  const numeral = spanOf(at, number.numeralStart, number.numeralEnd)
  put(cells, 'value_text', { value: at.text.slice(number.valueStart, number.valueEnd), spans, how: rule })
  put(cells, 'value_low', { value: number.low, spans: numeral, how: rule })
  put(cells, 'value_high', { value: number.high, spans: numeral, how: rule })
  put(cells, 'qualifier', { value: number.qualifier, spans, how: rule })
  const mention: Piece = { at, from: number.from, to: number.to }
  put(
    cells,
    'unit',
    cellOf(
      currencyByCountry(at, number) ?? number.unit ?? unit,
      number.unit === null ? (unitPiece ?? mention) : mention,
      rule,
    ),
  )
}

/** The EDTF column of a table and what goes with it. */
export function putDate(cells: Cells, column: 'date_edtf' | 'as_of' | 'period', choice: DateChoice | null): void {
  if (choice === null) return
  const { at, date, role, how } = choice
  const piece: Piece = { at, from: date.from, to: date.to }
  put(cells, column, cellOf(date.edtf, piece, how))
  put(cells, 'date_precision', cellOf(date.precision, piece, how))
  put(cells, 'date_role', cellOf(role, piece, how))
  put(cells, 'date_basis', cellOf(date.basis, piece, how))
}

export function putText(cells: Cells, column: string, piece: Piece | null, rule: string): void {
  if (piece !== null) put(cells, column, cellOf(textOf(piece), piece, rule))
}

/** `<role>`, `<role>_iso3`. */
export function putActor(cells: Cells, role: string, actor: Actor | null, rule: string): void {
  if (actor === null) return
  putText(cells, role, actor.piece, rule)
  put(cells, `${role}_iso3`, cellOf(actor.iso3, actor.iso3Piece ?? actor.piece, rule))
}

/** The place that stands for a claim: its value, else its main verb or noun. */
export function claimOf(table: FactTable, at: AnalyzedSentence, cells: Cells, anchor: Piece): Claim {
  const valueSpan = cells.get('value_text')?.spans[0]
  const place = valueSpan ?? spansOf(anchor)[0] ?? { start: 0, end: 0 }
  return { table, sentence: at.sentence, cells, anchor: place, restatements: [] }
}
