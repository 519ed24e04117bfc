import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords, type Piece } from '../piece.ts'

export interface Context {
  readonly piece: Piece
  readonly how: string
}

export interface Condition extends Context {
  /** The figure itself is part of the condition: a premise. */
  readonly isInside: boolean
}

const rule = 'estimate'
const opening = new Set(['if', 'unless', 'provided', 'assuming', 'should'])

/** "provided that …", "should exports fall" at the start; not "provided 300 beds", "should give". */
function opensCondition(at: AnalyzedSentence, i: number): boolean {
  const lower = at.tokens[i]?.lower
  if (lower === 'provided') return at.tokens[i + 1]?.lower === 'that'
  return lower !== 'should' || i === 0
}

/** "if exports fall by 1%, …": the words between "if" and the comma. */
export function conditionIn(at: AnalyzedSentence): Piece | null {
  const start = at.tokens.findIndex(({ lower }, i) => opening.has(lower) && opensCondition(at, i))
  if (start < 0) return null
  const end = at.tokens.findIndex(({ text }, i) => i > start && (text === ',' || text === ';'))
  return { at, from: start + 1, to: end < 0 ? at.tokens.length : end }
}

const scenarioNouns = new Set(['scenario', 'case', 'assumption', 'circumstances'])

/** "Under this scenario": the condition of the sentence before. */
function refersBack(at: AnalyzedSentence): boolean {
  return at.tokens.some(
    ({ lower }, i) => scenarioNouns.has(lower) && ['this', 'that', 'such'].includes(at.tokens[i - 1]?.lower ?? ''),
  )
}

export function readCondition({ at, discourse }: FrameInput, number: NumberMention): Condition | null {
  const own = conditionIn(at)
  if (own !== null) return { piece: own, how: rule, isInside: number.from >= own.from && number.to <= own.to }
  return refersBack(at) && discourse.condition !== null
    ? { piece: discourse.condition, how: 'carried', isInside: false }
    : null
}

/** What figures are taken from, where no one is named. */
const nobodies = new Set([
  'statistics',
  'data',
  'figures',
  'reports',
  'estimates',
  'estimation',
  'media',
  'sources',
  'surveys',
])

/** "as estimated by X", "according to X". */
function namedSource(at: AnalyzedSentence): Piece | null {
  for (const [i, chunk] of at.chunks.entries()) {
    const next = at.chunks[i + 1]
    if (next?.kind !== 'np') continue
    const isAccording = chunk.kind === 'prep' && (chunk.text === 'according to' || chunk.text === 'as per')
    const before = at.chunks[i - 1]
    const isBy =
      chunk.kind === 'prep' &&
      chunk.text === 'by' &&
      before?.kind === 'verb' &&
      hasVerbClass(before.lemma, null, 'estimate') &&
      before.lemma !== 'see' &&
      before.lemma !== 'cut'
    const isNobody = nobodies.has(at.tokens[next.head]?.lower ?? '')
    if ((isAccording || isBy) && !isNobody) return { at, from: next.from, to: next.to }
  }
  return null
}

const bodiless = new Set(['cut', 'see', 'put', 'say', 'suggest', 'indicate', 'assume', 'believe', 'think'])

/** "X predicts a fall", "with X expecting a loss". */
function predictor(at: AnalyzedSentence): Piece | null {
  const clause = at.clauses.find(({ verb, subject }) => {
    const predicts = hasVerbClass(verb.lemma, verb.particle, 'estimate') && !bodiless.has(verb.lemma) && !verb.passive
    return predicts && subject !== null
  })
  return clause?.subject === null || clause?.subject === undefined ? null : pieceOfNominal(at, clause.subject)
}

const references = new Set([
  'the firm',
  'the bank',
  'it',
  'the company',
  'the agency',
  'they',
  'the institute',
  'the ministry',
  'he',
  'she',
])

const isPronounLike = (piece: Piece): boolean => lowerWords(piece).length === 1

export function readEstimator({ at, discourse }: FrameInput, number: NumberMention): Context | null {
  const piece = namedSource(at) ?? predictor(at)
  if (piece === null || (number.from >= piece.from && number.to <= piece.to)) return null
  if (references.has(lowerWords(piece).join(' ')))
    return discourse.estimator === null
      ? isPronounLike(piece)
        ? null
        : { piece, how: rule }
      : { piece: discourse.estimator, how: 'carried' }
  return { piece, how: rule }
}
