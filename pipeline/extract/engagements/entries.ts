import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isVerbless } from '../is-verbless.ts'
import type { Clause } from '../parse/clause.ts'

/** Entries of a diary leave out whose it is: "Rang the Chilean minister", "6 May: received the envoy of Peru". */

const entered = words(
  'ring phone telephone call write cable talk speak meet receive thank see confer consult visit welcome',
)

/** Nothing but the day stands before it. */
const isFirst = ({ chunks }: AnalyzedSentence, at: number): boolean =>
  at < 5 && chunks.slice(0, at).every(({ kind }) => kind === 'date' || kind === 'punct' || kind === 'adv')

/** Told in the past: "Ring the embassy" tells one what to do. */
export function isEntry(at: AnalyzedSentence, clause: Clause | null): boolean {
  if (clause === null) return isVerbless(at)
  const { verb, subject } = clause
  if (clause !== at.clauses[0] || subject !== null || !isFirst(at, clause.at)) return false
  if (verb.form === 'gerund') return verb.lemma === 'meet' && isVerbless(at)
  return entered.has(verb.lemma) && verb.from === verb.main && at.tokens[verb.main]?.lower !== verb.lemma
}

/** "Talked with the envoy" looks like a passive. */
export const isEntryAsPassive = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.verb.passive && isEntry(at, clause) && clause.arguments[0] !== undefined && clause.arguments[0].prep !== 'by'
