import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { sending } from './partners.ts'
import { hasEconomicWord } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

/** "The ransom was 5 million": a subject of its own that no word of the economy names, or a verb that measures nothing. */
export function isOfOther({ at, number, clause: governing }: Spot, last: NumberMention): boolean {
  const clause = governing ?? at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= number.to) ?? null
  if (clause === null) return false
  const { subject, verb } = clause
  // "the Fund has 7.5 percent, with Peru at 9"
  if (verb.lemma === 'have' && isRelative(last)) return false
  // "India sent 33,000", of guests
  const isCount = last.kind === 'number' && !isRelative(last)
  if (isCount && isSending(at, clause)) return false
  // "The ministry had hoped for 4 billion": whoever tells or hopes it.
  if (hasVerbClass(verb.lemma, verb.particle, 'estimate') || /^(?:hope|aim|plan|target|budget)$/.test(verb.lemma))
    return false
  return !(isOfText(at, subject) && measuring.some((name) => hasVerbClass(verb.lemma, verb.particle, name)))
}

/** "India sent 33,000 of them": a place from which those come that were counted. */
const isSending = (at: AnalyzedSentence, { subject, verb }: Clause): boolean =>
  subject !== null && sending.has(verb.lemma) && isPlace(pieceOfNominal(at, subject))

const measuring = ['increase', 'decrease', 'level'] as const

/** "it", "Peru", "the rate": what goes on with the measure told before. */
function isOfText(at: AnalyzedSentence, subject: Nominal | null): boolean {
  if (subject === null || subject.members.every(({ np }) => np.isPronoun)) return true
  const piece = pieceOfNominal(at, subject)
  return isPlace(piece) || hasEconomicWord(lowerWords(piece))
}
