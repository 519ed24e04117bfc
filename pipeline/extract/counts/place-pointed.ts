import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'
import { isAround, isInside } from './place-name.ts'

const kept = new Set(['capital', 'mainland', 'camp', 'camps', 'prison', 'jail', 'ship', 'vessel', 'territory'])

/** "in the capital", "in the state", "aboard the ship": a place that a phrase without a name points to, at its preposition. */
export function placePointed(at: AnalyzedSentence, prep: number): Place | null {
  if (!isInside(at.tokens[prep]?.lower) && !isStandingAt(at, prep)) return null
  if (at.tokens[prep + 1]?.lower !== 'the') return null
  const noun = isAround(at.tokens[prep + 2]?.lower) ? prep + 3 : prep + (isWhole(at, prep + 2) ? 3 : 2)
  // "in the state of Lasa", "in the city hospital", "in the capital region"
  if (!isPointer(at.tokens[noun]?.lower ?? '')) return null
  if (/^(?:of|N|NNP)$/.test(at.tokens[noun + 1]?.lower === 'of' ? 'of' : (at.tags[noun + 1] ?? ''))) return null
  return { area: null, piece: { at, from: prep + 1, to: noun + 1 } }
}

/** "in the whole province" */
const isWhole = ({ tokens }: AnalyzedSentence, i: number): boolean => /^(?:whole|entire)$/.test(tokens[i]?.lower ?? '')

export const isCountryNoun = (noun: string): boolean =>
  /^(?:country|nation|kingdom|republic|emirate|sultanate|principality|archipelago|duchy)$/.test(noun)

/** "state", "camp": a noun that points to a place of its kind. */
export const isPointer = (noun: string): boolean => kept.has(noun) || isSingle(noun)

const isSingle = (noun: string): boolean => isLevel(noun) && !/(?:s|ies)$/.test(noun)

/** "at the prison", "on the ship" */
const isStandingAt = (at: AnalyzedSentence, prep: number): boolean =>
  /^(?:at|on)$/.test(at.tokens[prep]?.lower ?? '') && kept.has(at.tokens[prep + 2]?.lower ?? '')

/** "the state", "the camp": the place of that kind which the sentence before told of, where it told of one that is no country. */
export function meantBy(place: Place, before: Place | null): Place {
  const { at, from, to } = place.piece
  const first = isWhole(at, from + 1) ? from + 2 : from + 1
  const isPointing = place.area === null && at.tokens[from]?.lower === 'the' && to === first + 1
  const noun = at.tokens[to - 1]?.lower ?? ''
  if (!isPointing || /^(?:capital|mainland)$/.test(noun) || !isPointer(noun) || before === null) return place
  const kind = before.area?.areaKind
  return isLandKind(kind) || kind === 'group' ? place : before
}
