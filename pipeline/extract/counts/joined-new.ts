import type { AnalyzedSentence } from '../analyze.ts'
import type { Count, Read } from './count.ts'

const isOfAll = (word: string): boolean => /^(?:total|altogether|overall|since|cumulative)$/.test(word)

const isSoFar = / (?:so far|to date|in all|thus far) /

/** "40 new infections and 3 deaths": what a mere "and" joins to a count of new cases is of the same time; not where there are more of the dead than of the cases. */
export function asJoinedNew({ tokens }: AnalyzedSentence, read: Read, before: Count | undefined): Read {
  const { head, number } = read
  const behind = tokens.slice(number.to, number.to + 4).map(({ lower }) => lower)
  // "5,579 cases, 392 of them new"
  if (/^of (?:them|which|these|whom) (?:(?:are|were) )?new\b/.test(behind.join(' ')))
    return { ...read, head: { ...head, isNew: true } }
  if (before?.head.isNew !== true || before.head.kind !== 'case' || head.isNew) return read
  if (head.kind !== 'deaths' && head.kind !== 'recovered') return read
  const words = tokens.slice(before.number.to, number.from).map(({ lower }) => lower)
  // "12,462 cases, 2,313 more than the day before, and 827 deaths": by how many more, in passing
  const isStep = (words[0] === 'more' && words[1] === 'than') || tokens[before.number.from - 1]?.lower === 'up'
  if (isStep) return read
  const link = words.findIndex((word) => word === 'and' || word === 'with' || word === 'plus')
  const isJoined =
    words[0] !== 'of' && link >= 0 && link >= words.length - 2 && words.length <= 7 && !words.includes(';')
  const own = tokens.slice(before.number.to + link, number.to).map(({ lower }) => lower)
  if (own.some(isOfAll) || behind.some(isOfAll) || isSoFar.test(`${behind.join(' ')} `)) return read
  const isFewer = (number.high ?? number.low ?? 0) <= (before.number.low ?? before.number.high ?? 0)
  return isJoined && isFewer ? { ...read, head: { ...head, isNew: true } } : read
}
