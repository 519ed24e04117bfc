import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { wordBefore } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import { isToldOfEach } from '../says-each.ts'
import { areasAround, candidates, isInside, placeOfShare } from './around.ts'
import { isBracketedBehind } from './bracketed-behind.ts'
import { buyerTold } from './buyer-told.ts'
import { carriedArea } from './carried-area.ts'
import { eachOf } from './each-of.ts'
import { groupMeant } from './group-meant.ts'
import { groupOf } from './group-of.ts'
import { isHolding, isShareOfGuests } from './holding.ts'
import { homeOf, postOf, seatOf } from './home-of-teller.ts'
import {
  carried,
  earlierPlace,
  groupInQuantity,
  homeOfQuantity,
  meantByCountry,
  meantByGroup,
  meantByPartner,
  nameBehindFigure,
  nameInPhrase,
  nameInQuantity,
  placeOfLine,
} from './meant-area.ts'
import type { Measure } from './measure.ts'
import { oneOfPair } from './one-of-pair.ts'
import { isOtherLand } from './other-land.ts'
import {
  isEarnedAt,
  isGuest,
  isMarketOfLoss,
  isOtherSide,
  isReceiver,
  isSecondOfPair,
  isWholeOfOwn,
} from './other-side.ts'
import { nextPartner, ownerOfRanking, partnerOf, takerOf } from './partners.ts'
import { costOf } from './payer.ts'
import { ownerByWhose, placeBeforeLink, placeByWhere } from './place-before-link.ts'
import { wordsOf } from './quantity.ts'
import { nextRanked, samePartner, sidesRanked } from './ranked-partner.ts'
import { isNextPlace } from './ranked-place.ts'
import { areaInSeries, bothOf } from './series.ts'
import { type Side, sideOf } from './side.ts'
import { sideOfQuantity, sideTold } from './side-told.ts'
import { sidesOfTopic } from './sides-of-topic.ts'
import { figureBefore } from './spot.ts'
import { unknownPlace } from './unknown-place.ts'
import { isWholeOfShare } from './whole-of.ts'

/** The area that a figure is about, and the other one that it names ("imports from Peru"). */
export interface Sides {
  readonly area: Side | null
  readonly counterpart: Side | null
}

/** The world is meant only where no one else is. */
const pick = (areas: readonly AreaMention[], isOther: (area: AreaMention) => boolean): AreaMention | undefined =>
  areas.find((area) => area.areaId !== 'world' && !isOther(area)) ?? areas.find((area) => !isOther(area))

/** "flows of investment to Africa", from whom it does not say. */
const investedIn = (own: readonly AreaMention[], words: readonly string[]): AreaMention | undefined =>
  words.includes('investment') || words.includes('fdi') ? own[0] : undefined

const lastFigure = (at: AnalyzedSentence, { number }: Measure): NumberMention | undefined =>
  at.numbers.findLast(
    ({ from, to, nonFigure }) => to <= number.from && nonFigure === null && at.tokens[from]?.lower !== 'one',
  )

/** "…, and occupancy from 79 to 51": a quantity of its own behind the figure before. */
function isFresh(at: AnalyzedSentence, measure: Measure): boolean {
  const { quantity } = measure
  const last = lastFigure(at, measure)
  return quantity !== null && quantity.piece.at === at && quantity.piece.from >= (last?.to ?? 0)
}

/** "Italy is third with 46,000 arrivals in Kenya": where they come to. */
function placeOfGuests(at: AnalyzedSentence, { number }: Measure, own: AreaMention): Side | undefined {
  const area = at.areas.find(({ from }) => from >= number.to && from - number.to <= 4)
  const isPlaced = area !== undefined && area !== own && /^(?:in|to)$/.test(at.tokens[area.from - 1]?.lower ?? '')
  return isPlaced ? sideOf(at, area) : undefined
}

