import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, nominalAt } from '../parse/nominal.ts'

/** "20 tents, promised by Peru, are still awaited": the participle between commas behind what it is said of. */
export function participleAside(at: AnalyzedSentence, index: number): Clause | null {
  const end = nominalAt(at.chunks, index)?.end ?? index + 1
  if (!isComma(at.chunks[end])) return null
  const clause = at.clauses.find(({ at: place }) => place === end + 1)
  const [by] = clause?.arguments ?? []
  if (clause?.verb.form !== 'participle' || by?.prep !== 'by') return null
  return isComma(at.chunks[by.nominal.end]) ? clause : null
}
