import { changeNouns } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { isCurrencyUnit } from '../currency-of.ts'
import type { FrameInput } from '../frames/frame.ts'
import { isVerbless } from '../is-verbless.ts'
import type { NumberMention } from '../mention.ts'
import { asAfterAside, lastOutside, lastOutsideBracket } from './after-aside.ts'
import { isUpOrDown } from './alike.ts'
import { asAmountIn, asFilling } from './amounts.ts'
import { asAnswer } from './answer.ts'
import { asApposed, asOfAside } from './apposed.ts'
import { asApposedShare } from './apposed-share.ts'
import { asAttributed } from './attributed.ts'
import { asBaseAhead } from './base-in-aside.ts'
import { asBilateralTrade } from './bilateral-trade.ts'
import { withChangeVerb } from './by-change-verb.ts'
import { asClosed } from './by-closure.ts'
import { asForecast, asSignedForecast } from './by-forecaster.ts'
import { asGap } from './by-gap.ts'
import { asDeprived, asGoodsMoved, asInvested, asRebuilding, asRemittance, asSwallowed } from './by-kind-of-subject.ts'
import { asPutAt, withLevelVerb } from './by-level-verb.ts'
import { asLostSubject, asNominal } from './by-object.ts'
import { asPurchase } from './by-purchase.ts'
import { asSaved } from './by-saving.ts'
import { asLaidOff, asPartLaidOff, asState } from './by-state.ts'
import { asWhatPutAt } from './by-trade.ts'
import { asCancelledWorth } from './cancelled-worth.ts'
import { asCapacityUsed } from './capacity.ts'
import { asChangeWithNoun, asSharedChange } from './change-with-noun.ts'
import { byComparative } from './comparative.ts'
import { asContented } from './contented.ts'
import { asCropTold } from './crop-told.ts'
import { isOfNoEconomy } from './duty.ts'
import { asEaten } from './eaten.ts'
import { asCarried, asContinuation, asCoordinate, asEllipsis, asGapped } from './ellipsis.ts'
import { asFaring } from './faring.ts'
import { asLinePrice, asStateLine } from './figure-line.ts'
import { asEndOfChange, asReceived } from './flows.ts'
import { asGappedSubject } from './gapping.ts'
import { asGrowthReached } from './growth-reached.ts'
import { asHoldings } from './holdings.ts'
import { asHosted, asPartOfTravellers, asSharedTravellers, asVisitingNationals } from './hosted.ts'
import { asHurt } from './hurt-by.ts'
import { asInCase } from './in-case.ts'
import { inContext, isYear } from './in-context.ts'
import { asInverted } from './inverted.ts'
import { isEconomic, isOfOther } from './is-economic.ts'
import { asGoodsMissing } from './kept-back.ts'
import { asLabelled, asSaidOfSubject } from './labels.ts'
import { lastFor } from './last-for.ts'
import { asLeaving } from './leaving.ts'
import { asDuration, asFurtherShare } from './levels.ts'
import { asLossLabel } from './loss-label.ts'
import { asMarketLost } from './market-lost.ts'
import { asMarketTold } from './market-told.ts'
import type { Measure, MeasureReader } from './measure.ts'
import { withNamedChange, withSoundQuantity } from './named-change.ts'
import { asNear } from './near.ts'
import { behindNoun } from './noun-before.ts'
import { isOlderForecast } from './older-forecast.ts'
import { asOutOfPocket } from './out-of-pocket.ts'
import { isOutdone } from './outdone.ts'
import { asAmountOf, asTravelOrJobs, inChangePhrase } from './own-phrase.ts'
import { asOwnerAlone } from './owner-alone.ts'
import { asPace } from './pace.ts'
import { asWholeOfPart, wholeBehind } from './part-in-phrase.ts'
import { asPartOfLoss } from './parts-of-loss.ts'
import { asPlaceList } from './place-list.ts'
import { asAnyPrice } from './price-paid.ts'
import { asPartner } from './ranked-partner.ts'
import { asRestatement, asSigned } from './restatement.ts'
import { isOfBracketedYear } from './scale-note.ts'
import { isComparedGift, isPartOfGift, isShareOfGift } from './share-of-gift.ts'
import { asShareOfWhat } from './share-of-what.ts'
import { asPartOfSum, asPartOfWhich, asShare } from './shares.ts'
import { asSignedPlace } from './signed-place.ts'
import { isGapOfLoss, withSign } from './signs.ts'
import { asSpentByGuests } from './spent-by-guests.ts'
import { beforeAsides, isRelative, prepText, type Spot, spotOf } from './spot.ts'
import { asStriking } from './striking.ts'
import { asTableEntry } from './table-line.ts'
import { asTradedShare } from './traded-share.ts'
import { asTransfer } from './transfers.ts'
import { asEquated, asTurned } from './turned.ts'
import { asMissing, asUndoneGoods, asWithdrawn } from './undone-goods.ts'
import { withUnit } from './unit-of-count.ts'
import { isOfGuestBeds } from './ward-beds.ts'
import { asPartOfJobs, asPartOfNamedJobs, asWholeOfWork } from './whole-of.ts'
import { asTrade } from './yearly-trade.ts'

