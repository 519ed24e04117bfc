import type { Claim } from '../../claim.ts'
import { sourceSpans } from '../../ingest/offsets.ts'
import { isMined } from '../../lexicon/trades.ts'
import type { Actor } from '../actors.ts'
import { fellowOf } from '../aid/as-did.ts'
import { ofNeedyLand } from '../aid/getter.ts'
import { withOriginOf } from '../aid/goods-origin.ts'
import { helpedBy } from '../aid/helped-before.ts'
import { asInternational } from '../aid/international.ts'
import { isOfThis } from '../aid/part-of-money.ts'
import { isEachOne, isSumOfAll } from '../aid/shared-out.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Cells, claimOf, type DateChoice, put, putActor, putDate, putFigure, putText } from '../claim-builder.ts'
import { currencyNamedBefore } from '../currency-of.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import { isSaidInTurn } from '../in-turn.ts'
import type { NumberMention } from '../mention.ts'
import { isPronoun } from '../nationality.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { cellOf, hasName, lowerWords, type Piece } from '../piece.ts'
import { isMoneySentHome } from '../sent-home.ts'
import { dateOfGift, dayOfGiving } from './date-of-gift.ts'
import { dateTold } from './date-told.ts'
import { withDescription } from './described.ts'
import { withHome } from './home-of-body.ts'
import { intermediaryNear } from './intermediary.ts'
import { kindOfDonor } from './kind-of-donor.ts'
import { contributionOf } from './kinds.ts'
import { categoryTold } from './kits.ts'
import type { GiftOfItem } from './merge-gifts.ts'
import { namedFor } from './named-for.ts'
import {
  isCounted,
  isHomeHelper,
  isOfCountry,
  isOwnStaff,
  isSameSide,
  type Role,
  type Sides,
  sidesOf,
} from './sides.ts'
import { isPaidByGetter } from './sold.ts'
import { actorsOf, isBare, splitList } from './split-actors.ts'
import { statusAround } from './status-around.ts'
import { basisPer, type ValueBasis } from './value-basis.ts'

const isNamed = (actor: Actor | null): boolean =>
  actor !== null && (actor.iso3 !== null || actor.areas.length > 0 || hasName(actor.piece))

/** "The Lindo Foundation gave masks to seven clinics": a body or person by name, and someone who gets it. */
const isBetweenBodies = (donor: Role, recipient: Role): boolean =>
  donor.actor !== null &&
  recipient.actor !== null &&
  donor.how === '' &&
  recipient.how === '' &&
  !isPronoun(donor.actor) &&
  (hasName(donor.actor.piece) || hasName(recipient.actor.piece))

/** Both sides told, of one country, and the giver not its government. */
const isHomeGift = (donor: Role, recipient: Role): boolean =>
  donor.how === '' &&
  recipient.how === '' &&
  isHomeHelper(donor.actor) &&
  donor.actor?.piece.from !== recipient.actor?.piece.from

/** "coal shipments to Peru", "remittances sent by Peruvians": trade, and what one sends home. */
const isOfTrade = (piece: Piece | null, anchor: Piece): boolean =>
  piece !== null &&
  (isMoneySentHome(piece) ||
    lowerWords(piece).some((word) => /^remittances?$/.test(word)) ||
    (isMined(lowerWords(piece)) && !isPresented(anchor)))

/** "gave gas to Chad", "the coal donated by Peru": not for money. */
const isPresented = ({ at, from }: Piece): boolean =>
  at.clauses.some(({ verb }) => verb.main === from && /^(?:give|donate|gift)$/.test(verb.lemma))

/** "delivered 8 percent fewer cars": by how much, and no gift. */
const isMeasured = (piece: Piece | null): boolean =>
  piece !== null &&
  /^(?:fewer|less|more)$/.test(piece.at.tokens[piece.from]?.lower ?? '') &&
  piece.at.numbers.some(({ to, kind, unit }) => to === piece.from && (kind === 'percent' || unit === 'share'))

