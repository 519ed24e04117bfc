import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'

const held = /^(?:hold|stage|organi[sz]e|host|convene|arrange)$/

const coming = ['arrive', 'give', 'receive'] as const

const isOpened = ({ chunks }: AnalyzedSentence, preps: RegExp): boolean =>
  chunks[0]?.kind === 'prep' && preps.test(chunks[0].text)

/** "At a ceremony held in Lima on 3 May, Peru gave 20 tents": what is done there is done that day. */
const isOccasion = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  isOpened(at, /^(?:at|during|in)$/) && verb.form === 'participle' && held.test(verb.lemma)

/** "Among the goods that reached Chad on 3 May were 20 tents" */
const isWholeThatCame = (at: AnalyzedSentence, { verb, at: place }: Clause, main: Clause | undefined): boolean =>
  isOpened(at, /^among$/) &&
  verb.form === 'finite' &&
  at.chunks[place - 1]?.kind === 'wh' &&
  main?.verb.lemma === 'be' &&
  coming.some((name) => hasVerbClass(verb.lemma, verb.particle, name))

/** The day of the clause inside the phrase that opens the sentence, where that is the day of all that the main verb tells; null else. */
export function dateInFront(at: AnalyzedSentence, { from }: { readonly from: number }): DateMention | null {
  const [inner, main] = at.clauses
  if (inner === undefined || !(isOccasion(at, inner) || isWholeThatCame(at, inner, main))) return null
  const date = inner.dates.find(({ edtf, offset }) => edtf !== '' && offset === null)
  return date !== undefined && date.to <= from && at.dates.every((one) => one === date || one.to <= date.from)
    ? date
    : null
}
