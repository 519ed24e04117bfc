import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import { someIn } from '../index-in.ts'
import { ownerOf } from './actors-near.ts'
import { isOfSubject } from './amount-of.ts'
import type { Governor } from './governor.ts'
import { type Idiom, told } from './idiom.ts'
import { bringsOther } from './money-idioms.ts'
import { totalIn } from './parties.ts'
import type { Telling } from './telling.ts'

/** "brings Peru's total to 3 million": what is brought there is an act of giving. */
export const asTotal: Idiom = (at, figure, governor) => {
  const { number, kind } = figure
  const { clause, prep, relation } = governor
  const put = putAt(at, governor)
  if (put !== null && number.kind === 'money') return { mode: 'amount', status: put, governor, rule: 'aid-amount' }
  const isReached = relation === 'object' && /^(?:near|approach|reach|exceed|top|pass|surpass)$/.test(clause.verb.lemma)
  if (!(prep === 'to' || isReached)) return null
  // "lifts its gifts of vaccine to 3 million": of goods only where the noun tells of giving.
  const isOfGoods = number.kind !== 'money'
  // "Peru's exports of masks rose to 3 million"
  const isSold = kind === 'known' && isOfGoods && isOfSubject(at, clause, figure)
  if (isSold && sold.test(headOfSubject(at, clause)) && (isReached || growing.test(clause.verb.lemma)))
    return told(at, governor, { mode: 'amount', status: 'exported', governor, rule: 'aid-amount' })
  const isGivenSum = given.test(singularOf(headOfTotal(at, clause))) || isOwnTotal(at, clause)
  if (isOfGoods && (isReached || !isGivenSum)) return null
  // "was increased to 3 million by Peru"
  const isRaised = clause.verb.passive && summing.test(clause.verb.lemma)
  const grown = isReached || isRaised || growing.test(clause.verb.lemma) ? grownNoun(at, clause) : null
  if (grown !== null) return told(at, governor, { mode: 'amount', status: grown, governor, rule: 'aid-amount' })
  if (isReached || !summing.test(clause.verb.lemma)) return null
  return totalIn(at, clause) === null
    ? // "brings exports to 3 million": what comes to the sum is no gift.
      bringsOther(at, clause)
      ? 'none'
      : null
    : told(at, governor, { mode: 'amount', status: 'delivered', governor, rule: 'aid-total' })
}

/** "Peru's contribution was put at 3 million": how far it has come; "its contribution to growth was put at 3 million" is no gift, and "by the ministry" names no giver. */
function putAt(at: AnalyzedSentence, { clause, prep }: Governor): Telling['status'] | null {
  const { verb, subject } = clause
  if (clause.arguments.some((one) => one.prep === 'by') || isOfEconomy(at, clause)) return null
  if (prep !== 'at' || !verb.passive || subject === null || !/^(?:put|value|reckon|estimate)$/.test(verb.lemma))
    return null
  const noun = singularOf(headOfSubject(at, clause))
  if (!given.test(noun) || ownerOf(at, subject.first, subject.end) === null) return null
  return /^(?:pledge|promise|commitment)$/.test(noun) ? 'pledged' : 'delivered'
}

/** "contribution to growth": what stands behind the noun. */
const isOfEconomy = ({ tokens }: AnalyzedSentence, { subject, verb }: Governor['clause']): boolean =>
  hasEconomicWord(tokens.slice(subject?.members[0]?.np.to ?? verb.from, verb.from).map(({ lower }) => lower))

/** "Peru's contribution rose to 3 million", "Pledges neared 3 million": how far it has come; null where no one's gift grows. */
function grownNoun(at: AnalyzedSentence, { verb, subject }: Governor['clause']): Telling['status'] | null {
  const np = verb.passive && !summing.test(verb.lemma) ? undefined : subject?.members[0]?.np
  const word = at.tokens[np?.head ?? -1]?.lower ?? ''
  // "raised its contribution to 2 million, and Chile's rose to 3": the noun is told once.
  const isElided = np !== undefined && at.tokens[np.to - 1]?.lower === "'s"
  const told = at.tokens.slice(0, np?.from ?? 0).findLast(({ lower }) => given.test(singularOf(lower)))
  const noun = singularOf(isElided ? (told?.lower ?? '') : word)
  if (subject === null || !given.test(noun)) return null
  // "Donations topped 3 million": of all who give.
  const isOfAll = /^(?:donations|pledges|promises)$/.test(word) && np?.areas.length === 0
  const status = /^(?:pledge|promise|commitment)$/.test(noun) ? 'pledged' : 'delivered'
  return isOfAll || ownerOf(at, subject.first, subject.end) !== null ? status : null
}

const headOfSubject = (at: AnalyzedSentence, { subject }: Governor['clause']): string =>
  at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''

const sold = /^(?:exports?|sales?)$/

const headOfTotal = (at: AnalyzedSentence, clause: Governor['clause']): string =>
  at.tokens[totalIn(at, clause)?.nominal.members[0]?.np.head ?? -1]?.lower ?? ''

/** "takes the German total to 2 million": whose doses are counted. */
function isOwnTotal(at: AnalyzedSentence, clause: Governor['clause']): boolean {
  const total = totalIn(at, clause)?.nominal
  if (total === undefined || headOfTotal(at, clause) !== 'total' || bought.test(headOfSubject(at, clause))) return false
  // "the British total to 40 in stock"
  const isHeld = someIn(
    at.tokens,
    clause.verb.to + 1,
    at.tokens.length,
    ({ lower }, i) => lower === 'in' && stored.test(at.tokens[i + 1]?.lower ?? ''),
  )
  return !isHeld && ownerOf(at, total.first, total.end) !== null
}

const bought = /^(?:orders?|purchases?|sales?|cases?|contracts?)$/
const stored = /^(?:stock|store|storage|reserve|use|service)$/
const given = /^(?:contribution|donation|grant|pledge|promise|gift|commitment|aid|help|assistance|relief)$/
const growing = /^(?:rise|grow|climb|swell|jump|increase)$/
export const summing =
  /^(?:bring|take|raise|push|lift|carry|double|triple|quadruple|treble|increase|upped|boost|hike|expand)$/
