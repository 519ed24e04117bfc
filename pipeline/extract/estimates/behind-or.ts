import { comparatives } from '../../lexicon/indicator-words.ts'
import type { Spot } from './spot.ts'

/** "3 million, or 4 percent, short of", "lower than": the word that compares behind an amount told twice; -1 where there is none. */
export function behindOr({ at: { tokens, numbers }, number }: Spot): number {
  const isMark = (i: number): boolean => tokens[i]?.text === ','
  const isFirst = isMark(number.to) && tokens[number.to + 1]?.lower === 'or'
  const again = isFirst ? numbers.find(({ from }) => from >= number.to + 2 && from <= number.to + 4) : undefined
  const isAgain = tokens[number.from - 1]?.lower === 'or' && isMark(number.from - 2)
  const end = again?.to ?? (isAgain ? number.to : -1)
  const word = end + 1
  if (end < 0 || !isMark(end) || !comparatives.has(tokens[word]?.lower ?? '')) return -1
  return /^(?:of|than|below|above)$/.test(tokens[word + 1]?.lower ?? '') ? word : -1
}
