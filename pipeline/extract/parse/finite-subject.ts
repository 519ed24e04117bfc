import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import {
  asideOfGerund,
  asideOfPhrase,
  asideOfPronoun,
  asideOfSaying,
  asideOfSpeaker,
  complementOfNoun,
  hasClass,
  isAnd,
  relativeClosedAt,
  relativeOfObject,
  sentenceMarks,
  speakerBehindAmount,
  telling,
} from './aside.ts'
import { awaitingVerb, subjectOfContact, subjectOfMain } from './awaited-verb.ts'
import { conjBeforeDate, subjectBehindSpan } from './behind-span.ts'
import { type Chunk, isFiniteVerb } from './chunk.ts'
import type { Clause } from './clause.ts'
import { subjectOverAside } from './closed-aside.ts'
import { isInverted } from './inverted.ts'
import { isComma, isConnector, memberAt, type Nominal, nominalBefore, startOfName } from './nominal.ts'
import { subjectOverInfinitive } from './over-infinitive.ts'
import { leadsUp, listBehindLead } from './over-lead.ts'
import { beforeRelative, subjectOverOpening } from './over-opening.ts'
import { andBeforeSubclause } from './over-subclause.ts'
import { subjectOfDashes } from './paired-dashes.ts'
import { isReducedAt } from './reduced.ts'
import { relativeOfSubject } from './relative-of-subject.ts'
import { isListEnd, lastFinite, subjectOfSecondClause } from './second-clause.ts'
import { beforeAdverbs, startAfterObjects, subjectInStretch, wholeBefore } from './stretch.ts'
import type { VerbGroup } from './verb-group.ts'
import { antecedentOf, subjectOfWhich } from './which.ts'

/** "said that it would end and promised help": verbs that share a subject are alike, with a modal or without. */
const sharing = (
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  verb: VerbGroup,
  left: number,
): Clause | undefined => {
  const told = clauses.filter((one) => !isSayingAside(chunks, one))
  const main = isListEnd(chunks, left) ? beforeRelative(chunks, told, verb) : told
  const isModal = verb.modal !== null
  return main.findLast((one) => one.verb.form === 'finite' && (one.verb.modal !== null) === isModal) ?? lastFinite(main)
}

/** "would go, Peru said, and has sent": who says it between commas does not do it. */
export const isSayingAside = (chunks: readonly Chunk[], { verb, at, subject }: Clause): boolean =>
  isComma(chunks[at + 1]) &&
  hasClass(verb.lemma, 'say') &&
  subject !== null &&
  subject.first > 0 &&
  isComma(chunks[subject.first - 1])

