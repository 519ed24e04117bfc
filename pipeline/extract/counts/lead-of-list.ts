import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Count, Progress } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'

const longestList = 24

/** What the bare figures behind a colon come to. */
function sumBehind(at: AnalyzedSentence, colon: number): number {
  const first = at.numbers.findIndex(({ from }) => from > colon)
  const behind = first < 0 ? [] : at.numbers.slice(first, first + longestList)
  const listed = behind.filter((one) => one.nonFigure === null && isBare(at, one))
  return listed.reduce((sum, { low }) => sum + (low ?? 0), 0)
}

/** "20 fell ill, and eight of them died: seven in Lasa and one in Munta": the figure right before the colon, which the list adds up to. */
function addedUp(at: AnalyzedSentence, before: readonly Count[], colon: number): CountHead | null {
  const last = before.at(-1)
  if (last === undefined || last.number.low !== last.number.high) return null
  return sumBehind(at, colon) === last.number.low ? { ...last.head, how: nearRule } : null
}

/** "40 cases (3 suspected) and 22 deaths were reported from three zones: Lasa 24": a list behind a colon is of what was told first. */
export function leadOfList(at: AnalyzedSentence, number: NumberMention, { counts }: Progress): CountHead | null {
  const first = counts[0]
  if (first === undefined || first.listed.length > 0 || first.head.kind !== 'case') return null
  const colon = at.tokens.findIndex(({ text }, i) => i >= first.number.to && i < number.from && text === ':')
  if (colon < 0) return null
  const before = counts.filter(({ number: { from } }) => from < colon)
  if (!before.some(({ head, listed }) => listed.length === 0 && head.kind !== 'case')) return null
  return addedUp(at, before, colon) ?? { ...first.head, how: nearRule }
}
