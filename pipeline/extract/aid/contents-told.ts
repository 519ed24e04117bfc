import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { tellsContents } from './amount-of.ts'

const wholes =
  /^(?:aid|assistance|help|relief|supplies|package|packages|shipments?|consignments?|cargo|load|batch|donations?|gifts?|deliver(?:y|ies))$/

/** "The aid", "These supplies", "It": the gift told before. */
function giftTold({ tokens }: AnalyzedSentence, { subject }: Clause): NounPhrase | null {
  const np = subject?.members.length === 1 ? subject.members[0]?.np : undefined
  if (np === undefined) return null
  const opening = tokens[np.from]?.lower ?? ''
  const isTold = np.isPronoun
    ? /^(?:it|this|these|they)$/.test(opening)
    : /^(?:the|this|these|its|their)$/.test(opening) && wholes.test(tokens[np.head]?.lower ?? '')
  return isTold ? np : null
}

/** "The aid includes tents", "They comprise medicines": what tells of a gift told before what it is made of. */
export const contentsTold = (at: AnalyzedSentence, clause: Clause): NounPhrase | null =>
  clause.verb.form === 'finite' && tellsContents(clause.verb, at.tokens[clause.verb.to]?.lower ?? null)
    ? giftTold(at, clause)
    : null

/** "The relief supplies include 20 tents": a paragraph that opens so goes on with the gift of the one before. */
export const opensOnContents = (at: AnalyzedSentence): boolean => {
  const [clause] = at.clauses
  const np = clause === undefined ? null : contentsTold(at, clause)
  return np !== null && !np.isPronoun && np.from === 0
}
