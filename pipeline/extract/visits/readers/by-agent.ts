import { words } from '../../../lexicon/word-list.ts'
import type { Clause } from '../../parse/clause.ts'
import { isOf, type Nominal } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesBetween, whereOf } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import type { Place } from '../traveller.ts'
import { isForeigner } from './by-presence.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

/** What is done to a house or a paper by someone who stands before it. */
const ceremonies = words('open reopen inaugurate unveil sign initial dedicate consecrate christen')

const inside: ReadonlySet<string | null> = new Set(['in', 'at'])

/** "The clinic was opened by X", "clinics, one of which X opened": who did it; null where the clause tells it in another way. */
function doerIn({ at }: Scene, { verb, subject, arguments: found }: Clause): Nominal | null {
  if (verb.passive) return found.find(({ prep }) => prep === 'by')?.nominal ?? null
  // "the visit during which she signed it" is told of the visit.
  const [link, wh] = at.chunks.slice(Math.max(0, (subject?.first ?? 0) - 2), subject?.first ?? 0)
  const isOfThing = wh?.kind === 'wh' && /^(?:which|that)$/.test(wh.text) && (link?.kind !== 'prep' || isOf(link))
  return isOfThing ? subject : null
}

/** Where the house or paper is: named behind the verb, else beside the noun before it. */
function placesOf(scene: Scene, { arguments: found, first, verb, subject }: Clause): readonly Place[] {
  const { at } = scene
  const named = whereOf(scene, found, inside).places.filter(({ how }) => how === undefined)
  if (named.length > 0) return named
  const end = verb.passive ? verb.from : (at.chunks[(subject?.first ?? first) - 1]?.from ?? 0)
  const before = at.clauses.findLast((one) => one.verb.to <= end && one.verb.to <= verb.from && one.at < first - 1)
  return placesBetween(scene, before?.verb.to ?? 0, end).slice(-1)
}

/** "The clinic in Lima was opened by Norway's minister X", "clinics in Chad, one of which Norway's minister X opened": whoever does so was there. */
export const byAgent: ClauseReader = (scene, clause): Journey[] => {
  const { verb } = clause
  if (verb.form !== 'finite' || !ceremonies.has(verb.lemma) || isTakenBack(scene.at, verb.main)) return []
  const doer = doerIn(scene, clause)
  const travellers =
    doer === null
      ? []
      : travellersIn(scene, doer)
          .map((one) => withKnown(scene, one))
          .filter(isForeigner)
  const status = travellers.length === 0 ? null : statusOf(scene.at, clause)
  const homes = travellers.flatMap(({ origins }) => origins.map(({ iso3 }) => iso3))
  const places = status === null ? [] : placesOf(scene, clause).filter(({ iso3 }) => !homes.includes(iso3))
  return status === null || places.length === 0
    ? []
    : [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status, isNear: true })]
}
