import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import type { Count } from './count.ts'
import { nearRule } from './count-head.ts'
import { type TimeCue, timeCuesOf } from './time-of-count.ts'

const lowerAt = ({ tokens }: AnalyzedSentence, i: number): string => tokens[i]?.lower ?? ''

/** Between two tokens another sentence begins. */
const isParted = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ';' || text === '•')

const hasComma = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',' || text === '(' || text === ')')

/** How far behind its figure the words for the time may stand. */
const reach = 12

/** "594 infections on Saturday", "235 of them in the last day": the first words for a time behind the figure, before any other part of the sentence. */
function cueBehind(at: AnalyzedSentence, { number }: Count): TimeCue | undefined {
  const cue = timeCuesOf(at).find(
    ({ from, kind }) =>
      kind !== 'sum' &&
      from >= number.to &&
      from <= number.to + reach &&
      !hasComma(at, number.to, from) &&
      !isParted(at, number.to, from),
  )
  if (cue === undefined) return undefined
  // "two cases and a death on Monday"; "Seven of Lima's 60 cases and 40 of Cusco's 90 were found in a week": not the 60
  const between = at.numbers.filter(({ from }) => from >= number.to && from < cue.from)
  return between.length < 2 ? cue : undefined
}

/** "In the past week 40 died and 30 recovered", "the total is 40": the last words for a time before the figure that are said of none before them. */
function cueBefore(at: AnalyzedSentence, counts: readonly Count[], { number }: Count): TimeCue | undefined {
  const cue = timeCuesOf(at).findLast(
    ({ to, kind }) => kind !== 'step' && kind !== 'rate' && to <= number.from && !isParted(at, to, number.from),
  )
  if (cue === undefined) return undefined
  // "who landed on 4 May, infected 186", "when it was found on 4 May, 40 had died": of another verb
  const opens = cue.from <= 2 || /^[;:•]$/.test(lowerAt(at, cue.from - 1))
  if (cue.kind === 'day' && !opens && hasComma(at, cue.to, number.from)) return undefined
  const isOfOther = counts.some(
    (other) =>
      (other.number.to <= cue.from && cueBehind(at, other) === cue) ||
      (cue.kind === 'sum' && other.number.from >= cue.from && other.number.to < number.from),
  )
  return isOfOther ? undefined : cue
}

const happening = new Set(
  'confirm record register log add die find test fall come detect kill claim perish succumb recover discharge infect contract catch diagnose notify lose occur see leave release report announce count'.split(
    ' ',
  ),
)

/** The clause that the figure stands in. */
function clauseOf(at: AnalyzedSentence, { number }: Count): Clause | undefined {
  const index = at.chunks.findIndex(({ to }) => to > number.from)
  return at.clauses.findLast(({ first, end, verb }) => first <= index && index < end && verb.form === 'finite')
}

