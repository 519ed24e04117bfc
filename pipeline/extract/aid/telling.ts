import { type AidMode, aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { wornGoods } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isHomecoming } from '../gifts/arriver.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isGoingNowhere } from '../going-nowhere.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { isLetGo } from '../parse/let-go.ts'
import { isUndone } from '../undone.ts'
import { isUnmet } from '../unmet.ts'
import { isAwaited, isHeldOut, isHolding } from './aboard.ts'
import { amountTold, isEarned, isOfCost, isOfSubject, isPledgeComing, shippedAs } from './amount-of.ts'
import { isDecided, isOrdered } from './announcer.ts'
import { isAppealOf } from './appellant.ts'
import { isOfArrival } from './arrival-noun.ts'
import { bulkUnits } from './bulk.ts'
import { carriedOut, joinedVerb } from './carried-out.ts'
import { debtTelling } from './debt-relief.ts'
import { isDifference } from './difference.ts'
import { isOfDonorList } from './donor-list.ts'
import { gathering } from './event.ts'
import type { AidFigure } from './figure.ts'
import { isFreed } from './freed.ts'
import { isCalledGift, labelOf, mayAmountTo, nounBefore, stocks } from './gift-noun.ts'
import { isGivenUp } from './given-up.ts'
import { type Governor, governorsOf, saysWhich } from './governor.ts'
import { isOfHelperList } from './helper-list.ts'
import { isHelpedBy, isOperatedBy } from './helpful.ts'
import { idiomTelling } from './idioms.ts'
import { isLabelledElse, isLabelledLacking } from './lacking-label.ts'
import { isLadenCarrier } from './laden.ts'
import { isNeededByLead } from './lead-giver.ts'
import { localParty } from './local-party.ts'
import { giverModes, modeOf, statusOfMode } from './mode.ts'
import { isNeedOf } from './need-of.ts'
import { isNeeded, mayBeSought } from './needed.ts'
import { areCulled, isGone, isInsured } from './no-help.ts'
import { isCalledLent } from './on-loan.ts'
import { isPassedOn, overSharing } from './passed-on.ts'
import { isOfRevisedPlan } from './planned-money.ts'
import { giftNamedBy } from './predicate-gift.ts'
import { isAsked, isKept, progressOf } from './progress.ts'
import { rankedTelling } from './ranked-gift.ts'
import { isFundedWith, isOfBareLine, statusOfLine, useOfMoney } from './receivers.ts'
import { isRemaining } from './remaining.ts'
import { roleNounTelling } from './role-noun.ts'
import { routeOf } from './route.ts'
import { runningTotal } from './running-total.ts'
import { isOfBareThanks } from './thanked-party.ts'
import { calls, doesItself, isMaking, isOfPaper, isToCome, willHave } from './turns.ts'
import { isUnraised } from './unraised.ts'
import { isCalledOnDay, isNoGoods } from './what-done.ts'
import { isOnlyWhole, isWhole } from './whole-of-part.ts'

/** How a sentence tells that a figure is given. */
export interface Telling {
  readonly mode: AidMode | 'noun'
  readonly status: GiftStatus
  readonly governor: Governor | null
  /** The relative clause that had promised what now came. */
  readonly promise?: Governor
  /** The relative clause that had asked for what then was given. */
  readonly asked?: Governor
  /** Name of the construction. */
  readonly rule: string
}

