import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { type Measure, measureOf } from './measure.ts'
import { isKnown } from './period.ts'
import { phraseAt } from './phrases.ts'
import { hasEconomicWord, isCounted, quantityOf } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

/** "Growth?", "And remittances?", "What about exports?": the phrase that a question without a verb asks for. */
export function askedFor(at: AnalyzedSentence): Piece | null {
  if (at.tokens.at(-1)?.text !== '?' || at.clauses.length > 0 || at.tokens.length > 10 || at.numbers.length > 0)
    return null
  const index = at.chunks.findIndex(
    ({ kind, from, to }) => kind === 'np' && hasEconomicWord(lowerWords({ at, from, to })),
  )
  return index < 0 ? null : phraseAt(at, index)
}

/** "A. Two percent": the letter of an answer; "short by 3 million". */
const isMark = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  to === from + 1 && /^(?:A|Q|[Ss]hort)$/.test(tokens[from]?.text ?? '')

/** "Growth? Two percent, at best, says the bank", "Revenue? Short by 3 million": what the question before asked for, where the answer names nothing itself. */
export function asAnswer(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, discourse } = spot
  const asked = discourse.askedMeasure
  if (asked === null || before !== null || number.to < np.to) return null
  const isFirst = !at.chunks
    .slice(0, index)
    .some(({ kind, to, from }) => (kind === 'np' && !isMark(at, from, to)) || kind === 'verb')
  const words = lowerWords(asked)
  const isOfKind = number.kind === 'money' || isRelative(number) || words.some(isCounted)
  if (!isFirst || !isOfKind) return null
  const isShort = at.tokens.slice(0, number.from).some(({ lower }) => lower === 'short')
  return {
    ...measureOf(spot, isShort ? 'decrease' : 'level', { ...quantityOf(asked), how: 'estimate-near' }, null),
    isValue: !isShort,
  }
}

/** "Arrivals in May? 40,000": the time that the question gave. */
export function timeAsked({ quantity, isBase }: Measure, asked: Piece | null): DateChoice | null {
  if (asked === null || isBase || quantity?.piece.at !== asked.at) return null
  const date = asked.at.dates.find(isKnown)
  return date === undefined ? null : { at: asked.at, date, role: 'event', how: 'carried' }
}