/** A gift is a row if a side has a name; one without number and kind only if both have. */
function isTold(gift: GiftOfItem, { donor, recipient }: Sides): boolean {
  const { item } = gift
  if (item.number === null && isMeasured(item.piece)) return false
  // "Helicopters are flying supplies": of no one, and to whom is only understood
  if (item.number === null && donor.actor === null && recipient.how !== '') return false
  if (item.number === null && (item.category === 'personnel' || isOfTrade(item.piece, gift.anchor))) return false
  if (item.number !== null) return isNamed(donor.actor) || isNamed(recipient.actor)
  if (contributionOf(item) === 'service' && recipient.actor === null) return false
  if (gift.status === 'exported') return isOfCountry(recipient.actor)
  const isAid = item.isGeneric && item.category === 'other'
  if (!isAid) return isOfCountry(donor.actor) || isOfCountry(recipient.actor) || isBetweenBodies(donor, recipient)
  if (isCounted(donor.actor)) return isOfCountry(recipient.actor)
  return isOfCountry(donor.actor) && isOfCountry(recipient.actor)
}

/** "500 each to Peru and Chile" is of each receiver; "called on members to give 50 each", of each giver. */
const basisOf = ({ basis, item, recipient: told, anchor: { at } }: GiftOfItem, recipient: Actor | null): ValueBasis => {
  const per = item.number === null ? null : basisPer(at, item.number)
  if (per !== null) return per
  if (basis === 'total')
    return recipient !== null && item.number !== null && isEachOne(recipient) && !isSumOfAll(item)
      ? 'each_recipient'
      : basis
  return item.number?.each === true && told !== null && splitList(told.piece).length > 1 ? 'each_recipient' : basis
}

function putItem(cells: Cells, gift: GiftOfItem, recipient: Actor | null, { at, discourse }: FrameInput): void {
  const { item, rule, anchor } = gift
  const place = item.piece ?? anchor
  putText(cells, 'item', namedFor(item.piece), rule)
  put(cells, 'item_category', cellOf(categoryTold(item, discourse), place, rule))
  put(cells, 'contribution_type', cellOf(contributionOf(item), place, rule))
  put(cells, 'value_basis', cellOf(basisOf(gift, recipient), anchor, rule))
  if (item.number !== null) putFigure(cells, { at, number: item.number }, item.unit, item.unitPiece, rule)
  if (item.alternative === null) return
  const { number, unit } = item.alternative
  const spans = sourceSpans(at.sentence, number.numeralStart, number.numeralEnd)
  put(cells, 'alt_low', { value: number.low, spans, how: rule })
  put(cells, 'alt_high', { value: number.high, spans, how: rule })
  put(cells, 'alt_unit', cellOf(number.unit ?? unit, { at, from: number.from, to: number.to }, rule))
}

/** "A team of 12, made up of nurses, landed on 3 May": the day behind the words that tell a team's journey. */
function dayBehind(input: FrameInput, anchor: Piece): DateChoice | null {
  const chosen = dateOfGift(input, anchor)
  return chosen !== null && chosen.at === anchor.at && chosen.date.from > anchor.from ? chosen : null
}

/** Who hands the gift on; whoever gives or gets it is no one between. */
function passerOf(at: AnalyzedSentence, { intermediary, item }: GiftOfItem, sides: readonly Role[]): Piece | null {
  const found = intermediary ?? (item.number === null ? null : intermediaryNear(at, item.number))
  const isSide = sides.some(({ actor }) => actor?.piece.at === at && found !== null && actor.piece.to === found.to)
  return isSide ? null : found
}

/** "hopes to save 3 million dollars, and the fund lent it a further 2 million": the sum before, whose currency is meant. */
const sumBefore = (
  { numbers }: AnalyzedSentence,
  { category, number }: GiftOfItem['item'],
): NumberMention | undefined =>
  category === 'cash' && number !== null
    ? numbers.findLast(({ kind, nonFigure, to }) => kind === 'money' && nonFigure === null && to <= number.from)
    : undefined

