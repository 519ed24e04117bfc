import { nationalCurrencies } from '../../lexicon/currencies.ts'
import type { Token } from '../mention.ts'

const isMoney = ({ text, lower }: Token): boolean => text === '$' || /^dollars?$/.test(lower)

/** The one other dollar that the sentence names in words ("Canadian dollars"), for its bare `$`; in a list of several moneys the sign is American. */
export function findNamedDollar(tokens: readonly Token[]): string {
  let named: string | null = null
  const semicolon = tokens.findIndex(({ text }) => text === ';')
  if (semicolon > 0 && [tokens.slice(0, semicolon), tokens.slice(semicolon)].every((part) => part.some(isMoney)))
    return 'USD'
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

/** "$160,000 (US$99,000)": turned into American dollars, a sum with the bare sign at `sign` is in those of another country. */
export function isOtherDollar(tokens: readonly Token[], sign: number): boolean {
  let at = sign + 2
  while (at < sign + 4 && tokens[at]?.kind === 'word') at++
  if (tokens[sign + 1]?.kind !== 'digits' || tokens[at]?.text !== '(') return false
  const us = /^(?:about|around|roughly|some|approximately)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return /^(?:us|u\.s\.?|usd)$/.test(tokens[us]?.lower ?? '') && tokens[us + 1]?.text === '$'
}

const converting =
  /^(?:,|\(|-|–|—|or|about|around|roughly|some|approximately|nearly|almost|over|the|equivalent|equal|to|of|worth)$/

/** "4,000 Australian dollars (about $2,600)": right behind a sum in another dollar, the sign is of the one that sums are turned into. */
export function isConversion(tokens: readonly Token[], sign: number): boolean {
  let at = sign - 1
  while (at > sign - 6 && converting.test(tokens[at]?.lower ?? '')) at--
  return at < sign - 1 && /^dollars?$/.test(tokens[at]?.lower ?? '')
}
