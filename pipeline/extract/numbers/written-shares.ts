import { cardinals, ordinalSuffixes } from '../../lexicon/number-words.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { exactNumeral, type Numeral } from './numeral.ts'

function wholeNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind === 'digits')
    return /^\d{1,3}(?:,?\d{3})*$/.test(token.text) ? Number(token.text.replace(/,/g, '')) : null
  const word = token?.lower ?? ''
  return word === 'hundred' ? 100 : (cardinals.get(word) ?? null)
}

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start

/** "a one-in-five chance", "1-in-20": a share in hyphens; a "1-in-100-year flood" is a kind of flood. */
function readHyphenedShare(tokens: readonly Token[], at: number): Numeral | null {
  if (!isHyphen(tokens, at + 1) || lowerAt(tokens, at + 2) !== 'in' || !isHyphen(tokens, at + 3)) return null
  const [part, whole] = [wholeNumber(tokens, at), wholeNumber(tokens, at + 4)]
  if (part === null || whole === null || part < 1 || part >= whole) return null
  const isOfUnit = isHyphen(tokens, at + 5) && unitsOfMeasure.has(lowerAt(tokens, at + 6))
  return isOfUnit ? null : exactNumeral({ from: at, to: at + 5 }, 'fraction', part / whole)
}

/** "a 10th of the budget", "one 100th of a second": a share whose name is in digits. */
function readDigitShare(tokens: readonly Token[], at: number): Numeral | null {
  if (!/^(?:an?|one)$/.test(lowerAt(tokens, at))) return null
  const digits = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const isOrdinal = tokens[digits]?.kind === 'digits' && ordinalSuffixes.has(lowerAt(tokens, digits + 1))
  const whole = isOrdinal ? wholeNumber(tokens, digits) : null
  const isPart =
    lowerAt(tokens, digits + 2) === 'of' && /^(?:an?|the|its|their|his|her|our|all)$/.test(lowerAt(tokens, digits + 3))
  // "a 13th of the month"
  if (lowerAt(tokens, digits + 4) === 'month') return null
  return whole === null || whole < 3 || !isPart
    ? null
    : exactNumeral({ from: at, to: digits + 2 }, 'fraction', 1 / whole)
}

export const readWrittenShare = (tokens: readonly Token[], at: number): Numeral | null =>
  readHyphenedShare(tokens, at) ?? readDigitShare(tokens, at)
