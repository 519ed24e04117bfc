import type { Claim } from '../../claim.ts'
import { ownPossessives } from '../../lexicon/function-words.ts'
import type { Actor } from '../actors.ts'
import { isAppealOf } from '../aid/appellant.ts'
import { borneGifts, contentGifts, isBringer, loadGifts } from '../aid/borne-gifts.ts'
import { claimsOfAid } from '../aid/claims-of-aid.ts'
import { furtherCurrencies } from '../aid/further-currencies.ts'
import { areShares, getterOfLoad, rememberGetter } from '../aid/getter.ts'
import { withoutGuessedGivers } from '../aid/guessed-giver.ts'
import { giverInWord, isHandedOn, peopleWhoMade } from '../aid/hands-on.ts'
import { isConveyance } from '../aid/laden.ts'
import { rememberNamed } from '../aid/named-before.ts'
import { isEachGetter, isNoGift } from '../aid/no-gift.ts'
import { isPartOfWhole } from '../aid/part-of-whole.ts'
import { withoutPlaceAsGiver } from '../aid/place-as-giver.ts'
import { giftAtConference, isPledgingEvent } from '../aid/pledging.ts'
import { isPurposeOfMoney } from '../aid/purpose-of-money.ts'
import { readAid } from '../aid/read-aid.ts'
import { isOfRoleNoun } from '../aid/role-noun.ts'
import { tellsUnit } from '../aid/same-measure.ts'
import { countOfShares } from '../aid/shared-out.ts'
import { isCountOfSized, withTeams } from '../aid/sized-teams.ts'
import { isOfSole, mayBeOfSole, rememberSoleGiver, withSoleGiver } from '../aid/sole-giver.ts'
import { withSenders } from '../aid/team-as-giver.ts'
import { teamsAsGifts } from '../aid/teams.ts'
import type { Told } from '../aid/told.ts'
import { isInside, isLoadTold, isSamePiece, isToldByFigure } from '../aid/told-by-figure.ts'
import { topicReceiver } from '../aid/topic.ts'
import { rememberTopicOfGifts } from '../aid/topic-of-gifts.ts'
import { unnumberedBehind } from '../aid/unnumbered.ts'
import { isLadenThing } from '../aid/vehicle.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { rememberBodies, rememberKinds } from '../bodies.ts'
import { rememberCurrencies } from '../currency-of.ts'
import type { Discourse } from '../discourse.ts'
import { findCalledGifts } from '../gifts/called-gifts.ts'
import { claimOfGift, claimsOfGift } from '../gifts/claims-of-gift.ts'
import { findGoodsFrom } from '../gifts/goods-from.ts'
import { findLabelledGoods } from '../gifts/labelled-goods.ts'
import { findListedGifts } from '../gifts/listed-gifts.ts'
import { type GiftOfItem, mergeGifts } from '../gifts/merge-gifts.ts'
import { findNounGifts } from '../gifts/noun-gifts.ts'
import { isOfCountry, type Role } from '../gifts/sides.ts'
import { findThankedGoods } from '../gifts/thanked-goods.ts'
import { isToldBefore } from '../gifts/told-before.ts'
import { isTitleOfGifts, isToldInFull } from '../gifts/told-in-full.ts'
import { findVerbGifts } from '../gifts/verb-gifts.ts'
import { isInstruction } from '../instruction.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isPronoun } from '../nationality.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { isSuperlativeAside } from '../parse/superlative-aside.ts'
import { isContentOf } from '../size-of-each.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

/** "its sister society in Peru" gets what its own friends send, and no one else's gifts. */
const isForOthers = (recipient: Actor): boolean =>
  isOfCountry(recipient) && !ownPossessives.has(recipient.piece.at.tokens[recipient.piece.from]?.lower ?? '')

/** What the paragraph's first gift tells of giver and receiver stays in mind for the rest of it. */
function remember(discourse: Discourse, gifts: readonly GiftOfItem[]): void {
  for (const { donor, recipient } of gifts) {
    if (discourse.donor === null && donor !== null && !isPronoun(donor) && isOfCountry(donor)) discourse.donor = donor
    if (discourse.recipient === null && recipient !== null && !isPronoun(recipient) && isForOthers(recipient))
      discourse.recipient = recipient
  }
}

