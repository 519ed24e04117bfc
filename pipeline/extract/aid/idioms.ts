import type { AnalyzedSentence } from '../analyze.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Argument } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { isSumSentHome } from '../sent-home.ts'
import { isOfSubject } from './amount-of.ts'
import { asAppealed } from './appealed.ts'
import { asApproved } from './approved.ts'
import { causingIdioms } from './causing-idioms.ts'
import { asDestined } from './destined.ts'
import { asYielded } from './event-yield.ts'
import type { AidFigure } from './figure.ts'
import { asReceived, asShared, gettingIdioms } from './getting-idioms.ts'
import { isOwedThere } from './gift-owner.ts'
import type { Governor } from './governor.ts'
import { asHandedOn } from './handing-idioms.ts'
import { asHandled } from './handled-idiom.ts'
import { headOf } from './head-of.ts'
import { asHelped, asShown, lost } from './helped-idiom.ts'
import { asAwaited, asGiven, asMoving, type Idiom, told } from './idiom.ts'
import { inversions } from './inverted-idioms.ts'
import { asKeys } from './keys.ts'
import { lendingIdioms } from './lending-idioms.ts'
import { modeOf } from './mode.ts'
import {
  asBorrowed,
  asChangedHands,
  asFooted,
  asInFor,
  asMayRise,
  asProgramme,
  asShort,
  asToppedUp,
  asWouldTake,
} from './money-idioms.ts'
import { progressOf } from './progress.ts'
import { asAssured, asPromisedAway } from './promised-away.ts'
import { asReleased } from './released.ts'
import { asSpokenOf } from './spoken-sum.ts'
import type { Telling } from './telling.ts'
import { thanksBefore } from './thanked-party.ts'
import { feelingOf, thankedBy } from './thanks.ts'
import { asHadThanksTo, asRicher } from './thanks-to.ts'
import { asToBeFound } from './to-be-found.ts'
import { asTotal } from './total-idiom.ts'
import { answeredCall, isAnsweredWith, isEarned, isLoaded, isWeighed, statusOnWay } from './turns.ts'

/** "is considering a gift of 20 tents", "Tourism brought 3 million": none. */
const asNone: Idiom = (at, figure, governor) => {
  const { item, number } = figure
  // "is sending 40 doctors home", "have been sent home"
  const { verb } = governor.clause
  const isSentHome = verb.passive && verb.lemma === 'send' && at.tokens[verb.to]?.lower === 'home'
  const isHome =
    item.category === 'personnel' && (isSentHome || (at.chunks[item.end]?.kind === 'adv' && isHomeAt(at, item.end)))
  // "voted themselves 20 cars"
  const first = at.chunks[governor.clause.at + 1]
  const isForSelf =
    /^(?:vote|give|award|grant|pay|allot)$/.test(governor.clause.verb.lemma) &&
    first?.kind === 'np' &&
    /^(?:themselves|itself|himself|herself|ourselves)$/.test(at.tokens[first.head]?.lower ?? '')
  // "bears 3 million of the losses"
  const isBorne =
    /^(?:bear|shoulder)$/.test(governor.clause.verb.lemma) &&
    (at.tokens.slice(number.to, number.to + 3).some(({ lower }) => lost.test(lower)) || isPartOfCost(at, governor))
  return isHome ||
    isSumSentHome(at, number) ||
    isPriceOfBought(at, governor) ||
    isPriceOfEvent(at, figure, governor) ||
    isForSelf ||
    isBorne ||
    (governor.clause.verb.lemma === 'owe' &&
      number.kind === 'money' &&
      !isOwedThere(at, governor.clause, figure.index)) ||
    isOwed(at, governor, number.to) ||
    isWeighed(governor) ||
    (isEarned(at, governor.clause) && !isOfSubject(at, governor.clause, figure))
    ? 'none'
    : null
}

/** "ordered 20 tents and paid 3 million for them": the price of what was bought. */
function isPriceOfBought(at: AnalyzedSentence, { clause, relation }: Governor): boolean {
  if (clause.verb.lemma !== 'pay' || relation !== 'object') return false
  const thing = clause.arguments.find(({ prep }) => prep === 'for')?.nominal.members[0]?.np
  const isMeant = /^(?:them|it|these|those)$/.test(at.tokens[thing?.head ?? -1]?.lower ?? '')
  return isMeant && at.clauses.some(({ verb, at: place }) => place < clause.at && buyingOf.test(verb.lemma))
}

