import { cardinals, denominators, ordinalSuffixes, ordinals } from '../../lexicon/number-words.ts'
import { isFree } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { wordTest } from '../word-test.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { readWords } from './read-words.ts'

/** "firstly", "secondly": points of a list. */
const adverbs: ReadonlyMap<string, number> = new Map([...ordinals].map(([word, value]) => [`${word}ly`, value]))

/** How often, in one word: it multiplies or repeats and counts nothing. */
const repetitions: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
])

/** "twice", "thrice"; null else. */
export function readRepetition(tokens: readonly Token[], at: number): Numeral | null {
  const value = repetitions.get(tokens[at]?.lower ?? '')
  return value === undefined ? null : exactNumeral({ from: at, to: at + 1 }, 'words', value)
}

/** "Forth, …" for "Fourth": often misspelt; with the comma it is no other word. */
const isMisspeltFourth = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[0]?.text === 'Forth' && tokens[1]?.text === ','

const isOrdinalSpelling = wordTest((lower) => repetitions.has(lower) || adverbs.has(lower))

/** Words for how often and in which place that no cardinal begins: "twice", "thirdly". */
export function isOrdinalWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return (word != null && isOrdinalSpelling(word)) || isMisspeltFourth(tokens, at)
}

/** "thirdly": an ordinal that numbers a point, never a day or a quarter; null else. */
export function readOrdinalAdverb(tokens: readonly Token[], at: number): Numeral | null {
  const value = isMisspeltFourth(tokens, at) ? 4 : adverbs.get(tokens[at]?.lower ?? '')
  return value === undefined ? null : exactNumeral({ from: at, to: at + 1 }, 'ordinal', value)
}

/** "first", "twenty-first", "31st"; null else. "A second" may be a time: only what stands before it can tell. */
export function readOrdinal(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'digits') {
    const suffix = tokens[at + 1]
    if (suffix === undefined || suffix.start !== token.end || !ordinalSuffixes.has(suffix.lower)) return null
    return exactNumeral({ from: at, to: at + 2 }, 'ordinal', Number(token.text.replaceAll(',', '')))
  }
  const single = ordinals.get(token.lower)
  if (single !== undefined) {
    return isSecondOfTime(tokens, at) ? null : exactNumeral({ from: at, to: at + 1 }, 'ordinal', single)
  }
  return readTens(tokens, at) ?? readLongOrdinal(tokens, at)
}

/** "per second", "a split second", "half a second", "a hundredth of a second" where nothing follows that it could count. */
export function isSecondOfTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower
  if (tokens[at]?.lower !== 'second') return false
  if (before === 'per' || before === 'split') return true
  const part = tokens[at - (tokens[at - 2]?.lower === 'of' ? 3 : 2)]?.lower ?? ''
  return before === 'a' && (denominators.has(part) || ordinalSuffixes.has(part)) && isFree(tokens, at + 1)
}

/** "twenty-first" */
function readTens(tokens: readonly Token[], at: number): Numeral | null {
  const tens = cardinals.get(tokens[at]?.lower ?? '')
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return null
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = ordinals.get(tokens[next]?.lower ?? '')
  if (unit === undefined || unit > 9) return null
  return exactNumeral({ from: at, to: next + 1 }, 'ordinal', tens + unit)
}

/** "one hundred and first", "two-hundredth": a cardinal that ends as an ordinal. */
function readLongOrdinal(tokens: readonly Token[], at: number): Numeral | null {
  const words = readWords(tokens, at)
  if (words === null) return null
  const link = tokens[words.to]
  const last = link?.lower === 'and' || link?.text === '-' ? words.to + 1 : words.to
  const ordinal = ordinals.get(tokens[last]?.lower ?? '')
  if (ordinal !== undefined && ordinal >= 100 && link?.lower !== 'and' && words.low < 1000) {
    return exactNumeral({ from: at, to: last + 1 }, 'ordinal', words.low * ordinal)
  }
  // "one hundred and sixty-first"; "one hundred and sixty first visits" are counted.
  const isTens = words.low > 100 && words.low % 10 === 0 && words.low % 100 >= 20
  if (isTens && link?.text === '-' && ordinal !== undefined && ordinal < 10)
    return exactNumeral({ from: at, to: last + 1 }, 'ordinal', words.low + ordinal)
  if (words.low < 100 || words.low % 100 !== 0) return null
  const tens = readTens(tokens, last)
  const low = tens?.low ?? ordinal ?? 100
  return low < 100 ? exactNumeral({ from: at, to: tens?.to ?? last + 1 }, 'ordinal', words.low + low) : null
}
