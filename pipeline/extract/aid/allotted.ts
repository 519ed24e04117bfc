import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf, type Nominal } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'

const allotments = /^(?:share|portion|allotment|allocation|quota|ration|entitlement)$/
const dues = /^(?:bill|costs?|budget|expenses?|funding|burden|sum|money|total)$/
const parting = new Set(['donate', 'give', 'contribute', 'pledge', 'sell', 'export', 'pay'])

/** "Canada's quota was donated to Haiti": one parts with it. */
const isPartedWith = ({ verb, arguments: found }: Clause): boolean =>
  parting.has(verb.lemma) || found.some(({ prep }) => prep === 'to')

/** "Peru's share, 20 tents, has left": what falls to someone; "Peru's share of the bill" is what it pays. */
export function isAllotted(at: AnalyzedSentence, { first }: Nominal): boolean {
  const wordAt = (index: number): string => at.tokens[npAt(at, index)?.head ?? -1]?.lower ?? ''
  if (!allotments.test(wordAt(first))) return false
  const isOfDues = isOf(at.chunks[first + 1]) && dues.test(wordAt(first + 2))
  return !isOfDues && !at.clauses.some((clause) => clause.subject?.first === first && isPartedWith(clause))
}
