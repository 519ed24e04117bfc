import { cardinals, scales } from '../../lexicon/number-words.ts'
import { isFree, isPluralBehindYear, lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { isJoined, readAndFraction } from './and-fraction.ts'
import { exactNumeral, multiply, type Numeral } from './numeral.ts'
import { readDecimals } from './read-decimals.ts'

/** State of the sum while the words of one number are read. */
interface Sum {
  total: number
  /** Below the scale that is still to come. */
  group: number
  hasGroup: boolean
  lastScale: number
  /** First group and product of all scales, while nothing was added behind a scale. */
  base: number
  pure: boolean
  /** "between one million and five": the number after "and" is another. */
  readonly isBounded: boolean
  at: number
}

function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  // "7 grand" is seven thousand, "7 grand hotels" are hotels.
  if (tokens[at]?.lower === 'grand' && isFree(tokens, at + 1)) return 1000
  // "In 2020 millions of people": no year multiplies.
  if (isPluralBehindYear(tokens, at)) return undefined
  // "40 thousands"; "many thousands" are a magnitude.
  return tokens[at]?.lower === 'thousands' ? 1000 : scales.get(tokens[at]?.lower ?? '')
}

function fits(sum: Sum, value: number): boolean {
  if (!sum.hasGroup) return value < sum.lastScale
  const rest = sum.group % 100
  if (sum.group >= 100 && rest === 0) return value > 0
  return rest >= 20 && rest % 10 === 0 && value > 0 && value < 10
}

function addCardinal(sum: Sum, value: number): void {
  if (sum.lastScale < Number.POSITIVE_INFINITY || sum.group >= 100) sum.pure = false
  sum.group += value
  sum.hasGroup = true
  if (sum.pure) sum.base = sum.group
}

function addScale(sum: Sum, scale: number): boolean {
  if (scale === 100 && (sum.hasGroup || sum.lastScale < Number.POSITIVE_INFINITY)) {
    if (!sum.hasGroup || sum.group >= 1000) return false
    sum.group = multiply(sum.group, 100)
    return true
  }
  if (scale === 100 && sum.total === 0) {
    // "a hundred and twenty thousand": the hundred is of the group that a scale follows.
    sum.group = 100
    sum.base = 1
    sum.hasGroup = true
    return true
  }
  if (sum.hasGroup) {
    if (scale >= sum.lastScale) return false
    sum.total += multiply(sum.group, scale)
  } else if (sum.total > 0) {
    sum.total = multiply(sum.total, scale)
  } else {
    sum.total = scale
    sum.base = 1
  }
  sum.group = 0
  sum.hasGroup = false
  sum.lastScale = sum.lastScale === Number.POSITIVE_INFINITY ? scale : Math.min(scale, sum.lastScale)
  return true
}

function addScaleAt(tokens: readonly Token[], sum: Sum): boolean {
  const scale = scaleAt(tokens, sum.at)
  if (scale === undefined || !addScale(sum, scale)) return false
  sum.at++
  return true
}

/** "two point zero five", "one point fifty-seven": what stands after the point, in words. */
function readPoint(tokens: readonly Token[], sum: Sum): boolean {
  if (tokens[sum.at]?.lower !== 'point' || !sum.hasGroup || !Number.isSafeInteger(sum.group)) return false
  const decimals = readDecimals(tokens, sum.at + 1)
  if (decimals === null) return false
  sum.group = Number(`${sum.group}.${decimals.digits}`)
  if (sum.pure) sum.base = sum.group
  sum.at = decimals.to
  return true
}

function addFraction(tokens: readonly Token[], sum: Sum): boolean {
  const fraction = readAndFraction(tokens, sum.at)
  if (fraction === null) return false
  if (sum.hasGroup) {
    sum.group += fraction.value
    if (sum.pure) sum.base = sum.group
  } else {
    // "a million and a half" has half a million more, "a hundred thousand and a half" only a half.
    const isPartOfScale = sum.total === sum.lastScale && !fraction.isOfOne
    sum.total += isPartOfScale ? multiply(fraction.value, sum.lastScale) : fraction.value
    sum.pure = false
  }
  sum.at = fraction.to
  return true
}

/** "one hundred million and six": nothing is counted behind the second part, so that it is no number of its own. */
function isLastOfNumber(tokens: readonly Token[], sum: Sum): boolean {
  const next = isJoined(tokens, sum.at + 2) ? sum.at + 4 : sum.at + 2
  const end = cardinals.has(tokens[next]?.lower ?? '') ? next + 1 : next
  return sum.isBounded === false && (tokens[end] === undefined || '.,;:)!?'.includes(tokens[end]?.text ?? ' '))
}

/** "thousand", of "five hundred and six thousand": the scale that the hundreds in words from `start` on are counted in; 1 where there is none. */
function scaleOfGroup(tokens: readonly Token[], start: number): number {
  let at = start
  const isInGroup = (word: string): boolean =>
    cardinals.has(word) ||
    word === 'hundred' ||
    '-‐‑'.includes(word) ||
    (word === 'and' && lowerAt(tokens, at - 1) === 'hundred')
  while (at < tokens.length && isInGroup(lowerAt(tokens, at))) at++
  return scaleAt(tokens, at) ?? 1
}