/** "handed over 200 pumps financed by Chile", "handed out 20 tents that Chile had sent": who gave what is handed over, told right behind it. */
function isGivenBy({ anchor: { at, from } }: GiftOfItem, { telling: { governor, mode }, figure }: Told): boolean {
  if (governor === null || mode !== 'give') return false
  const { clause, relation } = governor
  const isBy = clause.arguments[0]?.prep === 'by'
  if (relation === 'participle') return isBy
  if (relation !== 'relative' || clause.at < figure.index || (clause.verb.passive && !isBy)) return false
  const outer = at.clauses.find(({ verb }) => verb.main === from)
  return outer !== undefined && isHandedOn(outer, clause)
}

const isToldAlready = ({ piece }: Item, gifts: readonly GiftOfItem[]): boolean =>
  gifts.some(({ item }) => isSamePiece(item.piece, piece))

/** "handed over 20 tents from Oxfam": who hands on what another gave. */
const isPassedOn = ({ handsOver, donor }: GiftOfItem, { sides, telling }: Told): boolean =>
  handsOver === true &&
  sides.isBehind &&
  donor !== null &&
  telling.governor?.relation === 'object' &&
  sides.donor.actor !== null &&
  sides.donor.actor.piece.from > telling.governor.clause.verb.to &&
  (sides.donor.actor.type === 'foundation' || sides.donor.actor.type === 'ngo' || sides.donor.actor.type === 'company')

/** "Air Lindo flew 20 tents to Lima, a gift of Peru": a firm that only carries gives nothing. */
const isCarriedFor = ({ donor, anchor }: GiftOfItem, giver: Actor, { figure }: Told): boolean =>
  donor?.type === 'company' &&
  /^(?:fly|carry|transport|ship|haul|ferry|bring)$/.test(
    anchor.at.clauses.find(({ verb }) => verb.main === anchor.from)?.verb.lemma ?? '',
  ) &&
  giver.piece.from >= figure.number.to

/** "approved a loan, and 3 million of it was paid out at once": the amount has a finite verb of its own behind it. */
const isOfOwnClause = ({ anchor }: GiftOfItem, { telling: { governor }, figure }: Told): boolean =>
  governor !== null &&
  governor.relation === 'subject' &&
  governor.clause.verb.form === 'finite' &&
  governor.clause.verb.from >= figure.number.to &&
  anchor.from < figure.number.from

/** What the verb of a gift leaves open, as the words around its figure tell it. */
function completed(read: GiftOfItem, told: ReadonlyMap<NumberMention, Told>): GiftOfItem {
  const maker = read.status === 'delivered' ? peopleWhoMade(read.anchor, read.item) : null
  const made = maker === null || read.rule === 'gift-receipt' ? read : { ...read, donor: maker }
  const gift = made.donor === null ? { ...made, donor: giverInWord(made.item) } : made
  const found = gift.item.number === null ? undefined : told.get(gift.item.number)
  if (found === undefined) return gift
  const own = ({ actor, how }: Role): Actor | null => (how === '' ? actor : null)
  const { sides, figure } = found
  const [donor, recipient] = [own(sides.donor), own(sides.recipient)]
  // "Peru: 20 tents", "Peru 20": the name beside the figure says more than the verb before.
  const isNearer = sides.isLocal && sides.slot === 'donor' && donor !== null
  // "Oxfam got 3 million, Caritas 2 million"
  // "gave the camp 20 tents and the clinic 30 beds"
  const isApart = gift.rule === 'gift-receipt' || gift.items.length > 1
  const isGetter = sides.isLocal && sides.slot === 'recipient' && recipient !== null && isApart
  return {
    ...gift,
    giverBefore: sides.donor,
    getterBefore: sides.recipient,
    item: tellsUnit(figure.item, gift.item) ? figure.item : gift.item,
    status:
      gift.status === 'delivered' ||
      (gift.status === 'announced' && isOfferAmongPledges(found)) ||
      found.telling.promise !== undefined ||
      isOfOwnClause(gift, found)
        ? found.telling.status
        : gift.status,
    donor:
      isNearer ||
      (donor !== null &&
        (isGivenBy(gift, found) || sides.isOnBehalf || isPassedOn(gift, found) || isCarriedFor(gift, donor, found)))
        ? donor
        : (gift.donor ?? donor),
    // "gave 2 million to the WHO and 20 tents to Peru": the phrase right behind the amount is its own.
    recipient:
      (isGetter || (sides.isBehind && gift.items.length > 1) ? recipient : null) ?? gift.recipient ?? recipient,
  }
}

