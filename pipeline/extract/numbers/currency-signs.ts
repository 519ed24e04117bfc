import { currencySigns } from '../../lexicon/currencies.ts'
import type { Token } from '../mention.ts'
import { findNamedDollar } from './named-dollar.ts'

/** "¥" is the yuan only where the sentence speaks of yuan and not of yen. */
function findYenSign(tokens: readonly Token[]): string {
  let isYuan = false
  for (const token of tokens) {
    if (token.lower === 'yen' || token.lower === 'jpy') return 'JPY'
    if (token.lower === 'yuan' || token.lower === 'rmb' || token.lower === 'renminbi' || token.lower === 'cny')
      isYuan = true
  }
  return isYuan ? 'CNY' : 'JPY'
}

/** What ambiguous signs stand for in one sentence; found when first asked for. */
export interface SignReader {
  readonly read: (sign: string) => string | undefined
  /** Whether "pounds" are money here: they are where the sentence speaks of Britain or its sign. */
  readonly isSterling: () => boolean
}

const sterlingCues = new Set('£ gbp sterling british britain uk u.k. london'.split(' '))

export function signReader(tokens: readonly Token[]): SignReader {
  let dollar: string | null = null
  let yen: string | null = null
  let sterling: boolean | null = null
  return {
    isSterling: () => {
      sterling ??= tokens.some((token) => sterlingCues.has(token.lower))
      return sterling
    },
    read: (sign) => {
      if (sign === '$') {
        dollar ??= findNamedDollar(tokens)
        return dollar
      }
      if (sign === '¥' || sign === '￥') {
        yen ??= findYenSign(tokens)
        return yen
      }
      return currencySigns.get(sign)
    },
  }
}
