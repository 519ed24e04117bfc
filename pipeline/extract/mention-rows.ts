import type { DocumentStream, Sentence } from '../document.ts'
import { sourceOffset } from '../ingest/offsets.ts'
import { type AnalyzedSentence, analyzePhrases } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import { donorTypeIn, goodsIn } from './named-in.ts'
import type { NounPhrase } from './parse/chunk.ts'
import { isSomeone } from './persons.ts'

/** A figure, date, area, actor or thing that the text names, whether or not a row holds it. */
export interface Mention {
  readonly value_low: number | null
  readonly value_high: number | null
  readonly unit: string | null
  readonly qualifier: string | null
  readonly date_edtf: string | null
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'area' | 'actor' | 'item'
  readonly document_id: string
  readonly char_start: number
  readonly char_end: number
  readonly exact: string
}

const mentioned = new Set([null, 'ordinal', 'back_reference', 'span_of_time'])

/** Numbers that say how many or which, though not all are figures of a table; dates, codes and addresses are none. */
const isMention = ({ nonFigure, unit }: NumberMention): boolean =>
  mentioned.has(nonFigure) || (nonFigure === 'other' && unit !== null)

interface Name {
  readonly kind: 'actor' | 'item'
  /** The type of the actor or the category of the thing. */
  readonly unit: string | null
  readonly from: number
}

/** A body, a person with an office, or goods: a noun phrase that can give, receive or be given. */
function nameIn(at: AnalyzedSentence, { from, to, number, isPronoun }: NounPhrase): Name | null {
  if (isPronoun) return null
  const piece = { at, from: number === null ? from : Math.min(number.to, to - 1), to }
  const goods = goodsIn(piece)
  if (goods !== null) return { kind: 'item', unit: goods.category, from: piece.from }
  const type = donorTypeIn(piece)
  return type !== null || isSomeone(piece) ? { kind: 'actor', unit: type, from } : null
}

/** A stretch of a sentence, and where it stands in the unedited text. */
interface Place {
  readonly document_id: string
  readonly char_start: number
  readonly char_end: number
  readonly exact: string
}

function placeOf({ id, text }: DocumentStream, sentence: Sentence, start: number, end: number): Place {
  const from = sourceOffset(sentence, start)
  const to = sourceOffset(sentence, end - 1) + 1
  return { document_id: id, char_start: from, char_end: to, exact: text.slice(from, to) }
}

function ofNumber({ kind, low, high, unit, qualifier }: NumberMention, place: Place): Mention {
  const { document_id, char_start, char_end, exact } = place
  const date_edtf = null
  return {
    value_low: low,
    value_high: high,
    unit,
    qualifier,
    date_edtf,
    kind,
    document_id,
    char_start,
    char_end,
    exact,
  }
}

/** What has no value. */
function named(kind: Mention['kind'], unit: string | null, date_edtf: string | null, place: Place): Mention {
  const { document_id, char_start, char_end, exact } = place
  const [value_low, value_high, qualifier] = [null, null, null]
  return { value_low, value_high, unit, qualifier, date_edtf, kind, document_id, char_start, char_end, exact }
}

/** Every figure, date, area, actor and thing named in a sentence, kind after kind. */
function mentionsIn(document: DocumentStream, sentence: Sentence): Mention[] {
  const found = analyzePhrases(sentence, document.date)
  const mentions: Mention[] = []
  const placeAt = (from: number, to: number): Place =>
    placeOf(document, sentence, found.tokens[from]?.start ?? 0, found.tokens[to - 1]?.end ?? 0)
  for (const number of found.numbers)
    if (isMention(number)) mentions.push(ofNumber(number, placeAt(number.from, number.to)))
  // Their indexes are not those of the sentence's tokens.
  for (const number of found.passedOver)
    if (isMention(number))
      mentions.push(ofNumber(number, placeOf(document, sentence, number.valueStart, number.valueEnd)))
  for (const { edtf, start, end } of found.dates)
    if (edtf !== '') mentions.push(named('date', null, edtf, placeOf(document, sentence, start, end)))
  for (const { areaId, from, to } of found.areas) mentions.push(named('area', areaId, null, placeAt(from, to)))
  for (const chunk of found.chunks) {
    const name = chunk.kind === 'np' ? nameIn(found, chunk) : null
    if (name !== null) mentions.push(named(name.kind, name.unit, null, placeAt(name.from, chunk.to)))
  }
  return mentions
}

/** All mentions of a document, sentence by sentence in reading order; nothing is kept of those before. */
export function* mentionsOf(document: DocumentStream): Generator<Mention> {
  // A loop, as `yield*` over a list costs more than the mention itself.
  for (const sentence of document.sentences) for (const mention of mentionsIn(document, sentence)) yield mention
}
