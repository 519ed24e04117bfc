import { hasVerbClass, verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import type { Measure } from './measure.ts'

/** "imports 70% of its drugs": how things stand, as anyone can see. */
export const isShareOf = (clause: Clause | null): boolean =>
  clause !== null &&
  clause.verb.modal === null &&
  (hasVerbClass(clause.verb.lemma, clause.verb.particle, 'level') ||
    /^(?:handle|process|employ|support|sustain|carry|serve)$/.test(clause.verb.lemma))

/** "fell", "has lost": what happened needs no one who says so. */
export function isPast(at: AnalyzedSentence, clause: Clause | null): boolean {
  if (clause === null || clause.verb.modal !== null) return false
  const { tokens } = at
  // "has seen his income fall", "made output shrink": as past as what it is seen by.
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  const isBehindObject =
    governor !== undefined && clause.at === governor.at + 2 && clause.verb.from === clause.verb.main
  if (isBehindObject && /^(?:see|watch|make|let)$/.test(governor.verb.lemma)) return isPast(at, governor)
  if (clause.verb.form !== 'finite') return false
  const { from, main } = clause.verb
  const helper = tokens[from]?.lower ?? ''
  if (/^(?:was|were|had|has|have|did)$/.test(helper)) return true
  return from === main && verbForms.get(helper)?.every(({ form }) => form === 'past' || form === 'pp') === true
}

/** "Power cuts are costing mines 2 million a day", "must import": what goes on or is needed is told by the text; not "are heading for a fall". */
export function isUnderWay({ tokens }: AnalyzedSentence, clause: Clause | null): boolean {
  if (clause?.verb.modal === 'must') return true
  if (clause?.verb.form !== 'finite' || clause.verb.modal !== null || clause.verb.passive) return false
  const { from, main, lemma } = clause.verb
  return (
    /^(?:is|are)$/.test(tokens[from]?.lower ?? '') &&
    /ing$/.test(tokens[main]?.lower ?? '') &&
    !/^(?:head|go|look|aim|plan|expect|set)$/.test(lemma)
  )
}

/** "Analysts had expected a fall of 3%; it was 5": who guesses does not tell what happened. */
export const isGuess = ({ clauses }: AnalyzedSentence, { to }: Piece): boolean =>
  clauses.some(({ verb }) => verb.from >= to && verb.from - to <= 4 && guessVerbs.test(verb.lemma))

const guessVerbs = /^(?:expect|forecast|predict|project|foresee|anticipate|hope|fear|reckon|budget|look)$/

/** "they fell by 3 percent; the bank had feared a quarter": what was guessed, and did not come, is not what is spoken of on. */
export function wasGuessed({ clause, anchor: { at }, number }: Measure): boolean {
  const verb = at.clauses.findLast((one) => one.verb.from < number.from)?.verb ?? clause?.verb
  return verb !== undefined && guessVerbs.test(verb.lemma) && at.tokens[verb.from]?.lower === 'had'
}

/** "instead of the drop that analysts feared, orders rose": guessed in a clause of its own, and no word on what came. */
export const isFeared = (at: AnalyzedSentence, piece: Piece): boolean =>
  (at.tags[piece.from - 1] === 'WH' || at.tokens[piece.from - 1]?.lower === 'that') &&
  at.tokens[piece.to + 1]?.text === ',' &&
  isGuess(at, piece)

/** "Output, which the bank had seen shrinking by 2 percent, rose by 1": what the relative clause tells is its own. */
export function isInRelative(at: AnalyzedSentence, { from, to }: Piece, clause: Clause | null): boolean {
  if (clause === null || clause.verb.from < to || at.tags[from - 1] !== 'WH') return false
  return at.tokens.slice(to, clause.verb.from).some(({ text }) => text === ',') && at.tokens[from - 2]?.text === ','
}

/** "exports fell by 3%, and the bank expects": told of what follows only. */
export function opensBetween({ tokens }: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (tokens[i]?.text === ',' && /^(?:and|but|while|whereas|yet)$/.test(tokens[i + 1]?.lower ?? '')) return true
  return false
}
