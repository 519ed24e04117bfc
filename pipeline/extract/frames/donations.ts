import type { Claim } from '../../claim.ts'
import { sourceSpans } from '../../ingest/offsets.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf, actorOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putActor, putDate, putFigure, putText } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { contributionOf } from '../gifts/kinds.ts'
import { type GiftOfItem, mergeGifts } from '../gifts/merge-gifts.ts'
import { findNounGifts } from '../gifts/noun-gifts.ts'
import { actorFrom, isActor } from '../gifts/roles.ts'
import { findVerbGifts } from '../gifts/verb-gifts.ts'
import type { NumberMention } from '../mention.ts'
import { isPronoun, withNationality } from '../nationality.ts'
import { nominalAt } from '../parse/nominal.ts'
import { cellOf, lowerWords, type Piece } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

interface Role {
  readonly actor: Actor | null
  readonly how: string
}

const isSameSide = (a: Actor | null, b: Actor | null): boolean =>
  a !== null && b !== null && a.iso3 !== null && a.iso3 === b.iso3
const isOfCountry = (actor: Actor | null): boolean => actor !== null && actor.iso3 !== null
/** "79 countries": many, but counted. */
function isCounted(actor: Actor | null): boolean {
  if (actor === null) return false
  const { at, from, to } = actor.piece
  return at.numbers.some((number) => number.from >= from && number.from < to && number.nonFigure === null)
}

/** A role that the sentence leaves open is the paragraph's, then the section's, unless it stands on the other side already. */
function roleOf(named: Actor | null, other: Actor | null, candidates: readonly (Actor | null)[]): Role {
  if (named !== null && !isPronoun(named)) return { actor: named, how: '' }
  const found = candidates.find(
    (candidate) =>
      candidate !== null && isOfCountry(candidate) && !isPronoun(candidate) && !isSameSide(candidate, other),
  )
  return { actor: found ?? null, how: 'carried' }
}

/** "the Embassy", "the business sector": a body without a country is of the paragraph's. */
function withCountryOf(role: Role, candidate: Actor | null, other: Actor | null): Role {
  const { actor } = role
  if (actor === null || actor.iso3 !== null || actor.areas.length > 0 || actor.type === 'unspecified') return role
  // "the Embassy" has been named before; "300 families" have not.
  if (actor.piece.at.tokens[actor.piece.from]?.lower !== 'the') return role
  if (candidate === null || candidate.iso3 === null || isSameSide(candidate, other)) return role
  return { ...role, actor: { ...actor, iso3: candidate.iso3, iso3Piece: candidate.iso3Piece ?? candidate.piece } }
}

const possessives = new Set(['its', 'their', 'his', 'her'])

/** "called on its members": of the country of the sentence's subject. */
function possessorOf(role: Role, at: AnalyzedSentence, discourse: Discourse): Role {
  const { actor } = role
  if (actor === null || actor.iso3 !== null || !possessives.has(lowerWords(actor.piece)[0] ?? '')) return role
  const subject = at.clauses.find((clause) => clause.subject !== null && clause.verb.form === 'finite')?.subject
  const owner = subject === null || subject === undefined ? discourse.subject : actorOfNominal(at, subject)
  const known = owner?.iso3 === null || owner === null ? discourse.subject : owner
  return known === null || known.iso3 === null
    ? role
    : { ...role, actor: { ...actor, iso3: known.iso3, iso3Piece: known.iso3Piece ?? known.piece } }
}

/** "treatment of the Chileans in Peru": those who help people in a country are of that country, if none is named. */
function hostOf(role: Role, recipient: Actor | null): Role {
  const { actor } = role
  if (actor === null || actor.iso3 !== null || actor.areas.length > 0 || recipient === null) return role
  const { at } = recipient.piece
  const host = recipient.areas.find(
    ({ from, iso3 }) => at.tokens[from - 1]?.lower === 'in' && iso3 !== null && iso3 !== recipient.iso3,
  )
  return host === undefined
    ? role
    : { ...role, actor: { ...actor, iso3: host.iso3, iso3Piece: { at, from: host.from, to: host.to } } }
}

/** "to support Peru's fight": the country helped, where the gift's verb names none. */
function helpedOne(at: AnalyzedSentence): Actor | null {
  for (const { verb, arguments: found } of at.clauses) {
    if (!hasVerbClass(verb.lemma, verb.particle, 'help')) continue
    const object = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
    const [area] = object?.areas ?? []
    if (area !== undefined) return actorOf({ at, from: area.from, to: area.to })
  }
  return null
}

