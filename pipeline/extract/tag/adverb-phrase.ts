import { multiwordAdverbs } from '../../lexicon/function-words.ts'
import type { Token } from '../mention.ts'
import { byFirstWord, standsAt } from '../word-phrases.ts'
import { wordTest } from '../word-test.ts'
import { VERB, W } from './word-class.ts'

/** The words of each adverb of several words, longest first, by its first word. */
const byFirst = byFirstWord(multiwordAdverbs)

const mayOpen = wordTest((lower) => byFirst.has(lower))

/** "at the same time arrivals fell", "by that date hospitals were full": behind a time a noun opens what is told; not "at that time slot". */
const times = /^(?:time|date|day|point|stage)$/

/** "at first sight", "in the end of it", "in return for", "so far as", "no longer than": no adverb. */
const goesOn = (last: string, next: Token | undefined, bits: number): boolean =>
  // "and in addition goggles and suits", "so far governments have paid"
  last === 'far'
    ? /^(?:as|from|apart|away|-)$/.test(next?.text ?? '')
    : last === 'addition'
      ? next?.lower === 'to'
      : /^(?:of|for|as|than|-)$/.test(next?.text ?? '') ||
        ((bits & W.N) !== 0 &&
          (bits & VERB) === 0 &&
          (!times.test(last) || /^(?:periods?|frames?|slots?|zones?|span|limit|line)$/.test(next?.lower ?? '')))

const multiplying = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv|made|match|offset|repaid|paid)(?:e|es|ed|ing)?$/

/** "more than doubled its help", "had less than halved": how far the verb goes. */
const isMoreThan = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === 'than' &&
  /^(?:more|less)$/.test(tokens[i]?.lower ?? '') &&
  multiplying.test(tokens[i + 2]?.lower ?? '')

/** Number of words of the adverb that opens at a word, as "in the end" or "for its part"; 0 where none does. */
export function adverbLength(tokens: readonly Token[], classes: readonly number[], i: number): number {
  const word = tokens[i]?.word
  if (isMoreThan(tokens, i)) return 2
  if (word == null || !mayOpen(word)) return 0
  for (const words of byFirst.get(word.lower) ?? []) {
    const end = i + words.length
    if (standsAt(words, tokens, i) && !goesOn(words.at(-1) ?? '', tokens[end], classes[end] ?? 0)) return words.length
  }
  return 0
}
