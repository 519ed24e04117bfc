import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { traders } from '../../lexicon/trades.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isOfCoffers } from './is-economic.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf } from './measure.ts'
import { hasEconomicWord, isPerson, isReference } from './quantity.ts'
import type { Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** Words behind a sum that say how someone comes out of it. */
const states: readonly (readonly [words: string, direction: Direction])[] = [
  ['worse off', 'decrease'],
  ['out of pocket', 'decrease'],
  ['in the red', 'decrease'],
  ['in deficit', 'decrease'],
  ['poorer', 'decrease'],
  ['down', 'decrease'],
  ['better off', 'increase'],
  ['in the black', 'increase'],
  ['in profit', 'increase'],
  ['richer', 'increase'],
  ['in debt', 'level'],
]

const ending = /^(?:be|end|finish|close|leave|stand|come|emerge|find|become|remain)$/

const periods = /^(?:year|month|week|head|day)$/

/** "£3,900 the poorer", "400 dollars a year poorer": where the words may stand. */
function placeBehind({ at, number: { to } }: Pick<Spot, 'at' | 'number'>): number {
  const isEach = /^(?:a|each|every|per)$/.test(lowerAt(at, to)) && periods.test(lowerAt(at, to + 1))
  const from = isEach ? to + 2 : to
  return lowerAt(at, from) === 'the' && /^(?:poorer|richer)$/.test(lowerAt(at, from + 1)) ? from + 1 : from
}

/** "left the family 400 dollars poorer", "leaves vendors short by 3 million": money that no one is given. */
export const isLostOrWon = (spot: Pick<Spot, 'at' | 'number'>): boolean =>
  /^(?:poorer|richer|worse)$/.test(lowerAt(spot.at, placeBehind(spot))) || shortBy(spot) !== null

/** "short by 3 million" */
function shortBy({ at, number: { from, kind } }: Pick<Spot, 'at' | 'number'>): StateFound {
  const isShort = kind === 'money' && lowerAt(at, from - 1) === 'by' && lowerAt(at, from - 2) === 'short'
  return isShort ? [from - 2, 'decrease'] : null
}

/** "is out 3 million": of pocket. */
function outOf({ at, number: { from } }: Spot, { verb }: Clause): StateFound {
  const isOut = verb.lemma === 'be' && verb.to === from - 1 && lowerAt(at, from - 1) === 'out'
  return isOut ? [from - 1, 'decrease'] : null
}

type StateFound = readonly [from: number, direction: Direction] | null

export function stateBehind(spot: Spot): StateFound {
  const from = placeBehind(spot)
  for (const [words, direction] of states)
    if (words.split(' ').every((word, i) => lowerAt(spot.at, from + i) === word)) return [from, direction]
  return null
}

/** "out of pocket by 3 million": the same words before the sum. */
function stateBefore({ at, number }: Spot): StateFound {
  const by = number.from - 1
  if (lowerAt(at, by) !== 'by') return null
  for (const [words, direction] of states) {
    const all = words.split(' ')
    // "is down by 3 million", "poorer by 3 million" is a change of what is spoken of.
    if (all.length > 1 && words !== 'in deficit' && all.every((word, i) => lowerAt(at, by - all.length + i) === word))
      return [by - all.length, direction]
  }
  return null
}

/** "The budget will be 3 million short": what the state does not get, and no appeal. */
function shortBehind({ at, number }: Spot, isMade: boolean): StateFound {
  const isShort = lowerAt(at, number.to) === 'short' && lowerAt(at, number.to + 1) !== 'of'
  return isShort && (isMade || isOfCoffers(at)) ? [number.to, 'decrease'] : null
}

/** "leaves Peru 3 million short", "made it 3 million richer": the place that something puts into the state. */
function objectMade({ at, index, number }: Spot, { verb, at: place }: Clause): Piece | null {
  const np = at.chunks[place + 1]
  if (!/^(?:leave|make|put|render)$/.test(verb.lemma) || verb.passive || np?.kind !== 'np') return null
  if (place + 2 !== index && lowerAt(at, number.from - 1) !== 'by') return null
  const piece = { at, from: np.from, to: np.to }
  const isTrade = traders.has(lowerAt(at, np.head))
  return isPlace(piece) || isTrade || isOfHousehold(piece) ? piece : null
}

const bearers = /^(?:household|family|citizen|consumer|motorist|taxpayer|pensioner|worker)$/

/** "the average family", "every British household", "motorists": by whom a loss of a whole country is told; not "the family". */
function isOfHousehold(piece: Piece): boolean {
  const words = lowerWords(piece)
  const noun = words.findIndex((word) => bearers.test(singularOf(word)))
  const isAny = words.slice(0, noun).some((word) => /^(?:each|every|average|typical|median|ordinary)$/.test(word))
  return noun >= 0 && (isAny || isPlural(words[noun] ?? ''))
}

/** "left the family 400 dollars poorer": said of whoever stands behind the verb. */
const isOfOther = ({ at, index }: Spot, { verb, at: place }: Clause): boolean =>
  /^(?:leave|make|render)$/.test(verb.lemma) &&
  !verb.passive &&
  at.chunks[place + 1]?.kind === 'np' &&
  place + 2 === index

/** "The budget lacks 3 million", "the treasury is short of 3 million": what the state does not have, and no appeal. */
function lackBefore({ at, number, index }: Spot, { verb, at: place }: Clause): StateFound {
  const isLack = verb.lemma === 'lack' && place === index - 1
  const isShort = lowerAt(at, number.from - 1) === 'of' && lowerAt(at, number.from - 2) === 'short'
  return (isLack || isShort) && isOfCoffers(at) ? [verb.main, 'decrease'] : null
}

/** "was 3 million dollars worse off", "out of pocket by 3 million", "will finish the year 3 million down": what whoever it is said of lost or gained. */
export function asOutOfPocket(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated) return null
  const object = objectMade(spot, clause)
  const lack = lackBefore(spot, clause)
  if (object === null && lack === null && !ending.test(clause.verb.lemma)) return null
  const state =
    stateBehind(spot) ??
    stateBefore(spot) ??
    shortBy(spot) ??
    outOf(spot, clause) ??
    shortBehind(spot, object !== null) ??
    lack
  const subject = object ?? toldSubject(at, clause)
  // "left the family $400 poorer": no economy, and not the thief
  if (state === null || subject === null || isPerson(subject) || (object === null && isOfOther(spot, clause)))
    return null
  // "revenue will be short by 3 million": measured itself.
  if (shortBy(spot) !== null && hasEconomicWord(lowerWords(subject)) && !isPlace(subject)) return null
  const [from, direction] = state
  const noun = direction === 'level' ? 'debt' : direction === 'decrease' ? 'losses' : 'gains'
  const name = isPlace(subject) || isReference(subject) ? noun : `${noun} of ${textOf(subject)}`
  const anchor = { at, from, to: from + 1 }
  const isOfBearer = isOfHousehold(subject) || lowerWords(subject).some((word) => traders.has(word))
  const how = isOfBearer ? ofSubject : 'estimate'
  return { ...measureOf(spot, direction, { piece: subject, name, how }, anchor), isValue: true }
}
