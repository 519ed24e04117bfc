import { cardinals, ordinalSuffixes, ordinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { wordTest } from '../word-test.ts'
import { exactNumeral, type Numeral } from './numeral.ts'

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
    const isTime = token.lower === 'second' && (tokens[at - 1]?.lower === 'per' || tokens[at - 1]?.lower === 'split')
    return isTime ? null : exactNumeral({ from: at, to: at + 1 }, 'ordinal', single)
  }
  const tens = cardinals.get(token.lower)
  if (tens === undefined || tens < 20) return null
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = ordinals.get(tokens[next]?.lower ?? '')
  if (unit === undefined || unit > 9) return null
  return exactNumeral({ from: at, to: next + 1 }, 'ordinal', tens + unit)
}
