import type { AnalyzedSentence } from '../analyze.ts'
import { isDue } from '../due.ts'
import { isDeniedClause } from '../is-denied.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { agentOf } from './read-speech.ts'
import { subjectOf } from './reading.ts'

/** What is not told as a fact: conditions, wishes, plans, duties, denials. */

const conditions = new Set(['if', 'unless', 'whether', 'lest', 'until', 'once', 'provided'])

const ahead = new Set(['will', 'shall', "'ll", 'to'])

const wishing = new Set(['wish', 'want', 'like', 'vote'])

const quoting = new Set(['we', 'i', 'you', 'us', 'our'])

export const opening = (at: AnalyzedSentence, clause: Clause): string => markerText(at.chunks[clause.first - 1])

/** "held no talks", "No letter was sent". */
function hasNone(at: AnalyzedSentence, { subject, arguments: found }: Clause): boolean {
  const nominals = [subject, found.find(({ prep }) => prep === null)?.nominal ?? null]
  return nominals.some(
    (nominal) =>
      nominal !== null && /^(?:no|neither|none)$/.test(at.tokens[at.chunks[nominal.first]?.from ?? 0]?.lower ?? ''),
  )
}

/** "no longer shares data", "is no longer in place"; not "lasted no longer than an hour" */
const isNoMore = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  [verb.main - 1, verb.to + 1].some(
    (i) => tokens[i]?.lower === 'longer' && tokens[i - 1]?.lower === 'no' && tokens[i + 1]?.lower !== 'than',
  )

export const isUntold = (at: AnalyzedSentence, clause: Clause): boolean =>
  conditions.has(opening(at, clause)) || isDeniedClause(at, clause) || hasNone(at, clause) || isNoMore(at, clause)

/** "if", "needs to", "could", "did not": nothing that took place. */
export function isUnreal(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, subject } = clause
  if (isUntold(at, clause)) return true
  const first = subject === null ? undefined : at.chunks[subject.first]
  if (first !== undefined && quoting.has(at.tokens[first.from]?.lower ?? '') && first.to === first.from + 1) return true
  if (verb.form === 'participle' && !verb.passive) return true
  if (isSubjunctive(at, clause) || isAskedFor(at, clause)) return true
  if (verb.modal !== null) return !ahead.has(verb.modal)
  return isBareInfinitive(at, clause) || hangsOnUnreal(at, clause)
}

/** "recommends that a line be set up": what is asked for is not there. */
export const isSubjunctive = ({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.form === 'finite' &&
  verb.modal === null &&
  verb.main > verb.from &&
  tokens[verb.from]?.lower === 'be' &&
  subject !== null

const asking = new Set([
  'recommend',
  'ask',
  'demand',
  'insist',
  'request',
  'urge',
  'require',
  'advise',
  'move',
  'plead',
])

/** "recommends that both ministries sign a pact": the bare form behind what is asked for. */
function isAskedFor(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  const isBare = verb.form === 'finite' && verb.modal === null && at.tokens[verb.from]?.lower === verb.lemma
  if (!isBare || opening(at, clause) !== 'that') return false
  return at.clauses.some((one) => one.verb.to <= verb.from && asking.has(one.verb.lemma))
}

/** "need to speak up and set up a fund", "will share data and open a line": the later verbs hang on the same "to" or "will". */
function isBareInfinitive(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  const before = at.chunks[clause.at - 1]
  const left = before?.kind === 'adv' ? at.chunks[clause.at - 2] : before
  const isListed = left?.kind === 'conj' || markerText(left) === ','
  if (verb.form !== 'finite' || verb.from !== verb.main || at.tokens[verb.main]?.lower !== verb.lemma || !isListed)
    return false
  const earlier = at.clauses.slice(0, at.clauses.indexOf(clause))
  const to = earlier.findLastIndex(({ verb: one }) => one.form === 'infinitive' || one.modal !== null)
  return (
    to >= 0 &&
    earlier
      .slice(to + 1)
      .every((one) => one.verb.form !== 'finite' || at.tokens[one.verb.main]?.lower === one.verb.lemma)
  )
}

/** "will go on sharing", "can help by sharing": a gerund is as real as the verb it hangs on. */
function hangsOnUnreal(at: AnalyzedSentence, clause: Clause): boolean {
  if (clause.verb.form !== 'gerund') return false
  const main = at.clauses.slice(0, at.clauses.indexOf(clause)).findLast(({ verb }) => verb.form === 'finite')
  const isSame = main !== undefined && main.subject?.first === clause.subject?.first
  const isList = main !== undefined && ['include', 'involve', 'comprise'].includes(main.verb.lemma)
  // "They include sharing data" lists what may be done; "efforts made by X include" what was.
  if (isList && agentOf(at, main) === null) return true
  if (isList && isSame && agentOf(at, main)?.from === subjectOf(at, main)?.from) return true
  return isSame && (main.verb.modal !== null || isUnreal(at, main))
}

/** "lists begin to travel from A to B": what begins takes place. */
export function isBegun(at: AnalyzedSentence, clause: Clause): boolean {
  if (clause.verb.form !== 'infinitive') return false
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  return (
    governor?.verb.form === 'finite' &&
    governor.verb.modal === null &&
    /^(?:begin|start|continue|resume)$/.test(governor.verb.lemma)
  )
}

/** "is scheduled to meet", "plans to hold talks": what the verb tells is set for a day, and the one who is so set is told of. */
export function isScheduled(at: AnalyzedSentence, clause: Clause): boolean {
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  if (clause.verb.form !== 'infinitive' || governor?.verb.form !== 'finite' || governor.verb.modal !== null)
    return false
  // "was expected to meet X": what came of it is told elsewhere
  if (/^(?:was|were)$/.test(at.tokens[governor.verb.from]?.lower ?? '')) return false
  const isSet = isDue(at, clause) || (/^(?:plan|intend)$/.test(governor.verb.lemma) && !governor.verb.passive)
  return isSet && governor.subject?.first === clause.subject?.first && !isUntold(at, governor)
}

/** "wishes to thank", "took the occasion to thank": the wish is the deed. */
export function isWished(at: AnalyzedSentence, clause: Clause): boolean {
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  if (governor === undefined) return false
  // "were among the first to send condolences"
  const before = at.chunks[clause.at - 1]
  const isFirst = before?.kind === 'np' && at.tokens[before.to - 1]?.lower === 'first'
  if (isFirst && governor.verb.lemma === 'be' && governor.verb.modal === null) return true
  const object = governor.arguments.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  // "took the occasion to thank"
  const isOccasion =
    /^(?:take|use|seize)$/.test(governor.verb.lemma) &&
    /^(?:occasion|opportunity|chance|moment|time|trouble|ceremony|speech|address|visit|trip|event|podium|platform|forum|anniversary|funeral|summit|briefing|interview|broadcast|podcast|programme|column|session|debate)$/.test(
      at.tokens[object?.head ?? -1]?.lower ?? '',
    )
  // "made use of the ceremony to thank", "was quick to thank", "went out of her way to thank"
  const isUse = governor.verb.lemma === 'make' && at.tokens[object?.head ?? -1]?.lower === 'use'
  const isQuick =
    governor.verb.lemma === 'be' && /^(?:quick|swift|prompt)$/.test(at.tokens[governor.verb.to]?.lower ?? '')
  const isBent =
    governor.verb.lemma === 'go' && at.tokens[clause.verb.from - 1]?.lower === 'way' && !governor.verb.negated
  return (
    isOccasion || isUse || ((isQuick || isBent) && governor.verb.modal === null) || wishing.has(governor.verb.lemma)
  )
}