interface Sides {
  readonly donor: Role
  readonly recipient: Role
}

function sidesOf({ at, discourse }: FrameInput, gift: GiftOfItem, siblings: readonly GiftOfItem[]): Sides {
  // Another gift of the sentence lends its receiver only where the giver is the same or not named.
  const isAkin = (one: GiftOfItem): boolean =>
    one.donor === null || gift.donor === null || one.donor.piece.from === gift.donor.piece.from
  const sibling = (role: 'donor' | 'recipient'): Actor | null =>
    siblings.find((one) => one[role] !== null && !isPronoun(one[role]) && isAkin(one))?.[role] ?? null
  const subject = isPronoun(gift.donor) ? discourse.subject : null
  const known = (actor: Actor | null): Actor | null => (actor === null ? null : withNationality(actor, discourse))
  const first = roleOf(known(gift.donor), gift.recipient, [
    subject,
    sibling('donor'),
    discourse.donor,
    discourse.headingDonor,
  ])
  const recipient = roleOf(known(gift.recipient), first.actor, [
    sibling('recipient'),
    helpedOne(at),
    discourse.recipient,
    discourse.headingRecipient,
  ])
  const own = hostOf(possessorOf(first, at, discourse), recipient.actor)
  const donor = withCountryOf(own, discourse.donor ?? discourse.headingDonor, recipient.actor)
  return { donor, recipient: withCountryOf(recipient, discourse.recipient ?? discourse.headingRecipient, donor.actor) }
}

const groupKinds = new Set(['region', 'group'])
/** "the neighbours", "ASEAN": no one country, so that aid in general to them is told elsewhere by country. */
const isGroup = (actor: Actor | null): boolean =>
  actor !== null && actor.iso3 === null && actor.areas.some(({ areaKind }) => groupKinds.has(areaKind))
const hasName = ({ piece }: Actor): boolean => piece.at.tags.slice(piece.from, piece.to).includes('NNP')
const isNamed = (actor: Actor | null): boolean =>
  actor !== null && (actor.iso3 !== null || actor.areas.length > 0 || hasName(actor))

/** A gift is a row if a side has a name; one without number and kind only if both have, and neither is a mere group. */
function isTold(gift: GiftOfItem, { donor, recipient }: Sides): boolean {
  const { item } = gift
  if (item.number === null && item.category === 'personnel') return false
  if (item.number !== null) return isNamed(donor.actor) || isNamed(recipient.actor)
  if (contributionOf(item) === 'service' && recipient.actor === null) return false
  if (gift.status === 'exported') return isOfCountry(recipient.actor)
  const isAid = item.isGeneric && item.category === 'other'
  if (!isAid) return isOfCountry(donor.actor) || isOfCountry(recipient.actor)
  if (isCounted(donor.actor)) return isOfCountry(recipient.actor)
  return isOfCountry(donor.actor) && isOfCountry(recipient.actor) && !isGroup(donor.actor) && !isGroup(recipient.actor)
}

/** The members of "X, Y and other Z" where each names an area. */
function splitList({ at, from, to }: Piece): Piece[] {
  const parts: Piece[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const lower = at.tokens[i]?.lower
    const isCut = i === to || lower === ',' || lower === 'and' || (lower === 'as' && at.tokens[i + 1]?.lower === 'well')
    if (!isCut) continue
    if (i > start) parts.push({ at, from: start, to: i })
    if (lower === 'as') i += 2
    start = i + 1
  }
  const namesArea = (part: Piece): boolean =>
    at.areas.some((area) => area.from >= part.from && area.to <= part.to && area.form === 'name')
  const isRest = (part: Piece): boolean => at.tokens[part.from]?.lower.startsWith('other') === true
  const isList = parts.length > 1 && parts.some(namesArea)
  return isList && parts.every((part) => namesArea(part) || isRest(part)) ? parts : []
}

const isBare = ({ at, from, to }: Piece): boolean => {
  const start = at.tags[from] === 'DET' ? from + 1 : from
  return at.areas.some((area) => area.from === start && area.to === to)
}

/** One row a named recipient of a gift without a number; one row a country that gives such, or gives apart. */
function actorsOf(role: Role, gift: GiftOfItem, side: 'donor' | 'recipient'): (Actor | null)[] {
  const { actor } = role
  if (actor === null || (gift.item.number !== null && gift.isSeparate !== true)) return [actor]
  const members = side === 'recipient' ? splitList(actor.piece) : separateGivers(actor, gift)
  return members.length > 1
    ? members.map((member) => ({
        ...actorOf(member),
        ...(actorOf(member).iso3 === null && gift.isSeparate === true
          ? { iso3: actor.iso3, iso3Piece: actor.iso3Piece }
          : {}),
      }))
    : [actor]
}