/** "has paid a price of 3 million for the outbreak", "The price Chile paid for it: 3 million": what something cost. */
function isPriceOfEvent(at: AnalyzedSentence, { index }: AidFigure, { clause }: Governor): boolean {
  if (clause.verb.lemma !== 'pay') return false
  const np = isOf(at.chunks[index - 1]) ? at.chunks[index - 2] : at.chunks[(clause.subject?.first ?? 0) - 1]
  const first = at.chunks[clause.subject?.first ?? -1]
  const isPrice = (one: typeof np): boolean =>
    one?.kind === 'np' && at.tokens.slice(one.from, one.to).some(({ lower }) => /^(?:price|toll)$/.test(lower))
  return isPrice(np) || isPrice(first)
}
const buyingOf = /^(?:buy|order|purchase|import|acquire|procure|rent|lease|hire|charter)$/

const dues =
  /^(?:ransom|tax|taxes|fines?|wages|salaries|damages|compensation|interest|fees|dividends|rent|bribes?|royalties|prizes?)$/

/** "paid 3 million in ransom", "Teachers were paid 300 dollars", "returned 20 kits to the seller": what is due, or goes back. */
function isOwed(at: AnalyzedSentence, { clause, relation }: Governor, end: number): boolean {
  const { verb, arguments: found } = clause
  if (/^(?:in|as)$/.test(at.tokens[end]?.lower ?? '') && dues.test(at.tokens[end + 1]?.lower ?? '')) return true
  if (verb.lemma === 'pay' && verb.passive && relation === 'object') return !found.some(({ prep }) => prep === 'by')
  const isBack = ({ prep, nominal }: Argument): boolean =>
    prep === 'to' && /^(?:seller|maker|manufacturer|supplier|sender|owner)s?$/.test(headOf(at, { nominal }))
  return verb.lemma === 'return' && found.some(isBack)
}

/** "Of the 2 billion that the storm cost, farmers bore 700 million" */
const isPartOfCost = ({ tokens }: AnalyzedSentence, { clause: { verb } }: Governor): boolean =>
  tokens[0]?.lower === 'of' &&
  tokens.slice(0, verb.from).some(({ lower }) => /^(?:costs?|loss|losses|damages?)$/.test(lower))

const isHomeAt = (at: AnalyzedSentence, index: number): boolean =>
  at.tokens[at.chunks[index]?.from ?? -1]?.lower === 'home'

/** "responded with 20 tents" */
const asAnswer: Idiom = (at, { kind, item, number }, governor) =>
  kind !== 'any' &&
  // "led the list of investors with 3 million"
  (governor.clause.verb.lemma !== 'lead' || (number.kind !== 'money' && item.category !== 'cash')) &&
  (item.category !== 'transport' ||
    governor.clause.verb.lemma === 'lead' ||
    answeredCall(at, governor.clause) !== null) &&
  // "The bank answered with 3 million in loans": what it did, and to no one.
  !(/^(?:answer|reply)$/.test(governor.clause.verb.lemma) && item.category === 'cash') &&
  isAnsweredWith(at, governor)
    ? told(at, governor, asGiven(governor))
    : null

/** "thanked Peru for 3 million and 20 tents", "is grateful to Peru for 20 tents", "thanks went to Peru for 20 tents" */
const asThanks: Idiom = (at, { index, number }, governor) => {
  const { clause, relation, prep } = governor
  const isThank = clause.verb.lemma === 'thank'
  const isJoined = isThank && relation === 'object' && index > clause.at + 2
  // "is grateful for Kenya's 40 tents"
  const isOwned = isGenitiveMark(at.tokens[number.from - 1]) && feelingOf(at, clause) !== null
  const isFor =
    prep === 'for' && (isThank || isOwned || thankedBy(at, clause) !== null || thanksBefore(at, clause.at) >= 0)
  // "Credit for Chad's 20 tents goes to Peru"; a credit of 3 million is a loan.
  const first = clause.subject?.first ?? index
  const np = at.chunks[first]
  const isCredit =
    relation === 'subject' &&
    clause.verb.lemma === 'go' &&
    number.kind !== 'money' &&
    np?.kind === 'np' &&
    at.tokens[np.head]?.lower === 'credit' &&
    at.tokens[np.to]?.lower === 'for'
  return isJoined || isFor || isCredit ? { ...asGiven(governor), rule: 'aid-thanks' } : null
}

