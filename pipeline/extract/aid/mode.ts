import { type AidMode, aidModeOf } from '../../lexicon/aid-verbs.ts'
import { carriers, holders } from '../../lexicon/carriers.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isChequeWritten } from '../cheque.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isPumpedByTrade } from '../income.ts'
import { isInvestedIn } from '../invested-in.ts'
import { isLaidBefore } from '../laid-before.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { Member, Nominal } from '../parse/nominal.ts'
import { isRanked } from '../ranking.ts'
import { isLoadedWith } from './aboard.ts'
import { bringsPromises } from './brought-promises.ts'
import { isActOfGetter, isSomeones } from './getters-act.ts'
import { takesIn } from './gift-subject.ts'
import { isLanding } from './landing.ts'
import { isLoadedFor } from './loaded-for.ts'
import { isMakingIt, isPuttingIn } from './port-of.ts'
import { isPurchase } from './purchase.ts'
import { isQueue } from './queue.ts'
import { isBoughtForOthers, isSpentOnHelp } from './spent-on-help.ts'
import { isSplitGift } from './split-gift.ts'
import { isForOwn } from './what-done.ts'

/** "The storm left 350 schools without walls", "leaving islands without power": houses are left to someone, or in a state. */
const isLeftInRuins = (at: AnalyzedSentence, { verb, arguments: [object, next] }: Clause): boolean => {
  const np = object?.prep === null ? object.nominal.members[0]?.np : undefined
  if (verb.lemma === 'leave' && np?.number === null && next?.prep === 'without') return true
  const goods = verb.lemma === 'leave' && np !== undefined ? goodsIn({ at, from: np.from, to: np.to }) : null
  return goods?.category === 'facility' && np?.number != null && next?.prep !== 'to'
}

const isPerfectHave = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'have' && at.tokens[verb.main]?.lower === 'had'

/** "came to 3 million", not "came to Peru" */
function isSum({ chunks }: AnalyzedSentence, { at: verb }: Clause): boolean {
  const sum = chunks.slice(verb + 1, verb + 4).find(({ kind }) => kind === 'np')
  return sum?.kind === 'np' && sum.number !== null
}