/** The row of a gift whose sides are known. */
export function claimOfGift(input: FrameInput, gift: GiftOfItem, donor: Role, recipient: Role): Claim {
  const { at, discourse } = input
  const cells: Cells = new Map()
  const { rule, anchor, item } = gift
  const giver = asInternational(donor.actor, discourse)
  const [donorRule, recipientRule] = [donor.how === '' ? rule : donor.how, recipient.how === '' ? rule : recipient.how]
  putActor(cells, 'donor', giver, donorRule)
  put(cells, 'donor_type', cellOf(kindOfDonor(at, giver), giver?.piece ?? anchor, donorRule))
  putText(cells, 'intermediary', passerOf(at, gift, [donor, recipient]), rule)
  const getter = ofNeedyLand(recipient.actor, giver, discourse)
  putActor(cells, 'recipient', getter === null ? null : withDescription(getter), recipientRule)
  putItem(cells, gift, recipient.actor, input)
  const unit = cells.get('unit')
  const currency = unit === undefined ? null : currencyNamedBefore(unit.value, discourse.currencies, discourse.topics)
  if (unit !== undefined && currency !== null) put(cells, 'unit', { ...unit, value: currency, how: 'carried' })
  const sum = unit === undefined ? sumBefore(at, item) : undefined
  if (sum !== undefined) put(cells, 'unit', cellOf(sum.unit, { at, from: sum.from, to: sum.to }, 'carried'))
  const around = statusAround(at, gift.status, item.number)
  const isSold = around === 'delivered' && item.number !== null && isPaidByGetter(at, item.number)
  const status = isSold ? 'exported' : around
  put(cells, 'status', cellOf(status, anchor, rule))
  // "exports worth 3 million": goods, whatever they are.
  if (status === 'exported' && item.category === 'cash') put(cells, 'item_category', cellOf('other', anchor, rule))
  const told = item.number ?? anchor
  const own = status === 'delivered' ? dayOfGiving(input, told) : dateOfGift(input, told)
  const chosen = own ?? (rule === 'aid-team' ? dayBehind(input, anchor) : null)
  putDate(cells, 'date_edtf', dateTold(at, { anchor, told, status }, chosen))
  const isGeneric = item.number === null && item.isGeneric && !isParticular(recipient.actor)
  const [isMore, isPointing] = [isFurther(at, item.number), pointsBack(at, item.number)]
  return { ...claimOf('donations', at, cells, anchor), isGeneric, isFurther: isMore, isPointing }
}

const pointing = /^(?:the|these|those|this|that|all)$/

/** "the 20 tents", "all 20", "the tents, 20 in all": an amount that is known already. */
function pointsBack({ tokens, chunks }: AnalyzedSentence, number: NumberMention | null): boolean {
  if (number === null) return false
  const before = tokens[number.from - 1]
  if (before?.text !== ',') return pointing.test(before?.lower ?? '')
  const goods = chunks.find(({ kind, to }) => kind === 'np' && to === number.from - 1)
  return pointing.test(tokens[goods?.from ?? -1]?.lower ?? '')
}

const adding = /^(?:second|third|fourth|fifth|another|further|additional|extra|more|fresh)$/

/** "a second 3 million", "another 20 tents", "20 more tents" */
const isFurther = ({ tokens }: AnalyzedSentence, number: NumberMention | null): boolean =>
  number !== null &&
  (adding.test(tokens[number.from - 1]?.lower ?? '') ||
    adding.test(tokens[number.to]?.lower ?? '') ||
    // "has also sent 20 tents": besides those told before
    tokens
      .slice(Math.max(0, number.from - 2), number.from)
      .some(({ lower }, i, all) => lower === 'also' && i < all.length - 1))

/** "its students in Peru": a recipient that is more than a country or its people. */
const isParticular = (actor: Actor | null): boolean =>
  actor !== null &&
  !isBare(actor.piece) &&
  actor.areas.length > 0 &&
  !lowerWords(actor.piece).some((word) => wholes.has(word))

/** Words for a country as a whole. */
const wholes = new Set(['government', 'governments', 'people', 'side', 'nation', 'authorities', 'countries'])