/** "Of Peru's exports, Chile took 30 percent", "Chile buys 30 percent of what Peru exports": whose they are, of which the other has a part. */
function ownerOfPart(at: AnalyzedSentence, { quantity }: Measure, own: AreaMention | null): Side | undefined {
  if (own === null || quantity === null || quantity.piece.at !== at) return undefined
  const { from, to } = quantity.piece
  const isOwner = (one: AreaMention): boolean =>
    isGenitiveMark(at.tokens[one.to]) || /^(?:of|what|whatever)$/.test(wordBefore(at.tokens, one.from))
  const owner = at.areas.find((one) => one.from >= from && one.to <= to && one.iso3 !== own.iso3 && isOwner(one))
  return owner === undefined ? undefined : sideOf(at, owner)
}

/** "Peru was the top market with 3 million, up 8 percent": the country that is ranked is the other side, also of the figures that go on with it. */
function sideAsPartner(at: AnalyzedSentence, discourse: Discourse, measure: Measure, last: Sides | null): Sides | null {
  const { number } = measure
  const listed = nextPartner(at, measure, last?.counterpart?.piece ?? null)
  const own =
    listed ??
    partnerOf(at, number) ??
    takerOf(at, measure) ??
    nextRanked(at, discourse, number) ??
    buyerTold(at, discourse, measure, last)
  const place = own === null ? undefined : placeOfGuests(at, measure, own)
  const owner = own === null || place !== undefined ? undefined : ownerOfRanking(at, number)
  const area =
    place ??
    (owner === undefined || owner === own ? undefined : sideOf(at, owner)) ??
    ownerOfPart(at, measure, own) ??
    last?.area ??
    carriedArea(at, discourse, measure, own === null ? [] : [own], null)
  if (own !== null)
    return {
      area: area === null ? null : { ...area, how: 'carried' },
      counterpart: groupOf(at, own) ?? sideOf(at, own),
    }
  const before = figureBefore(at, number.from)
  const ranked = before === undefined ? null : partnerOf(at, before)
  // "guests, led by Chileans with 3,000, spent 2 million": of what stands before the ranking, and its verb behind it
  const { clause, quantity } = measure
  const isOver =
    before !== undefined &&
    clause?.verb.form === 'finite' &&
    clause.verb.from >= before.to &&
    quantity?.piece.at === at &&
    quantity.piece.to <= before.from
  const isNext =
    before !== undefined &&
    ranked !== null &&
    !isOver &&
    !at.areas.some(({ from }) => from >= before.to && from < number.from) &&
    !at.tokens.slice(before.to, number.from).some(({ text }) => text === ';')
  return isNext && last !== null ? last : null
}

/** Who a figure is about; several where it is stated of each. */
export const readSides = (...asked: Parameters<typeof sidesApart>): Sides[] => sidesRead(...asked).map(apart)

/** No country is its own partner: of the two that which the sentence does not name goes. */
function apart({ area, counterpart }: Sides): Sides {
  if (area?.iso3 == null || area.iso3 !== counterpart?.iso3) return { area, counterpart }
  const isSame = area.piece.at === counterpart.piece.at && area.piece.from === counterpart.piece.from
  return area.how === 'carried' && counterpart.how !== 'carried' && !isSame
    ? { area: null, counterpart }
    : { area, counterpart: null }
}

