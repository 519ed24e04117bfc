import { comparatives } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { growthIn, hasEconomicWord, isGrowth, isReference, type Quantity, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** What stands before the first colon of a line ("Growth in 2020, in percent: Peru 2.5; Chile 3.6"): chunk index of the colon; -1 where there is none. */
const colonOf = oncePerSentence(({ chunks }: AnalyzedSentence): number =>
  chunks.findIndex((chunk) => markerText(chunk) === ':'),
)

/** The line says "percent" once, in its head. */
export function isInPercent(at: AnalyzedSentence, number: NumberMention): boolean {
  const colon = at.chunks[colonOf(at)]
  if (colon === undefined || number.from < colon.from) return false
  // "4 percent: the floods cost 300 billion": of that figure.
  const isOfFigure = (i: number): boolean => at.numbers.some(({ from, to }) => from <= i && i < to)
  return at.tokens
    .slice(0, colon.from)
    .some(
      ({ lower }, i) =>
        !isOfFigure(i) &&
        (/^(?:percent|%|percentages?)$/.test(lower) || (lower === 'per' && at.tokens[i + 1]?.lower === 'cent')),
    )
}

const outlooks = /^(?:forecasts?|projections?|outlook|estimates?|predictions?)$/

/** The quantity that the head of the line names; of a bare forecast in percent, growth. */
function quantityOfHead({ at, number }: Spot, colon: number): Quantity | null {
  if (at.clauses.some(({ at: verb, verb: { form } }) => verb < colon && form === 'finite')) return null
  for (let i = 0; i < colon; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'np' || chunk.number !== null) continue
    const piece = phraseAt(at, i)
    if (hasEconomicWord(lowerWords(piece)) && !isReference(piece)) return quantityOf(piece)
    const isOutlook = outlooks.test(at.tokens[chunk.head]?.lower ?? '')
    if (isOutlook && isRelative(number)) return growthIn(piece, 'estimate-near')
  }
  return null
}

/** The place before the figure, or before the figures that share it ("Chile 3.6 and 2.2"). */
function placeBefore({ at, index }: Spot, colon: number): Piece | null {
  for (let i = index - 1; i > colon; i--) {
    const chunk = at.chunks[i]
    const mark = markerText(chunk)
    if (mark === ';') return null
    if (chunk?.kind !== 'np') continue
    const piece = { at, from: chunk.from, to: chunk.number === null ? chunk.to : chunk.number.from }
    // "Trade: exports to Syria down 47%": the entry is not of that place.
    const prep = prepText(at.chunks[i - 1])
    if (prep !== null && prep !== 'in' && prep !== 'for') return null
    if (piece.to > piece.from && isPlace(piece)) return piece
    if (chunk.number === null) return null
  }
  return null
}

/** "Arrivals: Peru, down 8 percent; Chile, 6": the word before the figure, else that of the entry before. */
function signOfEntry({ at, number }: Spot, before: Measure | null): Direction {
  const own = comparatives.get(at.tokens[number.from - 1]?.lower ?? '')
  if (own !== undefined) return own
  const isNext = before !== null && before.placePiece !== null && !before.isValue && (number.low ?? 0) >= 0
  return isNext && !isGrowth(before.quantity) ? before.direction : 'level'
}

/** "Growth in 2020: Peru 2.5 percent, Chile -3.0": a line whose head says what is measured place by place. */
export function asTableEntry(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index } = spot
  const colon = colonOf(at)
  if (colon < 0 || index <= colon || !isRelative(number) || number.unit === 'share' || number.to < np.to) return null
  // "GDP: Canada's shrank by 2 percent": the verb says which way.
  const isTold = at.clauses.some(
    ({ at: verb, verb: { form, lemma } }) =>
      verb > colon && verb < index && form === 'finite' && hasVerbClass(lemma, null, 'decrease'),
  )
  if (isTold) return null
  const own = np.from < number.from ? { at, from: np.from, to: number.from } : null
  const place = own !== null && isPlace(own) ? own : placeBefore(spot, colon)
  const quantity = place === null ? null : quantityOfHead(spot, colon)
  if (quantity === null) return null
  const sign = signOfEntry(spot, before)
  return { ...measureOf(spot, sign, quantity, null), isValue: sign === 'level', placePiece: place }
}
