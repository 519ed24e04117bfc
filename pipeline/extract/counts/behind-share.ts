import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Count, Read } from './count.ts'

const isShare = ({ unit, nonFigure }: NumberMention): boolean =>
  nonFigure === null && (unit === 'share' || unit === 'percent')

/** "A third of the 3,400 patients died": all of those of whom a share is told. */
export const isOfShare = ({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention): boolean =>
  numbers.some((share) => {
    const between = isShare(share) ? tokens.slice(share.to, from).map(({ lower }) => lower) : []
    return /^of(?: (?:the|its|their|all|all the))?$/.test(between.join(' '))
  })

const ofWhole = /^(?:of (?:them|these|those|all|the cases|all cases|the total))?$/

/** "half of them (45) were imported": what the bracket says in a number stands where the share does; itself where it is none. */
export function atItsShare(at: AnalyzedSentence, number: NumberMention): NumberMention {
  const { tokens, numbers } = at
  if (tokens[number.from - 1]?.text !== '(' || tokens[number.to]?.text !== ')') return number
  const share = numbers.findLast(({ to }) => to < number.from)
  if (share === undefined || !isShare(share)) return number
  const between = tokens.slice(share.to, number.from - 1).map(({ lower }) => lower)
  return ofWhole.test(between.join(' ')) ? { ...number, from: share.from, to: number.to + 1 } : number
}

/** "Of the 212 new cases, 53 were imported": a part of the new ones, which the sentence opens with, is new. */
export function asPartOfNew({ tokens }: AnalyzedSentence, read: Read, first: Count | undefined): Read {
  const { head, number } = read
  const isOpened = first?.head.isNew === true && /^(?:of|among)$/.test(tokens[0]?.lower ?? '') && first.number.from < 4
  const isPart =
    isOpened && head.kind === 'case' && head.isCompared !== true && (number.low ?? 0) <= (first.number.low ?? 0)
  return isPart ? { ...read, head: { ...head, isNew: true } } : read
}
