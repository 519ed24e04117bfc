import type { Actor } from '../actors.ts'
import type { Discourse } from '../discourse.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { isNameless } from './actors-near.ts'

const named = (actor: Actor | null, before: Actor | null | undefined): Actor | null =>
  actor === null || isNameless(actor) ? (before ?? null) : actor

/** "Peru received a shipment from Chile. It held 20 tents": what general words tell of one gift is told of the goods counted behind it. */
export function rememberTopicOfGifts(discourse: Discourse, gifts: readonly GiftOfItem[]): void {
  const [gift, other] = gifts
  if (gift === undefined || other !== undefined) return
  const { item, donor, recipient, status } = gift
  if (item.number !== null || !item.isGeneric || item.category !== 'other') return
  const { aid } = discourse
  const [giver, getter] = [named(donor, aid?.donor), named(recipient, aid?.recipient)]
  // Who got the gift is not the one who gave it.
  const isSelf = giver !== null && giver.iso3 !== null && giver.iso3 === getter?.iso3
  if (donor === null || isSelf) return
  discourse.aid = { ...aid, donor: giver, recipient: getter, item: aid?.item ?? null, status, isTopic: true }
}
