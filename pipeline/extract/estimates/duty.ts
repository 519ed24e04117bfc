import type { AnalyzedSentence } from '../analyze.ts'
import { isBudgetPassed } from '../budget-passed.ts'
import { isCountNoun } from '../counts/count-head.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { isCostOfBuilding } from './cost-of-building.ts'
import { isOwnPay } from './own-pay.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { isWorthOfLoad } from './worth-of-load.ts'

/** "a 50% tariff", "a levy of 3 percent": set by law, and no figure of an economy. */
function isDuty({ at, np, number, index }: Spot): boolean {
  if (number.kind !== 'percent') return false
  const named = prepText(at.chunks[index - 1]) === 'of' ? at.chunks[index - 2] : undefined
  const head = number.to <= np.head ? np.head : named?.kind === 'np' ? named.head : -1
  return /^(?:tariffs?|duty|duties|levy|levies|surcharges?|excise)$/.test(at.tokens[head]?.lower ?? '')
}

/** "says it needs 187 million and has 60 percent of it": how much of what is asked for has come in. */
const isFunded = ({ at, number, clause }: Spot): boolean =>
  isRelative(number) &&
  /^(?:have|receive|get|raise|collect|secure)$/.test(clause?.verb.lemma ?? '') &&
  /^of (?:it|that|this)$/.test(`${at.tokens[number.to]?.lower} ${at.tokens[number.to + 1]?.lower}`) &&
  at.clauses.some(({ verb }) => verb.to <= number.from && /^(?:need|require|seek|request|appeal)$/.test(verb.lemma))

/** "the lira, at 16.4 to the dollar": how many of a currency one of another costs, and no rate of change. */
const isExchangeRate = ({ at: { tokens }, number }: Spot): boolean =>
  tokens[number.to - 1]?.kind === 'digits' &&
  /^(?:to|against|for) (?:the|one|a) (?:us |u\.s\. |american )?(?:dollar|euro|pound|greenback)\b/.test(
    tokens
      .slice(number.to, number.to + 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

const papers =
  /^(?:visas?|permits?|licen[cs]es?|passports?|fees?|fines?|tickets?|stamps?|certificates?|registration|memberships?|subscriptions?)$/

/** "The visa fee remains at $35", "a permit costs 4,200 rubles": what someone has to pay for leave to do a thing. */
function isFee({ at, clause, number }: Spot): boolean {
  if (clause === null || number.kind !== 'money' || (number.high ?? number.low ?? 0) > 1e5) return false
  if (!/^(?:cost|be|remain|stay|stand|rise|increase|go|double)$/.test(clause.verb.lemma)) return false
  const np = clause.subject?.members[0]?.np
  return np !== undefined && papers.test(at.tokens[np.head]?.lower ?? '')
}

const households =
  /^(?:family|families|households?|persons?|people|visitors?|tourists?|guests?|passengers?|patients?|buyers?|customers?|farmers?|pupils?|students?|parents?)$/

/** "A sachet", "the bus": what one can buy, and no crisis. */
function isSold(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  if (np === undefined) return false
  const opening = at.tokens[np.from]?.lower ?? ''
  const isOne = opening === 'a' || opening === 'an' || opening === 'one'
  return isOne || goodsIn({ at, from: np.from, to: np.to }) !== null
}

/** "A sachet costs a family 90 cents": what one buyer pays, and no loss. */
const isPaidByOne = ({ at, clause, number }: Spot): boolean =>
  clause !== null &&
  clause.verb.lemma === 'cost' &&
  isSold(at, clause) &&
  number.kind === 'money' &&
  (number.high ?? number.low ?? 0) < 1e4 &&
  clause.arguments.some(
    ({ prep, nominal: { members } }) =>
      prep === null && members.some(({ np }) => np.number === null && households.test(at.tokens[np.head]?.lower ?? '')),
  )

/** "The average guest stays five nights": how long, and not how many nights a trade has sold. */
const isLengthOfStay = ({ clause, number, index, at }: Spot): boolean =>
  number.kind === 'number' &&
  (number.high ?? number.low ?? 0) < 100 &&
  /^(?:nights?|days?|weeks?)$/.test(at.tokens[number.to]?.lower ?? '') &&
  /^(?:stay|last|spend|remain)$/.test(clause?.verb.lemma ?? '') &&
  (clause?.at ?? 0) >= index - 2

/** "can carry 400 passengers": for how many there is room. */
const isRoom = ({ clause, number }: Spot): boolean =>
  number.kind === 'number' &&
  clause?.verb.modal === 'can' &&
  /^(?:carry|hold|seat|take|accommodate|sleep|house|store)$/.test(clause.verb.lemma)

/** "The 13 deaths include two foreigners": some of the dead or ill. */
const isAmongDead = ({ at, clause }: Spot): boolean =>
  clause?.verb.lemma === 'include' &&
  clause.subject?.members.some(({ np }) => isCountNoun(at.tokens[np.head]?.lower ?? '')) === true

/** A rate that a law sets, that tells of an appeal, or of what money costs; what one pays for a paper, how long one stays, and what one person earns. */
export const isOfNoEconomy = (spot: Spot): boolean =>
  isAmongDead(spot) ||
  isBudgetPassed(spot.at, spot.number) ||
  isDuty(spot) ||
  isFunded(spot) ||
  isExchangeRate(spot) ||
  isFee(spot) ||
  isPaidByOne(spot) ||
  isLengthOfStay(spot) ||
  isRoom(spot) ||
  isCostOfBuilding(spot) ||
  isOwnPay(spot) ||
  isWorthOfLoad(spot)
