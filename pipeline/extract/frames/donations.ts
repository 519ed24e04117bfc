import type { Claim } from '../../claim.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { claimsOfGift } from '../gifts/claims-of-gift.ts'
import { type GiftOfItem, mergeGifts } from '../gifts/merge-gifts.ts'
import { findNounGifts } from '../gifts/noun-gifts.ts'
import { actorFrom, isActor } from '../gifts/roles.ts'
import { isOfCountry } from '../gifts/sides.ts'
import { findVerbGifts } from '../gifts/verb-gifts.ts'
import type { NumberMention } from '../mention.ts'
import { isPronoun } from '../nationality.ts'
import { nominalAt } from '../parse/nominal.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

const heading = new Set(['bound', 'destined', 'headed', 'meant', 'intended', 'earmarked'])

/** "The next delivery is bound for Peru": whom what follows is for. */
function topicReceiver(at: AnalyzedSentence): Actor | null {
  const i = at.tokens.findIndex(({ lower }, k) => heading.has(lower) && at.tokens[k + 1]?.lower === 'for')
  const found = i < 0 ? -1 : at.chunks.findIndex(({ from }) => from > i + 1)
  const nominal = found < 0 ? null : nominalAt(at.chunks, found)
  return nominal === null || !isActor(at, nominal) ? null : actorFrom(at, nominal)
}

/** What the paragraph's first gift tells of giver and receiver stays in mind for the rest of it. */
function remember(discourse: Discourse, gifts: readonly GiftOfItem[]): void {
  for (const { donor, recipient } of gifts) {
    if (discourse.donor === null && donor !== null && !isPronoun(donor) && isOfCountry(donor)) discourse.donor = donor
    if (discourse.recipient === null && recipient !== null && !isPronoun(recipient) && isOfCountry(recipient))
      discourse.recipient = recipient
  }
}

/** "sent aid, with masks arriving": what is told in general words is told in full beside it. */
const isToldInFull = (gift: GiftOfItem, gifts: readonly GiftOfItem[]): boolean =>
  gift.item.number === null &&
  gift.item.isGeneric &&
  gift.item.category === 'other' &&
  gifts.some(
    ({ item, donor, anchor }) =>
      !item.isGeneric &&
      anchor.from !== gift.anchor.from &&
      (donor === null || donor.piece.from === gift.donor?.piece.from),
  )

function extract(input: FrameInput): FrameResult {
  const gifts = mergeGifts([...findVerbGifts(input.at), ...findNounGifts(input.at)]).filter(
    ({ item }) => item.number === null || input.free.has(item.number),
  )
  const receiver = topicReceiver(input.at)
  if (receiver !== null && input.discourse.recipient === null) input.discourse.recipient = receiver
  if (gifts.length === 0) return nothing
  const claims: Claim[] = []
  const used: NumberMention[] = []
  for (const gift of gifts.filter((one) => !isToldInFull(one, gifts))) {
    const own = claimsOfGift(
      input,
      gift,
      gifts.filter((one) => one !== gift),
    )
    if (own.length === 0) continue
    claims.push(...own)
    for (const number of [gift.item.number, gift.item.alternative?.number ?? null])
      if (number !== null) used.push(number)
  }
  remember(input.discourse, gifts)
  return claims.length === 0 ? nothing : { claims, used }
}

export const donations: Frame = { name: 'donation', extract }
