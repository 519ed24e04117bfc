import type { AnalyzedSentence } from '../analyze.ts'
import { isOnWeekday } from '../on-weekday.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isPresent } from '../visits/status.ts'
import { actorOf, isPronoun, subjectProper, withFirstMember } from './acting.ts'
import { byMeans, withHearer } from './by-means.ts'
import { inPlainVerb } from './contact-idioms.ts'
import { leadsTo } from './leads-to.ts'
import { findMeans, type Means } from './means.ts'
import { nominalActs } from './nominal-acts.ts'
import { canAct } from './party.ts'
import { agreesTo, isOnlyProposed, planned } from './read-agreements.ts'
import { contactReaders } from './read-contact.ts'
import { lightVerbs } from './read-events.ts'
import { foundings } from './read-foundings.ts'
import { doesTogether } from './read-joint-deeds.ts'
import { doneBy } from './read-participles.ts'
import { isOnlyPlanned, projects } from './read-projects.ts'
import { keepsContact, messagesFrom, passesBetween, receives, sharing } from './read-sharing.ts'
import { accordingTo, speechReaders, trailingSpeaker } from './read-speech.ts'
import { isThere } from './read-standing.ts'
import { isOfStand } from './read-stands.ts'
import { ties } from './read-ties.ts'
import { votes } from './read-votes.ts'
import { firstOf, type Reading } from './reading.ts'
import { repliesTo } from './replies.ts'
import { isReported } from './reported.ts'
import { withSemicolons } from './semicolon-list.ts'
import { signsFor } from './signs-for.ts'
import { withoutTelling } from './told-of-own.ts'
import { isBegun, isScheduled, isUnreal, isUntold, isWished, opening } from './unreal.ts'
import { meansOf, withMeans } from './with-means.ts'

/** An act of contact in one sentence: what a clause tells, how it was done, and the words that say what it is about. */
export interface Act extends Reading {
  readonly clause: Clause | null
  readonly means: Means | null
  /** Tokens that say what it is about. */
  readonly from: number
  readonly to: number
}

/** Events that are set for a day: told before they take place, they are proposed. */
const settable = new Set(['call', 'meeting', 'video_conference', 'agreement'])

/** "Peru and Chile will set up a hotline"; what "the two sides will" do, an agreement told before says. */
const isToCome = ({ kind, actor, counterpart }: Reading): boolean =>
  settable.has(kind) ||
  (kind === 'information_sharing' && counterpart !== null) ||
  ((kind === 'mechanism' || kind === 'joint_project') &&
    actor?.at.tags.slice(actor.from, actor.to).includes('NNP') === true)

const toCome = (deeds: readonly Reading[]): readonly Reading[] =>
  deeds.filter(isToCome).map((one) => ({ ...one, status: 'proposed' as const }))

const asSet = (one: Reading): Reading => (settable.has(one.kind) ? { ...one, status: 'proposed' } : one)

const otherDeeds = [
  isThere,
  ties,
  (at: AnalyzedSentence, clause: Clause): readonly Reading[] => firstOf(at, inPlainVerb(at, clause), contactReaders),
  (at: AnalyzedSentence, clause: Clause): readonly Reading[] => sharing(at, inPlainVerb(at, clause)),
  passesBetween,
  keepsContact,
  projects,
]

/** What the first of the readers of deeds reads; null where none does. */
function deedsOf(at: AnalyzedSentence, clause: Clause): readonly Reading[] | null {
  for (const read of otherDeeds) {
    const found = read(at, clause)
    if (found.length > 0) return found
  }
  return null
}

/** Votes first: what an assembly votes for is its resolution, by whatever noun it goes. */
function eventsOf(at: AnalyzedSentence, clause: Clause): readonly Reading[] {
  const voted = votes(at, clause)
  if (voted.length > 0) return voted
  const founded = foundings(at, clause)
  return founded.length > 0
    ? founded
    : [
        ...lightVerbs(at, clause),
        ...leadsTo(at, clause),
        ...messagesFrom(at, clause),
        ...receives(at, clause),
        ...signsFor(at, clause),
        ...repliesTo(at, clause),
      ]
}

