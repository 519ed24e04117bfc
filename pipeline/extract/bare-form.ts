import type { AnalyzedSentence } from './analyze.ts'
import type { VerbGroup } from './parse/verb-group.ts'

/** "that Peru send", "that it be sent": as the infinitive, which says what is wished for. */
export const isInBareForm = ({ tokens }: AnalyzedSentence, { from, lemma, modal }: VerbGroup): boolean =>
  modal === null && (tokens[from]?.lower === lemma || tokens[from]?.lower === 'be')
