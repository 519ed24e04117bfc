import { words } from '../../../lexicon/word-list.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { carriedPlace, placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import type { Traveller } from '../traveller.ts'
import { isForeigner } from './by-presence.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const looking = words('see visit tour inspect view survey walk')

/** What a disaster leaves, or where it was. */
const sites = words(
  `delta coast valley island islands shore ruins rubble damage devastation destruction wreckage wreck debris villages camps shelters
  tents wards survivors site scene epicentre epicenter area areas region district districts zone zones quarter quarters`,
)

/** "saw the delta", "walked through the ruins": the definite object, which names no place of its own. */
function isOfSite({ at }: Scene, { verb, arguments: [first] }: Clause): boolean {
  const np = first?.nominal.members[0]?.np
  if (first === undefined || np === undefined || !sites.has(lowerAt(at, np.head))) return false
  const isObject = verb.lemma === 'walk' ? /^(?:through|among|around)$/.test(first.prep ?? '') : first.prep === null
  return isObject && /^(?:the|its)$/.test(lowerAt(at, np.from))
}

const mayCome = (one: Traveller): boolean =>
  isForeigner(one) ||
  (one.title !== null && one.rank !== 'ambassador' && (one.isInternational || one.origins.length > 0))

/** "Chad is under water. Norway's minister saw the delta": whoever is from elsewhere looks at what the paragraph plays in. */
export const byScene: ClauseReader = (scene, clause): Journey[] => {
  const { at } = scene
  const { verb, subject, arguments: found } = clause
  if (verb.form !== 'finite' || verb.passive || subject === null || !looking.has(verb.lemma)) return []
  if (!isOfSite(scene, clause) || isTakenBack(at, verb.main)) return []
  if (found.some(({ nominal }) => placesIn(scene, nominal).length > 0)) return []
  const travellers = travellersIn(scene, subject).filter(mayCome)
  const homes = travellers.flatMap(({ origins }) => origins.map(({ iso3 }) => iso3))
  const where = travellers.length === 0 ? null : carriedPlace(scene)
  const isAway = where?.places.some(({ iso3 }) => !homes.includes(iso3)) === true
  const status = isAway ? statusOf(at, clause) : null
  return where === null || status === null
    ? []
    : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
