import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Count } from './count.ts'
import { placeBehind } from './place-beside.ts'

/** "followed by Peru with 19, including 13 deaths, Chile (7)": the part of a figure that has its place beside it. */
export function isPartOfListed(at: AnalyzedSentence, counts: readonly Count[], index: number): boolean {
  const [before, count] = [counts[index - 1], counts[index]]
  if (before === undefined || count?.isPart !== true || before.listed.length !== 1 || count.listed.length > 0)
    return false
  return !hasAreaBetween(at, before.number.to, count.number) && placeBehind(at, count.number) === null
}

/** "Peru 12 cases and 3 deaths, Chile 9 cases and 2 deaths": the second figure of an item is where its first is. */
export function isSecondOfListed(at: AnalyzedSentence, counts: readonly Count[], index: number): boolean {
  const [before, count] = [counts[index - 1], counts[index]]
  if (before === undefined || count === undefined || before.listed.length !== 1 || count.listed.length > 0) return false
  const between = at.tokens.slice(before.number.to, count.number.from)
  const isJoined = between.at(-1)?.lower === 'and' && between.every(({ kind }) => kind === 'word')
  return (
    isJoined &&
    between.length <= longestNoun &&
    before.head.kind !== count.head.kind &&
    !hasAreaBetween(at, before.number.to, count.number) &&
    placeBehind(at, count.number) === null
  )
}

const longestNoun = 7

export const hasAreaBetween = ({ areas }: AnalyzedSentence, floor: number, number: NumberMention): boolean =>
  areas.some(({ from }) => from >= floor && from < number.from)
