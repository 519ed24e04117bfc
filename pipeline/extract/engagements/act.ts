import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { findMeans, type Means } from './means.ts'
import { canAct, isNamed, isPerson, membersOf } from './party.ts'
import { contactReaders } from './read-contact.ts'
import { keepsContact, leadsTo, lightVerbs, messagesFrom, sharing } from './read-events.ts'
import { agreesTo, isOnlyPlanned, planned, projects } from './read-projects.ts'
import { accordingTo, agentOf, speechReaders, trailingSpeaker } from './read-speech.ts'
import { chunkText, type Reading, subjectOf } from './reading.ts'

/** An act of contact in one sentence: what a clause tells, how it was done, and the words that say what it is about. */
export interface Act extends Reading {
  readonly clause: Clause | null
  readonly means: Means | null
  /** Tokens that say what it is about. */
  readonly from: number
  readonly to: number
}

const conditions = new Set(['if', 'unless', 'whether', 'lest', 'until', 'once', 'provided'])
const ahead = new Set(['will', 'shall', "'ll", 'to'])
/** Events that are set for a day: told before they take place, they are proposed. */
const settable = new Set(['call', 'meeting', 'video_conference', 'agreement'])
const wishing = new Set(['wish', 'want', 'like'])
const quoting = new Set(['we', 'i', 'you', 'us', 'our'])

const opening = (at: AnalyzedSentence, clause: Clause): string => chunkText(at.chunks[clause.first - 1])

/** "held no talks", "No letter was sent". */
function hasNone(at: AnalyzedSentence, { subject, arguments: found }: Clause): boolean {
  const nominals = [subject, found.find(({ prep }) => prep === null)?.nominal ?? null]
  return nominals.some(
    (nominal) =>
      nominal !== null && /^(?:no|neither|none)$/.test(at.tokens[at.chunks[nominal.first]?.from ?? 0]?.lower ?? ''),
  )
}

const isUntold = (at: AnalyzedSentence, clause: Clause): boolean =>
  conditions.has(opening(at, clause)) || isDeniedClause(at, clause) || hasNone(at, clause)

/** "if", "needs to", "could", "did not": nothing that took place. */
function isUnreal(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, subject } = clause
  if (isUntold(at, clause)) return true
  const first = subject === null ? undefined : at.chunks[subject.first]
  if (first !== undefined && quoting.has(at.tokens[first.from]?.lower ?? '') && first.to === first.from + 1) return true
  if (verb.form === 'participle' && !verb.passive) return true
  if (verb.modal !== null) return !ahead.has(verb.modal)
  return isBareInfinitive(at, clause) || hangsOnUnreal(at, clause)
}

