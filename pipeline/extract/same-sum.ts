import type { AnalyzedSentence } from './analyze.ts'
import type { Item } from './items.ts'
import { isComma } from './parse/nominal.ts'

/** "3 million yen, or $29,000": the same in another currency. */
export function isSameSum(at: AnalyzedSentence, { number, end }: Item, { number: again, first }: Item): boolean {
  if (number?.kind !== 'money' || again?.kind !== 'money' || number.unit === again.unit) return false
  const between = at.chunks.slice(end, first)
  const or = between.at(-1)
  // "3 million yen, about 29,000 dollars"
  const isRough = again.qualifier !== 'exact' && number.qualifier === 'exact'
  if (between.length === 1 && isComma(or)) return isRough
  return or?.kind === 'conj' && or.text === 'or' && between.slice(0, -1).every(isComma)
}

/** "3 million yen, about $29,000 more than last year": by how much, not how much. */
export const isDifferenceOf = ({ tokens }: AnalyzedSentence, { number }: Pick<Item, 'number'>): boolean =>
  number?.kind === 'money' &&
  /^(?:more|less)$/.test(tokens[number.to]?.lower ?? '') &&
  tokens[number.to + 1]?.lower === 'than'
