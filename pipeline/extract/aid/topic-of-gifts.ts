import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { hasName } from '../piece.ts'
import { isNameless } from './actors-near.ts'
import type { AidMemory } from './memory.ts'

const named = (actor: Actor | null, before: Actor | null | undefined): Actor | null =>
  actor === null || isNameless(actor) ? (before ?? null) : actor

/** "Peru received a shipment from Chile. It held 20 tents": what general words tell of one gift is told of the goods counted behind it; and who gave goods without a number gave last. */
export function rememberTopicOfGifts(discourse: Discourse, gifts: readonly GiftOfItem[]): void {
  const [gift] = gifts
  if (gift === undefined || gifts.some(({ item, donor }) => item.number !== null || donor !== gift.donor)) return
  const { item, donor, recipient, status } = gift
  const isAid = item.isGeneric && item.category === 'other'
  if (isAid && gifts.length > 1) return
  const isKnown = (actor: Actor | null): boolean => actor === null || actor.areas.length > 0 || hasName(actor.piece)
  const { aid } = discourse
  if (!isAid && (aid?.isTopic === true || !isKnown(donor) || !isKnown(recipient))) return
  const [giver, getter] = [named(donor, aid?.donor), named(recipient, aid?.recipient)]
  // Who got the gift is not the one who gave it.
  const isSelf = giver !== null && giver.iso3 !== null && giver.iso3 === getter?.iso3
  if (donor === null || isSelf || (!isAid && isNameless(donor))) return
  const told = { ...aid, donor: giver, recipient: getter, item: aid?.item ?? null, status }
  // "A batch of vaccine from Chile arrived in Peru": of these goods alone, not of all that follows.
  discourse.aid = isAid ? { ...told, isTopic: true } : told
}

/** "Peru donated a consignment to Chad. The consignment arrived in Lima on Friday": what is pointed back to is of the giver told before. */
export function goingOn(at: AnalyzedSentence, topic: AidMemory | null, aid: AidMemory | null): AidMemory | null {
  if (topic === null || topic.donor !== null || aid === null || aid.donor === null) return topic
  const np = at.clauses.find(({ verb }) => verb.form === 'finite')?.subject?.members[0]?.np
  const isPointing = np !== undefined && /^(?:the|this|these)$/.test(at.tokens[np.from]?.lower ?? '')
  const isGift = np !== undefined && aidNounStatus(singularOf(at.tokens[np.head]?.lower ?? '')) === 'delivered'
  return isPointing && isGift && np.number === null ? { ...topic, donor: aid.donor } : topic
}
