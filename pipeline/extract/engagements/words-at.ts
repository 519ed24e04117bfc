import { isBloc } from '../../lexicon/blocs.ts'
import type { AnalyzedSentence } from '../analyze.ts'

/** A word of a personal name: no area. */
export const isNameWord = (at: AnalyzedSentence, i: number): boolean =>
  at.tags[i] === 'NNP' && !at.areas.some(({ from, to }) => i >= from && i < to)

/** "ECOWAS", "the WTO": a group of countries by its letters. */
export const isBlocNamed = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  isBloc(tokens[i]?.lower ?? '') && /^\p{Lu}/u.test(tokens[i]?.text ?? '')