function verbTelling(at: AnalyzedSentence, figure: AidFigure, governor: Governor): Telling | null | 'none' {
  const { clause, relation } = governor
  // "cleared 2 million doses": customs do; a bank clears money, a cabinet "a package: 20 tents".
  if (clause.verb.lemma === 'clear' && figure.number.kind !== 'money' && relation !== 'outer') return null
  // "gave 20 tents, which was welcomed in Lima": the deed was.
  if (clause.verb.lemma === 'welcome' && clause.verb.passive && relation === 'relative') return null
  if (isLetGo(at.clauses, clause) || isRemaining(at, clause) || isGoingNowhere(at, clause)) return 'none'
  if (areCulled(at, figure) || isInsured(at, clause) || isGone(at, clause, figure)) return 'none'
  if (isEarned(at, figure) || (clause.verb.passive && isMaking(at, clause, figure))) return 'none'
  if (isNoGoods(at, clause, figure)) return null
  if (figure.item.category === 'personnel' && (isHelpedBy(governor) || isOperatedBy(governor))) return 'none'
  // "held out for 3 million more"
  if (clause.verb.lemma === 'hold' && governor.prep === 'for') return 'none'
  // "It holds 20 masks": a parcel told of before.
  if (clause.verb.lemma === 'hold' && !isHeldOut(at, clause) && clause.subject?.members[0]?.np.isPronoun === true)
    return wornGoods.has(figure.item.category) ? null : 'none'
  const idiom = idiomTelling(at, figure, governor)
  if (idiom !== null) return idiom
  const named = relation === 'subject' && !isDeniedClause(at, clause) ? giftNamedBy(at, clause, figure) : null
  if (named !== null) return { mode: 'give', status: named, governor, rule: 'aid-give' }
  const isLeft = relation === 'subject' && clause.verb.lemma === 'leave' && !clause.verb.passive
  // "six million tons used to leave Odesa": trade, and no gift
  if (clause.verb.lemma === 'leave' && at.tokens[clause.verb.from]?.lower === 'used') return 'none'
  const own = isLeft ? 'move' : modeOf(at, clause)
  const isInverted = relation === 'object' && clause.subject === null && clause.verb.form === 'finite'
  // "Peru is to have 40,000 doses"
  const isGetting = relation === 'object' && figure.kind === 'known' && willHave(at, clause)
  if (isGetting && !isDeniedClause(at, clause))
    return { mode: 'receive', status: 'pledged', governor, rule: 'aid-receive' }
  const isHave = clause.verb.lemma === 'have' && figure.kind !== 'same' && clause.verb.to - clause.verb.from < 2
  // "aid has reached 3 million"
  const isReached =
    own === 'move' &&
    relation === 'object' &&
    !isInverted &&
    (figure.number.kind === 'money' || bulkUnits.has(figure.item.unit ?? '') || isOfSubject(at, clause, figure)) &&
    amountTold(at, governor, figure) !== null
  const mode = isNeeded(at, governor, figure) ? 'ask' : isHave ? null : isReached ? 'amount' : own
  // "a grant of $2 million will buy vaccines": money that pays for something is no purchase of money.
  const isPaying =
    relation === 'subject' &&
    (figure.number.kind === 'money' || figure.item.category === 'cash') &&
    (!clause.verb.passive || isSpending(clause))
  // "is using the Peruvian grant of 3 million to buy seeds"
  const isDrawnOn = relation !== 'subject' && isSpending(clause) && isGrant(at, figure)
  // "3 million, which Oxfam is to spend"
  const isSpent = relation === 'relative' && clause.verb.lemma === 'spend'
  if (clause.verb.lemma === 'hold' && relation === 'object' && isHolding(at, clause))
    return {
      mode: 'amount',
      status: isAwaited(at) || progressOf(at, clause) === 'ahead' ? 'pledged' : 'delivered',
      governor,
      rule: 'aid-amount',
    }
  // "A bridge is being built with 3 million from Peru"
  const isPutTo = relation === 'oblique' && useOfMoney(at, figure)?.at === clause.at
  const isOfOther = relation === 'outer' || doesItself(at, governor)
  if (mode === 'none') return isOfOther || isPaying || isSpent || isDrawnOn || isPutTo ? null : 'none'
  if (relation === 'object' && isMaking(at, clause, figure)) return 'none'
  if (mode === null) return null
  if (mode === 'ask' && isCalledOnDay(at, clause, figure.index)) return null
  if (!mayBeSought(at, governor, figure)) return null
  // "180 teams gave": those who give are not given.
  if (relation === 'subject' && mode === 'receive' && !clause.verb.passive) return null
  if (
    relation === 'subject' &&
    (giverModes.has(mode) || (mode === 'ask' && figure.kind !== 'known')) &&
    !clause.verb.passive &&
    figure.number.kind !== 'money' &&
    !isInBracketOfGiver(at, figure.index)
  )
    return null
  if (isFreed(clause, figure) || isHomecoming(at, clause, [figure.item])) return 'none'
  if (figure.item.category === 'personnel' && clause.verb.lemma === 'travel')
    return relation === 'relative' ? null : 'none'
  // "came to Geneva looking for 3 million"
  if (mode === 'move' && clause.verb.lemma === 'come' && relation === 'outer' && figure.number.kind === 'money')
    return null
  const moved = mode === 'move' && relation === 'subject' ? (clause.subject?.members[0]?.np ?? null) : null
  const noun = moved === null ? '' : (at.tokens[moved.head]?.lower ?? '')
  // "An appeal from Chad for 20 tents reached Lima": the words came, and no tents.
  if (calls.test(noun)) return { mode: 'ask', status: 'called_for', governor: null, rule: 'aid-ask' }
  if (/^(?:orders?|bills?|invoices?|bids?|claims?)$/.test(noun)) return 'none'
  if (mode === 'move' && relation === 'subject' && isLadenCarrier(at, clause, [figure.item])) return 'none'
  if (mode === 'move' && relation === 'object' && clause.verb.lemma !== 'reach' && !isInverted) return null
  if (mode === 'amount' && relation !== 'subject' && isOfCost(at, clause)) return 'none'
  const amount = mode === 'amount' ? amountTold(at, governor, figure) : null
  if (mode === 'amount' && amount === null) return null
  // "exported goods worth 3 million" is trade.
  const isTraded = relation !== 'object' || figure.item.category !== 'cash' || isOfPaper(at, figure.index)
  if (mode === 'sell' && figure.number.kind === 'money' && isTraded) return null
  if (figure.number.kind === 'money' && isUnmet(at, clause))
    return { mode: 'ask', status: 'called_for', governor, rule: 'aid-ask' }
  // "asks for" under a negation asks nothing; what is "not yet delivered" stays a promise.
  const progress = progressOf(at, clause)
  if (progress === null || isUndone(at, clause)) return 'none'
  // "is about to decide on 20 tents": nothing is decided yet.
  if (progress === 'ahead' && /^(?:decide|vote|rule)$/.test(clause.verb.lemma)) return 'none'
  // "came up with 20 tents": goods that one comes up with are there, money is promised.
  const isGoods = figure.number.kind !== 'money' && figure.item.category !== 'cash'
  const isBrought = clause.verb.lemma === 'come' && mode === 'pledge' && isGoods
  const done = isBrought ? 'delivered' : shippedAs(clause, figure, amount ?? statusOfMode[mode] ?? 'delivered')
  // "hopes to raise 3 million": it is being raised.
  const isSought = progress === 'ahead' && relation === 'object' && gathering.has(clause.verb.lemma)
  const status =
    isAsked(at, clause) || isSought
      ? 'called_for'
      : isOrdered(at, clause) || (done === 'delivered' && isDecided(at, clause))
        ? 'announced'
        : isPledgeComing(at, clause)
          ? 'pledged'
          : progress === 'ahead' && done !== 'called_for' && done !== 'exported'
            ? 'pledged'
            : done
  return { mode, status, governor, rule: `aid-${mode}` }
}