/** "will share 3 million doses", "means to share them": what one shares with others is theirs. */
const isToBeShared = ({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'share' &&
  subject?.members.length === 1 &&
  !isPeopleNoun(tokens[subject.members[0]?.np.head ?? -1]?.lower ?? '') &&
  verb.particle === null &&
  !verb.passive &&
  (verb.form === 'infinitive' || /^(?:will|would|shall|to)$/.test(verb.modal ?? ''))

/** "opened the boxes and found 20 masks", "found 3 million in a car": what one comes upon; "found 3 million", "found 20 tents for Chad" is got together. */
const isCameUpon = ({ verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'find' &&
  !found.some(({ prep }) => prep === 'for' || prep === 'to') &&
  (found.every(({ nominal: { members } }) => members.every(({ np }) => np.number?.kind !== 'money')) ||
    found.some(
      ({ prep, nominal: { members } }) => /^(?:in|under|behind|inside)$/.test(prep ?? '') && members.every(isThing),
    ))

const isThing = ({ np }: Member): boolean => np.areas.length === 0 && np.number === null && !np.isName

/** "Trucks transported 20 tons of waste to Chile": the trade of carriers, where nothing says from whom it comes. */
const isHauled = ({ verb, arguments: found, fronted }: Clause): boolean =>
  verb.lemma === 'transport' && ![...found, ...fronted].some(({ prep }) => prep === 'from')

/** "undertook 27 missions": journeys, which no one promises. */
const isJourney = (at: AnalyzedSentence, { verb, arguments: [object] }: Clause): boolean =>
  verb.lemma === 'undertake' &&
  object?.prep === null &&
  /^(?:missions?|visits?|trips?|journeys?|tours?)$/.test(
    at.tokens[object.nominal.members[0]?.np.head ?? -1]?.lower ?? '',
  )

/** "A plane with 20 tons of rice flew from Lima": what flies is moved by no one else. */
const isFlying = (at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean =>
  verb.lemma === 'fly' &&
  !verb.passive &&
  verb.particle === null &&
  carriers.has(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '') &&
  found.every(({ prep }) => prep !== null)

/** "filled two trucks for the people of Chad": whoever loads a vehicle for others gives what is on it. */
const isFilledFor = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  /^(?:fill|load|pack)$/.test(verb.lemma) &&
  !verb.passive &&
  found.some(({ prep, nominal: { members } }) => {
    const head = at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''
    return prep === null && (carriers.has(head) || holders.has(head))
  }) &&
  found.some(({ prep, nominal }) => prep === 'for' && isPeople(at, nominal) && !areCustomers(at, nominal))

const areCustomers = ({ tokens }: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some(({ np }) =>
    /^(?:customers?|clients?|buyers?|tourists?|passengers?|guests?|subscribers?|shoppers?|shops?|stores?|restaurants?|hotels?)$/.test(
      tokens[np.head]?.lower ?? '',
    ),
  )

const isPeople = (at: AnalyzedSentence, nominal: Nominal): boolean =>
  isSomeones(at, nominal) || nominal.members.some(({ np }) => isPeopleNoun(at.tokens[np.head]?.lower ?? ''))

/** "Chad", "those who fled", "the children of Lima"; not "Chad's striker", "a hotel", "tourism". */
const arePeopleNamed = ({ tokens }: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some(({ np }) => {
    const head = tokens[np.head]?.lower ?? ''
    return np.isPronoun || head === 'those' || isPeopleNoun(head) || np.areas.some(({ to }) => to === np.to)
  })

/** "put down $3 million for Chad": money that one lays on the table for someone; not "for a house", "on a horse". */
const isMoneyDown = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  found.some(({ prep, nominal }) => (prep === 'for' || prep === 'towards') && arePeopleNamed(at, nominal)) &&
  found[1]?.prep !== 'on' &&
  verb.lemma === 'put' &&
  verb.particle === 'down' &&
  found.some(({ prep, nominal: { members } }) => prep === null && members[0]?.np.number?.kind === 'money')

/** "draws 20 doses from a fund", "Fiji has drawn 3 million": takes what is held for it; no water from a river. */
function isDrawing({ tokens }: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean {
  if (verb.lemma !== 'draw' || verb.passive) return false
  const number = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np.number ?? null
  const taker = subject?.members[0]?.np
  const isPerfect = /^(?:has|have|had)$/.test(tokens[verb.from]?.lower ?? '')
  const isOfCountry = isPerfect && number?.kind === 'money' && taker?.isName === true && taker.areas.length === 1
  const source = found.find(({ prep }) => prep === 'from')?.nominal.members[0]?.np
  const isHeld = reserves.test(tokens[source?.head ?? -1]?.lower ?? '')
  return number !== null && (isHeld || (isOfCountry && source === undefined))
}
const reserves =
  /^(?:funds?|pools?|facility|mechanism|covax|scheme|reserves?|stockpiles?|programmes?|programs?|initiative)$/

/** "goods went abroad", by the count of the customs: sold. */
const isExport = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  /^(?:go|leave|ship)$/.test(verb.lemma) &&
  /^(?:abroad|overseas)$/.test(tokens[verb.to]?.lower ?? '') &&
  tokens.some(({ lower }) => lower === 'customs')

/** "What Peru has done for Chad": its help, where a sum is told of it. */
const isDoneFor = (at: AnalyzedSentence, clause: Clause): boolean => {
  const { verb, first, subject, arguments: found } = clause
  const wh = at.chunks[first - 1]
  const isSomeone = subject?.members.every(({ np }) => np.areas.length > 0 || np.isPronoun) === true
  return (
    isSomeone &&
    verb.lemma === 'do' &&
    !verb.passive &&
    wh?.kind === 'wh' &&
    wh.text === 'what' &&
    found.some(({ prep, nominal }) => prep === 'for' && arePeopleNamed(at, nominal)) &&
    !isForOwn(at, clause)
  )
}

/** "20 tons will benefit refugees in Chad": counted goods come to those who have the good of them. */
const isBenefit = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'benefit' && !verb.passive && subject?.members[0]?.np.number != null

/** "when you add it all up": what is counted together. */
const isAddedUp = ({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'add' &&
  /^(?:you|we|one)$/.test(tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '') &&
  tokens.slice(verb.to, verb.to + 5).some(({ lower }) => lower === 'up' || lower === 'together')

/** "that bears his name": no one bears a cost. */
const isBearingOther = (at: AnalyzedSentence, { verb, arguments: [object] }: Clause): boolean => {
  const np = verb.lemma === 'bear' && object?.prep === null ? object.nominal.members[0]?.np : undefined
  return np !== undefined && np.number === null && !borne.test(at.tokens[np.head]?.lower ?? '')
}
const borne =
  /^(?:costs?|expenses?|bills?|burden|charges?|price|share|part|half|third|quarter|rest|fees|brunt|lot|most|all|it|them)$/

/** The mode of a verb; "part with", "ask for": with the preposition behind it where that makes another verb of it. */
export function modeOf(at: AnalyzedSentence, clause: Clause): AidMode | null {
  const { verb } = clause
  if (isBoughtForOthers(at, clause)) return 'give'
  if (isPurchase(at, clause)) return 'none'
  if (isQueue(at, clause) || isPumpedByTrade(at, clause)) return null
  if (bringsPromises(at, clause) || isInvestedIn(at, clause)) return null
  if (isActOfGetter(at, clause)) return 'receive'
  if (isLaidBefore(at, clause) || isAddedUp(at, clause) || isBearingOther(at, clause)) return null
  if (isSpentOnHelp(at, clause) || isToBeShared(at, clause) || isLanding(at, clause) || isLoadedWith(at, clause))
    return 'give'
  if (isFilledFor(at, clause) || isLoadedFor(at, clause) || isMoneyDown(at, clause)) return 'give'
  if (isDoneFor(at, clause) || isSplitGift(at, clause) || isChequeWritten(at, clause)) return 'give'
  if (isDrawing(at, clause)) return 'receive'
  if (isExport(at, clause)) return 'sell'
  if (isFlying(at, clause)) return 'move'
  // "14 animals were put down"
  if (verb.passive && verb.lemma === 'put' && verb.particle === 'down') return null
  if (isRanked(at, clause) || isCameUpon(clause) || isHauled(clause) || isJourney(at, clause)) return null
  if (isPerfectHave(at, clause)) return 'receive'
  if (isLeftInRuins(at, clause)) return null
  if (isMakingIt(at, clause) || isPuttingIn(at, clause) || isBenefit(clause)) return 'move'
  const next = at.tokens[verb.to]?.lower ?? null
  if (takesIn(at, clause)) return 'amount'
  if (verb.particle === null && next !== null) {
    const withNext = aidModeOf(verb.lemma, next)
    if (withNext !== aidModeOf(verb.lemma, null) && (withNext !== 'amount' || isSum(at, clause))) return withNext
  }
  return aidModeOf(verb.lemma, verb.particle)
}

/** Their subject gives. */
export const giverModes = new Set<AidMode>(['give', 'pledge', 'announce', 'sell'])

/** How far a gift is by its verb alone. */
export const statusOfMode: Partial<Record<AidMode, GiftStatus>> = {
  give: 'delivered',
  pledge: 'pledged',
  announce: 'announced',
  receive: 'delivered',
  ask: 'called_for',
  sell: 'exported',
  move: 'delivered',
  amount: 'delivered',
}
