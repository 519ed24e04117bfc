import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isTeam, type Traveller } from '../traveller.ts'

/** "X, whom Lima welcomed": the one that stands right before the pronoun. */
function whomBefore(scene: Scene, { subject }: Clause): Traveller[] {
  const { at, travellers } = scene
  const wh = at.chunks[(subject?.first ?? 0) - 1]
  if (wh?.kind !== 'wh' || !/^whom?$/.test(wh.text)) return []
  const end = lowerAt(at, wh.from - 1) === ',' ? wh.from - 1 : wh.from
  const found = travellers.find(({ to }) => to === end)
  return found === undefined ? [] : [withKnown(scene, found)]
}

/** Whom a verb of hosting is said of: its object (or the phrase behind `prep`), in the passive its subject. */
export function guestsOf(scene: Scene, clause: Clause, prep: string | null): Traveller[] {
  const { verb, subject } = clause
  if (verb.passive) return subject === null ? [] : travellersIn(scene, subject)
  const object = clause.arguments.find((one) => one.prep === prep)
  const all = object === undefined ? [] : travellersIn(scene, object.nominal)
  const found = all.filter((one) => !isOwnerOfWords(scene, one))
  if (found.length < all.length) return found
  return found.length > 0 || (object !== undefined && prep === null) ? found : whomBefore(scene, clause)
}

const words =
  /^(?:offers?|appeals?|pleas?|decisions?|calls?|proposals?|letters?|messages?|statements?|announcements?|initiatives?|promises?|pledges?|support|plans?|ideas?|remarks|words|gifts?|donations?|help)$/

/** "welcomed President Ruiz's offer": what came is no one. */
const isOwnerOfWords = ({ at }: Scene, { to }: Traveller): boolean =>
  lowerAt(at, to) === "'s" && [to + 1, to + 2].some((i) => words.test(lowerAt(at, i)))

const times =
  /^(?:st|nd|rd|th|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|week|weekend|month)$/

/** The clause says when, or how: "on Thursday", "from 5 to 9 May", "as its guest". */
function isOfOccasion({ at }: Scene, { verb, dates, arguments: found, first, end }: Clause): boolean {
  if (found.some(({ prep, nominal }) => prep === 'as' && nominal.members.some(({ np }) => isGuestNoun(at, np.head))))
    return true
  if (found.some(({ prep }) => prep === 'as')) return false
  const [from, to] = [at.chunks[first]?.from ?? verb.from, at.chunks[end]?.from ?? at.tokens.length]
  return dates.length > 0 || at.tokens.slice(from, to).some(({ lower }) => times.test(lower))
}

const isGuestNoun = (at: Scene['at'], i: number): boolean => /^(?:guests?|visitors?)$/.test(lowerAt(at, i))

/** "Beijing had X as its guest", "Lima saw the Chilean president on Thursday": a place that has or sees someone from elsewhere. */
export function isHavingHad(scene: Scene, clause: Clause): boolean {
  const { at } = scene
  const { verb, subject } = clause
  if (!/^(?:have|see|get)$/.test(verb.lemma) || verb.passive || subject === null) return false
  const places = placesIn(scene, subject)
  if (places.length !== 1 || travellersIn(scene, subject).length > 0 || !isOfOccasion(scene, clause)) return false
  // "saw the president leave", "had the president sign"
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (next !== undefined && next.at === clause.end && next.verb.form !== 'finite') return false
  const found = guestsOf(scene, clause, null)
  const isFromElsewhere = ({ origins, isInternational }: Traveller): boolean =>
    isInternational || (origins.length > 0 && origins.every(({ iso3 }) => iso3 !== places[0]?.iso3))
  return found.length > 0 && found.every((one) => !isTeam(one) && isFromElsewhere(one))
}
