import { visiting } from '../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isComma } from './parse/nominal.ts'

/** "began in April, when Peru sent 20 tents": the day of the clause that "when" opens right behind it. */
export function opensWhen({ chunks }: AnalyzedSentence, date: number, target: number): boolean {
  const when = chunks[date + 1]?.kind === 'punct' ? date + 2 : date + 1
  const chunk = chunks[when]
  if (chunk === undefined || !('text' in chunk) || chunk.text !== 'when' || when > target) return false
  return !chunks
    .slice(when + 1, target)
    .some((one) => one.kind === 'sub' || one.kind === 'wh' || (one.kind === 'punct' && one.text !== ','))
}

const going = /^(?:fly|travel|go|come|arrive|land|journey|meet)$/

/** "When Peru's premier visited Chad on 3 May, she handed over 20 tents": the day of the visit is that of what the guest then does. */
export function isOfGuestsVisit({ chunks, clauses, tokens }: AnalyzedSentence, date: number, target: number): boolean {
  const opening = chunks[0]
  const comma = chunks[date + 1]
  const [visit] = clauses
  if (opening?.kind !== 'sub' || opening.text !== 'when' || comma?.kind !== 'punct' || comma.text !== ',') return false
  const isVisit = visit?.first === 1 && (visiting.has(visit.verb.lemma) || going.test(visit.verb.lemma))
  const main = clauses.find(({ verb, at }) => verb.form === 'finite' && at > date)
  const np = main?.subject?.members[0]?.np
  const isSame =
    np !== undefined && main?.subject?.first === date + 2 && /^(?:he|she|they)$/.test(tokens[np.head]?.lower ?? '')
  return isVisit && isSame && target > date + 2
}

/** "When the fires were at their worst, in May 2003, Peru gave 20": a day between the commas that close a clause of time is that of the main clause too. */
export function isBehindTime({ chunks, clauses }: AnalyzedSentence, date: number, target: number): boolean {
  const opening = chunks[0]
  const start = chunks[date - 1]?.kind === 'prep' ? date - 1 : date
  const isTime = opening?.kind === 'sub' && /^(?:when|while|as)$/i.test(opening.text)
  if (!isTime || !isComma(chunks[start - 1]) || !isComma(chunks[date + 1]) || target <= date + 1) return false
  return clauses.some(({ verb, subject }) => verb.form === 'finite' && subject?.first === date + 2)
}
