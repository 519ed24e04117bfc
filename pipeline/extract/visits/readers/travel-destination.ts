import { arriving, visiting, visitPrepositions } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import { memberAt, type Nominal } from '../../parse/nominal.ts'
import type { Scene } from '../journey.ts'
import {
  adverbPlace,
  carriedPlace,
  distinct,
  placesBetween,
  placesIn,
  scenePlace,
  type Where,
  whereBefore,
  whereOf,
  writtenPlace,
} from '../places.ts'
import type { Place } from '../traveller.ts'
import { isInverted } from './inverted.ts'
import { relativePlace } from './relative-place.ts'

const wide: ReadonlySet<string | null> = new Set([null, 'at', 'in', 'outside', 'near', 'around'])

const objectsOnly: ReadonlySet<string | null> = new Set([null])

const between: ReadonlySet<string | null> = new Set(['between'])

const across: ReadonlySet<string | null> = new Set(['to', 'into', 'over to'])

/** "returned from Peru": the place was visited. "hopping from Quito to Lima": both were. */
const fromCounts = new Set(['return', 'hop', 'shuttle', 'come back', 'fly back', 'tour'])

/** "returned to Berlin from Kyiv": Berlin is home. */
export const homesReturnedTo = (scene: Scene, { verb, arguments: found }: Clause): Place[] =>
  verb.lemma === 'return' && found.some(({ prep, nominal }) => prep === 'from' && placesIn(scene, nominal).length > 0)
    ? found.filter(({ prep }) => prep === 'to').flatMap(({ nominal }) => placesIn(scene, nominal))
    : []

const divisions = /^(?:state|province|county|governorate|prefecture|department|oblast|canton)$/

const isDivision = ({ at }: Scene, { members }: Nominal): boolean =>
  members.some(({ np }) => divisions.test(lowerAt(at, np.head)) && np.areas.length === 0)

/** Where a verb of travel leads. */
export function destinationOf(scene: Scene, clause: Clause): Where {
  const { verb, arguments: found } = clause
  if (/^(?:visit|tour|revisit|inspect)$/.test(verb.lemma)) {
    const objects = whereOf(scene, found, wide)
    if (objects.places.length > 0) return objects
    const antecedent = placeVisited(scene, clause)
    if (antecedent.isNamed) return antecedent
    const relative = relativePlace(scene, clause)
    if (relative.length > 0) return { places: relative, isNamed: true }
    // "visited the stricken province": of whichever country, the words do not tell
    if (found.some(({ prep, nominal }) => prep === null && isDivision(scene, nominal)))
      return { places: [], isNamed: true }
    // "toured the wards": where a journey of the paragraph led, or where the text was sent from
    return found.length > 0 && !objects.isNamed ? writtenPlace(scene) : objects
  }
  if (visiting.has(verb.lemma)) {
    const objects = found.filter(({ prep }) => prep === null).flatMap(({ nominal }) => placesIn(scene, nominal))
    // "crossed into Peru", "crossed the border into Peru"
    if (verb.lemma === 'cross' && objects.length === 0) {
      const into = whereOf(scene, found, across)
      return into.isNamed || !isOverBorder(scene, clause) ? into : scenePlace(scene)
    }
    return objects.length > 0 ? { places: objects, isNamed: true } : whereOf(scene, found, objectsOnly)
  }
  const relative = relativePlace(scene, clause)
  if (relative.length > 0) return { places: relative, isNamed: true }
  // "shuttled between Lima and Quito"
  const ends = verb.lemma === 'shuttle' ? whereOf(scene, found, between) : null
  if (ends !== null && ends.places.length > 1) return ends
  const named = whereOf(
    scene,
    [...calledAt(clause), ...found, ...inFront(scene, clause), ...focusOf(scene, clause)],
    visitPrepositions,
  )
  if (verb.lemma === 'leave' && named.places.length === 0) return placeLeft(scene, clause)
  if (fromCounts.has(verb.lemma) || isGoingFurther(scene, clause)) {
    const behind = [...clause.fronted, ...found]
      .filter(({ prep }) => prep === 'from')
      .flatMap(({ nominal }) => placesIn(scene, nominal))
    const all = distinct([...behind, ...named.places])
    if (all.length > 0) return { places: all, isNamed: true }
  }
  if (named.isNamed) return named
  if (isHomeward(scene, clause)) return placeBeforeVerb(scene, clause)
  const adverb = adverbPlace(scene, clause)
  if (adverb.isNamed) return adverb
  const antecedent = whereBefore(scene, clause)
  if (antecedent.isNamed) return antecedent
  const later = laterPlace(scene, clause)
  if (later.isNamed) return later
  const mayCarry = (arriving.has(verb.lemma) && !isOfEvent(clause)) || verb.particle === 'in'
  return mayCarry ? carriedPlace(scene) : named
}

/** "flew on from Lima", "flew back from Lima"; "came on 5 May" tells a day. */
const isGoingFurther = ({ at }: Scene, { verb }: Clause): boolean =>
  /^(?:back|home|on)$/.test(lowerAt(at, verb.main + 1)) && !at.dates.some(({ from }) => from === verb.main + 2)

