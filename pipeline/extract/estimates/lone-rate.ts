import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { donorTypeIn } from '../named-in.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isRatioOfIllness } from '../tallies/illness.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { isTeller, phraseAfter, subjectOf } from './phrases.ts'
import { hasEconomicWord, isOfOtherField } from './quantity.ts'
import type { Spot } from './spot.ts'

const of: ReadonlySet<string> = new Set(['of'])

/** "15 percent of the shops in Lima": what the rate is a part of. */
const wholeOf = ({ at, index }: Spot): Piece | null => phraseAfter(at, index + 1, of)

const sides = new Map<string, Direction>([
  ['below', 'decrease'],
  ['under', 'decrease'],
  ['above', 'increase'],
  ['over', 'increase'],
])

/** The verb says by how much a whole grew or fell; "60 percent of the trucks are idle" is a state. */
function signOf({ at, number, clause }: Spot, isPart: boolean): Direction {
  const beside = sides.get(at.tokens[number.to]?.lower ?? '')
  if (beside !== undefined) return beside
  if ((number.high ?? number.low ?? 0) < 0) return 'decrease'
  if (clause === null || isPart) return 'level'
  const { lemma, particle } = clause.verb
  if (hasVerbClass(lemma, particle, 'decrease')) return 'decrease'
  return hasVerbClass(lemma, particle, 'increase') ? 'increase' : 'level'
}

/** Words of people, health or votes: no part of an economy. */
function isOfOthers({ at, np }: Spot, piece: Piece): boolean {
  const words = lowerWords(piece)
  if (isVague(piece) || isRatioOfIllness(at, np)) return true
  return isOfOtherField(words) || words.some((word) => isPeopleNoun(singularOf(word)))
}

/** "The Treasury now has 4 percent": whoever tells a rate is not what it is of. */
const isTold = (piece: Piece): boolean => donorTypeIn(piece) !== null || isTeller(lowerWords(piece).at(-1) ?? '')

const isVague = (piece: Piece): boolean =>
  lowerWords(piece).every((word) => /^(?:it|this|that|them|these|those|what|all)$/.test(word))

/** In a text that measures an economy and counts no sick. */
const isInEconomy = ({ at, discourse }: Spot): boolean =>
  discourse.counts === null && (discourse.economy !== null || hasEconomicWord(at.tokens.map(({ lower }) => lower)))

/** A percentage that no rule ties to a measure is of the whole that it is a part of, else of its subject. */
export function loneRate(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  if (number.unit !== 'percent' || !isInEconomy(spot)) return null
  const part = wholeOf(spot)
  // "Tourism's share, 15 percent of GDP": an economy is what is measured by.
  const whole = part !== null && lowerWords(part).includes('gdp') ? null : part
  const own = clause ?? at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= number.to) ?? null
  const piece = whole ?? (own === null ? null : subjectOf(at, own))
  if (piece === null || isOfOthers(spot, piece)) return null
  if (whole === null && (piece.to > number.from || isPlace(piece) || isTold(piece))) return null
  const direction = signOf(spot, whole !== null)
  const anchor = own === null ? null : tokenPiece(spot, own.verb.main)
  const quantity = { piece, name: null, how: 'estimate-near' }
  return { ...measureOf(spot, direction, quantity, anchor), isValue: direction === 'level' }
}
