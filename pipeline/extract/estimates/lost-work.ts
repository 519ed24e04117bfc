import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'

const lostWork = /^(?:jobs?|work|employment|livelihoods?|posts)$/

/** "lose their jobs", "lost seasonal work", "robbed of their living": the token behind what is lost; -1 where something else is. */
export function endOfLostWork(tokens: AnalyzedSentence['tokens'], at: number): number {
  const isRobbed = /^(?:robbed|deprived|stripped)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of'
  if (!isRobbed && !/^(?:lose|lost|losing)$/.test(tokens[at]?.lower ?? '')) return -1
  const first = isRobbed ? at + 2 : at + 1
  const isOwn = /^(?:their|his|her)$/.test(tokens[first]?.lower ?? '')
  for (let i = first; i < first + 3; i++) {
    const word = tokens[i]?.lower ?? ''
    if (lostWork.test(word) || (isOwn && word === 'living')) return tokens[first]?.lower === 'the' ? -1 : i + 1
  }
  return -1
}

/** "the number of employed persons", "of people in work" is of the first kind already. */
export const isOfEmployed = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      /^(?:employed|self-employed)$/.test(word) && isPeopleNoun(words[i + 1] ?? '') && words.includes('number'),
  )