/** "called in Lima four times": the place is the particle's own, as no one else's ambassador is. */
export const isCallAt = ({ verb, arguments: [first] }: Clause): boolean =>
  verb.lemma === 'call' &&
  (verb.particle === 'in' || verb.particle === 'at') &&
  first?.prep === null &&
  first.nominal.members.every(({ np }) =>
    np.areas.some(({ form, from, to }) => form === 'name' && from <= np.head && np.head < to),
  )

const calledAt = (clause: Clause): readonly Argument[] =>
  isCallAt(clause) ? clause.arguments.slice(0, 1).map((one) => ({ ...one, prep: clause.verb.particle })) : []

/** "It was to Lima that he flew, and to Quito that he went on": the phrase that the sentence puts in front. */
export function focusOf({ at }: Scene, { first, subject }: Clause): readonly Argument[] {
  const wh = (subject?.first ?? first) - 1
  const [prep, np, that] = [at.chunks[wh - 2], at.chunks[wh - 1], at.chunks[wh]]
  if (that?.kind !== 'wh' || that.text !== 'that' || prep?.kind !== 'prep' || np?.kind !== 'np') return []
  const cleft = at.clauses.find(({ verb, at: place }) => verb.lemma === 'be' && place < wh)
  // "it is clear to Peru that"
  if (at.chunks[wh - 3]?.kind !== 'conj' && cleft?.at !== wh - 3) return []
  const member = memberAt(at.chunks, wh - 1)
  const isCleft = cleft?.subject?.members.every(({ np: it }) => lowerAt(at, it.head) === 'it') === true
  return !isCleft || member === null
    ? []
    : [{ prep: prep.text, nominal: { members: [member], first: wh - 1, end: member.end } }]
}

/** "Chile, which he visited in May", "a town in Chile that she toured": the place before the relative clause that it is the object of. */
function placeVisited(scene: Scene, { first, arguments: found }: Clause): Where {
  const { at } = scene
  const wh = at.chunks[first - 1]
  const isObject =
    !found.some(({ prep }) => prep === null) && wh !== undefined && /^(?:which|that)$/.test(lowerAt(at, wh.from))
  const places = isObject ? placesBetween(scene, Math.max(0, wh.from - 8), wh.from).slice(-1) : []
  return { places, isNamed: places.length > 0 }
}

/** "crossed the border": into where the paragraph plays. */
export const isOverBorder = ({ at }: Pick<Scene, 'at'>, { arguments: [first] }: Pick<Clause, 'arguments'>): boolean =>
  first?.prep === null && first.nominal.members.some(({ np }) => /^(?:borders?|frontiers?)$/.test(lowerAt(at, np.head)))

/** "came at a bad moment", "came after the talks": said of an event. */
const isOfEvent = ({ verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'come' && /^(?:at|as|after|amid|before|under|despite)$/.test(found[0]?.prep ?? '')

/** "flew home": they were where the paragraph is. */
const isHomeward = ({ at }: Scene, { verb }: Clause): boolean =>
  lowerAt(at, verb.main + 1) === 'home' && !/^(?:with|from)$/.test(lowerAt(at, verb.main + 2))

/** "Ana Ruiz flew home; Juan Soto went on to Lima": a place told only where someone else goes is another's; not "flew home after talks with the king of Peru". */
function placeBeforeVerb(scene: Scene, { verb }: Clause): Where {
  const where = carriedPlace(scene)
  const { at } = scene
  const next = at.clauses.find(
    (one) => one.verb.form === 'finite' && (at.chunks[one.subject?.first ?? -1]?.from ?? 0) > verb.main,
  )
  const start = at.chunks[next?.subject?.first ?? -1]?.from ?? at.tokens.length
  const isLater = verb.form === 'finite' && where.places.some(({ piece }) => piece.at === at && piece.from >= start)
  return isLater ? { places: [], isNamed: true } : where
}

/** "sent nurses trained to treat and to teach to Peru": behind the infinitives that hang on the verb. */
function laterPlace(scene: Scene, clause: Clause): Where {
  const { at } = scene
  // "came to the airport to see the doctors off to Peru": who goes there are others
  if (clause.arguments.some(({ prep }) => prep === 'to')) return { places: [], isNamed: false }
  for (const inner of at.clauses.slice(at.clauses.indexOf(clause) + 1)) {
    if (inner.verb.form !== 'infinitive') break
    const found = whereOf(scene, inner.arguments, new Set(['to']))
    if (found.places.length > 0) return found
  }
  return { places: [], isNamed: false }
}

/** "left Lima on Friday": the place where they were; "left Gavdos": a team that set out for where the paragraph plays. */
function placeLeft(scene: Scene, { arguments: found }: Clause): Where {
  const objects = found.filter(({ prep }) => prep === null)
  const places = objects.flatMap(({ nominal }) => placesIn(scene, nominal))
  if (places.length > 0) return { places, isNamed: true }
  return objects.length > 0 ? carriedPlace(scene) : { places: [], isNamed: false }
}

/** "Off to Rome went nine doctors": the place stands before the verb and its subject behind. */
function inFront(scene: Scene, clause: Clause): readonly Argument[] {
  return isInverted(scene, clause) ? clause.fronted : []
}
