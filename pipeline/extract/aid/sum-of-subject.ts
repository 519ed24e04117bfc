import type { AnalyzedSentence } from '../analyze.ts'
import { bare, type Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isGivenInside } from './amount-of.ts'
import { bulkUnits } from './bulk.ts'
import { base } from './team-size.ts'

const summing = /^(?:reach|top|total|exceed|pass|surpass|come|amount|stand|add|run)$/

/** "The equipment sent from Peru to Chad has reached 62 tons": the goods that come to a weight, told as the subject. */
export function sumOfSubject(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const np = npAt(at, index)
  if (np === null || !bulkUnits.has(number.unit ?? '') || number.kind !== 'number' || isOf(at.chunks[index + 1]))
    return null
  const clause = at.clauses.findLast((one) => one.at < index)
  const subject = clause?.subject?.members[0]?.np
  if (clause === undefined || subject === undefined || subject.number !== null) return null
  if (clause.verb.passive || !summing.test(clause.verb.lemma)) return null
  const piece = bare(at, subject)
  const goods = piece === null ? null : goodsIn(piece)
  if (goods === null || !isGivenInside(at, clause.subject?.first ?? 0, clause.at)) return null
  const { category, generic: isGeneric } = goods
  return { ...base, piece, category, isGeneric, number, unit: number.unit, first: index, end: index + 1 }
}
