import { currencySigns } from '../../lexicon/currencies.ts'
import type { Token } from '../mention.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { parseDigits } from './read-digits.ts'
import { continueDigits } from './read-words.ts'

const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start

/** "$(5.2) million": a sum in brackets behind its currency is a loss, as accounts write it; "($5.2 million)" is an aside. */
export function readAccountingNegative(tokens: readonly Token[], at: number): Numeral | null {
  const [sign, open, close] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (open?.text !== '(' || close?.text !== ')' || !currencySigns.has(sign?.text ?? '')) return null
  if (!isTight(tokens, at - 2) || !isTight(tokens, at - 1) || !isTight(tokens, at)) return null
  const value = tokens[at]?.kind === 'digits' ? parseDigits(tokens[at]?.text ?? '') : null
  if (value === null) return null
  const { to, base, scale } = continueDigits(tokens, at, at + 2, value)
  return exactNumeral({ from: at - 1, to }, 'digits', -base, scale)
}
