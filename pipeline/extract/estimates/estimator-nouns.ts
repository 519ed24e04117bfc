import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isBehindApposition } from './estimator-apposed.ts'
import { isBody } from './estimator-closing.ts'
import { makerOf } from './estimator-makers.ts'
import { isAtSum } from './estimator-verbs.ts'
import { papers } from './estimator-words.ts'
import { isTeller } from './phrases.ts'
import { hasEconomicWord } from './quantity.ts'
import { prepText } from './spot.ts'

const headOf = ({ chunks, tokens }: AnalyzedSentence, index: number): string => {
  const np = chunks[index]
  return np?.kind === 'np' ? (tokens[np.head]?.lower ?? '') : ''
}

const held =
  /^(?:view|belief|fear|claim|forecast|estimate|assessment|judge?ment|warning|expectation|prediction|projection|conviction|assumption|reckoning|finding)$/

/** "the Treasury's view that the drought will cost 3 million": whose the noun is that the clause behind it fills. */
export function ownerOfView(at: AnalyzedSentence, index: number): Piece | null {
  const [np, that] = [at.chunks[index], at.chunks[index + 1]]
  if (np?.kind !== 'np' || markerText(that) !== 'that') return null
  if (!held.test(headOf(at, index))) return null
  const owner = lastIndexIn(at.tags, np.from + 1, np.head, (tag) => tag === 'POSS')
  return owner > 0 ? { at, from: np.from, to: owner } : null
}

const worked = /^(?:assessment|estimate|forecast|projection|calculation|reckoning|valuation|appraisal|evaluation)s?$/

/** "took note of the assessment by the board: losses of 3 million", "the estimate by the guild of damage of 3 million": who made what is told behind it. */
export function makerBehind(at: AnalyzedSentence, by: number): Piece | null {
  if (prepText(at.chunks[by]) !== 'by' || !worked.test(headOf(at, by - 1))) return null
  const maker = makerOf(at, by + 1)
  if (maker === null) return null
  // "by the guild of damage of 3 million": what it tells of.
  const to = at.chunks[by + 1]?.to ?? maker.to
  const isOfContent = hasEconomicWord(lowerWords({ at, from: to, to: maker.to }))
  const piece = isOfContent ? { ...maker, to } : maker
  return /^(?::|of|that)$/.test(at.tokens[piece.to]?.lower ?? '') ? piece : null
}

/** "economists polled by the bank expect": those asked, with who asked them. */
export function withAsker(piece: Piece | null): Piece | null {
  if (piece === null || !isPeopleNoun(piece.at.tokens[piece.to - 1]?.lower ?? '')) return piece
  const { at, to } = piece
  const index = at.chunks.findIndex((chunk) => chunk.from === to)
  const [verb, by, np] = at.chunks.slice(index, index + 3)
  const isAsked = verb?.kind === 'verb' && verb.form === 'participle' && /^(?:poll|survey|canvass)$/.test(verb.lemma)
  return isAsked && prepText(by) === 'by' && np?.kind === 'np' && np.number === null ? { ...piece, to: np.to } : piece
}

/** "the insurers reckon with 3 million; the official figure is 4": another's figure, of whom no more is told. */
export function isOfOthers(at: AnalyzedSentence, figure: number): boolean {
  const clause = at.clauses.findLast(({ verb }) => verb.to <= figure)
  const np = at.chunks[clause?.subject?.first ?? -1]
  if (clause?.verb.lemma !== 'be' || np?.kind !== 'np' || !papers.has(at.tokens[np.head]?.lower ?? '')) return false
  const [first, next] = lowerWords({ at, from: np.from, to: np.to })
  return first === 'the' && /^(?:official|state|usual)$/.test(next ?? '')
}

/** "The State has assessed its loss at 3 million, whereas the bank has arrived at 4": a sum or a rate is what one comes to. */
export const arrivesAt = (at: AnalyzedSentence, { verb, arguments: phrases, subject }: Clause): boolean => {
  const np = at.chunks[subject?.first ?? -1]
  const isSomeone = np?.kind === 'np' && isBody({ at, from: np.from, to: np.to })
  return verb.lemma === 'arrive' && isSomeone && phrases.some(isAtSum)
}

/** ", says Ana Ruiz", "warned the bank": the teller stands behind the verb. */
export const isInverted = (at: AnalyzedSentence, { at: place, verb }: Clause): boolean => {
  const [before, next] = [at.chunks[place - 1], at.chunks[place + 1]]
  const opens =
    before === undefined || (before.kind === 'punct' && /^[,"”’']$/.test(at.tokens[before.from]?.text ?? ''))
  // "told Reuters": whoever heard it.
  if (verb.lemma === 'tell' || verb.from !== verb.main || isBehindApposition(at, place)) return false
  const isCount = next?.kind === 'np' && next.number !== null && !isTeller(at.tokens[next.head]?.lower ?? '')
  if (!opens || next?.kind !== 'np' || isCount || at.chunks[place + 2]?.kind === 'verb') return false
  // ", expects a fall": an object.
  const piece = { at, from: next.from, to: next.to }
  const isSomeone = isBody(piece) || isTeller(at.tokens[next.head]?.lower ?? '') || at.tags[next.head] === 'NNP'
  return !hasEconomicWord(lowerWords(piece)) || isSomeone
}
