import type { Document } from '../document.ts'
import { sourceOffset } from '../ingest/offsets.ts'
import { goodsOf } from '../lexicon/goods.ts'
import { donorTypeOf } from '../lexicon/organizations.ts'
import { type AnalyzedSentence, analyze } from './analyze.ts'
import type { DateMention, NumberMention } from './mention.ts'
import { personOf } from './persons.ts'
import { lowerWords } from './piece.ts'

interface Mention {
  readonly document_id: string
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'area' | 'actor' | 'item'
  readonly value_low: number | null
  readonly value_high: number | null
  readonly unit: string | null
  readonly qualifier: string | null
  readonly date_edtf: string | null
  readonly char_start: number
  readonly char_end: number
  readonly exact: string
}

const empty = { value_low: null, value_high: null, unit: null, qualifier: null, date_edtf: null }

const ofNumber = ({ kind, low, high, unit, qualifier }: NumberMention) => ({
  ...empty,
  kind,
  value_low: low,
  value_high: high,
  unit,
  qualifier,
})

const mentioned = new Set([null, 'ordinal', 'back_reference', 'span_of_time'])

/** Numbers that say how many or which, though not all are figures of a table; dates, codes and addresses are none. */
const isMention = ({ nonFigure, unit }: NumberMention): boolean =>
  mentioned.has(nonFigure) || (nonFigure === 'other' && unit !== null)

const isDated = ({ edtf }: DateMention): boolean => edtf !== ''

interface Name {
  readonly kind: 'actor' | 'item'
  /** The type of the actor or the category of the thing. */
  readonly unit: string | null
  readonly from: number
  readonly to: number
}

/** Bodies, persons with an office, and goods: the noun phrases that can give, receive or be given. */
function* namesIn(at: AnalyzedSentence): Generator<Name> {
  for (const chunk of at.chunks) {
    if (chunk.kind !== 'np' || chunk.isPronoun) continue
    const piece = {
      at,
      from: chunk.number === null ? chunk.from : Math.min(chunk.number.to, chunk.to - 1),
      to: chunk.to,
    }
    const words = lowerWords(piece)
    const goods = goodsOf(words)
    const type = donorTypeOf(words)
    if (goods !== null) yield { kind: 'item', unit: goods.category, from: piece.from, to: piece.to }
    else if (type !== null || personOf(piece)?.title !== undefined)
      yield { kind: 'actor', unit: type, from: chunk.from, to: chunk.to }
  }
}

/** Every figure, date, area, actor and thing named in a document, in reading order of its sentences. */
export function* mentionsOf(document: Document): Generator<Mention> {
  for (const sentence of document.sentences) {
    const found = analyze(sentence, document.date)
    const place = (start: number, end: number) => {
      const [from, to] = [sourceOffset(sentence, start), sourceOffset(sentence, end - 1) + 1]
      return { document_id: document.id, char_start: from, char_end: to, exact: document.text.slice(from, to) }
    }
    const start = (token: number): number => found.tokens[token]?.start ?? 0
    const end = (token: number): number => found.tokens[token - 1]?.end ?? 0
    for (const number of found.numbers)
      if (isMention(number)) yield { ...ofNumber(number), ...place(start(number.from), end(number.to)) }
    for (const date of found.dates.filter(isDated))
      yield { ...empty, kind: 'date', date_edtf: date.edtf, ...place(date.start, date.end) }
    for (const area of found.areas)
      yield { ...empty, kind: 'area', unit: area.areaId, ...place(start(area.from), end(area.to)) }
    for (const { kind, unit, from, to } of namesIn(found))
      yield { ...empty, kind, unit, ...place(start(from), end(to)) }
  }
}