/** "3 million will be spent in the camps", "uses 3 million": what is done with money leaves open whose gift it is. */
const isSpending = ({ verb: { lemma } }: Clause): boolean => lemma === 'use' || lemma === 'spend'

/** Money that goes by the name of a gift: "a grant of 3 million", "the 3 million grant". */
function isGrant(at: AnalyzedSentence, { number, index }: AidFigure): boolean {
  const noun = number.kind === 'money' ? nounBefore(at, index) : null
  return noun !== null && aidNounStatus(noun) === 'delivered'
}

/** "Peru (20 tents) and Chile (30) have sent help": what each of those gives stands behind its name. */
const isInBracketOfGiver = (at: AnalyzedSentence, index: number): boolean =>
  localParty(at, index, null)?.by === 'bracket'

function verbTellingJoined(at: AnalyzedSentence, figure: AidFigure, governor: Governor): Telling | null {
  const { clause } = governor
  const second = joinedVerb(at, clause)
  if (second === undefined || isDeniedClause(at, clause)) return null
  const told = verbTelling(at, figure, { ...governor, clause: { ...second, subject: clause.subject } })
  if (told === null || told === 'none') return null
  const isAhead = progressOf(at, clause) === 'ahead' && told.status === 'delivered'
  return isAhead ? { ...told, status: 'pledged' } : told
}

const isUpTo = ({ status }: Telling): boolean => status === 'pledged' || status === 'announced'

function mainTelling(
  at: AnalyzedSentence,
  figure: AidFigure,
  governors: readonly Governor[],
  isAsked: boolean,
): Telling | null {
  const main = governors.find(
    ({ relation }) => relation === 'subject' || relation === 'oblique' || relation === 'object',
  )
  const told = main === undefined ? null : verbTelling(at, figure, main)
  if (told === null || told === 'none') return null
  const isGiven = told.status === 'delivered' || (isAsked && told.status !== 'called_for' && told.mode !== 'ask')
  return isGiven ? told : null
}

/** "the 20 tents that Chad had asked for"; money asked for is more often what the sum given is held against. */
const isGoodsAskedFor = ({ status }: Telling, { number, item }: AidFigure): boolean =>
  status === 'called_for' && number.kind !== 'money' && item.category !== 'cash'