/** Who does (or, in the passive, undergoes) what the finite verb at `at` says. */
export function subjectOfFinite(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  clauses: readonly Clause[],
): Nominal | null {
  const previous = clauses.at(-1)
  const left = beforeAdverbs(chunks, at)
  const leftChunk = chunks[left]
  if (leftChunk?.kind === 'wh') return subjectOfWhich(chunks, left)
  // "Three states – Peru, Chile and Cuba – have sent"
  if (leftChunk?.kind === 'punct' && leftChunk.opened !== undefined)
    return subjectOfDashes(chunks, leftChunk.opened, left)
  // "Peru sent tents, and from Chile came 30 beds"
  const link = lastIndexIn(chunks, 0, at, (chunk) => chunk.kind === 'conj' || opensClause(chunk))
  if (isInverted(chunks, link + 1, at, verb)) return null
  const joint = conjBeforeDate(chunks, left)
  if (joint > 0 && previous !== undefined && previous.at < joint)
    return (sharing(chunks, clauses, verb, joint) ?? previous).subject
  const and = andBeforeSubclause(chunks, left)
  const earlier = and < 0 ? [] : clauses.filter((one) => one.at < and)
  if (earlier.length > 0) return sharing(chunks, earlier, verb, and)?.subject ?? null
  const closed =
    asideOfSaying(chunks, at, leftChunk, clauses) ??
    asideOfSpeaker(chunks, left) ??
    asideOfGerund(chunks, leftChunk, clauses) ??
    relativeClosedAt(chunks, at, leftChunk) ??
    asideOfPronoun(chunks, at, leftChunk) ??
    asideOfPhrase(chunks, left) ??
    joinedAside(chunks, left) ??
    relativeOfObject(chunks, left, clauses) ??
    relativeOfSubject(chunks, at, clauses) ??
    awaitingVerb(chunks, at) ??
    subjectOfContact(chunks, at) ??
    subjectOfMain(chunks, at) ??
    complementOfNoun(chunks, at, clauses)
  if (closed !== null) return closed
  const isLed = previous !== undefined && leadsUp(chunks, previous)
  const second =
    (isLed ? listBehindLead(chunks, previous.at, left) : null) ??
    subjectBehindSpan(chunks, at) ??
    subjectOfCompared(chunks, left, clauses) ??
    subjectOfSecondClause(chunks, at, clauses) ??
    subjectOverReduced(chunks, left, clauses) ??
    subjectOverInfinitive(chunks, left, clauses) ??
    subjectOverAside(chunks, left)
  if (second !== null) return second
  const reduced = subjectOfReduced(chunks, left)
  if (reduced !== null) return reduced
  let start = at
  while (start > 0) {
    const chunk = chunks[start - 1] as Chunk
    if ((chunk.kind === 'sub' && !isManner(chunks, start - 1)) || chunk.kind === 'wh') break
    if (chunk.kind === 'punct' && sentenceMarks.has(chunk.text)) break
    if (chunk.kind === 'verb' && chunk.form !== 'participle' && !isReducedAt(chunks, start - 1, at)) break
    start--
  }
  const timed = subjectBeforeTime(chunks, start, at)
  if (timed !== null) return timed
  const isAfterVerb = chunks[start - 1]?.kind === 'verb'
  // "made gifts, and will support Y": nothing but connectors and adverbs since the objects of the verb before.
  const isLedUp = isLed && isAfterVerb && isComma(leftChunk)
  const opening = isLedUp ? firstIndexIn(chunks, previous.at + 1, at - 1, (chunk) => isComma(chunk)) : -1
  if (opening > 0) return subjectInStretch(chunks, opening + 1, at)
  const behindGerund = previous === undefined ? null : subjectOverOpening(chunks, previous, at)
  if (behindGerund !== null) return behindGerund
  const sharesSubject =
    previous !== undefined &&
    isAfterVerb &&
    (leftChunk?.kind === 'conj' || isConnector(leftChunk) || isComma(leftChunk))
  if (sharesSubject) return (sharing(chunks, clauses, verb, left) ?? previous).subject
  // "people who were infected were given": the relative clause ends right before the verb.
  const relative = leftChunk?.kind === 'verb' ? lastIndexIn(chunks, 0, at, (chunk) => chunk.kind === 'wh') : -1
  if (relative > 0) {
    const mark = lastIndexIn(chunks, 0, relative, (chunk) => chunk.kind === 'punct' && chunk.text === ';')
    return subjectInStretch(chunks, mark + 1, relative)
  }
  // "added 0.5 percent to GDP, economists say": with a sum behind it the verb tells nothing.
  const object = chunks[start]
  const isOfSum = object?.kind === 'np' && object.number !== null && previous?.verb.lemma === 'add'
  const governor = isOfSum ? '' : (previous?.verb.lemma ?? '')
  const from =
    isAfterVerb && !hasClass(governor, 'say') && !hasClass(governor, 'estimate')
      ? startAfterObjects(chunks, start, at)
      : start
  if (isInverted(chunks, from, at, verb)) return null
  const gerund = lastIndexIn(chunks, from + 1, at, (_, i) => isReducedAt(chunks, i, at))
  const found = subjectInStretch(chunks, from, gerund < 0 ? at : gerund)
  const near = rightBefore(chunks, at)
  // "Since then Peru, Chile and Cuba have sent": the list begins behind the adverbial.
  const speaker = speakerBehindAmount(chunks, found, verb)
  if (speaker !== null) return speaker
  const isFurther = found !== null && near !== null && near.first < found.first && near.first >= from
  const whole = isFurther ? wholeBefore(chunks, near, left + 1) : null
  return whole ?? found ?? antecedentOf(chunks, start) ?? near
}

/** "went to Kiev as planned and will be": no clause of its own. */
function isManner(chunks: readonly Chunk[], i: number): boolean {
  const [as, verb, next] = chunks.slice(i, i + 3)
  return as?.kind === 'sub' && as.text === 'as' && verb?.kind === 'verb' && verb.form === 'participle' && isAnd(next)
}

/** "worse than it thought", "more than Peru had sent": what is compared with has a verb of its own. */
function subjectOfCompared(chunks: readonly Chunk[], left: number, clauses: readonly Clause[]): Nominal | null {
  const first = startOfName(chunks, left)
  const [than, member] = [chunks[first - 1], memberAt(chunks, first)]
  const isCompared = than?.kind === 'prep' && than.text === 'than' && clauses.length > 0
  return isCompared && member !== null ? { members: [member], first, end: member.end } : null
}

