import type { AnalyzedSentence } from './analyze.ts'
import { type Nominal, nominalAt } from './parse/nominal.ts'
import { isQuestion } from './question.ts'

/** What may open such a question: "And", "But what about". */
const opening = /^(?:and|but|or|what|how|about|as|for|then|now|so)$/

/** "And France?", "What about Peru and Chile?": those whom a question names without a verb, and of whom the next sentence tells. */
export function nameAsked(at: AnalyzedSentence): Nominal | null {
  if (at.clauses.length > 0 || at.chunks.length > 8 || !isQuestion(at.tokens)) return null
  const first = at.chunks.findIndex(({ kind }) => kind === 'np')
  const from = at.chunks[first]?.from ?? 0
  if (first < 0 || !at.tokens.slice(0, from).every(({ lower }) => opening.test(lower))) return null
  const nominal = nominalAt(at.chunks, first)
  const isWhole = nominal !== null && at.chunks[nominal.end]?.kind === 'punct'
  return isWhole && nominal.members.every(({ np }) => np.isName && np.number === null) ? nominal : null
}
