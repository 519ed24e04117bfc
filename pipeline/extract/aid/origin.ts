import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry, startOfName } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { donorTypeIn } from '../named-in.ts'
import { hasName } from '../piece.ts'
import { doerOf, isNameless } from './actors-near.ts'
import { isFromOther } from './carried-from.ts'
import type { AidFigure } from './figure.ts'
import type { Memory } from './filled.ts'
import type { Governor } from './governor.ts'
import { isCarrier } from './laden.ts'
import type { Telling } from './telling.ts'

const carrying = new Set('fly ship bring truck airlift transport haul ferry send'.split(' '))

/** The place that an actor is named by, and by nothing else. */
function placeAlone({ areas: [area, more], piece }: Actor): Actor['areas'][number] | null {
  const from = area !== undefined && isCountry(area) ? startOfName(piece.at.tokens, area.from) : area?.from
  const isBare = area !== undefined && more === undefined && from === piece.from && area.to === piece.to
  return isBare && area.form === 'name' ? area : null
}

/** "Oxfam flew in 20 tents from Dubai": where they were taken from, not whose they are. */
export function isOnlyPlace(
  from: Actor | null,
  giver: Actor | null,
  { governor }: Telling,
  { item }: AidFigure,
): boolean {
  // "and 10 million from Dublin": money lies in no store.
  if (item.category === 'cash' && from?.type === 'government') return false
  // "were sent 20 tents by Peru": whoever stands behind "by" did it.
  const isDoer = from !== null && from.piece.at.tokens[from.piece.from - 1]?.lower === 'by'
  // "brought 25 million from Oxfam, 8 million from Peru": each from another.
  const isSecond = giver?.piece.at.tokens[giver.piece.from - 1]?.lower === 'from'
  const isOther = from === null || giver === null || isDoer || isSecond
  if (isFromOther(giver, from, governor?.clause.verb.lemma ?? '')) return false
  const place = isOther || governor?.relation !== 'object' ? null : placeAlone(from)
  return place !== null && (place.areaKind === 'city' || carrying.has(governor?.clause.verb.lemma ?? ''))
}

/** "are on their way from Lima": the town, where a bare "from Lima" may mean those who govern there. */
const isOnWay = ({ piece: { at, from } }: Actor): boolean =>
  at.tokens[from - 1]?.lower === 'from' && at.tokens[from - 2]?.lower === 'way'

/** "A plane from Callao brought 20 tents" */
const isBroughtBy = (at: AnalyzedSentence, { clause: { subject } }: Governor): boolean =>
  isCarrier(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')

/** "A flight from Dubai", "A second plane will leave from Dubai": right behind what goes, or behind its verb. */
const isOfCarrier = ({ piece: { at, from } }: Actor, isGoing: boolean): boolean =>
  (isGoing && /^(?:leave|leaves|left|leaving)$/.test(at.tokens[from - 1]?.lower ?? '')) ||
  (at.tokens[from - 1]?.lower === 'from' &&
    (isCarrier(at.tokens[from - 2]?.lower ?? '') || (isGoing && /^V/.test(at.tags[from - 2] ?? ''))))

/** A body has its stores in many countries. */
const isStored = (one: Actor): boolean =>
  one.areas.length === 0 && hasName(one.piece) && donorTypeIn(one.piece) !== null

/** "took off from Rinas for Lima", "sailed from Gosport": a name that tells of no body and no country, behind what sets out there. */
const isStart = ({ areas, iso3, type, piece: { at, from } }: Actor, { clause: { verb } }: Governor): boolean =>
  areas.length === 0 &&
  iso3 === null &&
  type === 'unspecified' &&
  at.tokens[from - 1]?.lower === 'from' &&
  verb.to === from - 1 &&
  (/^(?:sail|depart)$/.test(verb.lemma) || (/^(?:take|set)$/.test(verb.lemma) && verb.particle === 'off'))

/** "Peru is sending help. 20 tents left Callao on Monday", "Oxfam gave 40 tents; 30 more came from Nairobi": a town that goods leave is where the one who gives has them. */
export function giverAt(
  at: AnalyzedSentence,
  from: Actor | null,
  { mode, governor }: Telling,
  { donor, opener }: Memory,
  discourse: Discourse,
): Actor | null {
  if (from !== null && governor !== null && isStart(from, governor)) return null
  const isMoved = mode === 'move' || (governor !== null && isBroughtBy(at, governor))
  // "UNHCR is sending tents. A flight from Dubai brought 20": where it has its stores, for all that who governs there might give.
  const owner = [donor, opener].find((one) => one != null && isStored(one))
  const isCarried = from !== null && governor !== null && isOfCarrier(from, isBroughtBy(at, governor))
  const place = isCarried ? placeAlone(from) : null
  if (owner != null && from?.type === 'government' && place !== null && !isCountry(place)) return owner
  const town = from === null || !isMoved || (from.type === 'government' && !isOnWay(from)) ? null : placeAlone(from)
  if (from === null || !/^(?:city|province)$/.test(town?.areaKind ?? '') || town === null || governor === null)
    return from
  const told = at.clauses
    .filter(({ verb, at: place }) => place < governor.clause.at && verb.form === 'finite')
    .map((clause) => doerOf(at, clause))
    .reverse()
  const known = [...told, donor, opener, discourse.subject, discourse.donor, discourse.headingDonor].filter(
    (one): one is Actor => one != null && !isNameless(one),
  )
  const isOfTown = ({ iso3, type, areas }: Actor): boolean =>
    iso3 === town.iso3 && type === 'government' && areas.length > 0
  // "left Lima": the capital may stand for those who govern there
  const ofTown = from.type === 'government' ? undefined : known.find(isOfTown)
  return ofTown ?? [donor, opener].find((one) => one != null && isStored(one)) ?? from
}
