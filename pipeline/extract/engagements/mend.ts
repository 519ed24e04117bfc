import { type AnalyzedSentence, readAs } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { asForm } from '../parse/verb-group.ts'
import { isEntryAsPassive } from './entries.ts'
import { wholeOf } from './extent.ts'
import { canAct, isPerson } from './party.ts'

/** Clauses as acts of persons need them, where the grammar of things and figures read them otherwise. */

/** "…, released on 9 May, Minister Ruiz expressed deep sorrow": a person with an object behind the verb does something. */
function asActive(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb, subject } = clause
  if (isEntryAsPassive(at, clause)) return { ...clause, verb: asForm(verb, 'finite', false) }
  const isBare = verb.form === 'participle' && verb.passive && verb.from === verb.main
  const hasObject = clause.arguments[0]?.prep === null
  const isDone = isBare && hasObject && subject !== null && isPerson(wholeOf(at, subject))
  return isDone ? { ...clause, verb: asForm(verb, 'finite', false) } : clause
}

/** "share sequencing data with X": the gerund belongs to the noun. */
function withGerund(clause: Clause, next: Clause | undefined): Clause {
  const isNext = next?.verb.form === 'gerund' && next.at === clause.at + 1 && clause.arguments.length === 0
  return isNext && (clause.verb.lemma === 'share' || clause.verb.lemma === 'exchange')
    ? { ...clause, arguments: next.arguments, end: next.end }
    : clause
}

const quoting = new Set([
  'say',
  'write',
  'add',
  'declare',
  'reply',
  'answer',
  'tweet',
  'note',
  'stress',
  'announce',
  'tell',
  'post',
])

/** "…,” said the minister", "…!” wrote the mayor on her page": behind what is said, the phrase behind the verb speaks. */
function asSpeaker(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb } = clause
  const before = at.chunks[clause.at - 1]
  const isBehind = before?.kind === 'punct' && /^[,"”’!?]$/.test(before.text)
  if (!isBehind || !quoting.has(verb.lemma) || verb.from !== verb.main || verb.form === 'infinitive') return clause
  const [speaker, ...rest] = clause.arguments
  if (speaker === undefined || speaker.prep !== null || at.clauses.at(-1) !== clause) return clause
  // "Ana Ruiz, the minister, posted her condolences"
  if (clause.subject !== null && !canAct(wholeOf(at, speaker.nominal))) return clause
  // "the mayor, Ana Ruiz, on her page": the name goes with the office.
  const others = rest.filter(({ prep, nominal }) => prep !== null || nominal.first > speaker.nominal.end + 1)
  return { ...clause, verb: asForm(verb, 'finite', false), subject: speaker.nominal, arguments: others }
}

/** A sentence with its clauses mended. */
export function mended(at: AnalyzedSentence): AnalyzedSentence {
  const clauses = at.clauses.map((clause, i) => withGerund(asActive(at, asSpeaker(at, clause)), at.clauses[i + 1]))
  return clauses.every((clause, i) => clause === at.clauses[i]) ? at : readAs(at, { clauses })
}