/** "Peru recorded 40 cases on Monday": what came to be on that day; not "has recorded", "had 40 cases on Monday". */
function isOfDay(at: AnalyzedSentence, count: Count, cue: TimeCue): boolean {
  const clause = clauseOf(at, count)
  if (clause === undefined || !happening.has(clause.verb.lemma)) return false
  const [from, to] = [at.chunks[clause.first]?.from ?? 0, at.chunks[clause.end - 1]?.to ?? 0]
  return cue.from >= from && cue.from < to && !/^(?:has|have|'ve)$/.test(lowerAt(at, clause.verb.from))
}

/** What a cue says of a figure: whether it is new; null where it says nothing. */
function saidBy(at: AnalyzedSentence, count: Count, cue: TimeCue | undefined): boolean | null {
  if (cue === undefined) return null
  if (cue.kind === 'day') return isOfDay(at, count, cue) ? true : null
  return cue.kind === 'new' || cue.kind === 'rate' || cue.kind === 'step'
}

const lifting =
  /^(?:bring|brings|bringing|brought|take|takes|taking|took|raise|raises|raising|raised|lift|lifts|lifting|lifted|push|pushes|pushing|pushed|carry|carrying|swelling)$/

/** ", bringing the total to 900", "and the toll is 900": what was told right before makes up the difference. */
function liftsTotal(at: AnalyzedSentence, counts: readonly Count[], i: number): boolean {
  const [count, next] = [counts[i], counts.slice(i + 1).find((_, k) => isLevel(at, counts, i + 1 + k))]
  if (count === undefined || next === undefined || isParted(at, count.number.to, next.number.from)) return false
  return at.tokens.slice(count.number.to, next.number.from).some(({ lower }) => lifting.test(lower))
}

/** "rose to 900", "stands at 900", "which makes it 900", "to 900 cases and 40 deaths": how many there are. */
function isLevel(at: AnalyzedSentence, counts: readonly Count[], i: number): boolean {
  const count = counts[i]
  if (count === undefined) return false
  const [second, first] = [lowerAt(at, count.number.from - 2), lowerAt(at, count.number.from - 1)]
  // "a total of 40", "passed 40"
  const words = at.tokens.slice(Math.max(0, count.number.from - 1), count.number.to + 1)
  if (words.some(({ lower }) => /^(?:total$|cumulative$|pass|topp|exceed|surpass|reach|hit)/.test(lower))) return true
  if (/^(?:to|at)$/.test(first) || /^ma(?:de|k(?:e|es|ing))$/.test(first)) return true
  if (/^(?:it|that)$/.test(first) && /^ma(?:de|k(?:e|es|ing))$/.test(second)) return true
  const before = counts[i - 1]
  return (
    first === 'and' &&
    before !== undefined &&
    !hasComma(at, before.number.to, count.number.from) &&
    isLevel(at, counts, i - 1)
  )
}

/** "added 40", "(up 40)" */
const isAdded = (at: AnalyzedSentence, { number: { from } }: Count): boolean =>
  /^add(?:s|ed|ing)?$/.test(lowerAt(at, from - 1)) ||
  (lowerAt(at, from - 1) === 'up' && /^[(,]$/.test(lowerAt(at, from - 2)))

/** "New infections peaked at 910", "rose by 14": not "Peru, with 18 new ones, is at 910". */
const isOfNew = (at: AnalyzedSentence, { number, head }: Count): boolean =>
  head.isNew &&
  head.how !== nearRule &&
  !at.numbers.some(({ from, to }) => from >= head.piece.from && to <= head.piece.to && from !== number.from)

/** "40 more than on Monday": by how much, not how many. */
const isDifference = (at: AnalyzedSentence, { number }: Count): boolean =>
  at.tokens
    .slice(number.to, number.to + 4)
    .some(({ lower }, k, rest) => lower === 'more' && rest[k + 1]?.lower === 'than')

/** "88 of them new", "an increase of 165" */
const namesNew = (at: AnalyzedSentence, { number }: Count): boolean =>
  /^(?:of|by)$/.test(lowerAt(at, number.from - 1)) ||
  at.tokens.slice(number.to, number.to + 4).some(({ lower }) => /^(?:new|fresh|further|additional|more)$/.test(lower))

const isVerb = (tag: string | undefined): boolean => tag === 'V' || tag === 'AUX' || tag === 'MODAL' || tag === 'VPP'

/** A part, a further one of a list, or one that is joined to the count before without a verb: "two new cases and a death". */
function goesOn(at: AnalyzedSentence, count: Count, before: Count): boolean {
  const to = count.number.from
  const colon = at.tokens.findLastIndex(({ text }, k) => text === ':' && k < to)
  const from = Math.max(before.number.to, colon + 1)
  if (isParted(at, from, to)) return false
  const isOther = ({ from: start, nonFigure }: NumberMention): boolean =>
    start >= from && start < to && nonFigure === null
  if (count.isPart) return true
  return !at.numbers.some(isOther) && !at.tags.slice(from, to).some(isVerb)
}

/** Whether the count that this one goes on with is new. */
function isNewBefore(at: AnalyzedSentence, counts: readonly Count[], i: number, found: readonly boolean[]): boolean {
  const count = counts[i]
  // "1,318 cases, and Peru, where 95 died, 5,167"; "40 new cases and 3 deaths", but no more of them than cases
  const isSameKind = (one: Count): boolean =>
    one.head.kind === count?.head.kind ||
    (count?.head.how !== nearRule && (count?.number.high ?? 0) <= (one.number.high ?? 0))
  const mayLead = (one: Count): boolean =>
    !isDifference(at, one) && (!one.isPart || count?.isPart === true) && (count?.isPart === true || isSameKind(one))
  const k = counts.findLastIndex((one, j) => j < i && mayLead(one))
  const [before, last] = [counts[k], counts[i - 1]]
  return (
    count !== undefined && before !== undefined && last !== undefined && goesOn(at, count, last) && found[k] === true
  )
}

function isNewCount(at: AnalyzedSentence, counts: readonly Count[], i: number, found: readonly boolean[]): boolean {
  const [start, count] = [counts[i - 1], counts[i]]
  if (count === undefined) return false
  const isNear = count.isPart || count.head.how === nearRule
  const cue = cueBehind(at, count)
  // "daily cases fell from 400 to 29"
  const isEnd = start !== undefined && lowerAt(at, start.number.from - 1) === 'from' && found[i - 1] === true
  if (isLevel(at, counts, i)) return isEnd || cue?.kind === 'rate' || isOfNew(at, count)
  if (count.head.isNew && (!isNear || namesNew(at, count))) return true
  const behind = saidBy(at, count, cue)
  if (behind !== null) return behind
  if (isAdded(at, count) || liftsTotal(at, counts, i)) return true
  if (count.isPart && start !== undefined) return isNewBefore(at, counts, i, found)
  const front = saidBy(at, count, cueBefore(at, counts, count))
  if (front !== null) return front
  if (isNewBefore(at, counts, i, found)) return true
  return count.head.isNew && !counts.slice(0, i).some((one) => isDifference(at, one))
}

/** For each count of a sentence whether it is an increase, or all that there are. */
export function areNew(at: AnalyzedSentence, counts: readonly Count[]): readonly boolean[] {
  const found: boolean[] = []
  for (const i of counts.keys()) found.push(isNewCount(at, counts, i, found))
  return found
}
