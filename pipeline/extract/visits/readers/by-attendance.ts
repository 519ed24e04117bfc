import { lastIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { onlySetting } from '../memory.ts'
import { withKnown } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, isTeam, type Traveller } from '../traveller.ts'
import { isGathering, type Venue } from '../venue.ts'
import { isOfComers } from './by-among.ts'
import type { ChunkReader, ClauseReader } from './reader.ts'

const those =
  /^(?:those|guests?|participants?|attendees|attendance|present|attending|visitors|mourners|dignitaries|delegates|audience|came|attended|participated|there)$/

/** An ambassador is a guest where he has his post. */
const mayHaveCome = (one: Traveller): boolean =>
  (one.rank !== 'ambassador' && one.origins.length > 0 && (one.title !== null || isNational(one) || isTeam(one))) ||
  (isTeam(one) && one.isInternational)

/** Those named in a stretch, each of whom its own part of the sentence does not take back. */
const namedIn = (scene: Scene, from: number, to: number): Traveller[] =>
  scene.travellers
    .filter((one) => one.from >= from && one.to <= to && mayHaveCome(one) && !isTakenBack(scene.at, one.from))
    .map((one) => withKnown(scene, one))

/** Where the paragraph has told that people came together; else the one place in which it plays. */
function venueOf({ memory }: Scene): Venue | null {
  const place = memory.venue === null ? onlySetting(memory, undefined) : null
  return place === null ? memory.venue : { place, date: null }
}

/** Journeys to the event that the paragraph tells of. */
function toVenue(scene: Scene, travellers: readonly Traveller[], anchor: number): Journey[] {
  const { at } = scene
  const venue = travellers.length === 0 ? null : venueOf(scene)
  if (venue === null) return []
  return [
    nearJourney({
      anchor: piece(at, anchor, anchor + 1),
      travellers,
      destinations: [{ ...venue.place, how: 'visit-near' }],
      ...(venue.date === null ? {} : { date: venue.date }),
    }),
  ]
}

/** The end of what a verb has behind it: the next verb of a sentence's own. */
function endBehind({ at }: Scene, { at: place }: Clause): number {
  const next = at.clauses.find((one) => one.at > place && one.verb.form === 'finite')
  const subject = at.chunks[next?.subject?.first ?? -1]
  return subject !== undefined && subject.from > (at.chunks[place]?.to ?? 0)
    ? subject.from
    : (next?.verb.from ?? at.tokens.length)
}

/** "Present were X and Y", "Guests included X": the group stands in front, and who it is behind. */
function opensWithGroup(scene: Scene, { verb }: Clause): boolean {
  const { at } = scene
  if (!/^(?:be|include)$/.test(verb.lemma) || verb.passive) return false
  const start = lastIndexIn(at.tokens, 0, verb.from, ({ text }) => /^[;:—–]$/.test(text)) + 1
  if (!isOfComers(scene, start, verb.from)) return false
  const opening = at.tokens.slice(start, Math.min(verb.from, start + 8))
  const isPart = /^(?:taking|took) part$/.test(`${lowerAt(at, start)} ${lowerAt(at, start + 1)}`)
  return verb.lemma === 'include' || /^(?:among|amongst|present|attending|also|taking)$/.test(lowerAt(at, start))
    ? isPart || opening.some(({ lower }) => those.test(lower))
    : false
}

/** "brought X and Y to one table" */
const isToOnePlace = ({ at }: Pick<Scene, 'at'>, found: Clause['arguments']): boolean =>
  found.some(({ prep, nominal }) => prep === 'to' && nominal.members.some(({ np }) => lowerAt(at, np.head) === 'table'))

/** "The funeral drew X and Y", "The talks brought together X and Y" */
function isDrawing({ at }: Scene, { verb, subject, arguments: found }: Clause): boolean {
  const isTogether =
    verb.lemma === 'bring' &&
    (verb.particle === 'together' || lowerAt(at, verb.to) === 'together' || isToOnePlace({ at }, found))
  if (verb.passive || !(isTogether || /^(?:draw|attract|unite|assemble|gather|seat)$/.test(verb.lemma))) return false
  return subject?.members.some(({ np }) => isGathering(lowerAt(at, np.head))) === true
}

/** "was attended by X and Y", "drew X and Y", "Among the guests were X and Y": to the event of the paragraph. */
export const byAttendance: ClauseReader = (scene, clause): readonly Journey[] => {
  const { verb, subject } = clause
  if (scene.memory.venue === null || verb.form !== 'finite') return []
  const isAttended = verb.passive && /^(?:attend|witness|chair|join)$/.test(verb.lemma) && subject !== null
  if (!isAttended && !isDrawing(scene, clause) && !opensWithGroup(scene, clause)) return []
  const found = namedIn(scene, verb.to, endBehind(scene, clause))
  return found.length === 0 || statusOf(scene.at, clause) !== 'made' ? [] : toVenue(scene, found, verb.main)
}

/** No such label is longer. */
const longestLabel = 20

/** The colon behind "Among those who came", "Guests", "Those taking part"; -1 where no such words open the sentence. */
function colonOfGroup(scene: Scene): number {
  const { at, travellers } = scene
  const colon = at.tokens.findIndex(({ text }, i) => text === ':' && i < longestLabel)
  const label = at.tokens.slice(0, Math.max(0, colon))
  const isNamed = travellers.some(({ from }) => from < colon)
  return !isNamed && isOfComers(scene, 0, colon) && label.some(({ lower }) => those.test(lower) || lower === 'part')
    ? colon
    : -1
}

/** "Among those who came: Ana Ruiz, Chilean minister; Ola Berg, Norway": a list of who was there. */
export const byGuestList: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const mark = at.chunks[index]
  if (mark?.kind !== 'punct' || mark.text !== ':') return []
  const colon = colonOfGroup(scene)
  if (colon !== mark.from) return []
  return toVenue(scene, namedIn(scene, colon + 1, at.tokens.length), colon)
}