function sidesRead(...asked: Parameters<typeof sidesApart>): Sides[] {
  const [at, discourse, measure, , last, listed] = asked
  const isOfLast = last?.counterpart != null && measure.quantity?.how === 'carried' && isBracketedBehind(at, measure)
  if (isOfLast) return [last]
  const partner = sideAsPartner(at, discourse, measure, last) ?? sidesRanked(at, measure)
  if (partner !== null) return [partner]
  const named = listed.findLast(({ length }) => length > 1)
  if (named !== undefined && isToldOfEach(at, measure.number))
    return named.map((area) => ({ area: { ...area, how: 'carried' }, counterpart: null }))
  const inTurn = areaInSeries(at, listed, measure.number)
  if (inTurn === null) return sidesApart(...asked)
  // "Peru's exports to Chile and Togo fell by 4 and 7 percent respectively": a partner in turn.
  const own = at.areas.find(({ from }) => from === inTurn.piece.from)
  // "Britain and Russia sent 3,000 and 2,000 guests respectively"
  const isSent = measure.clause?.verb.lemma === 'send' && measure.number.kind === 'number'
  const isHeld = isShareOfGuests(measure)
  const isOther = isSent || isHeld || (own !== undefined && isOtherSide(at, own, wordsOf(measure.quantity), false))
  if ((inTurn.how === 'carried' && !isSent) || !isOther) return [{ area: inTurn, counterpart: null }]
  if (isHeld) {
    const [, discourse] = asked
    return [{ area: carriedArea(at, discourse, measure, at.areas, null), counterpart: inTurn }]
  }
  return sidesApart(...asked).map(({ area }) => ({ area, counterpart: inTurn }))
}

/** "guests, led by Chileans with 3,000, spent 2 million": who has a figure of his own right behind the name. */
const hasOwnFigure = (at: AnalyzedSentence, { to }: AreaMention, { number }: Measure): boolean =>
  at.tokens[to]?.lower === 'with' && number.from > to + 2 && at.numbers.some(({ from }) => from === to + 1)