/** The figure's own phrase says most; then what stands beside it, then the verb, then what was said before. */
const readers: readonly MeasureReader[] = [
  asAnswer,
  asBaseAhead,
  asTurned,
  asEquated,
  asInverted,
  asLossLabel,
  asStriking,
  asTableEntry,
  asLinePrice,
  asSignedPlace,
  asSigned,
  asWholeOfWork,
  asState,
  asLaidOff,
  asClosed,
  asMarketLost,
  asSaved,
  asPartLaidOff,
  asPartOfJobs,
  asPartOfNamedJobs,
  asPartner,
  asTradedShare,
  asShareOfWhat,
  asPartOfWhich,
  asPartOfTravellers,
  asSharedTravellers,
  asVisitingNationals,
  asCapacityUsed,
  asApposedShare,
  asEaten,
  asApposed,
  asOfAside,
  asAttributed,
  asAfterAside,
  asPartOfLoss,
  asOwnerAlone,
  asGapped,
  asGappedSubject,
  asFaring,
  asFilling,
  asAnyPrice,
  asCropTold,
  asOutOfPocket,
  asSignedForecast,
  asHoldings,
  asSpentByGuests,
  byComparative,
  asRemittance,
  asRebuilding,
  asSwallowed,
  asDeprived,
  asTrade,
  asBilateralTrade,
  asCancelledWorth,
  asPurchase,
  asWhatPutAt,
  asUndoneGoods,
  asGoodsMissing,
  asMissing,
  asWithdrawn,
  asLeaving,
  asGoodsMoved,
  asInvested,
  asReceived,
  asHosted,
  asEndOfChange,
  asGrowthReached,
  asSharedChange,
  asContented,
  asCoordinate,
  asRestatement,
  asFurtherShare,
  inChangePhrase,
  asChangeWithNoun,
  asHurt,
  behindNoun,
  asDuration,
  asPutAt,
  asTransfer,
  asAmountIn,
  asNominal,
  asGap,
  asLostSubject,
  asMarketTold,
  withChangeVerb,
  asTravelOrJobs,
  asAmountOf,
  asShare,
  withLevelVerb,
  asPartOfSum,
  asForecast,
  asPace,
  asPlaceList,
  asInCase,
  asEllipsis,
  asLabelled,
  asStateLine,
  asContinuation,
  asSaidOfSubject,
  asCarried,
  asNear,
]

/** "wages were cut by half, and hours by a third": what changes by the same verb is of the same field. */
const isGapped = ({ anchor, direction, number }: Measure, before: Measure | null): boolean =>
  before !== null && anchor === before.anchor && direction !== 'level' && isRelative(number)

function readAt(spot: Spot, before: Measure | null): Measure | null {
  if (isOfNoEconomy(spot)) return null
  let sign: Measure['direction'] | null = null
  for (const read of readers) {
    const measure = read(spot, before)
    if (measure === null) continue
    if (isOfOther(measure) && !isOfGuestBeds(measure, spot.discourse)) return null
    if (isShareOfGift(measure, spot) || isComparedGift(measure, spot) || isPartOfGift(measure, spot)) return null
    const sound = withSoundQuantity(measure, before, spot.discourse)
    const isGap = isGapOfLoss(sound, before ?? spot.discourse.economy)
    if (!(isGap || isEconomic(sound) || isGapped(sound, before))) {
      // "orders are down by a fifth", behind a rise: which way it went is told, whatever it is read to be of.
      if (read === byComparative && measure.direction !== 'level') sign ??= measure.direction
      continue
    }
    const told = sign !== null && sound.direction !== 'level' ? { ...sound, direction: sign } : sound
    const signed = isGap ? { ...told, direction: 'decrease' as const } : withSign(told)
    return withNamedChange(withUnit(signed), before, spot.discourse)
  }
  return null
}

