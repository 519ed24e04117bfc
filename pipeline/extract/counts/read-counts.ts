import type { AnalyzedSentence } from '../analyze.ts'
import { conditionIn } from '../estimates/scenario.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { causeFor } from './cause.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { headOfEllipsis, isBare, pieceOf } from './ellipsis.ts'
import { headOfLabel } from './labels.ts'
import type { CountMemory } from './memory.ts'
import { isNoCount } from './no-count.ts'
import { nounLead } from './noun-lead.ts'
import { headOfNoun } from './own-noun.ts'
import { otherPlace, type Place, placeBefore, placesJoined } from './place-list.ts'
import { headOfObject, headOfPredicate, isSelfEvident } from './predicate.ts'
import { headOfRespective } from './respective.ts'
import { shapeAfter, shapeBefore } from './shape.ts'
import { headOfTotal } from './totals.ts'

/** A number that counts, and the place that stands right beside it, if a list names one. */
export interface Count {
  readonly number: NumberMention
  readonly head: CountHead
  readonly listed: readonly Place[]
  /** "97 of which were imported", "(37 deaths)": a part of the figure before it. */
  readonly isPart: boolean
}

/** A count before it is known what hangs on it. */
type Read = Omit<Count, 'isPart'>

/** What has been read of the sentence so far. */
interface Progress {
  readonly counts: Count[]
  /** What the number right before counts; null if that is something else. */
  last: CountHead | null
  lead: CountHead | null
  /** A figure that counts something else stands between. */
  isBroken: boolean
  /** What the paragraph counted before this sentence. */
  readonly memory: CountMemory | null
  /** Heads of the figures told side by side. */
  series: readonly CountHead[]
}

const npIndex = (at: AnalyzedSentence, number: NumberMention): number =>
  at.chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.from <= number.from && number.to <= chunk.to)

/** Nouns, labels and verbs of its own say what a number counts. */
function ownHead(input: FrameInput, number: NumberMention, progress: Progress): CountHead | null {
  const lead = progress.lead
  const cases = progress.counts.findLast(({ head }) => head.kind === 'case')?.head ?? progress.memory?.cases ?? null
  const { at, discourse } = input
  const index = npIndex(at, number)
  const isAlone = isBare(at, number)
  const named =
    (index < 0 ? null : headOfNoun(at, number, index, cases)) ?? (isAlone ? headOfLabel(at, number, lead) : null)
  const cause = named?.kind === 'case' ? 'disease' : causeFor(at, number.from, discourse)
  const isIll = cause === 'disease' || (cause === null && (lead !== null || progress.memory !== null))
  const isEvident = isIll || (cause === null && isSelfEvident(at, number))
  const told = named ?? (isEvident ? toldHead(at, number) : null)
  const head = told ?? (isAlone ? headOfTotal(at, number, lead) : null)
  return head === null || head.kind === 'case' || isEvident || (cause === null && saysDeaths(at, head)) ? head : null
}

/** "12 deaths" are of an illness where no storm or quake is named; "12 dead" may be of anything. */
const saysDeaths = (at: AnalyzedSentence, { piece }: CountHead): boolean =>
  at.tokens.slice(piece.from, piece.to).some(({ lower }) => /^(?:deaths?|fatalit|recover|cured)/.test(lower))

const toldHead = (at: AnalyzedSentence, number: NumberMention): CountHead | null =>
  headOfObject(at, number) ?? headOfPredicate(at, number)

const listMarks = new Set([',', ';', 'and', 'or', '(', ':', 'plus', 'with', '•'])

/** "12 in Peru, 9 in Chile and 3 elsewhere": the number goes on with a list. */
function isPlacedItem(at: AnalyzedSentence, number: NumberMention): boolean {
  if (!listMarks.has(at.tokens[number.from - 1]?.lower ?? '')) return false
  return /^(?:more |others |of them )?(?:(?:in|from|at|across|outside) (?:the )?(?:[AN] |N of )?(?:X|N)|elsewhere|abroad) /.test(
    shapeAfter(at, number.to),
  )
}