/** Those of a figure that is of no row of figures in turn. `last` are the sides of the figure before it in the sentence. */
function sidesApart(
  at: AnalyzedSentence,
  discourse: Discourse,
  measure: Measure,
  estimator: Piece | null,
  last: Sides | null,
  listed: readonly (readonly Side[])[],
): Sides[] {
  const pair = bothOf(at, listed, measure.number)
  if (pair.length > 0) return pair.map((area) => ({ area, counterpart: null }))
  const part = oneOfPair(at, discourse, measure)
  if (part !== null) return [{ area: part, counterpart: carried(last?.counterpart ?? null) }]
  const unlisted = placeOfLine(at, measure) ?? nameBehindFigure(at, measure)
  if (unlisted !== null) return [{ area: unlisted, counterpart: null }]
  const words = wordsOf(measure.quantity)
  const headed = ownerByWhose(at, measure) ?? placeByWhere(at, measure)
  const linked = placeBeforeLink(at, measure.number) ?? headed
  // "points to Peru, whose output fell": whatever goes to it.
  if (linked !== undefined && (linked === headed || !isOtherSide(at, linked, words, false)))
    return [{ area: sideOf(at, linked), counterpart: carried(last?.counterpart ?? null) }]
  const around = areasAround(at, measure, estimator)
  const isOther = (area: AreaMention): boolean =>
    at.numbers.some((number) => number !== measure.number && placeBeforeLink(at, number) === area) ||
    (!isNextPlace(at, area, last) && isOtherSide(at, area, words, isInside(at, area, measure.placePiece))) ||
    isWholeOfOwn(at, area, measure) ||
    isReceiver(area, measure) ||
    isMarketOfLoss(at, area, measure, around.subject) ||
    isOtherLand(at, area, measure) ||
    (measure.isSource === true && isInside(at, area, measure.placePiece)) ||
    isSecondOfPair(at, area)
  const all = candidates(at, measure, around, last !== null && last.area !== null)
  const isReferent = measure.quantity?.isReferent === true
  const goesOn =
    last !== null &&
    (measure.continues !== null ||
      (measure.isBase && !isFresh(at, measure)) ||
      (measure.quantity?.how === 'carried' && !isReferent))
  const held = placeOfShare(at, measure)
  const told = measure.continues === null && !measure.isBase ? around.subject : []
  // "for Chile 3 percent, for Peru 2"
  const fronted = around.fronted.filter(({ from }) => from >= (lastFigure(at, measure)?.to ?? 0))
  const near = measure.placePiece === null ? [...around.behind, ...around.own, ...fronted, ...told] : all
  const scope = goesOn ? near : all
  // "for all three (3 million for Peru and 2 million for Chile)": the place right behind each
  const isBeside = around.behind.some(({ from, form }) => form === 'name' && from - measure.number.to <= 2)
  const ofGroup =
    groupMeant(at, discourse, measure, estimator) ??
    groupInQuantity(at, measure) ??
    meantByCountry(at, discourse, measure)
  const meant = isBeside && at.tokens.some(({ text }) => text === '(') ? null : ofGroup
  // "the cost to the global economy", whoever reckons it
  const world = [...around.own, ...costOf(around.object, measure)].find(({ areaId }) => areaId === 'world')
  const isOfWorld = world !== undefined && !goesOn && pick([...around.behind, ...around.own, world], isOther) === world
  const own =
    held ??
    (isOfWorld ? world : undefined) ??
    pick(scope, isOther) ??
    (goesOn || meant !== null ? undefined : investedIn(around.own, words))
  const beside = measure.placePiece === null ? [] : at.areas.filter((area) => isInside(at, area, measure.placePiece))
  const earned = around.before.filter(
    (area) => isEarnedAt(at, area, words) || isGuest(at, area, words) || isOtherLand(at, area, measure),
  )
  const pool = [
    ...beside,
    ...around.own,
    ...around.behind,
    ...around.subject,
    ...around.tied,
    ...around.object,
    ...earned,
  ]
  const other = pool.find(
    (area) => area !== own && area.areaId !== 'world' && isOther(area) && !hasOwnFigure(at, area, measure),
  )
  const givers = held === undefined ? [] : [...around.subject, ...around.before]
  const supplier = givers.find((area) => area !== own && countryOf(area.areaId) !== null)
  // "Chile accounts for a third of the tourists in Peru"
  const isHeld = isHolding(measure) && own !== undefined && around.own.includes(own)
  const holder = isHeld
    ? around.subject.find((area) => area !== own && area.iso3 !== null && area.iso3 !== own.iso3)
    : undefined
  const isWhole = isWholeOfShare(at, measure)
  const found = isWhole ? around.own.find(isOther) : (supplier ?? holder ?? other)
  const meantPartner = meantByPartner(at, measure, last, discourse)
  const counterpart =
    found !== undefined
      ? (groupOf(at, found) ?? sideOf(at, found))
      : (meantPartner ??
        (isWhole
          ? null
          : goesOn
            ? carried(last.counterpart)
            : (samePartner(at, measure, last) ?? sideOfQuantity(at, measure, words))))
  if (meant !== null) return [{ area: meant, counterpart }]
  const isUnplaced = held === undefined && around.own.length === 0 && around.behind.length === 0
  const named = isUnplaced ? nameInQuantity(at, measure) : null
  if (named !== null) return [{ area: named, counterpart }]
  const home = goesOn || around.own.length > 0 ? null : homeOfQuantity(discourse, measure)
  if (home !== null) return [{ area: nameInPhrase(at, measure) ?? home, counterpart }]
  const ofTopic = own === undefined ? sidesOfTopic(discourse, measure) : null
  if (ofTopic !== null) return [ofTopic]
  if (own === undefined) {
    const placed = seatOf(at, estimator) ?? postOf(at, estimator)
    const stated =
      unknownPlace(at, measure, last?.area ?? null) ?? meantByGroup(at, measure) ?? nameInPhrase(at, measure) ?? placed
    const area = stated ?? carried(last?.area ?? null) ?? earlierPlace(at, measure, estimator)
    const known = area ?? carriedArea(at, discourse, measure, at.areas.filter(isOther), estimator)
    const side = counterpart ?? sideTold(discourse, measure, known)
    return [{ area: known ?? homeOf(at, estimator), counterpart: side }]
  }
  const each = eachOf(at, own, measure)
  const group = each.length > 1 ? null : groupOf(at, own)
  if (group !== null) return [{ area: group, counterpart }]
  return each.map((area) => ({ area: sideOf(at, area), counterpart }))
}
