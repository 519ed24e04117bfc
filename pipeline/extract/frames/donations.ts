import type { Claim } from '../../claim.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putActor, putDate, putFigure, putText } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { type GiftOfItem, mergeGifts } from '../gifts/merge-gifts.ts'
import { findNounGifts } from '../gifts/noun-gifts.ts'
import { findVerbGifts } from '../gifts/verb-gifts.ts'
import { cellOf, lowerWords, type Piece, textOf } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

/** A gift needs a side with a name: an area, a body, a person. */
const isNamed = (actor: Actor | null): boolean => actor !== null && (actor.iso3 !== null || actor.type !== 'unspecified' || actor.areas.length > 0)

const pronouns = new Set(['it', 'they', 'he', 'she', 'we', 'its', 'their', 'them', 'us'])
const isPronoun = (actor: Actor | null): boolean => actor !== null && lowerWords(actor.piece).every((word) => pronouns.has(word))

const isSameSide = (a: Actor | null, b: Actor | null): boolean => a !== null && b !== null && a.iso3 !== null && a.iso3 === b.iso3

/** A role that the sentence leaves open is the paragraph's, then the section's, unless it stands on the other side already. */
function carried(named: Actor | null, other: Actor | null, candidates: readonly (Actor | null)[]): { actor: Actor | null; how: string } {
  if (named !== null && !isPronoun(named)) return { actor: named, how: '' }
  const found = candidates.find((candidate) => candidate !== null && !isPronoun(candidate) && !isSameSide(candidate, other))
  return { actor: found ?? null, how: 'carried' }
}

const teamRule = (gift: GiftOfItem): boolean => gift.item.category === 'personnel' && gift.item.number === null

function contributionOf({ item }: GiftOfItem): string | null {
  const words = item.piece === null ? [] : lowerWords(item.piece)
  if (words.some((word) => word === 'treatment' || word === 'training' || word === 'care')) return 'service'
  if (item.category === 'cash') return 'financial'
  if (item.category === 'personnel') return 'personnel'
  if (item.category === 'transport' && item.unit === 'flight') return 'service'
  return item.category === 'other' && item.isGeneric ? null : 'in_kind'
}

function flowOf(donor: string | null, recipient: string | null): string {
  if (recipient === 'CHN' && donor !== 'CHN') return 'to_china'
  if (donor === 'CHN' && recipient !== 'CHN') return 'from_china'
  return 'other'
}

/** Recipients of a gift without a number: each named one is a row, and the unnamed rest one. */
function recipientsOf(recipient: Actor | null, item: GiftOfItem['item']): (Actor | null)[] {
  if (recipient === null || item.number !== null) return [recipient]
  const { piece } = recipient
  const members = splitList(piece)
  return members.length > 1 ? members.map((member) => actorOf(member)) : [recipient]
}

/** The members of "X, Y and other Z" where more than one of them names an area. */
function splitList(piece: Piece): Piece[] {
  const { at, from, to } = piece
  const parts: Piece[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const token = at.tokens[i]
    const isCut = i === to || token?.text === ',' || token?.lower === 'and'
    if (!isCut) continue
    if (i > start) parts.push({ at, from: start, to: i })
    start = i + 1
  }
  const areas = parts.filter((part) => at.areas.some((area) => area.from >= part.from && area.to <= part.to && area.form === 'name'))
  return areas.length === parts.length ? parts : []
}

function putRoles(cells: Cells, gift: GiftOfItem, donor: ReturnType<typeof carried>, recipient: Actor | null, how: string): void {
  const { rule, anchor } = gift
  const donorRule = donor.how === '' ? rule : donor.how
  putActor(cells, 'donor', donor.actor, donorRule)
  put(cells, 'donor_type', cellOf(donor.actor?.type ?? 'unspecified', donor.actor?.piece ?? anchor, donorRule))
  putText(cells, 'intermediary', gift.intermediary, rule)
  putActor(cells, 'recipient', recipient, how === '' ? rule : how)
  put(cells, 'flow', cellOf(flowOf(donor.actor?.iso3 ?? null, recipient?.iso3 ?? null), anchor, rule))
}

function putItem(cells: Cells, gift: GiftOfItem, at: AnalyzedSentence): void {
  const { item, rule, anchor } = gift
  const place = item.piece ?? anchor
  putText(cells, 'item', item.piece, rule)
  put(cells, 'item_category', cellOf(item.category, place, rule))
  put(cells, 'contribution_type', cellOf(contributionOf(gift), place, rule))
  put(cells, 'value_basis', cellOf(item.number === null ? null : gift.basis, anchor, rule))
  if (item.number !== null) putFigure(cells, { at, number: item.number }, item.unit, item.unitPiece, rule)
  if (item.alternative === null) return
  const { number, unit } = item.alternative
  const piece = { at, from: number.from, to: number.to }
  put(cells, 'alt_low', cellOf(number.low, piece, rule))
  put(cells, 'alt_high', cellOf(number.high, piece, rule))
  put(cells, 'alt_unit', cellOf(number.unit ?? unit, piece, rule))
}

function claimsOf(input: FrameInput, gift: GiftOfItem): Claim[] {
  const { at, discourse } = input
  const donor = carried(gift.donor, gift.recipient, [discourse.donor, discourse.headingDonor])
  const recipient = carried(gift.recipient, donor.actor, [discourse.recipient, discourse.headingRecipient])
  if (!isNamed(donor.actor) && !isNamed(recipient.actor)) return []
  if (gift.item.number === null && teamRule(gift)) return []
  return recipientsOf(recipient.actor, gift.item).map((one) => {
    const cells: Cells = new Map()
    putRoles(cells, gift, donor, one, recipient.how)
    putItem(cells, gift, at)
    put(cells, 'status', cellOf(gift.status, gift.anchor, gift.rule))
    const place = gift.item.number ?? gift.anchor
    const role = gift.status === 'pledged' || gift.status === 'announced' ? 'announced' : 'event'
    putDate(cells, 'date_edtf', chooseDate(at, place, discourse, role))
    return claimOf('donations', at, cells, gift.item.piece ?? gift.anchor)
  })
}

/** What the sentence tells of giver and receiver stays in mind for the rest of the paragraph. */
function remember(discourse: Discourse, gifts: readonly GiftOfItem[]): void {
  const last = gifts.at(-1)
  if (last === undefined) return
  if (last.donor !== null && !isPronoun(last.donor)) discourse.donor = last.donor
  if (last.recipient !== null && !isPronoun(last.recipient)) discourse.recipient = last.recipient
}

function extract(input: FrameInput): FrameResult {
  const gifts = mergeGifts([...findVerbGifts(input.at), ...findNounGifts(input.at)]).filter(
    ({ item }) => item.number === null || input.free.has(item.number),
  )
  const claims = gifts.flatMap((gift) => claimsOf(input, gift))
  remember(input.discourse, gifts)
  return { claims, used: gifts.flatMap(({ item }) => [item.number, item.alternative?.number ?? null]).filter((n) => n !== null) }
}

export const donations: Frame = { name: 'donation', extract }
export { countryOf, textOf }
