import { thirdPersonPossessives } from '../../../lexicon/function-words.ts'
import { visitNouns } from '../../../lexicon/travel-verbs.ts'
import { firstIndexIn, lastIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { resolvePronoun, withKnown } from '../resolve.ts'
import { isAhead, isTakenBack } from '../status.ts'
import { isNational, isTeam, type Place, type Traveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

/** No such label is longer. */
const longestLabel = 20

/** What a label opens with that says where someone is or goes: "Also in", "On their way to", "Sent to". */
const opening = /^(?:in|at|to|off|bound|on|en|under|sent|flown|dispatched|despatched|expected|due|arrived|now|welcome)$/
const aside = /^(?:also|now|still|already|again|currently|today|just|newly|next|soon)$/
const toCome = /^(?:expected|due|next|soon|awaited|coming)$/

/** Whether any word of a stretch is one of a kind. */
const hasWord = ({ at }: Scene, from: number, to: number, words: RegExp): boolean =>
  at.tokens.slice(from, to).some(({ lower }) => words.test(lower))

/** A verb of the sentence's own behind a token: "In Lima: the president has resigned" tells of what is done there. */
const isSentence = ({ at }: Scene, from: number, to: number): boolean =>
  at.clauses.some(
    ({ verb, first, subject }) =>
      verb.form === 'finite' &&
      verb.from >= from &&
      verb.from < to &&
      at.chunks[(subject?.first ?? first) - 1]?.kind !== 'wh' &&
      at.chunks[first - 1]?.kind !== 'wh',
  )

const isForeign = (one: Traveller): boolean =>
  one.rank !== 'ambassador' &&
  (isNational(one) || ((isTeam(one) || one.title !== null) && (one.origins.length > 0 || one.isInternational)))

/** Those listed from right behind the colon on. */
function listedBehind(scene: Scene, colon: number, end: number): Traveller[] {
  const found = scene.travellers.filter(({ from, to }) => from > colon && to <= end)
  const [first] = found
  return first !== undefined && first.from <= colon + 2 ? found.map((one) => withKnown(scene, one)) : []
}

/** "on a visit to", "on their way to", "in": no other noun before the place ("on trade with", "in a letter to"). */
const isWay = ({ at }: Scene, from: number, to: number): boolean =>
  at.tokens
    .slice(from, to)
    .every(({ lower }, i) => at.tags[from + i] !== 'N' || visitNouns.has(lower) || /^(?:way|route|road)$/.test(lower))

/** "In Lima this week: X, foreign minister of Chile", "Sent to Peru: 40 rescuers from Chile". */
function whoIsThere(scene: Scene, start: number, colon: number, end: number): [readonly Traveller[], readonly Place[]] {
  const first = aside.test(lowerAt(scene.at, start)) ? start + 1 : start
  const [place] = opening.test(lowerAt(scene.at, first)) ? placesBetween(scene, first, colon) : []
  if (place === undefined || !isWay(scene, first, place.piece.from)) return [[], []]
  return [listedBehind(scene, colon, end).filter(isForeign), [place]]
}

/** "Stops on her tour: Lima, Quito" */
function ownerMeant(scene: Scene, start: number, colon: number): readonly Traveller[] {
  const i = firstIndexIn(scene.at.tokens, start, colon, ({ lower }) => thirdPersonPossessives.has(lower))
  const word = lowerAt(scene.at, i)
  const meant = i < 0 || word === 'its' ? null : resolvePronoun(scene, word === 'their' ? 'they' : word, i)
  return meant === null ? [] : [meant]
}

const stops = /^(?:stops?|stopovers?|destinations?|port|halts?|itinerary|route)$/
const plans = /^(?:agenda|programme|program|schedule|diary|calendar|plans?)$/

/** "Next stop for X: Lima", "On X's tour: Lima and Quito", "On the agenda of X: a visit to Lima". */
function whereTo(scene: Scene, start: number, colon: number, end: number): [readonly Traveller[], readonly Place[]] {
  const { at, travellers } = scene
  const named = travellers.filter(({ from, to }) => from >= start && to <= colon)
  const [one, ...others] = named.length > 0 ? named : ownerMeant(scene, start, colon)
  const isOne = one !== undefined && others.length === 0 && (one.title !== null || one.isNamed)
  const has = (from: number, to: number): boolean =>
    at.tokens.slice(from, to).some(({ lower }, i) => visitNouns.has(lower) && at.tags[from + i] === 'N')
  const isOfJourney =
    hasWord(scene, start, colon, stops) ||
    has(start, colon) ||
    (hasWord(scene, start, colon, plans) && has(colon, Math.min(end, colon + 5)))
  if (!isOne || !isOfJourney) return [[], []]
  const places = placesBetween(scene, colon, end)
  const isNear = (places[0]?.piece.from ?? end) <= colon + 6
  return isNear ? [[withKnown(scene, one)], places] : [[], []]
}

/** A line without a verb, whose label names the place or the one who travels, and what is behind its colon the other. */
export const byLabel: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const mark = at.chunks[index]
  if (mark?.kind !== 'punct' || mark.text !== ':' || mark.from > longestLabel) return []
  const colon = mark.from
  const start = lastIndexIn(at.tokens, 0, colon, ({ text }) => /^[;:—–•]$/.test(text)) + 1
  const semicolon = firstIndexIn(at.tokens, colon + 1, at.tokens.length, ({ text }) => text === ';')
  const end = semicolon < 0 ? at.tokens.length : semicolon
  if (isSentence(scene, start, end) || isTakenBack(at, colon)) return []
  const there = whoIsThere(scene, start, colon, end)
  const [travellers, destinations] = there[0].length > 0 ? there : whereTo(scene, start, colon, end)
  if (travellers.length === 0 || destinations.length === 0) return []
  return [
    nearJourney({
      anchor: piece(at, colon, colon + 1),
      travellers,
      destinations,
      isPlanned: isAhead(at) || hasWord(scene, start, colon, toCome) || hasWord(scene, start, colon, plans),
    }),
  ]
}
