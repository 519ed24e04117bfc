import type { AnalyzedSentence } from './analyze.ts'
import type { Nominal } from './parse/nominal.ts'

const saying = /^(?:resolve|decide|agree|announce|propose|report|expect|hope|say)$/

/** "It was resolved to give 20 tents": whether the phrase at chunk `first` is an "it" that stands for no one in particular. */
export const isImpersonal = ({ chunks, tokens, clauses }: AnalyzedSentence, first: number): boolean =>
  tokens[chunks[first]?.from ?? -1]?.lower === 'it' &&
  clauses.some(({ verb, subject }) => verb.passive && subject?.first === first && saying.test(verb.lemma))

/** "it": as a subject it stands for someone named before. */
export const isIt = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.length === 1 && members.every(({ np }) => np.isPronoun && at.tokens[np.head]?.lower === 'it')
