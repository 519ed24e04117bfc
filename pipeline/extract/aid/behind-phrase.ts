import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { textAt } from './fronted-party.ts'

/** "is to have from Peru, and from Chile, 20 tents" */
const isGetting = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  /^(?:have|get|receive|expect)$/.test(tokens[verb.to - 1]?.lower ?? '')

/** "have from us 20 tents", "have from Peru, and from Chile, 20 tents": what is got may stand behind whom it comes from. */
export const opensBehindPhrase = (at: AnalyzedSentence, clause: Clause, index: number): boolean =>
  at.chunks[index - 1]?.kind === 'np' ||
  (isComma(at.chunks[index - 1]) && textAt(at, index - 3) === 'from' && isGetting(at, clause))
