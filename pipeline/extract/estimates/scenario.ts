import { revisingVerbs } from '../../lexicon/indicator-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { joinsSentences } from '../parse/own-sentence.ts'
import type { Piece } from '../piece.ts'
import { causeOf, premiseOf } from './cause.ts'
import { absencesIn, circumstancesIn, regimesIn, stepsIn } from './circumstances.ts'
import { conditionClauses, handledIn } from './conditions.ts'
import type { Measure } from './measure.ts'
import { scenariosIn } from './scenarios-in.ts'
import { figureBefore } from './spot.ts'

/** The scenario under which a figure holds. */
export interface Condition {
  readonly piece: Piece
  readonly how: string
  /** The figure itself is part of the condition: a premise. */
  readonly isInside: boolean
}

const rule = 'estimate'

/** The first clause of a sentence that opens with "if" or the like. */
export const conditionIn = (at: AnalyzedSentence): Piece | null => conditionClauses(at)[0] ?? null

/** "Under this scenario", "in that case": the condition of the sentence before. */
function refersBack({ tokens }: AnalyzedSentence): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:scenarios?|case|circumstances|situation)$/.test(lower) &&
      /^(?:this|that|such)$/.test(tokens[i - 1]?.lower ?? ''),
  )
}

/** Number of the stretch between semicolons that a token stands in. */
function segment({ tokens }: AnalyzedSentence, token: number): number {
  let count = 0
  for (let i = 0; i < token; i++) if (tokens[i]?.text === ';') count++
  return count
}

const isExtreme = ({ at, from }: Piece): boolean => at.tokens[from]?.lower === 'at'

/** "at worst" is said of the figure right beside it only. */
function isBeside({ at, from, to }: Piece, number: NumberMention): boolean {
  const next = at.numbers.find((one) => one.from >= to && one.nonFigure === null)
  if (next !== undefined && next.from <= to + 3 && at.tokens[to]?.text === ',') return next === number
  const last = figureBefore(at, from)
  return last === number
}

const hasMark = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[,;:()]$/.test(tokens[i]?.text ?? '')) return true
  return false
}

/** The figure that a condition closes: "by 3% if it lasts", with no comma between. */
const closedBy = ({ at, from }: Piece): NumberMention | undefined => {
  const last = figureBefore(at, from)
  return last !== undefined && !hasMark(at, last.to, from) ? last : undefined
}

/** "warned that, with ports shut, it could be 6", "grew by 2 percent and, now that ports are shut, is to shrink": an aside of the clause that begins before it. */
function isAsideOfNext({ tokens }: AnalyzedSentence, from: number): boolean {
  const word = (back: number): string => tokens[from - back]?.lower ?? ''
  const isNow = word(1) === 'that' && word(2) === 'now'
  const comma = 1 + (isNow ? 2 : /^(?:if|unless|should)$/.test(word(1)) ? 1 : 0)
  return word(comma) === ',' && /^(?:that|and|but)$/.test(word(comma + 1))
}

/** Whether a condition behind a figure holds for it: not where another clause, or a figure behind a comma, comes between. */
function reaches(piece: Piece, number: NumberMention): boolean {
  const { at, from, to } = piece
  // "…, and in the lower case 11 million", "…, but should it last, 12 million": of what follows.
  const isNext = [from, from - 1].some(
    (first) => at.tokens[first - 2]?.text === ',' && joinsSentences(at.tokens[first - 1]?.lower ?? ''),
  )
  if (isNext || isAsideOfNext(at, from)) return false
  const closer = closedBy(piece)
  const hasFigure = at.numbers.some((one) => one.nonFigure === null && one.from >= number.to && one.to <= from)
  // "a fall of 3% followed, if it lasts, by one of 5%": said of what follows.
  const isAside = at.tokens[from - 2]?.text === ',' && at.tokens[to]?.text === ','
  if (isAside && at.numbers.some((one) => one.nonFigure === null && one.from >= to)) return false
  if (closer !== undefined && hasMark(at, number.to, closer.from)) return false
  // "…, and it speaks of worse if the rains fail"
  const isOfNext = at.clauses.some(({ verb, subject }) => {
    const conj = at.chunks[(subject?.first ?? 0) - 1]
    const isBetween = verb.form === 'finite' && verb.from > number.to && verb.to <= from
    return isBetween && conj?.kind === 'conj' && conj.from > number.to && at.tokens[conj.from - 1]?.text === ','
  })
  if (isOfNext) return false
  const verbs = at.clauses.filter(({ verb }) => verb.form === 'finite' && verb.from >= number.to && verb.to < from)
  return verbs.length === 0 || (verbs.length === 1 && !hasFigure)
}

/** "2 million people, on the gloomy reading, and": between commas, of the figure whose phrase ends there, where others have their own. */
function asideBehind({ at, from, to }: Piece): NumberMention | null {
  if (at.tokens[from - 1]?.text !== ',' || at.tokens[to]?.text !== ',') return null
  const np = at.chunks.find((chunk) => chunk.kind === 'np' && chunk.to === from - 1)
  const isOneOfMore = scenariosIn(at).length > 1
  return isOneOfMore && np?.kind === 'np' ? np.number : null
}

/** Of the conditions in the stretch of a figure the one that it stands under. */
function nearest(near: readonly Piece[], number: NumberMention): Piece | undefined {
  return (
    near.find(isExtreme) ??
    near.find(({ from, to }) => number.from >= from && number.to <= to) ??
    near.find((piece) => closedBy(piece) === number || asideBehind(piece) === number) ??
    near.findLast((piece) => piece.to <= number.from && closedBy(piece) === undefined) ??
    near.find((piece) => piece.from >= number.to && reaches(piece, number))
  )
}

