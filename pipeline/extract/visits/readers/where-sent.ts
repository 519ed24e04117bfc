import { lowerAt } from '../../lower-at.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
import { datelineOf } from '../memory.ts'
import { placesIn, scenePlace, type Where, whereOf, writtenPlace } from '../places.ts'
import type { Place } from '../traveller.ts'
import { isGathering } from '../venue.ts'

const toward: ReadonlySet<string | null> = new Set(['to', 'into', 'in', 'for', 'at'])
const strictly: ReadonlySet<string | null> = new Set(['to', 'into'])

const isToEvent = ({ at }: Scene, found: readonly Argument[]): boolean =>
  found.some(
    ({ prep, nominal }) =>
      prep === 'to' && nominal.members.some(({ np }) => isGathering(at.tokens[np.head]?.lower ?? '')),
  )

const asObject: ReadonlySet<string | null> = new Set([null])

/** "sent a team to help Peru" */
const isHelping = ({ verb }: Clause): boolean =>
  verb.form === 'infinitive' && /^(?:help|assist|aid|support|relieve)$/.test(verb.lemma)

/** "sent abroad after earlier teams sent to Chad": where those went that an adjunct names. */
const isOfAdjunct = ({ arguments: args }: Clause, { verb, subject }: Clause): boolean =>
  verb.form === 'participle' &&
  args.some(({ prep, nominal }) => prep !== null && prep !== 'of' && nominal.first === subject?.first)

/** Where those who are sent go: as the verb or a clause behind it says, else where others went. */
export function whereSent(scene: Scene, clause: Clause): Where {
  const { at } = scene
  const fronted = clause.fronted.filter(({ prep }) => prep === 'to')
  const found = [...clause.arguments, ...fronted]
  const own = whereOf(scene, found, clause.verb.lemma === 'put' ? toward : sendPreps(found))
  if (own.places.length > 0) return own
  // "sent an envoy to the talks in Lima"
  const event = own.isNamed || !isToEvent(scene, found) ? own : whereOf(scene, found, toward)
  if (event.places.length > 0) return event
  for (const inner of at.clauses.slice(at.clauses.indexOf(clause) + 1)) {
    if (inner.verb.form === 'finite' && at.chunks[inner.at - 1]?.kind !== 'wh') break
    if (isOfAdjunct(clause, inner)) continue
    const found = whereOf(scene, inner.arguments, strictly)
    if (found.places.length > 0) return found
    const helped = whereOf(scene, isHelping(inner) ? inner.arguments.slice(0, 1) : [], asObject)
    if (helped.places.length > 0) return helped
  }
  // "lent the ministry an epidemiologist", "sent Peru a team": the first object is who gets them.
  const [first] = clause.arguments
  const receiver =
    first?.prep === null &&
    first.nominal.members.length === 1 &&
    clause.arguments.filter(({ prep }) => prep === null).length > 1
      ? placesIn(scene, first.nominal)
      : []
  if (receiver.length > 0) return { places: receiver, isNamed: true }
  // "sent abroad": to no place that others went to
  const isAbroad = /^(?:abroad|overseas)$/.test(lowerAt(at, clause.verb.to))
  return isAbroad ? { places: [], isNamed: true } : whereOthersWent(scene)
}

/** "Peru's team has reached Lima. Chile sent two crews": where the paragraph was sent from, else where the last journey led; not "Peru flew in 20 tents. Chile sent two crews". */
function whereOthersWent(scene: Scene): Where {
  const { memory, discourse } = scene
  const where = datelineOf(memory) === null && memory.destination !== null ? writtenPlace(scene) : scenePlace(scene)
  const isGiver = ({ iso3, how }: Place): boolean => how !== undefined && discourse.givers.has(iso3)
  return { ...where, places: where.places.filter((place) => !isGiver(place)) }
}

/** "in": only where the verb needs no "to" ("deployed experts in Peru"). */
const sendPreps = (found: readonly Argument[]): ReadonlySet<string | null> =>
  found.some(({ prep }) => prep === 'to' || prep === 'into') ? strictly : toward
