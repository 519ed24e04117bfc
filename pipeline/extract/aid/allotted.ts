import type { AnalyzedSentence } from '../analyze.ts'
import { isOf, type Nominal } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'

const allotments = /^(?:share|portion|allotment|allocation|quota|ration|entitlement)$/
const dues = /^(?:bill|costs?|budget|expenses?|funding|burden|sum|money|total)$/

/** "Peru's share, 20 tents, has left": what falls to someone; "Peru's share of the bill" is what it pays. */
export function isAllotted(at: AnalyzedSentence, { first }: Nominal): boolean {
  const wordAt = (index: number): string => at.tokens[npAt(at, index)?.head ?? -1]?.lower ?? ''
  const isOfDues = isOf(at.chunks[first + 1]) && dues.test(wordAt(first + 2))
  return allotments.test(wordAt(first)) && !isOfDues
}