/** Every condition and scenario of a sentence. */
export function conditionsIn(at: AnalyzedSentence): Piece[] {
  const named = [...conditionClauses(at), ...stepsIn(at), ...handledIn(at), ...absencesIn(at), ...scenariosIn(at)]
  const isNamed = (piece: Piece): boolean => named.some(({ from, to }) => from < piece.to && to > piece.from)
  const others = [...circumstancesIn(at), ...regimesIn(at)].filter((piece) => !isNamed(piece))
  return [...named, ...others].sort((a, b) => a.from - b.from)
}

const main = /^(?:baseline|base|central|main|reference)$/

/** "In the bank's baseline, growth is …" at the start of a sentence: the scenario that later forecasts are told under. */
export function frameIn(at: AnalyzedSentence): Piece | null {
  const first = scenariosIn(at).find(({ from }) => from === 0)
  const isMain = first !== undefined && at.tokens.slice(first.from, first.to).some(({ lower }) => main.test(lower))
  return isMain ? first : null
}

/** "fell", "had fallen": no scenario is needed for what happened. */
function isToldAsPast({ tokens }: AnalyzedSentence, clause: Measure['clause']): boolean {
  if (clause === null) return true
  if (clause.verb.modal !== null) return false
  return (
    verbForms.get(tokens[clause.verb.from]?.lower ?? '')?.some(({ form }) => form === 'past' || form === 'pp') === true
  )
}

/** "Without the storm it would have been 2; it is now 1", "If it lasts, 4 percent; last year it was 3": behind a semicolon, how things stand or stood. */
function isRealAfter({ clause }: Measure, { at, from }: Piece): boolean {
  if (clause === null || clause.verb.modal !== null || clause.verb.form !== 'finite') return false
  const isDenied =
    /^(?:without|but|absent|had|in)$/.test(at.tokens[from]?.lower ?? '') || at.tokens[from - 1]?.lower === 'had'
  return isDenied ? clause.verb.from > from : isToldAsPast(at, clause)
}

/** From the label of a bracket to its figure. */
const longestBracket = 40

/** "growth of 3 percent (downside: 0.6), after 8": what a bracket opens with is said of what stands in it. */
function isInBracketOf({ at, from, to }: Piece, number: NumberMention): boolean {
  if (at.tokens[from - 1]?.text !== '(' || at.tokens[to]?.text !== ':') return true
  const isNear = number.from > to && number.from - to < longestBracket
  return isNear && !at.tokens.slice(to, number.from).some(({ text }) => text === ')')
}

/** "If it lasts, output could be 3 percent lower than it would have been without the strike": what it is held against is no more than that, where there is another condition. */
function withoutCompared(all: readonly Piece[]): readonly Piece[] {
  const own = all.filter(({ at, from }) => {
    const words = at.tokens.slice(Math.max(0, from - longestClause), from).map(({ lower }) => lower)
    const than = words.lastIndexOf('than')
    return (
      than < 0 || !/^(?:without|but|absent|barring)$/.test(at.tokens[from]?.lower ?? '') || words.includes(',', than)
    )
  })
  return own.length > 0 ? own : all
}
const longestClause = 7

/** "against 135,000 in a normal year": as it is when nothing happens. */
const isOfUsualYear = ({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  /^(?:against|versus|with)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^in an? (?:normal|good|average|usual|typical|ordinary|decent|wet) (?:year|season)\b/.test(
    tokens
      .slice(to, to + 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** The condition that stands nearest to a figure in its stretch of the sentence, else what causes it, else the one referred to. */
export function readCondition(at: AnalyzedSentence, discourse: Discourse, measure: Measure): Condition | null {
  const { number } = measure
  const part = segment(at, number.from)
  const all = withoutCompared(conditionsIn(at))
  const near = all.filter(
    (piece) =>
      segment(at, piece.from) === part &&
      (!isExtreme(piece) || isBeside(piece, number)) &&
      isInBracketOf(piece, number),
  )
  // "to 2% in the baseline from 6%": what was is under no scenario.
  if (
    measure.isBase &&
    at.tokens[number.from - 1]?.lower === 'from' &&
    !revisingVerbs.has(measure.clause?.verb.lemma ?? '')
  )
    return null
  if (isOfUsualYear(at, number)) return null
  const own = nearest(near, number)
  if (own !== undefined) return { piece: own, how: rule, isInside: number.from >= own.from && number.to <= own.to }
  const premise = premiseOf(at, number)
  if (premise !== null) return { piece: premise, how: rule, isInside: true }
  const cause = causeOf(at, measure)
  if (cause !== null) return { piece: cause, how: 'estimate-cause', isInside: false }
  const earlier = all.findLast(
    (piece) =>
      segment(at, piece.from) < part &&
      closedBy(piece) === undefined &&
      !isExtreme(piece) &&
      !isRealAfter(measure, piece),
  )
  if (earlier !== undefined) return { piece: earlier, how: 'estimate-near', isInside: false }
  if (refersBack(at) && discourse.condition !== null)
    return { piece: discourse.condition, how: 'carried', isInside: false }
  const isOpen = !measure.isBase && !isToldAsPast(at, measure.clause)
  return discourse.frame !== null && discourse.frame.at !== at && isOpen
    ? { piece: discourse.frame, how: 'carried', isInside: false }
    : null
}