/** "Its help for Peru, and for those who fled, has come to 3 million": over what a comma, "and" and a preposition open. */
function joinedAside(chunks: readonly Chunk[], left: number): Nominal | null {
  if (!isComma(chunks[left])) return null
  let open = left - 1
  while (open > 0 && !(isComma(chunks[open]) && isAnd(chunks[open + 1]) && chunks[open + 2]?.kind === 'prep')) {
    const chunk = chunks[open]
    if (isComma(chunk) || (chunk?.kind === 'punct' && sentenceMarks.has(chunk.text))) return null
    open--
  }
  let first = open
  while (first > 0 && !opensClause(chunks[first - 1])) first--
  const hasVerb = chunks.slice(first, open).some(({ kind }) => kind === 'verb')
  return open <= 0 || hasVerb ? null : subjectInStretch(chunks, first, open)
}

const timing = new Set(['since', 'after', 'before'])

const opensClause = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'sub' || chunk?.kind === 'wh' || (chunk?.kind === 'punct' && chunk.text !== ',')

/** "Aid to Peru since the storm has come to 3 million": with one verb for both, what stands before "since" is its subject. */
function subjectBeforeTime(chunks: readonly Chunk[], start: number, at: number): Nominal | null {
  const sub = chunks[start - 1]
  if (sub?.kind !== 'sub' || !timing.has(sub.text) || chunks[start - 2]?.kind !== 'np') return null
  let first = start - 1
  while (first > 0 && !opensClause(chunks[first - 1])) first--
  let end = at + 1
  while (end < chunks.length && !opensClause(chunks[end])) end++
  const hasMark = chunks.slice(start, at).some(isComma)
  if (hasMark || chunks.slice(first, at).some(isFiniteVerb) || chunks.slice(at + 1, end).some(isFiniteVerb)) return null
  return subjectInStretch(chunks, first, start - 1)
}

/** "the tents Peru sent Chile in May were lost": the first verb has a subject of its own right behind what is spoken of. */
function subjectOverReduced(chunks: readonly Chunk[], left: number, clauses: readonly Clause[]): Nominal | null {
  const inner = clauses.at(-1)
  if (inner === undefined || inner.verb.form !== 'finite' || inner.subject === null) return null
  const { first } = inner.subject
  if (chunks[first - 1]?.kind !== 'np') return null
  if (
    inner.at < left &&
    (telling.some((name) => hasClass(inner.verb.lemma, name)) || !goesOnTo(chunks, inner.at, left))
  )
    return null
  return nominalBefore(chunks, first)
}

/** From a verb to the chunk `left` only its own phrases stand. */
const goesOnTo = (chunks: readonly Chunk[], verb: number, left: number): boolean =>
  chunks
    .slice(verb + 1, left + 1)
    .every(({ kind }) => kind === 'np' || kind === 'prep' || kind === 'date' || kind === 'adv')

/** "the masks Peru owed", "Last night the plane landed": of two phrases side by side the second is the subject. */
function subjectOfReduced(chunks: readonly Chunk[], left: number): Nominal | null {
  const first = startOfName(chunks, left)
  const member = memberAt(chunks, first)
  // "told Peru Monday it would send"
  if (member?.np.isPronoun === true && chunks[first - 1]?.kind === 'adv' && chunks[first - 2]?.kind === 'np')
    return { members: [member], first, end: member.end }
  if (chunks[first]?.kind !== 'np' || !(chunks[first - 1]?.kind === 'np' || isDatedTime(chunks, first))) return null
  // "Peru and Chile all have": "all" is no second phrase; it is one word, and no name or pronoun.
  const isOneWord = member !== null && member.np.to === member.np.from + 1 && member.np.areas.length === 0
  const isFloating =
    isOneWord && (!member.np.isPronoun || isConnector(chunks[first - 2]) || chunks[first - 2]?.kind === 'conj')
  return member === null || isFloating ? null : { members: [member], first, end: member.end }
}

/** "That week of March 2014 Peru flew in 20": a time that "of" dates, right before a name. */
export function isDatedTime(chunks: readonly Chunk[], first: number): boolean {
  const [time, of, date, name] = chunks.slice(Math.max(first - 3, 0), first + 1)
  return (
    time?.kind === 'np' &&
    of?.kind === 'prep' &&
    of.text === 'of' &&
    date?.kind === 'date' &&
    name?.kind === 'np' &&
    name.isName
  )
}

/** "Out of its stock the Red Cross (IFRC) released 20": the phrase right before the verb, over what stands in brackets. */
function rightBefore(chunks: readonly Chunk[], at: number): Nominal | null {
  let end = beforeAdverbs(chunks, at) + 1
  const mark = chunks[end - 1]
  if (mark?.kind === 'punct' && mark.text === ')') {
    while (end > 0 && !(chunks[end]?.kind === 'punct' && (chunks[end] as { text: string }).text === '(')) end--
  }
  return nominalBefore(chunks, end)
}