/** "The next round of talks between A and B is scheduled for Friday": to be held then. */
function setForDay(at: AnalyzedSentence, clause: Clause): readonly Reading[] {
  const { verb } = clause
  const isSet = /^(?:schedule|plan|set)$/.test(verb.lemma) && verb.passive && at.tokens[verb.to]?.lower === 'for'
  if (!isSet || verb.form !== 'finite' || !/^(?:is|are)$/.test(at.tokens[verb.from]?.lower ?? '')) return []
  return toCome(lightVerbs(at, { ...clause, verb: { ...verb, lemma: 'hold' } }))
}

/** "will start building it together" */
function isToStart(at: AnalyzedSentence, clause: Clause): boolean {
  const governor = clause.verb.form === 'gerund' ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  return (
    governor !== undefined &&
    /^(?:start|begin)$/.test(governor.verb.lemma) &&
    /^(?:will|shall)$/.test(governor.verb.modal ?? '') &&
    !isUntold(at, governor)
  )
}

/** What the clause tells, if anything: what is agreed on, then deeds, then words. */
function readingsOf(at: AnalyzedSentence, clause: Clause): readonly Reading[] {
  const { form, modal } = clause.verb
  const joint = isUnreal(at, clause) && !isToStart(at, clause) ? [] : doesTogether(at, clause)
  if (joint.length > 0) return joint
  const plans = planned(at, clause)
  if (plans.length > 0 && !isUntold(at, clause)) return plans
  if (isUnreal(at, clause)) return []
  const set = setForDay(at, clause)
  if (set.length > 0) return set
  if (isBegun(at, clause)) return deedsOf(at, clause) ?? []
  if (isScheduled(at, clause)) {
    const events = eventsOf(at, clause)
    return toCome(events.length > 0 ? events : (deedsOf(at, clause) ?? []))
  }
  if (form === 'infinitive' && !isWished(at, clause)) return projects(at, clause)
  if (form === 'infinitive') return firstOf(at, clause, speechReaders)
  if (form === 'participle') return doneBy(at, clause)
  if (isOnlyProposed(at, clause)) return toCome(deedsOf(at, clause) ?? [])
  const events = isOnlyPlanned(at, clause) ? [] : eventsOf(at, clause)
  const deeds = events.length > 0 ? events : deedsOf(at, clause)
  if (modal !== null) return toCome(deeds ?? [])
  // "meets the president in Lima on Thursday": the present tells of a day that is to come
  const isAhead = isPresent(at, clause.verb.main) && isOnWeekday(at, clause.verb.main)
  return (
    (isAhead ? deeds?.map(asSet) : deeds) ?? [
      ...agreesTo(at, clause),
      ...(isOnlyPlanned(at, clause) ? [] : firstOf(at, inPlainVerb(at, clause), speechReaders)),
    ]
  )
}

/** Whether a clause goes its own way behind something said: "…, and Y", "while Y", "with Y calling". */
function isIndependent(at: AnalyzedSentence, clause: Clause, said: Act): boolean {
  const before = clause.subject === null ? at.chunks[clause.at - 1] : at.chunks[clause.subject.first - 1]
  const word = markerText(before)
  if (word === 'with' || word === 'while' || word === 'whereas' || word === ';' || opening(at, clause) === 'while')
    return true
  if (isOfStand(at, clause)) return true
  const isThat = said.clause !== null && markerText(at.chunks[said.clause.end]) === 'that'
  const marked = before === undefined ? -1 : at.chunks.indexOf(before)
  return (word === 'and' || word === 'but') && markerText(at.chunks[marked - 1]) === ',' && !isThat
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
    const near = meansOf(at, means, clause, at.clauses[i + 1]) ?? meansOfMain(at, means, i)
    const own = clause === speaker && isOfOther(at, near) ? null : near
    const told = readingsOf(at, clause)
    const isTold = told.some((one) => one.kind === own?.kind || withMeans(at, one, own).kind === own?.kind)
    for (const read of isTold ? told : [...byMeans(at, clause, own), ...told]) {
      // "Peru stands ready to help, the minister said": the words are the minister's.
      if (speaker !== null && read.isSpeech && clause !== speaker && !isReported(at, clause, read, speaker)) continue
      const actor = withFirstMember(at, subjectProper(actorOf(at, clause, read)))
      const reading = actor === read.actor ? read : { ...read, actor }
      const from = clause === speaker ? 0 : clause.verb.from
      const act: Act = {
        ...withHearer(at, clause, withMeans(at, reading, own)),
        clause,
        means: own,
        from,
        to: at.tokens.length,
      }
      if (act.isSpeech && isSaidOn(at, act, said)) continue
      // "wrote to them that Peru stood ready": what is written is the writer's.
      if (act.isSpeech || act.kind === 'social_media' || act.kind === 'letter') said = act
      acts.push(act)
    }
  }
  acts.push(...byNouns(at, acts))
  const found = withoutTelling(acts).flatMap(withSemicolons)
  return found.map((act, i) => {
    const to = endOfScope(at, act, found[i + 1])
    return to === act.to ? act : { ...act, to }
  })
}

