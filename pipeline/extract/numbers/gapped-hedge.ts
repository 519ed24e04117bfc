import type { DateMention, Token } from '../mention.ts'
import type { Figure } from './figure.ts'
import { passing } from './hedges.ts'

/** Words that may stand between two figures of one verb, beside names and dates. */
const between = /^(?:[,;]|and|then|in|on|by|at|for|the|of|from)$/

const farthest = 12

/** "passed 4 million", "exceeded the 4,000": the verb itself says that it was more. */
const hasPassingVerb = (tokens: readonly Token[], { value, numeral, qualifier }: Figure): boolean =>
  qualifier === 'at_least' &&
  tokens
    .slice(Math.max(0, Math.min(value.from, numeral.from - 2)), numeral.from)
    .some(({ lower }) => passing.has(lower))

const isPlain = ({ qualifier, value, numeral, nonFigure }: Figure): boolean =>
  qualifier === 'exact' && nonFigure === null && value.from === numeral.from

/** Where the words end that the figure before counts: "4 million [cases of cholera] on 10 May". */
function behindCounted(tokens: readonly Token[], dated: ReadonlySet<number>, from: number): number {
  let at = from
  while (
    at < from + 4 &&
    tokens[at]?.kind === 'word' &&
    !/^(?:and|then|in|on|by|at)$/.test(tokens[at]?.lower ?? '') &&
    !dated.has(at)
  )
    at++
  return at
}

function goesOn(tokens: readonly Token[], dated: ReadonlySet<number>, end: number, to: number): boolean {
  const from = behindCounted(tokens, dated, end)
  if (to <= from || to - from > farthest) return false
  const words = tokens.slice(from, to)
  const isLinked = words.some(({ lower }) => lower === 'and' || lower === ',' || lower === ';')
  return (
    isLinked && words.every(({ lower, text }, i) => between.test(lower) || dated.has(from + i) || /^\p{Lu}/u.test(text))
  )
}

/** "passed 400 in May, and 500 tents were sent": with a noun of its own it is another matter. */
const isAlone = (tokens: readonly Token[], dated: ReadonlySet<number>, { to }: Figure): boolean =>
  tokens[to]?.kind !== 'word' || between.test(tokens[to]?.lower ?? '') || dated.has(to)

/** "passed 4 million on 10 May and, on 22 May, 5 million": the verb, which is left out the second time, says of both that it was more. */
export function shareHedges(
  tokens: readonly Token[],
  figures: readonly Figure[],
  dates: readonly DateMention[],
): Figure[] {
  const dated = new Set<number>()
  for (const { from, to } of dates) for (let i = from; i < to; i++) dated.add(i)
  let end = -1
  return figures.map((figure) => {
    if (figure.nonFigure === 'date') return figure
    const isMore =
      end >= 0 && isPlain(figure) && isAlone(tokens, dated, figure) && goesOn(tokens, dated, end, figure.from)
    end = isMore || hasPassingVerb(tokens, figure) ? figure.to : -1
    return isMore ? { ...figure, high: null, qualifier: 'at_least' as const } : figure
  })
}
