import { changeNouns, economicNouns, growthNouns, travelNouns } from '../../lexicon/indicator-words.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { conditionClauses } from './conditions.ts'
import { isOfGifts } from './gift-words.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { closed, hasEconomicWord, isCounted } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

const wholes = new Set(['gdp', 'total', 'year'])

/** Nouns too vague to be what a figure of money counts, where no rule ties the two. */
const vague = new Set([
  'value',
  'visit',
  'trip',
  'gap',
  'cost',
  'rate',
  'share',
  'order',
  'need',
  'stay',
  'pay',
  'post',
  'claim',
  'factory',
  'good',
  'material',
  'bill',
])

/** "its value", "the need": what it is of is told elsewhere. */
export const isVague = (noun: string): boolean => vague.has(noun)

function isMeasurable({ number, at }: Spot, { head }: NounPhrase): boolean {
  const word = lowerAt(at, head)
  const noun = singularOf(word)
  // "visitor numbers"
  const isNumbers = word === 'numbers' && isCounted(lowerAt(at, head - 1))
  if (number.kind === 'number' && !isRelative(number)) return (isCounted(word) && isPlural(word)) || isNumbers
  if (number.kind === 'money' && travelNouns.has(noun)) return false
  const isKnown = economicNouns.has(noun) || economicNouns.has(word) || growthNouns.has(word)
  return isKnown && !(number.kind === 'money' && vague.has(noun))
}

/** The nearest phrase before the figure, in its stretch between semicolons, whose noun can be measured so. */
export function nearestBefore(spot: Spot): Piece | null {
  const { at, index, number } = spot
  const supposed = conditionClauses(at)
  for (let i = index - 1; i >= 0; i--) {
    const chunk = at.chunks[i]
    if (chunk === undefined || markerText(chunk) === ';') return null
    const isSupposed = supposed.some(
      ({ from, to }) => chunk.from >= from && chunk.to <= to && !(number.from >= from && number.to <= to),
    )
    if (chunk.kind !== 'np' || chunk.number !== null || isSupposed || !isMeasurable(spot, chunk)) continue
    const piece = closed(phraseAt(at, i))
    return piece.to > number.from ? { at, from: chunk.from, to: chunk.to } : piece
  }
  return null
}

/** What the verb between the two, else the one that governs the figure, says of the sign. */
function signOf(spot: Spot, piece: Piece): Direction {
  const { at, number, index } = spot
  const verb = at.clauses.findLast(({ verb: { from, to } }) => from >= piece.to && to <= number.from) ?? spot.clause
  const prep = prepText(at.chunks[index - 1])
  // "rose to 5 million bags, worth 496 million dollars"
  if (verb === null || (prep !== null && /^(?:to|at|from|above|below|worth)$/.test(prep))) return 'level'
  const { lemma, particle } = verb.verb
  if (hasVerbClass(lemma, particle, 'decrease')) return 'decrease'
  if (hasVerbClass(lemma, particle, 'increase')) return 'increase'
  return changeNouns.get(lowerAt(at, piece.from)) ?? 'level'
}

/** A figure that counts something of its own, or is a share of it. */
function hasOwnNoun({ at, number, np, index }: Spot): boolean {
  if (number.to < np.to) return true
  const of = prepText(at.chunks[index + 1]) === 'of' ? at.chunks[index + 2] : undefined
  return of?.kind === 'np' && !wholes.has(lowerAt(at, of.head))
}

/** Where no rule ties a figure to a phrase: the nearest phrase before it that can be what it measures. */
export function asNear(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  const size = number.low ?? number.high ?? 0
  if (number.kind === 'money' && (size < 1000 || isOfGifts(at))) return null
  if (number.kind === 'number' && !isRelative(number) && (size < 100 || markerText(at.chunks[spot.index - 1]) === '('))
    return null
  if (
    hasOwnNoun(spot) ||
    number.unit === 'share' ||
    (number.kind === 'number' && !isRelative(number) && number.unit !== null)
  )
    return null
  const piece = nearestBefore(spot)
  // "cancelled its flights and asked for a guarantee of 455 million": of a noun of its own.
  const own = prepText(at.chunks[spot.index - 1]) === 'of' ? at.chunks[spot.index - 2] : undefined
  if (piece !== null && own?.kind === 'np' && own.from >= piece.to) return null
  if (piece === null || isPlace(piece) || !hasEconomicWord(lowerWords(piece))) return null
  const quantity = { piece, name: null, how: 'estimate-near' }
  const anchor = clause === null ? null : tokenPiece(spot, clause.verb.main)
  const sign = signOf(spot, piece)
  return { ...measureOf(spot, sign, quantity, anchor), isValue: sign === 'level' }
}