/** "Peru's from 3 to 2", "Peru's by 3 points to 2": the second figure is of the same place. */
function isEndOf({ tokens }: Spot['at'], { from }: NumberMention, last: Measure | undefined): boolean {
  if (last === undefined || tokens[from - 1]?.lower !== 'to') return false
  const isPoint = last.unit === 'percentage_point' && /^points?$/.test(tokens[last.number.to]?.lower ?? '')
  return from - 1 === last.number.to + (isPoint ? 1 : 0)
}

/** With the unit that it was read in: "4 percent, trade 5.8", "3 billion euros, aviation 2 billion". */
export const asRead = ({ number, unit }: Measure): NumberMention =>
  number.unit === null && (unit === 'percent' || unit === 'percentage_point')
    ? { ...number, unit, kind: 'percent' }
    : number.unit === null && number.kind === 'number' && isCurrencyUnit(unit)
      ? { ...number, unit, kind: 'money' }
      : number

/** The currency of the sum measured last. */
export function currencyOf(measures: readonly Measure[]): string | null {
  const sums = measures.filter((measure) => asRead(measure).kind === 'money')
  // "13.8 trillion rupiah ($910 million)": what it is worth in other money goes by.
  const isAside = ({ anchor: { at }, number: { from } }: Measure): boolean =>
    [1, 2].some((back) => at.tokens[from - back]?.text === '(')
  const last = sums.findLast((sum) => !isAside(sum)) ?? sums.at(-1)
  return last === undefined ? null : asRead(last).unit
}

/** "Imports fell by 3 percent. Exports fell by 60", "They were up 5": a change by a bare numeral is by what the one before was told in. */
const isBareChange = ({ at, number, clause }: Spot): boolean =>
  // "Next year brings a rebound of 5.4"
  (at.tokens[number.from - 1]?.lower === 'of' && changeNouns.has(at.tokens[number.from - 2]?.lower ?? '')) ||
  isUpOrDown(at, number, clause?.verb.lemma === 'be') ||
  (clause !== null &&
    at.tokens[number.from - 1]?.lower === 'by' &&
    (/^(?:up|down)$/.test(at.tokens[number.from - 2]?.lower ?? '') ||
      hasVerbClass(clause.verb.lemma, null, 'decrease') ||
      hasVerbClass(clause.verb.lemma, null, 'increase')))

/** What the free figures of a sentence measure, from left to right: each may go on with the one before. */
export function readMeasures({ at, discourse, free }: FrameInput): Measure[] {
  const measures: Measure[] = []
  for (const number of at.numbers) {
    if (!free.has(number) || isYear(at, number)) continue
    const spot = spotOf(at, discourse, number)
    if (spot === null) continue
    const last = lastOutsideBracket(spot, measures) ?? lastOutside(spot, measures, lastFor(spot, measures))
    const before = last === undefined ? null : { ...last, number: asRead(last) }
    // Of a sentence that says anything itself, a bare numeral goes on with its own figures only.
    const isTime = /^(?:until|till|by|at|before|after|since)$/.test(at.tokens[number.from - 1]?.lower ?? '')
    const isLabel = !isTime && isVerbless(at)
    const goesOn = isLabel || isBareChange(spot)
    const read = inContext(
      spot,
      before?.number ?? (goesOn ? (discourse.economy?.number ?? null) : null),
      currencyOf(measures) ?? discourse.economy?.currency ?? discourse.currency,
    )
    const whole = wholeBehind(spot)
    const measure =
      asWholeOfPart(spot, before) ??
      readAt({ ...spot, number: read }, before) ??
      (whole === null ? null : readAt(whole, before))
    // "after last year's fall of 32%": of another time.
    const isEarlier =
      /^(?:after|following)$/.test(prepText(at.chunks[beforeAsides(at, spot.index)]) ?? '') ||
      isOutdone(spot) ||
      (before !== null && isOfBracketedYear(at, number))
    if (measure !== null)
      measures.push({
        ...measure,
        isBase: measure.isBase || isEarlier,
        isForecast: measure.isForecast || (measure.isBase && isOlderForecast(at, number)),
        placePiece: measure.placePiece ?? (isEndOf(at, number, last) ? (last?.placePiece ?? null) : null),
        number: spot.number,
        np: spot.np,
        unit: measure.unit ?? read.unit,
      })
  }
  return measures
}