/** "3,706 and 1,259" behind "4,665 cases and 2,705 deaths": the second figure of a pair. */
function isPaired(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  if (before === undefined || before.listed.length === 0) return false
  const between = at.tokens.slice(before.number.to, number.from).map(({ lower }) => lower)
  return between.length === 1 && /^(?:and|,|\/)$/.test(between[0] ?? '')
}

/** "Singapore 12 (3)" under "deaths in brackets". */
function isBracketed(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  return before !== undefined && at.tokens[number.from - 1]?.text === '(' && before.number.to === number.from - 1
}

/** "40 cases (3 deaths)": the bracket right behind a figure and its noun. */
function opensBracket(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  if (before === undefined || at.tokens[number.from - 1]?.text !== '(' || number.from - before.number.to > 4)
    return false
  return at.tokens.slice(before.number.to, number.from - 1).every(({ kind }) => kind === 'word')
}

/** Bare numbers of a list, each with its place. */
function listedCount(input: FrameInput, number: NumberMention, progress: Progress): Read | null {
  const { at, discourse } = input
  const before = progress.counts.at(-1)
  if (before !== undefined && isBracketed(at, before, number) && discourse.bracketed !== null) {
    const head = headOfWord(at, number, discourse.bracketed)
    return { number, head, listed: before.listed }
  }
  if (!isBare(at, number)) return null
  const second = progress.series[1]
  if (before !== undefined && second !== undefined && isPaired(at, before, number))
    return { number, head: { ...second, how: nearRule }, listed: before.listed }
  const isParted = isOfBreakdown(at, number)
  const told = progress.series[0] ?? progress.last ?? nounLead(at, number.from)
  const { memory } = progress
  const lead = told ?? (isParted || memory?.isFresh === true ? (memory?.first ?? null) : null)
  if (lead === null || progress.isBroken) return null
  const piece = pieceOf(at, number, lead)
  const place = placeBefore(at, number) ?? otherPlace(at, number)
  if (place !== null && (place.area !== null || isList(at, number)))
    return {
      number,
      head: { ...lead, piece, how: nearRule },
      listed: sharesNumber(at, number) ? [...placesJoined(at, place), place] : [place],
    }
  if (isParted) return { number, head: { ...lead, piece, how: nearRule }, listed: [] }
  const near = progress.last ?? nounLead(at, number.from)
  return near !== null && isPlacedItem(at, number)
    ? { number, head: { ...near, piece: pieceOf(at, number, near), how: nearRule }, listed: [] }
    : null
}

/** "By form: mild 120, severe 14, not stated 9": each figure is of the kind told before. */
function isOfBreakdown(at: AnalyzedSentence, number: NumberMention): boolean {
  const colon = at.tokens.findIndex(({ text }) => text === ':')
  return colon > 1 && colon < number.from && colon < 5 && /^(?:by|among)$/.test(at.tokens[0]?.lower ?? '')
}

/** "eight each" */
const sharesNumber = (at: AnalyzedSentence, number: NumberMention): boolean =>
  number.each || at.tokens[number.to]?.lower === 'each'

/** A name that is no known place is one in a list only: behind a mark, and before another or the end. */
const isList = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /^(?:[,;.)(]|and|each)$/.test(at.tokens[number.to]?.lower ?? '.')

function headOfWord(at: AnalyzedSentence, number: NumberMention, word: string): CountHead {
  const kind = word === 'cases' ? 'case' : /^recover/.test(word) ? 'recovered' : 'deaths'
  const measure = kind === 'case' ? null : kind
  return { kind, measure, isNew: false, how: nearRule, piece: { at, from: number.from, to: number.to } }
}

/** Figures side by side ("12 cases and 3 deaths"): the heads that later pairs repeat. */
function joinSeries(at: AnalyzedSentence, progress: Progress, count: Read): readonly CountHead[] {
  const before = progress.counts.at(-1)
  if (count.listed.length > 0) return progress.series
  if (before === undefined || before.listed.length > 0 || before.head.kind === count.head.kind) return [count.head]
  const between = at.tokens.slice(before.number.to, count.number.from).map(({ lower }) => lower)
  return between.length <= 4 && between.some((word) => /^(?:and|,|with)$/.test(word))
    ? [...progress.series, count.head]
    : [count.head]
}

