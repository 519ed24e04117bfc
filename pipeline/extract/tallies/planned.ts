import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'

const plans =
  /^(?:plans?|bills?|reforms?|proposals?|drafts?|blueprints?|schemes?|amendments?|motions?|restructuring|overhaul|merger)$/
const yetToBe = /^(?:would|could|might|may|will|shall)$/
const planning = /^(?:plan|propose|intend|aim|want|hope)$/

const hasObject = ({ arguments: found }: Clause, { from }: NumberMention): boolean =>
  found.some(({ prep, nominal }) => prep === null && nominal.members.some(({ np }) => np.from <= from && from < np.to))

/** Whether the phrase at a chunk is of a plan by its head: "the plan", "a bill", "the draft law". */
function namesPlan({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const np = chunks[index]
  if (np?.kind !== 'np' || np.number !== null || isOf(chunks[index - 1])) return false
  const opening = tokens.slice(np.from, np.head).some(({ lower }) => /^(?:draft|proposed|planned)$/.test(lower))
  return opening || plans.test(tokens[np.head]?.lower ?? '')
}

/** "The plan would close 40 schools", "plans to close 40 schools": nothing is done yet, and nothing is counted. */
export function isOnlyPlanned(at: AnalyzedSentence, number: NumberMention): boolean {
  const own = at.clauses.find((clause) => clause.verb.to <= number.from && hasObject(clause, number))
  if (own === undefined) return false
  const { verb, subject } = own
  if (verb.form === 'finite') return yetToBe.test(verb.modal ?? '') && subject !== null && namesPlan(at, subject.first)
  const outer = at.clauses[at.clauses.indexOf(own) - 1]
  const isPlanning = outer?.verb.form === 'finite' && !outer.verb.passive && planning.test(outer.verb.lemma)
  return verb.form === 'infinitive' && isPlanning && outer.at === own.at - 1
}
