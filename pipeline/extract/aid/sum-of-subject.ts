import { unitOf } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { bare, type Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isGivenInside } from './amount-of.ts'
import { bulkUnits } from './bulk.ts'
import { base, isBareNumber } from './team-size.ts'

const summing = /^(?:reach|top|total|exceed|pass|surpass|come|amount|stand|add|run)$/

/** What the goods are counted in: by weight, or by the bare number of the doses or masks that the subject names. */
function unitOfSum(number: NumberMention, isBare: boolean, noun: string): string | null {
  if (bulkUnits.has(number.unit ?? '')) return number.unit
  return isBare && number.unit === null ? (unitOf(noun) ?? 'item') : null
}

/** "The equipment sent from Peru to Chad has reached 62 tons", "The doses that Peru sent come to 860,000": the goods that come to a sum, told as the subject. */
export function sumOfSubject(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const np = npAt(at, index)
  if (np === null || number.kind !== 'number' || isOf(at.chunks[index + 1])) return null
  const clause = at.clauses.findLast((one) => one.at < index)
  const subject = clause?.subject?.members[0]?.np
  if (clause === undefined || subject === undefined || subject.number !== null) return null
  if (clause.verb.passive || !summing.test(clause.verb.lemma)) return null
  const piece = bare(at, subject)
  const goods = piece === null ? null : goodsIn(piece)
  const isBare = isBareNumber(at, np, number) && goods?.generic === false
  const unit = unitOfSum(number, isBare, at.tokens[subject.head]?.lower ?? '')
  if (goods === null || unit === null || !isGivenInside(at, clause.subject?.first ?? 0, clause.at)) return null
  const { category, generic: isGeneric } = goods
  return { ...base, piece, category, isGeneric, number, unit, first: index, end: index + 1 }
}