/** "44 of 375 patients were lost": the whole that the dead or cured are a part of. */
function wholeHead(at: AnalyzedSentence, number: NumberMention, before: Count | undefined): CountHead | null {
  if (before === undefined || (before.head.kind !== 'deaths' && before.head.kind !== 'recovered')) return null
  const between = at.tokens.slice(before.number.to, number.from).map(({ lower }) => lower)
  if (
    !/^of(?: (?:the|its|their|some))?$/.test(between.join(' ')) ||
    !/^(?:[AN] ){0,2}P /.test(shapeAfter(at, number.to))
  )
    return null
  return headOf('case', { at, from: number.from, to: number.to }, false, nearRule)
}

function readCount(input: FrameInput, number: NumberMention, progress: Progress): Read | null {
  const { at } = input
  const own = wholeHead(at, number, progress.counts.at(-1)) ?? ownHead(input, number, progress)
  if (own !== null) return { number, head: own, listed: listedBeside(at, number) }
  const respective = headOfRespective(at, number, progress.last ?? nounLead(at, number.from), progress.lead)
  if (respective !== null) return { number, ...respective }
  const listed = listedCount(input, number, progress)
  if (listed !== null || progress.lead === null) return listed
  const head = headOfEllipsis(at, number, progress.lead, progress.counts.length > 0)
  return head === null ? null : { number, head, listed: [] }
}

/** "France (215 cases)": the place stands before the bracket. */
function listedBeside(at: AnalyzedSentence, number: NumberMention): Place[] {
  if (at.tokens[number.from - 1]?.text !== '(') return []
  const place = placeBefore(at, number)
  return place === null ? [] : [place]
}

/** Nobody counts 4.7 cases. */
const isWhole = ({ low, high }: NumberMention): boolean => (low ?? 0) % 1 === 0 && (high ?? 0) % 1 === 0

/** "97 of which were imported": what follows goes on with the whole, not with the part. */
const isPart = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /(?:of (?:which|whom|them|these|those)|including|among them)(?: ,)? $/.test(shapeBefore(at, number.from)) ||
  /^of (?:which|whom|them|these|those) /.test(shapeAfter(at, number.to))

function breakOff(progress: Progress): void {
  progress.last = null
  progress.isBroken = true
}

/** All numbers of a sentence that count cases, deaths or recoveries, or (kind `other`) what the tallies count. */
export function readCounts(input: FrameInput): Count[] {
  const { at, free, discourse } = input
  const condition = conditionIn(at)
  const { counts: memory } = discourse
  const progress: Progress = {
    counts: [],
    last: null,
    lead: memory?.isFresh === true ? memory.lead : null,
    isBroken: false,
    memory,
    series: [],
  }
  for (const number of at.numbers) {
    const isSupposed = condition !== null && number.from >= condition.from && number.to <= condition.to
    if (number.nonFigure !== null || number.kind === 'percent' || number.unit === 'share' || !isWhole(number)) continue
    if (!free.has(number) || isSupposed || number.unit !== null || isNoCount(at, number)) {
      if (!isNoCount(at, number)) breakOff(progress)
      continue
    }
    const read = readCount(input, number, progress)
    if (read === null) {
      if (!isBare(at, number)) breakOff(progress)
      continue
    }
    const isInside = opensBracket(at, progress.counts.at(-1), number)
    // "110 cases (37 deaths)": later brackets hold deaths too.
    if (isInside && read.head.kind !== 'case') discourse.bracketed = read.head.kind
    const count = { ...read, isPart: progress.counts.length > 0 && (isInside || isPart(at, number)) }
    if (!count.isPart) progress.series = joinSeries(at, progress, count)
    progress.counts.push(count)
    progress.last = count.head
    if (!count.isPart) progress.lead = count.head
    progress.isBroken = false
  }
  return progress.counts
}
