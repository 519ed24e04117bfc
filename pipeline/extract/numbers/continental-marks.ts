import {
  currencyAbbreviations,
  currencyCodes,
  currencyNames,
  currencySigns,
  trailingAbbreviations,
  wholeCurrencies,
} from '../../lexicon/currencies.ts'
import { scaleSuffixes, scales } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { continueDigits } from './read-words.ts'

/** As the continent of Europe writes numbers: a comma before the decimals, and dots or spaces between the thousands. */

/** The currency of a sign, a code or a short form. */
const currencyOf = ({ text }: Token): string | undefined =>
  currencySigns.get(text) ??
  currencyAbbreviations.get(text) ??
  trailingAbbreviations.get(text) ??
  currencyCodes.get(text)

/** The currency right before a number, "Rp." with its stop too, or right behind it. */
function currencyBeside(tokens: readonly Token[], from: number, to: number): string | undefined {
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1]
  const [near, after] = [before && currencyOf(before), tokens[to]]
  if (near !== undefined || after === undefined) return near
  // "won" is a verb.
  return currencyOf(after) ?? (after.lower === 'won' ? undefined : currencyNames.get(after.lower))
}

/** "34", "1 995", "1.250": what may stand before the comma. */
const whole = /^\d+$|^\d{1,3}(?:\s\d{3})+$|^[1-9]\d{0,2}(?:\.\d{3})+$/u

const isPercent = (tokens: readonly Token[], at: number): boolean =>
  /^(?:%|percent|percentage|pct)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'per' && tokens[at + 1]?.lower === 'cent')

/** "34,50": its value, where a comma alone parts two numbers, and no third goes on with a row ("3,20,45"). */
function commaValue(tokens: readonly Token[], at: number): number | null {
  const [number, comma, part] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (number === undefined || comma?.text !== ',' || part?.kind !== 'digits' || part.text.length > 2) return null
  if (comma.start !== number.end || part.start !== comma.end || !whole.test(number.text)) return null
  if (tokens[at - 1]?.text === ',' && tokens[at - 1]?.end === number.start) return null
  return Number(`${number.text.replace(/[\s.]/gu, '')}.${part.text}`)
}

/** "34,50 euros", "€34,50", "12,50 to 14,50 euros": two decimals beside a currency, or beside one that both bounds share. */
function isMoney(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 2]?.text.length !== 2) return false
  if (currencyBeside(tokens, at, at + 3) !== undefined) return true
  const isRange = /^(?:[-–—]|to|and|or)$/.test(tokens[at + 3]?.lower ?? '')
  return isRange && commaValue(tokens, at + 4) !== null && currencyBeside(tokens, at + 4, at + 7) !== undefined
}

/** "30,5%", "2,4 million", "34,50 euros": a comma before fewer than three digits and a percent sign, a scale or a currency is a decimal one. */
export function readDecimalComma(tokens: readonly Token[], at: number): Numeral | null {
  const value = commaValue(tokens, at)
  if (value === null) return null
  if (/^(?:m|b|tr)illion$/.test(tokens[at + 3]?.lower ?? '') && (tokens[at]?.text.length ?? 0) < 4)
    return continueDigits(tokens, at, at + 3, value)
  const isDecimal = isMoney(tokens, at) || isPercent(tokens, at + 3)
  return isDecimal ? exactNumeral({ from: at, to: at + 3 }, 'digits', value) : null
}

/** "Rp 31.500": the money has no hundredths, so that a dot before three digits parts thousands; "Rp 1.125 trillion" has a decimal. */
export function readWholeMoney(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(text) || scales.has(next) || scaleSuffixes.has(next)) return null
  return wholeCurrencies.has(currencyBeside(tokens, at, at + 1) ?? '') ? Number(text.replace('.', '')) : null
}