/** "has set 5 million aside, of which WHO received 2", "Peru's minister flew to Lima. She said that 20 tents would be given": who gives is told before. */
function withGiverBefore({ giverBefore, status }: GiftOfItem, sides: Sides, discourse: Discourse): Sides {
  if (sides.donor.actor !== null || giverBefore === undefined) return sides
  const donor = withHome(giverBefore, sides.recipient.actor, discourse)
  // "Peru is stepping up its help for Chad. 20 tents have been delivered": to whom it helps.
  const helped = sides.recipient.actor === null && status !== 'exported' ? helpedBy(donor.actor, discourse) : null
  return { donor, recipient: helped === null ? sides.recipient : { actor: helped, how: 'carried' } }
}

/** "Of this sum, 3 million was given by Oxfam" */
const isOfSum = (at: AnalyzedSentence, number: NumberMention | null): boolean =>
  number !== null && isOfThis(at, chunkOf(at, number.from))

/** "Peru sent Chad 20 tents. Another 30 beds were flown in by Oman": who gets more of it. */
const withGetterBefore = ({ getterBefore, item, status }: GiftOfItem, sides: Sides, at: AnalyzedSentence): Sides =>
  sides.recipient.actor === null &&
  getterBefore?.how === 'carried' &&
  (isFurther(at, item.number) || isOfSum(at, item.number)) &&
  status !== 'exported' &&
  status !== 'called_for'
    ? { ...sides, recipient: getterBefore }
    : sides

/** "Peru and Chile sent tents and beds, respectively": of as many givers or receivers as there are things, the one in the thing's turn. */
function inTurn<T>({ at }: FrameInput, { item, items }: GiftOfItem, members: readonly T[]): readonly T[] {
  const isOneToOne = members.length > 1 && members.length === items.length && item.number === null
  const turn = isOneToOne && isSaidInTurn(at) ? items.findIndex(({ first }) => first === item.first) : -1
  return turn < 0 ? members : members.slice(turn, turn + 1)
}

/** Whether a clause of the sentence opens with someone as its subject. */
const isSubject = (at: AnalyzedSentence, actor: Actor | null): boolean =>
  actor !== null &&
  actor.piece.at === at &&
  at.clauses.some(
    ({ subject, verb }) =>
      subject !== null &&
      !verb.passive &&
      at.chunks[subject.first]?.from === actor.piece.from &&
      verb.from >= actor.piece.to,
  )

/** The rows of one gift: its sides from the sentence, its sibling gifts and the discourse; none where it is not told enough. */
export function claimsOfGift(input: FrameInput, gift: GiftOfItem, siblings: readonly GiftOfItem[]): Claim[] {
  const named = withGiverBefore(gift, sidesOf(input, gift, siblings), input.discourse)
  const told = withGetterBefore(gift, named, input.at)
  const sides = { ...told, donor: withOriginOf(gift.item, told.donor, told.recipient.actor) }
  const fellow = gift.item.number === null ? null : fellowOf(input.at, gift.item.number.to, gift.anchor.from)
  const fellows = fellow === null ? [] : [fellow]
  const isOfGetter = isSubject(input.at, sides.recipient.actor)
  const givers = [...actorsOf(sides.donor, gift, 'donor'), ...(isOfGetter ? [] : fellows)]
  const getters = inTurn(input, gift, [
    ...actorsOf(sides.recipient, gift, 'recipient'),
    // "Mali got 20 tents, as did Chad"
    ...(isOfGetter ? fellows : []),
  ])
  const pairs = inTurn(input, gift, givers).flatMap((donor) =>
    getters.map((recipient) => ({
      donor: { ...sides.donor, actor: donor },
      recipient: { ...sides.recipient, actor: recipient },
    })),
  )
  return pairs
    .filter(
      ({ donor, recipient }) =>
        isTold(gift, { donor, recipient }) &&
        (!isSameSide(donor.actor, recipient.actor) || isHomeGift(donor, recipient)),
    )
    .filter(({ recipient }) => !isOwnStaff(recipient.actor))
    .map(({ donor, recipient }) => claimOfGift(input, gift, donor, recipient))
}
