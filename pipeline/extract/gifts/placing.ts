import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { placeNouns } from '../../lexicon/place-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Chunk } from '../parse/chunk.ts'

const locating = /^(?:in|at|on|of|across|along|near|outside|around|over|inside|throughout|within)$/
const serving =
  /^(?:schools?|hospitals?|clinics?|homes?|centres?|centers?|shelters?|camps?|orphanages?|colleges?|institutes?|wards?|houses?|hostels?|hospices?|units?)$/
/** Whom such a house is for, told by an adjective: "the blind". */
const those = /^(?:blind|deaf|disabled|elderly|aged|poor|sick|homeless|needy|dying|mute|displaced)$/

/** Phrases that may stand before the one with the name. */
const most = 3

/** "for the blind", "for street children": whom the house before is for. */
function isServed(at: AnalyzedSentence, end: number): boolean {
  const [house, prep, people] = at.chunks.slice(end - 1, end + 2)
  if (house?.kind !== 'np' || prep?.kind !== 'prep' || prep.text !== 'for' || people?.kind !== 'np') return false
  const head = at.tokens[people.head]?.lower ?? ''
  const arePeople = those.test(head) || isPeopleNoun(singularOf(head))
  return serving.test(at.tokens[house.head]?.lower ?? '') && arePeople && people.areas.length === 0
}

/** "in the north", "across the border": a place that has no name. */
function isNamelessPlace(at: AnalyzedSentence, prep: Chunk | undefined, place: Chunk | undefined): boolean {
  if (prep?.kind !== 'prep' || !locating.test(prep.text) || place?.kind !== 'np') return false
  return place.areas.length === 0 && placeNouns.test(at.tokens[place.head]?.lower ?? '')
}

/**
 * "[homes] for the old in Peru", "[farmers] in the north of Peru": the chunk of the preposition that a name follows,
 * for those whose phrase ends before `end`; `end` where what stands between tells of no place and no people.
 */
export function leadToPlace(at: AnalyzedSentence, end: number): number {
  const { chunks } = at
  let lead = isServed(at, end) ? end + 2 : end
  for (let i = 0; i < most && isNamelessPlace(at, chunks[lead], chunks[lead + 1]); i++) lead += 2
  // "in and around Lima"
  const [where, and, more] = chunks.slice(lead, lead + 3)
  const isIn = (where?.kind === 'prep' || where?.kind === 'adv') && /^(?:in|at|on)$/.test(where.text)
  return isIn && and?.kind === 'conj' && more?.kind === 'prep' ? lead + 2 : lead
}