/** "The tents promised by Peru came": behind a participle only the verb that the goods are subject of; not "sent 20, with 30 more promised". */
const mainBehind = (governors: readonly Governor[], { relation, clause }: Governor): readonly Governor[] =>
  relation === 'relative'
    ? governors
    : governors.filter((one) => one.relation === 'subject' && one.clause.at > clause.at)

/** What the words around a figure say of its giving: the nearest verb that speaks of it, else a noun of giving beside it. */
export function tellingOf(at: AnalyzedSentence, figure: AidFigure): Telling | null | 'none' {
  if (isLabelledLacking(at, figure) || isAppealOf(at, figure) || isNeedOf(at, figure) || isUnraised(at, figure))
    return { mode: 'ask', status: 'called_for', governor: null, rule: 'aid-ask' }
  const noun = nounBefore(at, figure.index) ?? labelOf(at, figure.index)
  if (noun !== null && stocks.has(noun) && !isGivenUp(at, figure.index)) return 'none'
  const status = noun === null || !mayAmountTo(at, figure, noun) ? null : aidNounStatus(noun)
  if (isDifference(at, figure) || isLabelledElse(at, figure.index)) return 'none'
  if (isOnlyWhole(at, figure) || isOfRevisedPlan(at, figure.index)) return 'none'
  const known =
    debtTelling(at, figure) ?? runningTotal(at, figure) ?? roleNounTelling(at, figure) ?? rankedTelling(at, figure)
  if (known !== null) return known
  if (isOfHelperList(at, figure.index)) return { mode: 'noun', status: 'delivered', governor: null, rule: 'aid-noun' }
  const governors = governorsOf(at, figure.index)
  for (const governor of governors) {
    const own = verbTelling(at, figure, governor)
    const isOpen = own === 'none' || own === null || (isUpTo(own) && carriedOut(at, governor.clause) !== null)
    const told = isOpen ? (verbTellingJoined(at, figure, governor) ?? own) : own
    // "20 boats built in Vigo went to Chad", "20 boats that Peru bought went to Chad": which they are.
    if (told === 'none' && (saysWhich(governors, governor) || isCalledLent(at, figure))) continue
    if (told === 'none') return 'none'
    // "the masks that Peru had promised arrived", "masks promised by Peru arrived": what was promised has come.
    const outer =
      told !== null &&
      (governor.relation === 'relative' || governor.relation === 'participle') &&
      !isWhole(at, figure.index) &&
      (told.status === 'pledged' || isGoodsAskedFor(told, figure) || isPassedOn(governor.clause.verb))
        ? overSharing(governor, mainTelling(at, figure, mainBehind(governors, governor), told.status === 'called_for'))
        : null
    const { inner } = governor
    if (inner !== undefined && told !== null && modeOf(at, inner) === 'pledge')
      return { ...told, promise: { ...governor, clause: inner } }
    if (outer !== null && told?.status === 'called_for') return { ...outer, asked: governor }
    if (outer !== null) return told?.status === 'pledged' ? { ...outer, promise: governor } : outer
    if (told === null) continue
    const isAhead = (status === 'pledged' && !isKept(governor)) || isToCome(at, figure)
    // "The announcement of 3 million for Chad came on Monday": it is the word that came.
    const reached = isAhead ? 'pledged' : status === 'announced' ? status : told.status
    return told.status === 'delivered' ? { ...told, status: reached } : told
  }
  if (isNeededByLead(at, figure.index)) return 'none'
  if (status === null && isOfBareThanks(at, figure.index))
    return { mode: 'noun', status: 'delivered', governor: null, rule: 'aid-thanks' }
  if (status === null && isOfArrival(at, figure))
    return { mode: 'move', status: 'delivered', governor: null, rule: 'aid-move' }
  if (status === null)
    return isOfDonorList(at, figure.index) ||
      isFundedWith(at, figure) ||
      useOfMoney(at, figure) !== null ||
      isCalledGift(at, figure) ||
      isCalledLent(at, figure) ||
      isOfBareLine(at, figure) ||
      routeOf(at, figure) !== null
      ? { mode: 'noun', status: statusOfLine(at), governor: null, rule: 'aid-noun' }
      : null
  const ahead = governorsOf(at, figure.index).some(
    ({ clause, relation }) =>
      relation !== 'relative' && relation !== 'participle' && progressOf(at, clause) === 'ahead',
  )
  const reached = ahead && status === 'delivered' ? 'pledged' : status
  return { mode: 'noun', status: reached, governor: null, rule: 'aid-noun' }
}
