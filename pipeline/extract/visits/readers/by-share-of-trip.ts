import { visitNouns } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { whereOf } from '../places.ts'
import { resolvePronoun, travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isPerson, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const parts = /^(?:most|much|part|rest|half|bulk|remainder|majority|share|third|days?|weeks?|hours?|nights?|weekend)$/
const spans = /^(?:days?|weeks?|nights?|weekend)$/
const allotted = /^(?:devote|dedicate|reserve|earmark|allot|allocate|give|set|keep|book)$/
const owning = /^(?:belong|go|be)$/
const toward: ReadonlySet<string | null> = new Set(['to', 'for'])
/** Chunks between what is shared out and its verb, at most. */
const longest = 18

/** "the rest of the time went to Chile" may be that of a speech. */
const isOfTrip = (lower: string): boolean => visitNouns.has(lower) || spans.test(lower)

/** "the greater part of the four days", "the rest of the trip" before the verb: the phrase of the whole. */
function shareBefore({ at }: Scene, { at: verb }: Clause): NounPhrase | null {
  for (let i = verb - 1; i >= Math.max(0, verb - longest); i--) {
    const [part, of, whole] = [at.chunks[i], at.chunks[i + 1], at.chunks[i + 2]]
    if (part?.kind === 'punct' && part.text !== ',') return null
    if (part?.kind !== 'np' || of?.kind !== 'prep' || of.text !== 'of' || whole?.kind !== 'np') continue
    if (parts.test(lowerAt(at, part.head)) && isOfTrip(lowerAt(at, whole.head))) return whole
  }
  return null
}

/** Whose time it is: as its own words say, else of whom the sentence or the one before it speaks. */
function ownerOf(scene: Scene, whole: NounPhrase, verb: number): Traveller | null {
  const { at, travellers, memory } = scene
  const own = travellers.find((one) => isPerson(one) && one.from >= whole.from && one.to <= verb)
  if (own !== undefined) return withKnown(scene, own)
  for (let i = whole.from; i < verb; i++) {
    const word = lowerAt(at, i).replace(/^his$/, 'he').replace(/^her$/, 'she')
    if (word === 'he' || word === 'she') return resolvePronoun(scene, word, i)
  }
  const before = travellers.findLast((one) => isPerson(one) && one.to <= whole.from)
  if (before !== undefined) return withKnown(scene, before)
  return memory.onRoad ?? (memory.subject !== null && isPerson(memory.subject) ? memory.subject : null)
}

/** "has set aside two days for Chad": who has, and what for. */
function given(scene: Scene, { subject, arguments: found }: Clause): Traveller | null {
  const object = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  const isTime = object !== undefined && spans.test(lowerAt(scene.at, object.head))
  const [person] = isTime && subject !== null ? travellersIn(scene, subject).filter(isPerson) : []
  return person ?? null
}

/** "Most of the trip is reserved for Chad", "the rest of his days belongs to two states, Chad and Mali": a journey told by what its time goes to. */
export const byShareOfTrip: ClauseReader = (scene, clause): Journey[] => {
  const { verb } = clause
  const isAllotted = allotted.test(verb.lemma)
  if (verb.form !== 'finite' || !(isAllotted || (owning.test(verb.lemma) && !verb.passive))) return []
  const isActive = isAllotted && !verb.passive
  const whole = isActive ? null : shareBefore(scene, clause)
  const one = isActive ? given(scene, clause) : whole === null ? null : ownerOf(scene, whole, verb.from)
  const where = one === null ? null : whereOf(scene, clause.arguments, toward)
  if (one === null || where === null || where.places.every(({ how }) => how !== undefined)) return []
  const status = isTakenBack(scene.at, verb.main) ? null : statusOf(scene.at, clause)
  return status === null ? [] : [journeyOf(scene, clause, { travellers: [one], where, status })]
}
