import { countryOf } from '../../lexicon/areas/index.ts'
import { type EngagementKind, officials } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { hasGroup } from './country.ts'
import { canAct, isBareName, isNamed, isPronoun, membersOf } from './party.ts'
import { sideOf, wordsOf } from './reading.ts'

/** Two sides named in one phrase. */

export interface Sides {
  readonly actor: Piece | null
  readonly counterpart: Piece | null
  readonly participants: Piece | null
}

/** "between A and B", "by A and B", "A and B have": the first acts, the second is the counterpart; of three or more all act. */
export function pairOf(piece: Piece): Pick<Sides, 'actor' | 'counterpart'> {
  const members = membersOf(piece)
  const [first, second] = members
  // "the ministers of Peru and Chile" are no two sides by their words.
  const isBareArea = (one: Piece): boolean => areasOf(one).some(({ from, to }) => from === one.from && to === one.to)
  // "the mayors of Graz and Cork"
  const isShared =
    first !== undefined && second !== undefined && isOfPlaces(first) && isBareName(second.at, second.from, second.to)
  const isPair =
    !isShared &&
    first !== undefined &&
    second !== undefined &&
    (!isBareArea(second) || isBareArea(first) || !wordsOf(first.at, first).includes('of'))
  // "the Dutch, Belgian and British engineers": three
  const last = first === undefined ? undefined : areasOf(first).at(-1)
  const isOfThree =
    first?.at.tokens.slice(first.from, first.to).some(({ text }) => text === ',') === true &&
    last?.to === first.to &&
    last.form !== 'name'
  return members.length === 2 &&
    isPair &&
    !isOfThree &&
    first !== undefined &&
    second !== undefined &&
    (isNamed(first) || isPronoun(first)) &&
    isNamed(second)
    ? { actor: first, counterpart: second }
    : { actor: piece, counterpart: null }
}

/** "the mayors of Graz": officials, each of a place. */
function isOfPlaces(piece: Piece): boolean {
  const own = lowerWords(piece)
  return officials.has(own[own.indexOf('of') - 1] ?? '')
}

const hyphen = new Set(['-', '–', '—'])

/** "the Peru-Chile meeting": the sides stand before the noun, joined by a hyphen. */
export function hyphenated(
  at: AnalyzedSentence,
  from: number,
  to: number,
): Pick<Sides, 'actor' | 'counterpart'> | null {
  const inside = areasOf({ at, from, to })
  for (const [k, area] of inside.entries()) {
    const next = inside[k + 1]
    if (next === undefined || next.from !== area.to + 1 || !hyphen.has(at.tokens[area.to]?.text ?? '')) continue
    if (hyphen.has(at.tokens[next.to]?.text ?? '')) return null
    return { actor: { at, from: area.from, to: area.to }, counterpart: { at, from: next.from, to: next.to } }
  }
  return null
}

/** "Health authorities from China and Japan": the countries are the sides. */
function countriesFrom(at: AnalyzedSentence, piece: Piece): Pick<Sides, 'actor' | 'counterpart'> | null {
  const from = firstIndexIn(
    at.tokens,
    piece.from,
    piece.to,
    ({ lower }) => lower === 'from' || lower === 'of' || lower === 'in',
  )
  const areas = areasOf(piece).filter((area) => area.from > from)
  const [first, second] = areas
  const isList =
    from >= 0 &&
    areas.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    at.tokens[first.to]?.lower === 'and' &&
    // "President Ruiz of Peru and President Paz of Chile" are two by themselves.
    second.from <= first.to + 2
  if (!isList || second.to !== piece.to) return null
  return {
    actor: { at, from: first.from, to: first.to },
    counterpart: { at, from: second.from, to: second.to },
  }
}

export const twoSides = (actor: Piece): Pick<Sides, 'actor' | 'counterpart'> =>
  countriesFrom(actor.at, actor) ?? pairOf(actor)

/** "What Peru and Chile have done: a joint group was set up": the two countries that the sentence names together. */
export function pairNamed(at: AnalyzedSentence): Pick<Sides, 'actor' | 'counterpart'> | null {
  const [first, second, ...more] = at.areas.filter(({ iso3 }) => iso3 !== null)
  const isPair =
    first !== undefined && second !== undefined && at.tokens[first.to]?.lower === 'and' && second.from <= first.to + 2
  return isPair && more.length === 0
    ? { actor: { at, from: first.from, to: first.to }, counterpart: { at, from: second.from, to: second.to } }
    : null
}

const several = /^(?:two|three|four|five|both|all|\d+)$/

/** "ministers of the eight members", "A and B", "the two countries". */
export function isPlural(actor: Piece): boolean {
  const words = wordsOf(actor.at, actor)
  const of = words.indexOf('of')
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
  return (
    membersOf(actor).length > 1 ||
    singularOf(head) !== head ||
    several.test(words[1] ?? '') ||
    several.test(words[0] ?? '')
  )
}

/** "with Peru", "along with Peru": the other side that a clause names. */
export function partnerOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const other = sideOf(at, clause, 'with', 'together with', 'along with')
  return other !== null && canAct(other) ? other : null
}

/** "ASEAN has a mechanism for sharing data": of a group of states. */
export const isOfGroup = (kind: EngagementKind, { actor }: Pick<Sides, 'actor'>): boolean =>
  kind === 'mechanism' && actor !== null && hasGroup(actor)

/** "Kenya has a deal with its teachers", "Airbus and Air France have a contract": not of two countries. */
export function isOfCountries({ actor, counterpart }: Pick<Sides, 'actor' | 'counterpart'>): boolean {
  const own = [actor, counterpart].map(
    (side) => new Set(side === null ? [] : areasOf(side).flatMap(({ areaId }) => countryOf(areaId) ?? [])),
  )
  return own.every(({ size }) => size > 0) && new Set(own.flatMap((one) => [...one])).size > 1
}
