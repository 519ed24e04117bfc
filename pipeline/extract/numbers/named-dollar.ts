import { nationalCurrencies } from '../../lexicon/currencies.ts'
import type { Token } from '../mention.ts'

/** The one other dollar that the sentence names in words ("Canadian dollars"), for its bare `$`. */
export function findNamedDollar(tokens: readonly Token[]): string {
  let named: string | null = null
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower
    if (word !== 'dollars' && word !== 'dollar') continue
    const code = nationalCurrencies.get(`${tokens[at - 1]?.lower} dollar`)
    if (code === undefined) continue
    if (named !== null && named !== code) return 'USD'
    named = code
  }
  return named ?? 'USD'
}

const converting =
  /^(?:,|\(|-|–|—|or|about|around|roughly|some|approximately|nearly|almost|over|the|equivalent|equal|to|of|worth)$/

/** "4,000 Australian dollars (about $2,600)": right behind a sum in another dollar, the sign is of the one that sums are turned into. */
export function isConversion(tokens: readonly Token[], sign: number): boolean {
  let at = sign - 1
  while (at > sign - 6 && converting.test(tokens[at]?.lower ?? '')) at--
  return at < sign - 1 && /^dollars?$/.test(tokens[at]?.lower ?? '')
}
