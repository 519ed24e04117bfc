import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Progress } from './count.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { nounSeries } from './noun-lead.ts'
import type { Place } from './place.ts'
import { placeBefore } from './place-list.ts'
import { isTotalled } from './place-of-sum.ts'
import { runOf } from './respective.ts'

/** "40 cases and two deaths; there are now 90 and 12": each number of the pair goes on with the one in its place. */
export function headOfPair(
  at: AnalyzedSentence,
  number: NumberMention,
  { series, counts }: Progress,
): CountHead | null {
  // "in wards 3 and 4", and not "on the 10th 52 and 4"
  const isNamed = /^(?:N|NNP)$/.test(at.tags[number.from - 1] ?? '') && !at.dates.some(({ to }) => to === number.from)
  if (!isBare(at, number) || isNamed) return null
  const isAnd = (i: number): boolean => at.tokens[i]?.lower === 'and'
  const piece = { at, from: number.from, to: number.to }
  const before = counts.at(-1)
  if (before !== undefined && before.number.to === number.from - 1 && isAnd(number.from - 1)) {
    const isOther = ({ kind }: CountHead): boolean => kind !== before.head.kind
    const other = counts.map(({ head }) => head).find(isOther) ?? series.find(isOther)
    return other === undefined || !isBare(at, before.number) ? null : { ...other, piece, isNew: false, how: nearRule }
  }
  const [first, second] = series
  const next = isAnd(number.to) ? at.numbers.find(({ from }) => from === number.to + 1) : undefined
  const opens = first !== undefined && second !== undefined && next !== undefined && isBare(at, next)
  return opens ? { ...first, piece, isNew: false, how: nearRule } : null
}

/** "Peru has 40 deaths out of 90 cases; Chile 12 out of 31": a part and its whole, as of the pair before, in the place of the part. */
export function headOfFraction(
  at: AnalyzedSentence,
  number: NumberMention,
  { counts }: Progress,
): { readonly head: CountHead; readonly listed: readonly Place[] } | null {
  const isOutOf = (from: number, to: number): boolean =>
    at.tokens[from]?.lower === 'out' && at.tokens[from + 1]?.lower === 'of' && from + 2 === to
  const piece = { at, from: number.from, to: number.to }
  const [first, second, last] = counts.slice(-3)
  // The whole: its part is the count before.
  if (last !== undefined && first !== undefined && second !== undefined && isOutOf(last.number.to, number.from))
    return last.head.kind === first.head.kind && second.head.kind !== first.head.kind && isBare(at, number)
      ? { head: { ...second.head, piece, how: nearRule }, listed: last.listed }
      : null
  const next = at.numbers.find(({ from }) => from === number.to + 2)
  const [part, whole] = counts.slice(-2)
  const isPair =
    part !== undefined &&
    whole !== undefined &&
    part.head.kind !== whole.head.kind &&
    at.tokens.slice(part.number.to, whole.number.from).some(({ lower }) => lower === 'of')
  const place = placeBefore(at, number)
  return isPair && next !== undefined && isOutOf(number.to, next.from) && isBare(at, next)
    ? { head: { ...part.head, piece, how: nearRule }, listed: place === null ? [] : [place] }
    : null
}

/** "Peru follows at 40 and 9", "its share is 40 and 9": the first figures of a sentence are two that name nothing. */
export function opensPair(at: AnalyzedSentence): boolean {
  const [first, second] = at.numbers.filter(({ nonFigure }) => nonFigure === null)
  if (first === undefined || second === undefined || second.from !== first.to + 1) return false
  const isReached = /^(?:at|with|is|are|was|were|has|have|had|counts|reports|totals)$/.test(
    at.tokens[first.from - 1]?.lower ?? '',
  )
  // "Week 43 (22 to 28 October): 390 and 7"
  const isDated = at.tokens[first.from - 1]?.text === ':' && at.dates.some(({ to }) => to < first.from)
  return (isReached || isDated) && at.tokens[first.to]?.lower === 'and' && isBare(at, second)
}

/** "cases and deaths rose to 90 and 12", "the most cases and deaths, at 90 and 12": each number has the noun of its turn. */
export function headOfSeries(at: AnalyzedSentence, number: NumberMention, { counts }: Progress): CountHead | null {
  const run = runOf(at, number)
  const series = run.length === 2 ? nounSeries(at) : []
  const [first, last, head] = [run[0], run.at(-1), series[run.indexOf(number)]]
  if (first === undefined || last === undefined || head === undefined || run.length !== series.length) return null
  const isTold = run.every((one) => isBare(at, one) || one === last) && isBare(at, last)
  const isFirst = !counts.some((one) => !run.includes(one.number))
  // "Cases and deaths: Peru 90 and 12": of a list, whose items have their places before them
  const isReached = /^(?:at|to|with|of|were|are|is|reached|total|totalled|totaled|numbered|stand|stood)$/.test(
    at.tokens[first.from - 1]?.lower ?? '',
  )
  return isTold && isFirst && isReached && series.every(({ piece }) => piece.to <= first.from)
    ? { ...head, piece: { at, from: number.from, to: number.to }, how: nearRule }
    : null
}

/** "1,680 more fell ill and 78 died, which puts its totals at 90 and 12": of cases, then of deaths. */
export function headOfTotals(at: AnalyzedSentence, number: NumberMention, progress: Progress): CountHead | null {
  if (!isOfTotals(at, number)) return null
  const { counts, memory } = progress
  const piece = { at, from: number.from, to: number.to }
  // "43,000 patients and 204 dead in July. For the year the sums are 51,000 and 251"
  const isCarried = counts.length === 0 && memory?.hasPair === true && memory.isFresh
  const cases = counts.find(({ head }) => head.kind === 'case')?.head ?? (isCarried ? memory.cases : undefined)
  const dead =
    counts.find(({ head }) => head.kind === 'deaths')?.head ??
    (isCarried ? headOf('deaths', piece, false, nearRule) : undefined)
  const run = runOf(at, number)
  // "16 deaths and 271 new cases, pushing the respective totals to 495 and 23,909": in the order told
  const isDeadFirst =
    counts[0]?.head.kind === 'deaths' &&
    at.tokens.slice(0, run[0]?.from ?? 0).some(({ lower }) => lower === 'respective')
  const head = (number === run[0]) !== isDeadFirst ? cases : dead
  if (cases == null || dead === undefined || head == null) return headOfPair(at, number, progress)
  return { ...head, piece, isNew: false, how: nearRule }
}

/** "the totals have moved to 90 and 12" */
function isOfTotals(at: AnalyzedSentence, number: NumberMention): boolean {
  const [first, second] = runOf(at, number)
  if (first === undefined || second === undefined || runOf(at, number).length > 2) return false
  // "38 infections and one death, for a total of 5,780 and 98"
  if (at.tokens[first.from - 1]?.lower === 'for' && isTotalled(at, first))
    return isBare(at, first) && isBare(at, second)
  const from = Math.max(0, first.from - 9)
  const noun = at.tokens
    .slice(from, first.from)
    .findLastIndex(({ lower }) => /^(?:totals|tallies|figures|counts|numbers|tolls|sums)$/.test(lower))
  // "its counts are 40 and 9, in Chile 30 and 6"
  return noun >= 0 && !at.areas.some((area) => area.from > from + noun && area.to <= first.from)
}