/** "Thanking Peru, the minister said on Twitter": said so as well. */
function meansOfMain(at: AnalyzedSentence, means: readonly Means[], i: number): Means | null {
  const [clause, main] = [at.clauses[i], at.clauses[i + 1]]
  const isLead = clause?.at === 0 && clause.verb.form === 'gerund' && main?.verb.form === 'finite'
  return isLead && main !== undefined ? meansOf(at, means, main, at.clauses[i + 2]) : null
}

/** What only nouns tell: none of a kind told before, and none in a clause that tells an act, or by which one is told. */
function byNouns(at: AnalyzedSentence, acts: readonly Act[]): Act[] {
  const kinds = new Set(acts.map(({ kind }) => kind))
  // "a tweet by X, thanking Y": the gerund has no one of its own.
  const clauses = new Set(acts.filter(({ actor, isSpeech }) => actor !== null || !isSpeech).map(({ clause }) => clause))
  const nouns = new Set(acts.map(({ means }) => means?.noun.from))
  const found: Act[] = []
  for (const { reading, clause } of nominalActs(at)) {
    if (kinds.has(reading.kind) || (clause !== null && clauses.has(clause)) || nouns.has(reading.kindAt?.from)) continue
    kinds.add(reading.kind)
    found.push({ ...reading, clause: null, means: null, from: reading.anchor.from, to: at.tokens.length })
  }
  return found
}

const emptyReading = {
  kind: 'public_statement',
  kindAt: null,
  how: 'engagement',
  status: 'held',
  isSpeech: true,
  isAbout: true,
  isPlain: true,
  implied: null,
} as const

/** What one speaker adds in the sentence, and what stands inside the words of another. */
function isSaidOn(at: AnalyzedSentence, act: Act, said: Act | null): boolean {
  return said !== null && act.clause !== null && !isIndependent(at, act.clause, said)
}

/** "They discussed it in a call on Monday, the palace said": the means are of what was done, not of who tells it. */
const isOfOther = (at: AnalyzedSentence, means: Means | null): boolean =>
  means !== null &&
  at.clauses.some(({ verb, subject }) => verb.form === 'finite' && subject !== null && verb.to <= means.from)

const isSameSubject = (a: Clause, b: Clause | null): boolean =>
  a.subject !== null && b !== null && a.subject.first === b.subject?.first

/** "who had met her, told reporters that": what is said later is of another act. */
const isToldLater = (at: AnalyzedSentence, act: Act, next: Act): boolean =>
  act.clause?.verb.form === 'finite' &&
  next.isSpeech &&
  next.clause !== null &&
  at.tokens[act.clause.verb.from]?.lower === 'had' &&
  at.tokens[next.clause.verb.from]?.lower !== 'had'

/** An act is told of up to the next one that others do. */
const endOfScope = (at: AnalyzedSentence, act: Act, next: Act | undefined): number =>
  next !== undefined && isToldLater(at, act, next)
    ? next.from
    : next === undefined ||
        next.actor === null ||
        isPronoun(next.actor) ||
        !canAct(next.actor) ||
        next.clause === null ||
        next.clause === act.clause ||
        isSameSubject(next.clause, act.clause)
      ? at.tokens.length
      : (at.chunks[next.clause.subject?.first ?? next.clause.at]?.from ?? at.tokens.length)
