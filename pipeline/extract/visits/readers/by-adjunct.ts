import { lastIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Argument, collectArguments } from '../../parse/clause.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack } from '../status.ts'
import { isPosted, type Place, type Traveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

const isPerson = (one: Traveller): boolean => one.title !== null || one.isNamed

/** "X, fresh from Peru", "Fresh from Peru, X said": the one right before the phrase, else the subject of the clause around it. */
function travellersBeside(scene: Scene, index: number): Traveller[] {
  const { at, travellers } = scene
  const from = at.chunks[index]?.from ?? 0
  const near = travellers.findLast(({ to }) => to <= from && to >= from - 2)
  if (near !== undefined && near.to >= from - 1) return [withKnown(scene, near)].filter(isPerson)
  const clause =
    at.clauses.findLast(({ at: verb, end }) => verb < index && index < end) ??
    at.clauses.find(({ first, subject, at: verb }) => first <= index && index < verb && (subject?.end ?? 0) > index + 1)
  return clause?.subject == null ? [] : travellersIn(scene, clause.subject).filter(isPerson)
}

const journey = (
  scene: Scene,
  index: number,
  travellers: readonly Traveller[],
  destinations: readonly Place[],
): Journey[] => {
  const chunk = scene.at.chunks[index]
  if (chunk === undefined || travellers.length === 0 || destinations.length === 0) return []
  return [
    nearJourney({
      anchor: piece(scene.at, chunk.from, chunk.to),
      travellers,
      destinations,
    }),
  ]
}

const behind = ({ at }: Scene, index: number): Argument | undefined =>
  collectArguments(at.chunks, index, at.chunks.length).found[0]

const spans = /^(?:days?|weeks?|months?|weekend|night|talks|meetings?|summit|conference|stay|visit|tour|stint)$/

const returned = new Set(['fresh', 'back', 'straight', 'returned', 'home', 'direct'])

/** "fresh from Peru and Chile", "just back from Lima", "straight from Lima": where they have been. */
export const byReturn: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const from = at.chunks[index]
  if (from?.kind !== 'prep' || from.text !== 'from' || !returned.has(lowerAt(at, from.from - 1))) return []
  const [first, second] = collectArguments(at.chunks, index, at.chunks.length).found
  // "The ambassador flew home from Lima": from his post
  const isHome = lowerAt(at, from.from - 1) === 'home'
  const travellers = travellersBeside(scene, index - 1).filter((one) => !(isHome && isPosted(one)))
  // "fresh from a week in Peru"
  const isSpan = second?.prep === 'in' && first?.nominal.members.some(({ np }) => spans.test(lowerAt(at, np.head)))
  const place = isSpan ? second : first
  return place === undefined ? [] : journey(scene, index, travellers, placesIn(scene, place.nominal))
}

const isWay = ({ at }: Scene, to: number): boolean =>
  /^(?:way|road|route)$/.test(lowerAt(at, to - 1)) || (lowerAt(at, to - 1) === 'bound' && lowerAt(at, to) === 'for')

/** "on her way to Lima", "en route to Lima". */
export const byWay: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const to = at.chunks[index]
  if (to?.kind !== 'prep' || !/^(?:to|for)$/.test(to.text) || !isWay(scene, to.from)) return []
  const place = behind(scene, index)
  if (place === undefined || isTakenBack(at, to.from)) return []
  const start = lastIndexIn(at.chunks, 0, index, ({ from }) => /^(?:on|en|bound)$/.test(lowerAt(at, from)))
  return journey(scene, index, travellersBeside(scene, start < 0 ? index : start), placesIn(scene, place.nominal))
}

/** "X, in Lima for the funeral, met": where the aside says that they are. */
export const byAside: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const [comma, prep] = [at.chunks[index], at.chunks[index + 1]]
  if (comma?.kind !== 'punct' || comma.text !== ',' || prep?.kind !== 'prep' || prep.text !== 'in') return []
  const place = behind(scene, index + 1)
  const aim = at.chunks[place?.nominal.end ?? -1]
  const isAside = (aim?.kind === 'prep' && /^(?:for|on|with)$/.test(aim.text)) || aim?.kind === 'verb'
  if (place === undefined || !isAside) return []
  const near = travellersBeside(scene, index).filter(({ title, rank }) => title !== null && rank !== 'ambassador')
  return journey(scene, index + 1, near, placesIn(scene, place.nominal))
}

/** "With President X in Lima, the cabinet …" */
export const byAbsence: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const [opening, np, prep] = [at.chunks[index], at.chunks[index + 1], at.chunks[index + 2]]
  if (opening === undefined || np?.kind !== 'np' || prep?.kind !== 'prep' || prep.text !== 'in') return []
  // "shook hands with President X in Lima": only where it opens its part of the sentence
  const isOpening = opening.from === 0 || at.tags[opening.from - 1] === 'PUNCT' || at.tags[opening.from - 1] === 'CONJ'
  if (!isOpening || !/^(?:with|while)$/.test(lowerAt(at, opening.from))) return []
  const person = travellers.find(({ from, to, title }) => title !== null && from <= np.from && to >= np.to)
  const place = behind(scene, index + 2)
  return person === undefined || place === undefined
    ? []
    : journey(scene, index + 1, [withKnown(scene, person)], placesIn(scene, place.nominal))
}