/** "Peru pledged 3 million; Chile had offered 2 million" */
const isOfferAmongPledges = ({ telling: { governor, status } }: Told): boolean =>
  status === 'pledged' && governor?.relation === 'object' && governor.clause.verb.lemma === 'offer'

/** "gave 20 and 30 respectively", "gave 20 each": who gave or got which amount is read figure by figure. */
function isSplit({ item }: GiftOfItem, told: ReadonlyMap<NumberMention, Told>): boolean {
  const found = item.number === null ? undefined : told.get(item.number)
  if (found === undefined) return false
  return found.isPaired === true || countOfShares(found) > 1 || (found.figure.item.each ?? []).length > 0
}

/** "12 of the 40 tents that Peru promised": each number has a gift of its own, which is read figure by figure. */
const isPart = ({ numbers, tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.lower === 'of' && numbers.some(({ from, nonFigure }) => from > to && from <= to + 2 && nonFigure === null)

const isContent = (at: AnalyzedSentence, number: NumberMention): boolean =>
  at.chunks.some((chunk) => chunk.kind === 'np' && chunk.number === number && isContentOf(at, chunk))

const isOwnFigure = ({ at, free }: FrameInput, number: NumberMention): boolean =>
  free.has(number) && !isPart(at, number) && !isContent(at, number) && !isOfRoleNoun(at, number)

const numbersOf = ({ number, alternative }: Item): NumberMention[] =>
  [number, alternative?.number ?? null].filter((one) => one !== null)

/** "the first of two planes": the chunk of the number. */
const chunkOfItem = (at: AnalyzedSentence, { number, first }: Item): number =>
  number === null ? first : chunkOf(at, number.from)

const isToldOfNone = (at: AnalyzedSentence, { figure, sides }: Told): boolean =>
  isNoGift(figure.item, sides.donor.actor, sides.recipient.actor) || isLadenThing(at, figure.item.piece)

/** "launched a $3 million appeal": read as a figure that is asked for. */
const isAskedFor = (at: AnalyzedSentence, item: Item): boolean =>
  item.number !== null && isAppealOf(at, { number: item.number, index: chunkOfItem(at, item) })

const withoutFurtherCurrencies = (input: FrameInput): FrameInput => {
  const further = furtherCurrencies(input.at)
  return further.size === 0 ? input : { ...input, free: new Set([...input.free].filter((one) => !further.has(one))) }
}

/** Gifts as verbs and nouns tell them come first; then the figures of aid that no such grammar reaches. */
function extract(given: FrameInput): FrameResult {
  if (isInstruction(given.at)) return nothing
  const input = withoutFurtherCurrencies(given)
  rememberCurrencies(input.at, input.discourse.currencies)
  rememberKinds(input.at, input.discourse)
  rememberBodies(input.at, input.discourse)
  rememberNamed(input.at, input.discourse)
  if (isPledgingEvent(input.at)) input.discourse.isPledging = true
  const receiver = topicReceiver(input.at)
  if (receiver !== null && input.discourse.recipient === null) input.discourse.recipient = receiver
  const { bearer, aid } = input.discourse
  const { told: read, spare } = readAid(input)
  const told = withTeams(input.at, read)
  const byNumber = new Map(told.map((one) => [one.figure.number, one]))
  const gifts = mergeGifts([
    ...findVerbGifts(input.at),
    ...findNounGifts(input.at),
    ...findCalledGifts(input.at),
    ...findListedGifts(input.at),
    ...findLabelledGoods(input.at, input.discourse),
    ...findThankedGoods(input.at),
  ])
    .filter(({ item }) =>
      item.number === null ? !isSuperlativeAside(input.at, item.first) : isOwnFigure(input, item.number),
    )
    .filter(({ item }) => !isEachGetter(item))
    .map((gift) => giftAtConference(completed(gift, byNumber), input.discourse.isPledging))
  const loads = loadGifts(input.at, input.discourse)
  const borne = [
    ...loads,
    ...[...borneGifts(input.at, bearer), ...contentGifts(input.at, aid)].filter(
      ({ item }) => !isToldAlready(item, gifts) && !isToldAlready(item, loads),
    ),
  ]
  const known = [...gifts, ...borne]
  const claims: Claim[] = []
  const used = new Set<NumberMention>()
  for (const gift of gifts.filter((one) => !isToldInFull(one, gifts) && !isToldByFigure(one, told))) {
    if (isToldBefore(gift, input.discourse) || isTitleOfGifts(input.at, gift)) continue
    if (isPurposeOfMoney(input.at, gift, told)) continue
    if (isSplit(gift, byNumber) || isNoGift(gift.item, gift.donor, gift.recipient) || isAskedFor(input.at, gift.item))
      continue
    if (isLadenThing(input.at, gift.item.piece) || isConveyance(input.at, chunkOfItem(input.at, gift.item))) continue
    if (isLoadTold(gift.item, told) || isBringer(gift, loads)) continue
    if (gift.item.number === null && isToldAlready(gift.item, loads)) continue
    const siblings = gifts.filter((one) => one !== gift)
    const own = claimsOfGift(input, gift, siblings).map((claim) =>
      claim.cells.has('donor') || isOfSole(gift) ? withSoleGiver(claim, input.discourse) : claim,
    )
    for (const claim of own) rememberSoleGiver(input.discourse, claim)
    claims.push(...own)
    if (own.length > 0) for (const number of numbersOf(gift.item)) used.add(number)
  }
  remember(input.discourse, gifts)
  if (told.length === 0) rememberTopicOfGifts(input.discourse, gifts)
  const isPart = (number: NumberMention | null): boolean => number !== null && isPartOfWhole(input.at, number)
  for (const gift of gifts) if (!isPart(gift.item.number)) rememberGetter(input.discourse, gift, gift.status)
  for (const { sides, telling } of areShares(told) ? [] : told.filter(({ figure }) => !isPart(figure.number)))
    rememberGetter(input.discourse, { donor: sides.donor.actor, recipient: sides.recipient.actor }, telling.status)
  for (const one of told) {
    if (used.has(one.figure.number) || isToldOfNone(input.at, one) || isCountOfSized(input.at, one, told)) continue
    const things = unnumberedBehind(input.at, one).filter(({ figure }) => !isToldAlready(figure.item, known))
    const count = claims.length
    for (const thing of [one, ...things])
      for (const claim of claimsOfAid(input, thing)) {
        const own =
          claim.cells.has('donor') || mayBeOfSole(input.at, thing, claim)
            ? withSoleGiver(claim, input.discourse)
            : claim
        rememberSoleGiver(input.discourse, own)
        claims.push(own)
      }
    // "The 58 rescuers landed at home after a mission in Peru": read by where they had been.
    const isLeaving = /^(?:leave|depart)$/.test(one.telling.governor?.clause.verb.lemma ?? '')
    if (claims.length === count && one.figure.item.category === 'personnel' && !isLeaving) continue
    for (const number of numbersOf(one.figure.item)) used.add(number)
  }
  const role = (actor: Actor | null, how = ''): Role => ({ actor, how: actor === null ? '' : how })
  for (const gift of borne)
    claims.push(
      claimOfGift(input, gift, role(gift.donor, 'carried'), role(getterOfLoad(gift, input.discourse), 'carried')),
    )
  const counted = told.filter((one) => isCountOfSized(input.at, one, told)).map(({ figure }) => figure.number)
  for (const gift of teamsAsGifts(input, new Set([...used, ...counted]))) {
    claims.push(claimOfGift(input, gift, role(gift.donor), role(gift.recipient)))
    for (const number of numbersOf(gift.item)) used.add(number)
  }
  for (const gift of mergeGifts(findGoodsFrom(input.at, input.discourse)))
    if (!isToldAlready(gift.item, known) && !told.some(({ figure }) => isInside(gift.item.piece, figure.item.piece)))
      claims.push(...claimsOfGift(input, gift, []))
  for (const [again, sum] of furtherCurrencies(input.at)) if (used.has(sum)) used.add(again)
  const readings = spare
    .map((one) => ({
      number: one.figure.number,
      claims: claimsOfAid(input, one),
      isLone: one.isLone === true,
      isOpen: one.isOpen === true,
    }))
    .filter(({ claims }) => claims.length > 0)
  return claims.length + readings.length === 0
    ? nothing
    : {
        claims: withoutGuessedGivers(input.at, withSenders(claims, input.discourse)).map(withoutPlaceAsGiver),
        used: [...used],
        spare: readings,
      }
}

export const donations: Frame = { name: 'donation', extract }
