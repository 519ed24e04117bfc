import { cardinals } from '../../lexicon/number-words.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import type { Token } from '../mention.ts'
import { isJoined } from './and-fraction.ts'
import { exactNumeral, type Numeral } from './numeral.ts'

interface Decimals {
  readonly digits: string
  readonly to: number
}

/** "zero five", "oh five", "fifty-seven": what stands behind a point, in words. */
export function readDecimals(tokens: readonly Token[], from: number): Decimals | null {
  let at = from
  let digits = ''
  for (; at < tokens.length && digits.length < 12; at++) {
    const word = tokens[at]?.lower ?? ''
    const digit = word === 'oh' || word === 'o' ? 0 : cardinals.get(word)
    if (digit === undefined || digit > 9) break
    digits += String(digit)
  }
  return digits === '' ? readPair(tokens, at) : { digits, to: at }
}

/** "fifty-seven", "fifty seven", "fifteen" */
function readPair(tokens: readonly Token[], at: number): Decimals | null {
  const tens = cardinals.get(tokens[at]?.lower ?? '') ?? 0
  if (tens < 10) return null
  const next = isJoined(tokens, at + 1) ? at + 2 : at + 1
  const unit = cardinals.get(tokens[next]?.lower ?? '') ?? 0
  const isPair = tens % 10 === 0 && tens >= 20 && unit > 0 && unit < 10
  return { digits: String(isPair ? tens + unit : tens), to: isPair ? next + 1 : at + 1 }
}

const beforePoint = new Set('by of than about around nearly almost roughly only just over under'.split(' '))

/** "by point five percent", "point two of a mile": a point that begins a number; not "at that point five percent left", "at a point two miles off". */
export function readLonePoint(tokens: readonly Token[], at: number): Numeral | null {
  const before = tokens[at - 1]
  if (tokens[at]?.lower !== 'point' || (before !== undefined && !beforePoint.has(before.lower))) return null
  const decimals = readDecimals(tokens, at + 1)
  if (decimals === null) return null
  const words = tokens.slice(decimals.to, decimals.to + 3).map(({ lower }) => lower)
  const isPart = words[0] === 'of' && words[1] === 'a' && (unitsOfMeasure.has(words[2] ?? '') || words[2] === 'percent')
  const isMeasured = /^(?:percent|per|percentage|%)$/.test(words[0] ?? '') || unitsOfMeasure.has(words[0] ?? '')
  return isPart || isMeasured
    ? exactNumeral({ from: at, to: decimals.to }, 'words', Number(`0.${decimals.digits}`))
    : null
}
