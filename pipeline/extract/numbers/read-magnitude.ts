import { cardinals, digitCounts, magnitudes, scales } from '../../lexicon/number-words.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { exactNumeral, multiply, type Numeral } from './numeral.ts'

function magnitude(from: number, to: number, low: number, high: number | null): Numeral {
  return { from, to, form: 'magnitude', low, high, base: low, scale: 1, scaled: true }
}

/** "tens of thousands", "hundreds of millions": the bounds multiply. */
function readNested(tokens: readonly Token[], at: number, bounds: readonly [number, number | null]): Numeral | null {
  const link = lowerAt(tokens, at + 1)
  // "dozens upon dozens"
  const isHeaped = (link === 'upon' || link === 'on') && lowerAt(tokens, at + 2) === lowerAt(tokens, at)
  if (!isHeaped && link !== 'of' && link !== 'and') return null
  const word = lowerAt(tokens, at + 2)
  const inner =
    word.endsWith('s') && magnitudes.has(word) ? (scales.get(word) ?? scales.get(word.slice(0, -1))) : undefined
  if (inner !== undefined && word === lowerAt(tokens, at)) return magnitude(at, at + 3, bounds[0], bounds[1])
  if (inner === undefined || bounds[0] > inner) return null
  if (link === 'and') return magnitude(at, at + 3, bounds[0], null)
  const high = bounds[1] === null ? null : multiply(bounds[1] + 1, inner) - 1
  return magnitude(at, at + 3, multiply(bounds[0], inner), high)
}

/** "dozens", "hundreds of". */
function readPlural(tokens: readonly Token[], at: number): Numeral | null {
  const word = lowerAt(tokens, at)
  const bounds = magnitudes.get(word)
  if (bounds === undefined) return null
  const nested = readNested(tokens, at, bounds)
  if (nested !== null) return nested
  if (word === 'scores' && lowerAt(tokens, at + 1) !== 'of') return null // a verb too
  return magnitude(at, at + 1, bounds[0], bounds[1])
}

/** "a couple of tents", "a couple thousand": two. A couple without them is a man and a woman. */
export function readCouple(tokens: readonly Token[], at: number): Numeral | null {
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (lowerAt(tokens, start) !== 'couple') return null
  const next = lowerAt(tokens, start + 1) === 'of' ? start + 2 : start + 1
  const scale = scales.get(lowerAt(tokens, next))
  // "a couple hundred thousand"
  const behind = scale === 100 ? (scales.get(lowerAt(tokens, next + 1)) ?? 0) : 0
  if (behind >= 1000) return exactNumeral({ from: at, to: next + 2 }, 'words', 2, 100 * behind)
  if (scale !== undefined) return exactNumeral({ from: at, to: next + 1 }, 'words', 2, scale)
  return next > start + 1 && start > at ? exactNumeral({ from: at, to: next }, 'words', 2) : null
}

/** "several hundred", "a few thousand": from two of them to ten. */
function readSeveral(tokens: readonly Token[], at: number): Numeral | null {
  const first = lowerAt(tokens, at)
  const isFew = (first === 'a' && lowerAt(tokens, at + 1) === 'few') || first === 'few'
  if (!isFew && first !== 'several' && first !== 'many') return null
  const next = first === 'a' ? at + 2 : at + 1
  const scale = scales.get(lowerAt(tokens, next))
  if (scale === undefined) return null
  const second = scales.get(lowerAt(tokens, next + 1))
  const unit = scale === 100 && second !== undefined && second >= 1000 ? multiply(100, second) : scale
  const high = scale === 12 ? 99 : multiply(10, unit) - 1
  return magnitude(at, unit === scale ? next + 1 : next + 2, multiply(2, unit), high)
}

/** "double digits", "a triple-digit rise", "a six-figure sum". */
function readDigitCount(tokens: readonly Token[], at: number): Numeral | null {
  const isHyphened = tokens[at + 1]?.text === '-'
  const named = digitCounts.get(lowerAt(tokens, at))
  const count = named ?? (isHyphened ? (cardinals.get(lowerAt(tokens, at)) ?? Number(lowerAt(tokens, at))) : undefined)
  if (count === undefined || !(count >= 1 && count <= 12)) return null
  const next = isHyphened ? at + 2 : at + 1
  const word = lowerAt(tokens, next)
  if (word !== 'digit' && word !== 'digits' && word !== 'figures' && !(word === 'figure' && isHyphened)) return null
  return magnitude(at, next + 1, count === 1 ? 1 : 10 ** (count - 1), 10 ** count - 1)
}

/** "100s of birds", "10,000s of": as "hundreds", "tens of thousands". */
function readDigitPlural(tokens: readonly Token[], at: number): Numeral | null {
  const [digits, ending] = [tokens[at], tokens[at + 1]]
  if (digits?.kind !== 'digits' || !/^'?s$/.test(ending?.lower ?? '') || ending?.start !== digits.end) return null
  const low = Number(digits.text.replaceAll(',', ''))
  if (!/^1,?0[,0]*$/.test(digits.text) || lowerAt(tokens, at + 2) !== 'of') return null
  return magnitude(at, at + 2, low, low < 1e6 ? 10 * low - 1 : null)
}

export function readMagnitude(tokens: readonly Token[], at: number): Numeral | null {
  return readDigitPlural(tokens, at) ?? readDigitCount(tokens, at) ?? readPlural(tokens, at) ?? readSeveral(tokens, at)
}