/** "20 tents are expected in Lima", "Peru can expect 20 tents", "20 tents are expected from Chile" */
const asExpected: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  if (clause.verb.lemma !== 'expect') return null
  const hasPrep = (...wanted: readonly string[]): boolean =>
    clause.arguments.some(({ prep }) => prep !== null && wanted.includes(prep))
  const isPassiveSubject = relation === 'subject' && clause.verb.passive
  if (isPassiveSubject && hasPrep('at', 'in')) return asMoving(governor, 'pledged')
  const isPossible = relation === 'object' && clause.verb.modal !== null && kind === 'known'
  if (isPossible && !isDeniedClause(at, clause)) return asAwaited(governor)
  return (relation === 'object' || isPassiveSubject) && hasPrep('from') ? asAwaited(governor) : null
}

/** "20 tents are on their way", "20 tents have found their way to Lima" */
const asUnderway: Idiom = (at, _figure, governor) => {
  const status = governor.relation === 'subject' ? statusOnWay(at, governor.clause) : null
  return status === null ? null : asMoving(governor, status)
}

/** "Peru can count on 20 tents from Chile", "looks forward to 20", "is in line for 20", "was assured of 20" */
const asCountedOn: Idiom = (at, { kind, index }, governor) => {
  const { clause, relation, prep } = governor
  const awaiting = at.tokens.slice(clause.verb.to, at.chunks[index]?.from).map(({ lower }) => lower)
  const isCounted =
    (/^(?:count|rely)$/.test(clause.verb.lemma) && relation === 'oblique' && prep === 'on') ||
    (clause.verb.lemma === 'look' && awaiting.join(' ') === 'forward to') ||
    (clause.verb.lemma === 'be' && awaiting.join(' ') === 'in line for')
  if (!isCounted || isDeniedClause(at, clause)) return null
  const isComing = clause.verb.modal !== null || clause.arguments.some((one) => one.prep === 'from')
  return isComing && kind !== 'any' ? asAwaited(governor) : 'none'
}

/** "Among the goods were 20 tents", "On board will be 20 tents" */
const asLoaded: Idiom = (at, _figure, { clause, relation }) =>
  relation === 'object' && isLoaded(at, clause) && !isDeniedClause(at, clause)
    ? { mode: 'noun', status: clause.verb.modal === null ? 'delivered' : 'pledged', governor: null, rule: 'aid-list' }
    : null

/** "ordered 20 tents to be sent to Peru", "had 20 tents flown there" */
const asOrdered: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  if (relation !== 'object' || !/^(?:order|direct|instruct)$/.test(clause.verb.lemma) || clause.verb.passive)
    return null
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const isSent = next?.verb.form === 'infinitive' && next.verb.passive && modeOf(at, next) === 'give'
  if (!isSent || kind === 'any' || progressOf(at, clause) === null) return null
  const whole = { ...clause, arguments: [...clause.arguments, ...next.arguments] }
  return { ...asGiven({ ...governor, clause: whole }), status: 'announced' }
}

const idioms: readonly Idiom[] = [
  ...inversions,
  asApproved,
  asReleased,
  asHadThanksTo,
  asRicher,
  asKeys,
  asShared,
  asOrdered,
  asReceived,
  asNone,
  asAnswer,
  asHelped,
  asShown,
  asThanks,
  asPromisedAway,
  asAssured,
  ...causingIdioms,
  ...gettingIdioms,
  asExpected,
  asUnderway,
  asDestined,
  asHandedOn,
  asBorrowed,
  ...lendingIdioms,
  asHandled,
  asLoaded,
  asCountedOn,
  asYielded,
  asTotal,
  asAppealed,
  asFooted,
  asChangedHands,
  asToppedUp,
  asMayRise,
  asWouldTake,
  asShort,
  asToBeFound,
  asInFor,
  asSpokenOf,
  asProgramme,
]

/** What a verb tells of a figure together with the words around it, whatever the verb says alone; null where it says nothing of the kind. */
export function idiomTelling(at: AnalyzedSentence, figure: AidFigure, governor: Governor): Telling | null | 'none' {
  for (const read of idioms) {
    const found = read(at, figure, governor)
    if (found !== null) return found
  }
  return null
}
