import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'

const handing = /^(?:hand|serve|deliver|go|bring|take)$/

const prices = /^(?:prices?|fees?|costs?|rents?|fares?|premiums?|tariffs?|deposit)$/

/** "The price that Mali paid", "the fee Mali pays": what one pays a price is for oneself. */
function isPaidPrice({ chunks, tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'pay' || verb.passive || subject === null) return false
  const before = chunks[subject.first - 1]
  const isOpened = (before?.kind === 'wh' || before?.kind === 'sub') && /^(?:that|which)$/.test(before.text)
  const price = chunks[isOpened ? subject.first - 2 : subject.first - 1]
  return price?.kind === 'np' && prices.test(tokens[price.head]?.lower ?? '')
}

/** "Mali paid 60 million dollars for 20 boats": bought; "paid 3 million for tents in Chad" is for others. */
export function isPurchase(at: AnalyzedSentence, clause: Clause): boolean {
  if (isPaidPrice(at, clause)) return true
  const { verb, subject, arguments: found, end } = clause
  // "Mali paid Norway 60 million for them"
  const [money, goods] = found[0]?.nominal.members[0]?.np.number === null ? found.slice(1) : found
  if (verb.lemma !== 'pay' || verb.passive || money?.prep !== null || goods?.prep !== 'for') return false
  const bought = goods.nominal.members[0]?.np
  const isSum = money.nominal.members[0]?.np.number?.kind === 'money'
  if (!isSum || bought == null || bought.number === null) return false
  // "paid 2 million for 20 cars, which were handed to Chad"
  const isHandedOn = at.clauses.some(
    ({ at: place, verb: { lemma, particle } }) =>
      place > clause.at && lemma !== 'pay' && (hasVerbClass(lemma, particle, 'give') || handing.test(lemma)),
  )
  const own = (subject?.members ?? []).flatMap(({ np }) => np.areas.map(({ iso3 }) => iso3))
  const to = at.chunks[end - 1]?.to ?? at.tokens.length
  const isForOthers = at.areas.some(({ from, iso3 }) => from >= bought.from && from < to && !own.includes(iso3))
  // A charity or an agency buys for others.
  const isOfState = own.some((iso3) => iso3 !== null)
  return isOfState && !isHandedOn && !isForOthers && goodsIn({ at, from: bought.number.to, to: bought.to }) !== null
}
