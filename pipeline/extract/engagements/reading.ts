import { type EngagementKind, kindOfNoun } from '../../lexicon/contact-words.ts'
import { weekdays } from '../../lexicon/months.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'
import { endingAt, lowerWords, type Piece, verbPiece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import type { Topic } from './topic.ts'

export type Status = 'held' | 'established' | 'agreed' | 'proposed'

/** What a clause tells of contact: the kind of act, and where its sides are named. */
export interface Reading {
  readonly kind: EngagementKind
  /** The rule; `-near` where the kind rests on weaker grounds, so that another telling may better it. */
  readonly how: string
  readonly anchor: Piece
  /** Where the kind is told: a noun, or the means; null where the verb tells it. */
  readonly kindAt: Piece | null
  readonly actor: Piece | null
  readonly counterpart: Piece | null
  readonly participants: Piece | null
  readonly status: Status
  /** Speech needs a topic to be an act of contact, and is one act with what the speaker says on. */
  readonly isSpeech: boolean
  /** Whether the sides may be told by what is said: "praised Peru's work". */
  readonly isAbout: boolean
  /** Where nothing but its words tells that a statement is one: "said", not "thanked". */
  readonly isPlain: boolean
  /** What the verb itself is about: "pressed Peru to reopen the road". */
  readonly implied: Topic | null
}

/** What the first of some readers that reads anything in a clause reads. */
export const firstOf = (
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

/** A reading of a clause whose subject acts. Field by field: a copy by spread, with fields changed, takes the engine's slow way. */
export function readingOf(
  at: AnalyzedSentence,
  clause: Clause,
  kind: EngagementKind,
  more: Partial<Reading> = {},
): Reading {
  return {
    kind,
    how: more.how ?? 'engagement',
    anchor: more.anchor ?? verbPiece(at, clause),
    kindAt: more.kindAt ?? null,
    actor: more.actor === undefined ? subjectOf(at, clause) : more.actor,
    counterpart: more.counterpart ?? null,
    participants: more.participants ?? null,
    status: more.status ?? 'held',
    isSpeech: more.isSpeech ?? false,
    isAbout: more.isAbout ?? false,
    isPlain: more.isPlain ?? false,
    implied: more.implied ?? null,
  }
}

export function subjectOf(at: AnalyzedSentence, { subject }: Clause): Piece | null {
  if (subject === null) return null
  const whole = wholeOf(at, { ...subject, first: behindQuote(at, startOfList(at, subject.first), subject.end) })
  return withLeader(at, subject.end, withoutMeans(at, whole, subject.end))
}

/** "The king in a telegram thanked Chile": how he did so is no part of who he is. */
function withoutMeans(at: AnalyzedSentence, whole: Piece, end: number): Piece {
  const [prep, np] = [at.chunks[end - 2], at.chunks[end - 1]]
  const isMeans =
    prep?.kind === 'prep' &&
    /^(?:in|during|at|on)$/.test(prep.text) &&
    np?.kind === 'np' &&
    np.to === whole.to &&
    /^an?$/.test(at.tokens[np.from]?.lower ?? '') &&
    kindOfNoun(headWords(at, np)) !== null
  return isMeans && prep.from > whole.from ? { ...whole, to: prep.from } : whole
}

/** "a delegation led by the minister have met": who leads it belongs to the phrase. */
function withLeader(at: AnalyzedSentence, end: number, whole: Piece): Piece {
  const led = at.clauses.find(({ at: place, verb }) => place === end && verb.form === 'participle')
  const by = led?.arguments.find(({ prep }) => prep === 'by')
  const isLed = led !== undefined && /^(?:lead|head)$/.test(led.verb.lemma) && by !== undefined
  return isLed && led.verb.from === whole.to ? { ...whole, to: at.chunks[by.nominal.end - 1]?.to ?? whole.to } : whole
}

/** "“Thank you, Peru”, the minister said": no list goes on over the end of a quotation. */
function behindQuote(at: AnalyzedSentence, first: number, end: number): number {
  for (let i = end - 1; i > first; i--)
    if (/^["”]$/.test(markerText(at.chunks[i]))) return markerText(at.chunks[i + 1]) === ',' ? i + 2 : i + 1
  return first
}

/** "After the talks began, leaders of parties and governments sent …": the list begins at the comma. */
function startOfList(at: AnalyzedSentence, first: number): number {
  const [opening, and] = [at.chunks[0], at.chunks[first - 1]]
  // "Speaking by telephone, President Ruiz and Premier Paz agreed"
  const isGerund = opening?.kind === 'verb' && opening.form === 'gerund'
  if (and?.kind !== 'conj' || (opening?.kind !== 'sub' && opening?.kind !== 'prep' && !isGerund)) return first
  let start = first - 2
  while (at.chunks[start]?.kind === 'np' && markerText(at.chunks[start - 1]) === 'of') start -= 2
  const before = at.chunks[start]
  const isBehindVerb = isGerund || at.chunks[start - 2]?.kind === 'verb'
  return before?.kind === 'np' &&
    markerText(at.chunks[start - 1]) === ',' &&
    (isPeopleNoun(at.tokens[before.head]?.lower ?? '') || (isBehindVerb && at.tags[before.head] === 'NNP'))
    ? start
    : first
}

/** The first argument behind one of the prepositions; null for an object. */
export const argumentOf = ({ arguments: found }: Clause, ...preps: readonly (string | null)[]): Argument | undefined =>
  found.find(({ prep }) => preps.includes(prep))

export function sideOf(at: AnalyzedSentence, clause: Clause, ...preps: readonly (string | null)[]): Piece | null {
  const found = clause.arguments.find(
    ({ prep, nominal }) => preps.includes(prep) && !isElsewhere(at, prep, nominal.first),
  )
  if (found === undefined) return null
  const piece = withJoined(at, clause, found, wholeOf(at, withSecond(at, found)))
  const isHearer = found.prep === (clause.verb.passive ? 'by' : null)
  return isHearer && toldOf.has(clause.verb.lemma) ? beforeOf(piece) : piece
}

/** "a pact signed between A and B provides for": of two, though the verb behind may have taken the second for its subject. */
function withSecond(at: AnalyzedSentence, { prep, nominal }: Argument): Nominal {
  const isHalf = prep === 'between' && nominal.members.length === 1 && markerText(at.chunks[nominal.end]) === 'and'
  const second = isHalf ? nominalAt(at.chunks, nominal.end + 1) : null
  return second === null ? nominal : { ...nominal, members: [...nominal.members, ...second.members], end: second.end }
}

/** "met with the king and with the premier", "with the king, as well as with the premier": all of them, where the preposition is told anew. */
function withJoined(at: AnalyzedSentence, clause: Clause, found: Clause['arguments'][number], piece: Piece): Piece {
  const next = clause.arguments[clause.arguments.indexOf(found) + 1]
  if (next === undefined || found.prep !== 'with' || next.prep !== 'with') return piece
  const joint = markerText(at.chunks[next.nominal.first - 2])
  const whole = joint === 'and' || joint === 'as well as' ? wholeOf(at, next.nominal) : null
  return whole === null ? piece : endingAt(piece, whole.to)
}

/** "assured her of help", "informed the embassy of the plan": "of" goes with the verb. */
const toldOf = new Set(['assure', 'inform', 'notify', 'remind', 'convince', 'warn', 'accuse', 'advise', 'apprise'])

function beforeOf(piece: Piece): Piece {
  const { at, from, to } = piece
  for (let of = from + 1; of < to; of++)
    if (at.tokens[of]?.lower === 'of' && !isOwner(piece, of)) return { ...piece, to: of }
  return piece
}

/** "notified the embassy of Chile of it": whose it is. */
function isOwner({ at, to }: Piece, of: number): boolean {
  if (at.tags[of - 1] !== 'N') return false
  const owner = at.areas.find((area) => area.from > of && area.from <= of + 2)
  return owner?.form === 'name' && (owner.to === to || at.tokens[owner.to]?.lower === 'of')
}

export const wordsOf = (at: AnalyzedSentence, { from, to }: { readonly from: number; readonly to: number }): string[] =>
  lowerWords({ at, from, to })

const posts =
  /^(?:ambassador|envoy|embassy|consulate|consul|visits?|trips?|journey|commitment|contribution|access|approach|response)$/

/** Whether the chunk at `index` names a day of the week. */
export const isWeekday = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean =>
  weekdays.has(tokens[chunks[index]?.from ?? -1]?.lower ?? '')

/** "the ambassador to Peru", "with both sides calling", "on Monday": a phrase that is no side of this verb. */
function isElsewhere(at: AnalyzedSentence, prep: string | null, first: number): boolean {
  if (prep === 'on' && isWeekday(at, first)) return true
  const before = at.chunks[first - 2]
  if (prep === 'to' && before?.kind === 'np') return posts.test(at.tokens[before.head]?.lower ?? '')
  return prep === 'with' && at.clauses.some(({ verb, subject }) => verb.form === 'gerund' && subject?.first === first)
}

/** Words up to the head of a noun phrase. */
export const headWords = (at: AnalyzedSentence, np: NounPhrase): string[] =>
  wordsOf(at, { from: np.from, to: np.head + 1 })

/** "A's call to B": whose it is stands before the noun. Only the phrase is looked over. */
export function ownerIn(at: AnalyzedSentence, np: NounPhrase): Piece | null {
  for (let i = np.from + 1; i < np.head; i++)
    if (at.tags[i] === 'POSS') return /^'s?$/.test(at.tokens[i]?.lower ?? '') ? { at, from: np.from, to: i } : null
  return null
}

/** "is in talks to buy", "a call came to end it": what is aimed at stands behind. */
export const leadsToInfinitive = (at: AnalyzedSentence, { end }: Clause): boolean => {
  const next = at.chunks[end]
  return next?.kind === 'verb' && next.form === 'infinitive'
}

/** Whether one of the words stands within the clause behind its verb. */
export function followedBy(at: AnalyzedSentence, clause: Clause, ...wanted: readonly string[]): boolean {
  const end = at.chunks[clause.end - 1]?.to ?? clause.verb.to
  for (let i = clause.verb.to; i < end; i++) if (wanted.includes(at.tokens[i]?.lower ?? '')) return true
  return false
}

/** "the call that Peru made to Chile": what stands before "that"; of "a letter of thanks that" the letter. */
export function antecedentOf(at: AnalyzedSentence, { subject }: Clause): Nominal | null {
  const { chunks } = at
  const wh = (subject?.first ?? 0) - 1
  // "the club, which Peru launched"
  const end = markerText(chunks[wh]) === 'which' && markerText(chunks[wh - 1]) === ',' ? wh - 1 : wh
  const noun = chunks[end - 1]
  if (noun?.kind !== 'np' || !/^(?:that|which)$/.test(markerText(chunks[wh]))) return null
  const head = kindOfNoun(headWords(at, noun)) === null ? headOfChain(chunks, end) : null
  const np = head?.members[0]?.np
  return np !== undefined && kindOfNoun(headWords(at, np)) !== null ? head : nominalAt(chunks, end - 1)
}

/** Acts that have two sides, and turn from one to the other. */
export const bilateral: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  'call',
  'meeting',
  'letter',
  'video_conference',
])