/** "need to speak up and set up a fund", "will share data and open a line": the later verbs hang on the same "to" or "will". */
function isBareInfinitive(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  const before = at.chunks[clause.at - 1]
  const left = before?.kind === 'adv' ? at.chunks[clause.at - 2] : before
  const isListed = left?.kind === 'conj' || chunkText(left) === ','
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

/** "wishes to thank": the wish is the deed. */
function isWished(at: AnalyzedSentence, clause: Clause): boolean {
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  return governor !== undefined && wishing.has(governor.verb.lemma)
}

const first = (
  at: AnalyzedSentence,
  clause: Clause,
  readers: readonly ((at: AnalyzedSentence, clause: Clause) => Reading | null)[],
): Reading[] => {
  for (const reader of readers) {
    const found = reader(at, clause)
    if (found !== null) return [found]
  }
  return []
}

/** Of shared things, those that stand on their own behind a participle: "a network, established by A and B". */
const lasting = new Set(['mechanism', 'agreement', 'joint_project'])

/** What the clause tells, if anything: what is agreed on, then deeds, then words. */
function readingsOf(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { form, modal } = clause.verb
  const plans = isUntold(at, clause) ? [] : planned(at, clause)
  if (plans.length > 0) return plans
  if (isUnreal(at, clause)) return []
  if (form === 'infinitive' && !isWished(at, clause)) return projects(at, clause)
  if (form === 'participle')
    return lightVerbs(at, clause).filter(
      ({ kind, actor }) => lasting.has(kind) && actor !== null && membersOf(actor).length > 1,
    )
  const events = isOnlyPlanned(at, clause)
    ? []
    : [...lightVerbs(at, clause), ...leadsTo(at, clause), ...messagesFrom(at, clause)]
  const deeds = [
    events,
    first(at, clause, contactReaders),
    sharing(at, clause),
    keepsContact(at, clause),
    projects(at, clause),
  ].find((found) => found.length > 0)
  if (modal !== null)
    return (deeds ?? [])
      .filter(({ kind }) => settable.has(kind))
      .map((one) => ({ ...one, status: 'proposed' as const }))
  return deeds ?? [...agreesTo(at, clause), ...(isOnlyPlanned(at, clause) ? [] : first(at, clause, speechReaders))]
}

/** Whether a clause goes its own way behind something said: "…, and Y", "while Y", "with Y calling". */
function isIndependent(at: AnalyzedSentence, clause: Clause, said: Act): boolean {
  const before = clause.subject === null ? at.chunks[clause.at - 1] : at.chunks[clause.subject.first - 1]
  const word = chunkText(before)
  if (word === 'with' || word === 'while' || word === 'whereas' || word === ';' || opening(at, clause) === 'while')
    return true
  const isThat = said.clause !== null && chunkText(at.chunks[said.clause.end]) === 'that'
  const marked = before === undefined ? -1 : at.chunks.indexOf(before)
  return (word === 'and' || word === 'but') && chunkText(at.chunks[marked - 1]) === ',' && !isThat
}

const sameSide = (a: Piece | null, b: Piece | null): boolean => a !== null && b !== null && a.from === b.from

/** The list of persons whose first member has a clause of its own: "X, head of a body set up by Y, and Z have …". */
function withFirstMember(at: AnalyzedSentence, piece: Piece | null): Piece | null {
  const start = at.chunks.find(({ kind }) => kind === 'np')?.from
  const before = at.tokens[piece === null ? 0 : piece.from - 1]?.lower ?? ''
  if (piece === null || start === undefined || start >= piece.from || (before !== ',' && before !== 'and')) return piece
  const whole = { at, from: start, to: piece.to }
  const isList = (membersOf(piece).length > 1 || before === 'and') && membersOf(piece).every(isPerson)
  return isList && membersOf(whole).length > 1 && membersOf(whole).every(isPerson) ? whole : piece
}

/** The means within a clause: what is said there is said by them. */
function meansOf(
  at: AnalyzedSentence,
  means: readonly Means[],
  clause: Clause,
  next: Clause | undefined,
): Means | null {
  const start = at.chunks[clause.first]?.from ?? 0
  const end = next === undefined ? at.tokens.length : (at.chunks[next.at]?.from ?? at.tokens.length)
  const isOwn = ({ from, to }: Means): boolean =>
    from >= start && from < end && (to <= clause.verb.from || from >= clause.verb.to)
  // "During talks to discuss the plan, X said": a purpose may stand between.
  const isAhead = ({ to }: Means): boolean =>
    to <= clause.verb.from &&
    clause.verb.form === 'finite' &&
    !at.clauses.some(
      ({ verb, subject }) =>
        verb.from < clause.verb.from && (verb.form === 'gerund' || (verb.form === 'finite' && subject !== null)),
    )
  return means.find(isOwn) ?? means.find(isAhead) ?? null
}

const pronouns = new Set(['he', 'she', 'they', 'it'])
const isPronoun = (piece: Piece): boolean => lowerWords(piece).every((word) => pronouns.has(word))
/** "In a letter to X, the founder of Y, he wrote": of a subject that runs together with what stands before it, the last. */
function subjectProper(piece: Piece | null): Piece | null {
  if (piece === null) return null
  const last = membersOf(piece).at(-1)
  if (last !== undefined && membersOf(piece).length > 1 && isPronoun(last)) return last
  const acting = membersOf(piece).filter((member) => canAct(member) || isNamed(member))
  const [first] = acting
  return withoutSpan(
    first === undefined ||
      acting.length === membersOf(piece).length ||
      canAct(piece.at === first.at ? { ...piece, to: first.to } : piece)
      ? piece
      : { ...piece, from: first.from },
  )
}

/** "within 24 hours of the embassy announcing": the span of time is no part of the name. */
function withoutSpan(piece: Piece): Piece {
  const words = lowerWords(piece)
  const of = words.indexOf('of')
  return of > 0 && of < 4 && /^(?:hours?|days?|weeks?|months?|minutes?)$/.test(words[of - 1] ?? '')
    ? { ...piece, from: piece.from + of + 1 }
    : piece
}

const changeable = new Set(['public_statement', 'meeting', 'call', 'letter', 'information_sharing'])

/** The kind, and the other side, as far as the means tell better than the verb. */
function withMeans(at: AnalyzedSentence, reading: Reading, means: Means | null): Reading {
  if (means === null) return reading
  const isOpen =
    reading.isSpeech ||
    (reading.how === 'engagement-near' && changeable.has(reading.kind)) ||
    (reading.kind === 'meeting' && means.kind === 'video_conference')
  const isPress = reading.kind === 'social_media' || means.kind === 'public_statement'
  const kind = isOpen && !(isPress && reading.kind !== 'public_statement') ? means.kind : reading.kind
  const end = reading.actor !== null && reading.actor.from > means.from ? reading.actor.from : at.tokens.length
  const partner = means.partner === null || means.isBetween ? null : trimmedTo(means.partner, end)
  const isShared = kind === means.kind && means.kind !== 'social_media' && means.kind !== 'public_statement'
  return {
    ...reading,
    kind,
    how: isOpen ? 'engagement' : reading.how,
    counterpart: isShared && partner !== null ? partner : reading.counterpart,
  }
}

/** A partner named before the subject may run into it: "in calls with X and Y, Z said". */
function trimmedTo(piece: Piece, end: number): Piece {
  const members = membersOf(piece).filter(({ from }) => from < end)
  const last = members.at(-1)
  if (last === undefined || piece.to <= end) return piece
  let to = Math.min(last.to, end)
  while (to > piece.from + 1 && piece.at.tokens[to - 1]?.kind === 'punct' && piece.at.tokens[to - 1]?.text !== ')') to--
  return { ...piece, to }
}

/** A gerund before the main clause has its subject: "When meeting X, Y said". */
function actorOf(at: AnalyzedSentence, clause: Clause, reading: Reading): Piece | null {
  const whole = subjectOf(at, clause)
  const isWhole =
    reading.actor !== null && whole !== null && reading.actor.from === whole.from && reading.actor.to === whole.to
  const own = isWhole ? agentOf(at, clause) : reading.actor
  if (own !== null || clause.verb.form !== 'gerund') return own
  const main = at.clauses
    .slice(at.clauses.indexOf(clause) + 1)
    .find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  return main === undefined ? null : agentOf(at, main)
}

/** The acts that the clauses of a sentence tell, in order; what one speaker goes on to say is no act of its own. */
export function actsOf(at: AnalyzedSentence): Act[] {
  const means = findMeans(at)
  const acts: Act[] = []
  const speaker = trailingSpeaker(at)
  const according = accordingTo(at)
  let said: Act | null = null
  if (according !== null) {
    const reading = {
      ...emptyReading,
      anchor: according.anchor,
      actor: according.piece,
      counterpart: null,
      participants: null,
    }
    said = { ...reading, clause: null, means: null, from: according.piece.to, to: at.tokens.length }
    acts.push(said)
  }
  for (const [i, clause] of at.clauses.entries()) {
    for (const read of readingsOf(at, clause)) {
      // "Peru stands ready to help, the minister said": the words are the minister's.
      if (speaker !== null && read.isSpeech && clause !== speaker) continue
      const reading = { ...read, actor: withFirstMember(at, subjectProper(actorOf(at, clause, read))) }
      const own = meansOf(at, means, clause, at.clauses[i + 1])
      const from = clause === speaker ? 0 : clause.verb.from
      const act: Act = { ...withMeans(at, reading, own), clause, means: own, from, to: at.tokens.length }
      if (act.isSpeech && isSaidOn(at, act, acts, said)) continue
      if (act.isSpeech) said = act
      acts.push(act)
    }
  }
  return acts.map((act, i) => ({ ...act, to: endOfScope(at, act, acts[i + 1]) }))
}

const emptyReading = {
  kind: 'public_statement',
  how: 'engagement',
  status: 'held',
  isSpeech: true,
  isAbout: true,
  isPlain: true,
} as const

/** What one speaker adds in the sentence, and what stands inside the words of another. */
function isSaidOn(at: AnalyzedSentence, act: Act, acts: readonly Act[], said: Act | null): boolean {
  if (
    acts.some(
      (one) => sameSide(one.actor, act.actor) && (act.means === null || one.means === act.means || one.means === null),
    )
  )
    return true
  return said !== null && act.clause !== null && !isIndependent(at, act.clause, said)
}

const isSameSubject = (a: Clause, b: Clause | null): boolean =>
  a.subject !== null && b !== null && a.subject.first === b.subject?.first

/** An act is told of up to the next one that others do. */
const endOfScope = (at: AnalyzedSentence, act: Act, next: Act | undefined): number =>
  next === undefined ||
  next.actor === null ||
  isPronoun(next.actor) ||
  !canAct(next.actor) ||
  next.clause === null ||
  next.clause === act.clause ||
  sameSide(next.actor, act.actor) ||
  isSameSubject(next.clause, act.clause)
    ? at.tokens.length
    : (at.chunks[next.clause.subject?.first ?? next.clause.at]?.from ?? at.tokens.length)