function separateGivers({ piece, type }: Actor, gift: GiftOfItem): Piece[] {
  const { at, from, to } = piece
  const cut = at.tokens.findIndex(({ lower }, i) => i > from && i < to && lower === 'and')
  if (gift.isSeparate === true && cut > 0 && type !== 'mixed')
    return [
      { at, from, to: cut },
      { at, from: cut + 1, to },
    ]
  const members = splitList(piece)
  return members.every(isBare) ? members : []
}

/** "500 each to Peru and Chile" is of each receiver; "called on members to give 50 each", of each giver. */
const basisOf = ({ basis, item, recipient }: GiftOfItem): GiftOfItem['basis'] =>
  basis !== 'total' && item.number?.each === true && recipient !== null && splitList(recipient.piece).length > 1
    ? 'each_recipient'
    : basis

function putItem(cells: Cells, gift: GiftOfItem, at: AnalyzedSentence): void {
  const { item, rule, anchor } = gift
  const place = item.piece ?? anchor
  putText(cells, 'item', item.piece, rule)
  put(cells, 'item_category', cellOf(item.category, place, rule))
  put(cells, 'contribution_type', cellOf(contributionOf(item), place, rule))
  put(cells, 'value_basis', cellOf(basisOf(gift), anchor, rule))
  if (item.number !== null) putFigure(cells, { at, number: item.number }, item.unit, item.unitPiece, rule)
  if (item.alternative === null) return
  const { number, unit } = item.alternative
  const spans = sourceSpans(at.sentence, number.numeralStart, number.numeralEnd)
  put(cells, 'alt_low', { value: number.low, spans, how: rule })
  put(cells, 'alt_high', { value: number.high, spans, how: rule })
  put(cells, 'alt_unit', cellOf(number.unit ?? unit, { at, from: number.from, to: number.to }, rule))
}

function claimOfGift({ at, discourse }: FrameInput, gift: GiftOfItem, donor: Role, recipient: Role): Claim {
  const cells: Cells = new Map()
  const { rule, anchor, item } = gift
  const [donorRule, recipientRule] = [donor.how === '' ? rule : donor.how, recipient.how === '' ? rule : recipient.how]
  putActor(cells, 'donor', donor.actor, donorRule)
  put(cells, 'donor_type', cellOf(donor.actor?.type ?? 'unspecified', donor.actor?.piece ?? anchor, donorRule))
  putText(cells, 'intermediary', gift.intermediary, rule)
  putActor(cells, 'recipient', recipient.actor, recipientRule)
  putItem(cells, gift, at)
  put(cells, 'status', cellOf(gift.status, anchor, rule))
  const role = gift.status === 'pledged' || gift.status === 'announced' ? 'announced' : 'event'
  putDate(cells, 'date_edtf', chooseDate(at, item.number ?? anchor, discourse, role))
  const isGeneric = item.number === null && item.isGeneric && !isParticular(recipient.actor)
  return { ...claimOf('donations', at, cells, anchor), isGeneric }
}

/** "its students in Peru": a recipient that is more than a country or its people. */
const isParticular = (actor: Actor | null): boolean =>
  actor !== null &&
  !isBare(actor.piece) &&
  actor.areas.length > 0 &&
  !lowerWords(actor.piece).some((word) => wholes.has(word))

/** Words for a country as a whole. */
const wholes = new Set(['government', 'governments', 'people', 'side', 'nation', 'authorities', 'countries'])

export function claimsOfGift(input: FrameInput, gift: GiftOfItem, siblings: readonly GiftOfItem[]): Claim[] {
  const sides = sidesOf(input, gift, siblings)
  const pairs = actorsOf(sides.donor, gift, 'donor').flatMap((donor) =>
    actorsOf(sides.recipient, gift, 'recipient').map((recipient) => ({
      donor: { ...sides.donor, actor: donor },
      recipient: { ...sides.recipient, actor: recipient },
    })),
  )
  return pairs
    .filter(({ donor, recipient }) => isTold(gift, { donor, recipient }) && !isSameSide(donor.actor, recipient.actor))
    .map(({ donor, recipient }) => claimOfGift(input, gift, donor, recipient))
}

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
