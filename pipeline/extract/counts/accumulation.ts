import { changeWords, fallWords } from '../../lexicon/change-words.ts'
import { newWords } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import type { Count } from './count.ts'
import { nearRule } from './count-head.ts'
import { isRiseOf } from './fall-told.ts'
import { isRaising } from './raising.ts'
import { type TimeCue, timeCuesOf } from './time-of-count.ts'

/** Between two tokens another sentence begins. */
const isParted = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ';' || text === '•')

const hasComma = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',' || text === '(' || text === ')')

/** How far behind its figure the words for the time may stand. */
const reach = 12

/** "500 infections on Saturday", "20 of them in the last day": the first words for a time behind the figure, before any other part of the sentence. */
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

/** A count and what the words around it say, worked out once. */
interface Told {
  readonly count: Count
  readonly behind: TimeCue | undefined
  /** "rose to 900": how many there are. */
  readonly isLevel: boolean
  /** "40 more than on Monday": by how much, not how many. */
  readonly isDifference: boolean
}

/** "In the past week 40 died and 30 recovered", "the total is 40": the last words for a time before the figure that are said of none before them. */
function cueBefore(at: AnalyzedSentence, told: readonly Told[], { number }: Count): TimeCue | undefined {
  const cue = timeCuesOf(at).findLast(({ to, kind }) => kind !== 'step' && kind !== 'rate' && to <= number.from)
  if (cue === undefined || isParted(at, cue.to, number.from)) return undefined
  // "who landed on 4 May, infected 40", "when it was found on 4 May, 40 had died": of another verb
  const opens = cue.from <= 2 || /^[;:•]$/.test(lowerAt(at, cue.from - 1))
  if (cue.kind === 'day' && !opens && hasComma(at, cue.to, number.from)) return undefined
  const isOfOther = told.some(
    ({ count: other, behind }) =>
      behind === cue || (cue.kind === 'sum' && other.number.from >= cue.from && other.number.to < number.from),
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

/** ", bringing the total to 900", "and the toll is 900": what was told right before makes up the difference. */
function liftsTotal(at: AnalyzedSentence, { number }: Count, behind: readonly Told[]): boolean {
  const next = behind.find(({ isLevel }) => isLevel)?.count
  if (next === undefined || isParted(at, number.to, next.number.from)) return false
  return at.tokens.slice(number.to, next.number.from).some(({ lower }) => isRaising(lower))
}

const topping =
  /^(?:pass(?:ed|es|ing)?|topp(?:ed|ing)|tops|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|reach(?:es|ed|ing)?|hits?|hitting)$/

/** "rose to 900", "stands at 900", "which makes it 900", "a total of 900", "passed 900": how many there are. */
function tellsLevel(at: AnalyzedSentence, { number: { from, to } }: Count): boolean {
  const words = at.tokens.slice(Math.max(0, from - 1), to + 1).map(({ lower }) => lower)
  if (words.some((word) => word === 'total' || word === 'cumulative')) return true
  if (words.slice(0, -1).some((word) => topping.test(word))) return true
  const [second, first] = [lowerAt(at, from - 2), lowerAt(at, from - 1)]
  const making = /^ma(?:de|k(?:e|es|ing))$/
  return /^(?:to|at)$/.test(first) || making.test(first) || (/^(?:it|that)$/.test(first) && making.test(second))
}

/** "to 900 cases and 40 deaths": what an "and" joins to a level is one. */
const isJoined = (at: AnalyzedSentence, { number }: Count, before: Count): boolean =>
  lowerAt(at, number.from - 1) === 'and' && !hasComma(at, before.number.to, number.from)

/** "rose 40 to 900" */
const isRise = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  changeWords.has(lowerAt(at, from - 1)) &&
  !fallWords.has(lowerAt(at, from - 1)) &&
  lowerAt(at, to) === 'to' &&
  at.numbers.some((next) => next.from === to + 1)

/** "40 cases and 3 deaths were added" */
const areAdded = ({ clauses, chunks }: AnalyzedSentence, { from }: NumberMention): boolean =>
  clauses.some(
    ({ verb, subject }) =>
      verb.lemma === 'add' &&
      verb.passive &&
      subject !== null &&
      (chunks[subject.first]?.from ?? from + 1) <= from &&
      from < (chunks[subject.end - 1]?.to ?? 0),
  )

/** "added 40", "(up 40)", "rose 40 to 900" */
const isAdded = (at: AnalyzedSentence, { number, number: { from } }: Count): boolean =>
  areAdded(at, number) ||
  /^add(?:s|ed|ing)?$/.test(lowerAt(at, from - 1)) ||
  isRise(at, number) ||
  (lowerAt(at, from - 1) === 'up' && /^[(,]$/.test(lowerAt(at, from - 2)))

/** "New infections peaked at 900", "rose by 40": not "Peru, with 40 new ones, is at 900". */
const isOfNew = (at: AnalyzedSentence, { number, head }: Count): boolean =>
  head.isNew &&
  head.how !== nearRule &&
  !at.numbers.some(({ from, to }) => from >= head.piece.from && to <= head.piece.to && from !== number.from)

const tellsDifference = (at: AnalyzedSentence, { number }: Count): boolean =>
  (lowerAt(at, number.from - 1) === 'up' && lowerAt(at, number.from - 2) === ',') ||
  at.tokens
    .slice(number.to, number.to + 4)
    .some(({ lower }, k, rest) => lower === 'more' && rest[k + 1]?.lower === 'than')

/** "40 of them new", "an increase of 40" */
const namesNew = (at: AnalyzedSentence, { number }: Count): boolean =>
  /^(?:of|by)$/.test(lowerAt(at, number.from - 1)) ||
  at.tokens.slice(number.to, number.to + 4).some(({ lower }) => newWords.has(lower))

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
function isNewBefore(
  at: AnalyzedSentence,
  { count }: Told,
  before: readonly Told[],
  found: readonly boolean[],
): boolean {
  // "900 cases, and Peru, where 40 died, 500"; "40 new cases and 3 deaths", but no more of them than cases
  const isSameKind = (one: Count): boolean =>
    one.head.kind === count.head.kind ||
    (count.head.how !== nearRule && (count.number.high ?? 0) <= (one.number.high ?? 0))
  const k = before.findLastIndex(
    ({ count: one, isDifference }) => !isDifference && (count.isPart || (!one.isPart && isSameKind(one))),
  )
  const last = before.at(-1)
  return k >= 0 && last !== undefined && goesOn(at, count, last.count) && found[k] === true
}

/** "the daily toll stood at 40" */
const isDaily = (at: AnalyzedSentence, cue: TimeCue | undefined): boolean =>
  cue?.kind === 'new' && lowerAt(at, cue.from) === 'daily'

/** "29 cases a day, down from 400": of the same kind. */
const isBase = (at: AnalyzedSentence, { number: { from } }: Count): boolean =>
  lowerAt(at, from - 1) === 'from' && /^(?:up|down)$/.test(lowerAt(at, from - 2))

/** Whether a count is an increase: by its own words, those for a time beside it, or by the count that it goes on with. */
function isNewCount(at: AnalyzedSentence, told: readonly Told[], i: number, found: readonly boolean[]): boolean {
  const one = told[i]
  if (one === undefined) return false
  const { count, behind: cue, isLevel } = one
  const [before, start] = [told.slice(0, i), told[i - 1]?.count]
  const isNear = count.isPart || count.head.how === nearRule
  // "daily cases fell from 400 to 29"
  const isEnd = start !== undefined && lowerAt(at, start.number.from - 1) === 'from' && found[i - 1] === true
  if (isLevel) return isEnd || cue?.kind === 'rate' || isOfNew(at, count) || isDaily(at, cueBefore(at, told, count))
  if (found[i - 1] === true && isBase(at, count)) return true
  if (count.head.isNew && (!isNear || namesNew(at, count))) return true
  const behind = saidBy(at, count, cue)
  if (behind !== null) return behind
  if (isAdded(at, count) || isRiseOf(at, count.number) || liftsTotal(at, count, told.slice(i + 1))) return true
  if (count.isPart && start !== undefined) return isNewBefore(at, one, before, found)
  const front = saidBy(at, count, cueBefore(at, told, count))
  if (front !== null) return front
  if (isNewBefore(at, one, before, found)) return true
  return count.head.isNew && !before.some(({ isDifference }) => isDifference)
}

/**
 * The counts of a sentence, each told whether it is an increase or all that there are.
 * For the rows only: what later words go on with is found by the words of the count itself.
 */
export function withAccumulation(at: AnalyzedSentence, counts: readonly Count[]): readonly Count[] {
  const told: Told[] = []
  for (const count of counts) {
    const last = told.at(-1)
    const isLevel = tellsLevel(at, count) || (last?.isLevel === true && isJoined(at, count, last.count))
    told.push({ count, behind: cueBehind(at, count), isLevel, isDifference: tellsDifference(at, count) })
  }
  const found: boolean[] = []
  for (const i of told.keys()) found.push(isNewCount(at, told, i, found))
  return counts.map((count, i) => ({ ...count, head: { ...count.head, isNew: found[i] === true } }))
}