/** "and" goes on with a number only behind a scale, and only with less than that scale. */
function continuesAfterAnd(tokens: readonly Token[], sum: Sum, isDigits: boolean): boolean {
  const behindHundred = sum.hasGroup && sum.group >= 100 && sum.group % 100 === 0
  if (tokens[sum.at]?.lower !== 'and' || !(behindHundred || !sum.hasGroup)) return false
  const next = tokens[sum.at + 1]
  const value = cardinals.get(next?.lower ?? '')
  // "2 million five hundred thousand and six": in words behind the first scale.
  if (!isDigits || !(sum.pure || sum.hasGroup)) {
    // "two hundred thousand and five hundred thousand" are two numbers.
    if (!sum.hasGroup && scaleOfGroup(tokens, sum.at + 1) >= sum.lastScale) return false
    // "one million and five" may be two numbers, "one million and five hundred" is one.
    const isOpen = !behindHundred && sum.lastScale > 1000 && scaleAt(tokens, sum.at + 2) === undefined
    if (isOpen && !isLastOfNumber(tokens, sum)) return false
    return value !== undefined && value > 0
  }
  // "3 hundred and 21" is one number, "3 million and 21 guests", "300 and 21" and "3 hundred and 2 hundred" are two.
  if (!behindHundred || tokens[sum.at - 1]?.kind === 'digits' || scaleAt(tokens, sum.at + 2) !== undefined) return false
  return (value !== undefined && value > 0) || (next?.kind === 'digits' && next.text.length <= 2)
}

/** "6 million 300 thousand": a second group in digits, with its own scale. */
function addDigitGroup(tokens: readonly Token[], sum: Sum): boolean {
  const digits = tokens[sum.at]
  if (sum.hasGroup || digits?.kind !== 'digits' || !/^\d{1,3}$/.test(digits.text)) return false
  const scale = scaleAt(tokens, sum.at + 1)
  if (scale === undefined || scale >= sum.lastScale) return false
  addCardinal(sum, Number(digits.text))
  sum.at++
  return true
}

/** "a $3 million one for Chile": no one adds one to millions without "and". */
const isOneOfMillions = (tokens: readonly Token[], at: number, { hasGroup, lastScale }: Sum): boolean =>
  tokens[at]?.lower === 'one' &&
  scaleAt(tokens, at + 1) === undefined &&
  !hasGroup &&
  lastScale >= 1e6 &&
  lastScale < Number.POSITIVE_INFINITY

function step(tokens: readonly Token[], sum: Sum, isDigits: boolean): boolean {
  const joined = isJoined(tokens, sum.at)
  const at = joined ? sum.at + 1 : sum.at
  const word = tokens[at]?.lower ?? ''
  const value = cardinals.get(word)
  if (
    value !== undefined &&
    fits(sum, value) &&
    !isOneOfMillions(tokens, at, sum) &&
    (!isDigits || sum.lastScale < Number.POSITIVE_INFINITY)
  ) {
    addCardinal(sum, value)
    sum.at = at + 1
    return true
  }
  const scale = scaleAt(tokens, at)
  if (scale !== undefined && !(joined && word.endsWith('s')) && addScale(sum, scale)) {
    sum.at = at + 1
    return true
  }
  if (joined) return addFraction(tokens, sum) || addJoinedAnd(tokens, sum)
  if (isDigits && addDigitGroup(tokens, sum)) return true
  if (readPoint(tokens, sum) || addFraction(tokens, sum)) return true
  if (!continuesAfterAnd(tokens, sum, isDigits)) return false
  const next = tokens[sum.at + 1]
  const added = cardinals.get(next?.lower ?? '') ?? Number(next?.text)
  if (!sum.hasGroup || fits(sum, added) || isDigits) {
    addCardinal(sum, added)
    sum.at += 2
    return true
  }
  return false
}

/** "three-hundred-and-fifty" */
function addJoinedAnd(tokens: readonly Token[], sum: Sum): boolean {
  const value = cardinals.get(lowerAt(tokens, sum.at + 3)) ?? 0
  const isAnd = lowerAt(tokens, sum.at + 1) === 'and' && isJoined(tokens, sum.at + 2)
  const isOpen = sum.hasGroup ? sum.group >= 100 && sum.group % 100 === 0 : sum.lastScale < Number.POSITIVE_INFINITY
  if (!isAnd || !isOpen || value === 0 || !fits(sum, value)) return false
  addCardinal(sum, value)
  sum.at += 4
  return true
}

function finish(sum: Sum, from: number, form: 'digits' | 'words'): Numeral {
  const value = sum.total + sum.group
  const isPure = sum.pure && sum.base > 0
  const base = isPure ? sum.base : value
  return exactNumeral({ from, to: sum.at }, form, base, isPure ? value / base : 1)
}

/** A number in words from `at` on: "three hundred and forty-one", "two and a half million"; null where none starts. */
export function readWords(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? ''
  const first = cardinals.get(word)
  const scale = scales.get(word)
  if (first === undefined && (scale === undefined || word.endsWith('s'))) return null
  const isBounded = tokens[at - 1]?.lower === 'between'
  const sum: Sum = {
    total: 0,
    group: 0,
    hasGroup: false,
    lastScale: Number.POSITIVE_INFINITY,
    base: 0,
    pure: true,
    isBounded,
    at,
  }
  if (first === 0) {
    sum.hasGroup = true
    sum.at = at + 1
    readPoint(tokens, sum)
    // "zero million" is nothing, "zero point two million" is not.
    while (addScaleAt(tokens, sum)) {}
    return finish(sum, at, 'words')
  }
  while (step(tokens, sum, false)) {}
  return finish(sum, at, 'words')
}

/** Goes on from digits: "5.1 million", "3 hundred and 21", "2 and a half million", "10-billion". */
export function continueDigits(tokens: readonly Token[], from: number, to: number, value: number): Numeral {
  const sum: Sum = {
    total: 0,
    group: value,
    hasGroup: true,
    lastScale: Number.POSITIVE_INFINITY,
    base: value,
    pure: true,
    isBounded: false,
    at: to,
  }
  while (step(tokens, sum, true)) {}
  return finish(sum, from, 'digits')
}
