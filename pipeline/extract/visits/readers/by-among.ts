import { arriving, moving } from '../../../lexicon/travel-verbs.ts'
import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf, startOfPart } from './reader.ts'

const groups =
  /^(?:those|dignitaries|leaders|guests|mourners|delegates|ministers|statesmen|visitors|attendees|participants|presidents|heads|premiers|monarchs|royals|officials|politicians|notables|personalities)$/

const gathering = /^(?:gather|assemble|convene|attend|meet|join|participate|take|open|hold)$/
const isOfComing = (lemma: string): boolean => arriving.has(lemma) || moving.has(lemma) || gathering.test(lemma)

/** "those who had come to Lima", "the guests in Lima"; "those who criticized the trip to Lima" have gone nowhere. */
export function isOfComers({ at }: Scene, from: number, to: number): boolean {
  return at.clauses.every(
    ({ verb }) => verb.from < from || verb.from >= to || isOfComing(verb.lemma) || verb.lemma === 'be',
  )
}

/** An ambassador is among the guests where he has his post. */
const isOfRank = (one: Traveller): boolean => one.rank !== 'ambassador' && (one.title !== null || isNational(one))

/** The verb that tells how they came, which has the date; else "were". */
const comingOf = ({ at }: Scene, from: number, to: number, clause: Clause): Clause =>
  at.clauses.find(({ verb }) => verb.from > from && verb.to <= to && isOfComing(verb.lemma)) ?? clause

/** The token of the group: behind "among", at the head of the sentence or its part, or "present" itself. */
function groupAt({ at }: Scene, from: number, to: number): number {
  if (/^(?:present|attending)$/.test(lowerAt(at, from + (lowerAt(at, from) === 'also' ? 1 : 0)))) return from
  return firstIndexIn(at.tokens, from, Math.min(to, from + 5), ({ lower }) => groups.test(lower))
}

/** Those named behind the verb, up to the next verb. */
function namedBehind({ at, travellers }: Scene, { verb, at: place }: Clause): Traveller[] {
  const next = at.clauses.find((one) => one.at > place)?.verb.from ?? at.tokens.length
  return travellers.filter((one) => one.from >= verb.to && one.to <= next && isOfRank(one))
}

/** "Among those who had come to Lima were X and Y", "Present in Lima were X and Y", "Those who flew to Lima included X". */
function behindVerb(scene: Scene, clause: Clause): readonly Journey[] {
  const { at } = scene
  const { verb } = clause
  const from = startOfPart(scene, verb.from)
  const isInverted = verb.lemma === 'be' && /^(?:among|amongst|present|also|attending)$/.test(lowerAt(at, from))
  const group = isInverted || verb.lemma === 'include' ? groupAt(scene, from, verb.from) : -1
  if (group < 0 || !isOfComers(scene, group, verb.from)) return []
  const places = placesBetween(scene, group, verb.from).slice(0, 1)
  const travellers = places.length === 0 ? [] : namedBehind(scene, clause).map((one) => withKnown(scene, one))
  const status = travellers.length === 0 ? null : statusOf(at, clause)
  return status === null
    ? []
    : [
        journeyOf(scene, comingOf(scene, group, verb.from, clause), {
          travellers,
          where: { places, isNamed: true },
          status,
        }),
      ]
}

/** "X was among those who travelled to Lima", "X was one of the leaders in Lima". */
export const byAmong: ClauseReader = (scene, clause): readonly Journey[] => {
  const { at } = scene
  const { verb, subject } = clause
  if (verb.form !== 'finite' || verb.passive || !/^(?:be|include)$/.test(verb.lemma)) return []
  const inverted = behindVerb(scene, clause)
  const opensGroup = /^(?:among|amongst)$/.test(lowerAt(at, verb.to)) || /^one of$/.test(wordsAt(scene, verb.to))
  if (inverted.length > 0 || verb.lemma !== 'be' || !opensGroup || subject === null) return inverted
  const group = groupAt(scene, verb.to + 1, verb.to + 6)
  const end = endOfPart(scene, verb.to)
  if (group < 0 || isTakenBack(at, verb.main) || !isOfComers(scene, group, end)) return []
  const travellers = travellersIn(scene, subject).filter(isOfRank)
  const places = placesBetween(scene, group, end).slice(0, 1)
  const status = travellers.length === 0 || places.length === 0 ? null : statusOf(at, clause)
  return status === null
    ? []
    : [journeyOf(scene, comingOf(scene, group, end, clause), { travellers, where: { places, isNamed: true }, status })]
}

const wordsAt = ({ at }: Scene, i: number): string => `${lowerAt(at, i)} ${lowerAt(at, i + 1)}`

function endOfPart({ at }: Scene, from: number): number {
  const end = firstIndexIn(at.tokens, from, at.tokens.length, ({ text }) => /^[,;]$/.test(text))
  return end < 0 ? at.tokens.length : end
}
