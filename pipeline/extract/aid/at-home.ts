import type { Actor } from '../actors.ts'
import { isHomeHelper, isSameSide, type Role } from '../gifts/sides.ts'
import { isOwnPlace } from './speaker.ts'

const peoples = new Set(['government', 'local_government', 'citizens', 'mixed'])

/** A country gives itself nothing; it may give to a body in it that has a name of its own. */
export const isAtHome = (donor: Actor | null, recipient: Actor | null): boolean =>
  isSameSide(donor, recipient) &&
  !isOtherPart(donor, recipient) &&
  !isHomeHelper(donor) &&
  (recipient === null || peoples.has(recipient.type) || !hasOwnName(recipient))

/** "paid for by the ministry in Rome": the place of the one that gave is no getter. */
const isWithin = (getter: Actor | null, giver: Actor | null): boolean =>
  getter !== null &&
  giver !== null &&
  getter.piece.at === giver.piece.at &&
  getter.piece.from > giver.piece.from &&
  getter.piece.to <= giver.piece.to

/** A side that was only told before, or that is a part of the other's name, is not the other one's own country. */
export function apartFromCarried({ donor, recipient }: { donor: Role; recipient: Role }): {
  donor: Role
  recipient: Role
} {
  if (!isAtHome(donor.actor, recipient.actor)) return { donor, recipient }
  if (recipient.how === 'carried' || isWithin(recipient.actor, donor.actor))
    return { donor, recipient: { actor: null, how: '' } }
  return donor.how === 'carried' ? { donor: { actor: null, how: '' }, recipient } : { donor, recipient }
}

/** "Balochistan received 50 from Sindh", "left our city for Sindh": one province or city helps another. */
function isOtherPart(donor: Actor | null, recipient: Actor | null): boolean {
  const [giver, getter] = [donor, recipient].map((actor) => (actor?.areas.length === 1 ? actor.areas[0] : undefined))
  const isPart = (kind: string | undefined): boolean => kind === 'province' || kind === 'city'
  const isGiver = isPart(giver?.areaKind) || (donor !== null && isOwnPlace(donor))
  return isGiver && isPart(getter?.areaKind) && giver?.areaId !== getter?.areaId
}

export function hasOwnName({ piece: { at, from, to }, areas }: Actor): boolean {
  for (let i = from; i < to; i++)
    if (at.tags[i] === 'NNP' && !areas.some((area) => area.from <= i && i < area.to)) return true
  return false
}
