import { isRelative, prepText, type Spot } from './spot.ts'

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

/** A rate that a law sets, that tells of an appeal, or of what money costs. */
export const isOfNoEconomy = (spot: Spot): boolean => isDuty(spot) || isFunded(spot) || isExchangeRate(spot)
