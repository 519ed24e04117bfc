import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { opensToldSubject } from '../parse/next-clause.ts'
import { endOfChain, isComma, isOf, type Nominal, nominalAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isRankingDeed } from '../parse/superlative-aside.ts'
import { partyFrom } from './actors-near.ts'
import { isBareObject, isObjectBefore, opensBehindPhrase } from './behind-phrase.ts'
import { textAt } from './fronted-party.ts'
import { givingOfSum } from './given-thing.ts'
import { isOnBoard } from './laden.ts'
import { giverModes, modeOf } from './mode.ts'
import { openingBracket } from './opening-bracket.ts'
import { overRelativeOfList } from './over-relative.ts'
import { isHardStop, isParted, overWhat, sourcePhrase } from './over-what.ts'
import { participleAside } from './participle-aside.ts'
import { isBareNumber } from './team-size.ts'
import { isHeldAside, isToldOfSubject } from './told-of-subject.ts'
import { isLoad } from './vehicle.ts'

/** A verb that a phrase depends on, and how. */
export interface Governor {
  readonly clause: Clause
  /** `participle`: "kits sent by Peru"; `subject`: "kits arrived"; `object`; `oblique`: behind a preposition; `outer`: of the verb that this one hangs on. */
  readonly relation: 'participle' | 'relative' | 'subject' | 'object' | 'oblique' | 'outer'
  readonly prep: string | null
  /** "handed over what it had promised: 20 tents": the clause of "what", which the verb has as its object. */
  readonly inner?: Clause
}

const hasComma = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.chunks.slice(from + 1, to).some(isComma)

function hasColon(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'punct' && chunk.text === ':') return true
  }
  return false
}

/** "sent help to Peru, which had asked for it: 20 tents": the clause that the relative one before the colon hangs on. */
function overRelative(at: AnalyzedSentence, clause: Clause): Clause {
  if (at.chunks[clause.first - 1]?.kind !== 'wh' || !isComma(at.chunks[clause.first - 2])) return clause
  return at.clauses.findLast((one) => one.at < clause.first && one.verb.form === 'finite') ?? clause
}

/** "gave 20 trucks bought in Chile and 40 tents": the tents are no object of the last verb before them. */
const hasArgument = ({ arguments: found }: Clause, index: number): boolean =>
  found.some(({ nominal }) => nominal.members.some(({ first, end }) => first <= index && index < end))

/** "a gift of goods comprising 20 tents, 30 beds and 40 lamps was made" */
const isListedBy = (clause: Clause, index: number): boolean =>
  clause.verb.form === 'gerund' && hasArgument(clause, index)

const lastBefore = (at: AnalyzedSentence, index: number): Clause | undefined =>
  at.clauses.findLast((one) => one.at < index)

function behindVerb(at: AnalyzedSentence, index: number): Governor | null {
  // "unloaded 20 tents, and nurses who had served in Mali are at work": of a clause of their own
  if (opensToldSubject(at.chunks, index)) return null
  const clause = at.clauses.findLast((one) => one.at < index && hasArgument(one, index)) ?? lastBefore(at, index)
  if (clause === undefined || isParted(at, clause.at + 1, index)) return null
  if (isToldOfSubject(at, clause, index)) return { clause, relation: 'subject', prep: null }
  const list = overRelativeOfList(at, clause, index)
  if (list !== null) return list === 'none' ? null : { clause: list, relation: 'object', prep: null }
  const isListed = /^[,–—-]$/.test(textAt(at, index - 1)) || hasColon(at, clause.at, index)
  const whole = isListed ? overWhat(at, clause) : undefined
  const source = sourcePhrase(at, clause, index)
  if (source !== null) return source
  // "stored what Peru was sending to Chad: 20 tents": of what was sent, not of where it was kept.
  const isSentAs = whole !== undefined && !giverModes.has(modeOf(at, whole) ?? 'none') && modeOf(at, clause) === 'give'
  if (isSentAs && modeOf(at, whole) !== 'receive') return { clause, relation: 'object', prep: null }
  if (whole !== undefined) return { clause: whole, relation: 'object', prep: null, inner: clause }
  if (hasColon(at, clause.at, index)) return { clause: overRelative(at, clause), relation: 'outer', prep: null }
  // "20 to Peru and 30 to Chile": behind "and" the next object stands, not the phrase before.
  const joins = at.chunks[index - 1]
  const isJoined = joins?.kind === 'conj' || (joins?.kind === 'punct' && joins.text === ',')
  if (isJoined && clause.arguments.some(({ prep, nominal }) => prep === null && nominal.first < index))
    return { clause, relation: 'object', prep: null }
  // "will have from us 20 tents": the phrase before the object is no part of it.
  if (opensBehindPhrase(at, clause, index) && isBareObject(clause, index))
    return { clause, relation: 'object', prep: null }
  for (let i = index - 1; i > clause.at; i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'np' && i > clause.at + 1 && at.chunks[i - 1]?.kind === 'verb') break
    if (chunk?.kind === 'prep' && chunk.text !== 'of') return { clause, relation: 'oblique', prep: chunk.text }
  }
  return { clause, relation: 'object', prep: null }
}

/** "12 of the 40 tents that Peru promised": what is said of the 40 is not said of the 12. */
function isPart({ chunks }: AnalyzedSentence, index: number): boolean {
  const whole = chunks[index + 2]
  return isOf(chunks[index + 1]) && whole?.kind === 'np' && whole.number !== null
}

/** "[3 million dollars] more promised", "[3 million dollars] more aid promised": said of the amount. */
function isMoreOf(at: AnalyzedSentence, first: number, index: number): boolean {
  const np = at.chunks[first]
  return first === index + 1 && np?.kind === 'np' && np.number === null && at.tokens[np.from]?.lower === 'more'
}

/** The verb whose subject holds the chunk. */
function asSubject(at: AnalyzedSentence, index: number, isFiniteOnly = isPart(at, index)): Governor | null {
  const clause = at.clauses.find((one) => {
    const { at: place, verb, subject } = one
    if (place <= index || verb.form === 'infinitive' || subject === null) return false
    // "supplies weighing 20 tons"
    if (verb.form === 'gerund' && verb.lemma === 'weigh') return false
    // "trucks carrying rice crossed": what is on board is not where the trucks go.
    if (at.clauses.some((one) => one.at === place && isLoad(at, one))) return false
    if (isFiniteOnly && verb.form !== 'finite') return false
    if (isObjectBefore(at, place, subject, index)) return false
    if (isHeldAside(at, one, index)) return false
    // "3 million in loans that have been granted": what is said of the loans is said of the amount.
    const isKind = subject.first === index + 2 && textAt(at, index + 1) === 'in' && textAt(at, place - 1) === 'that'
    return (
      (subject.first <= index || isKind || isMoreOf(at, subject.first, index)) &&
      index < Math.max(subject.end, place) &&
      subject.first < place
    )
  })
  const open = openingBracket(at, index)
  const closing =
    open < 0
      ? index
      : firstIndexIn(at.chunks, index + 1, at.chunks.length, (chunk) => chunk.kind === 'punct' && chunk.text === ')')
  const start = closing < 0 ? index : closing
  if (clause === undefined || (clause.subject !== null && isHardStopBetween(at, start, clause.at))) return null
  const relation =
    at.chunks[clause.at - 1]?.kind === 'wh' ? 'relative' : clause.verb.form === 'participle' ? 'participle' : 'subject'
  return { clause, relation, prep: null }
}

function isHardStopBetween(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHardStop(at, i)) return true
  return false
}

/** "the doses which Peru had promised", "the doses Peru sent": the relative clause right behind the phrase. */
function inRelative(at: AnalyzedSentence, index: number): Governor | null {
  let end = endOfChain(at.chunks, nominalAt(at.chunks, index)?.end ?? index + 1)
  // "90 million at once, which Peru will pay"
  while (at.chunks[end]?.kind === 'adv') end++
  // "20 million kroner (3 million dollars) that Peru gave"
  if (textAt(at, end) === '(' && at.chunks[end + 1]?.kind === 'np' && textAt(at, end + 2) === ')') end += 3
  const comma = at.chunks[end]
  if (comma?.kind === 'punct' && comma.text === ',' && at.chunks[end + 1]?.kind === 'wh') end++
  // "the $3 million for which they appealed"
  if (at.chunks[end]?.kind === 'prep' && at.chunks[end + 1]?.kind === 'wh') end++
  const opening = at.chunks[end]
  // "20 tents to Chad, whose own plea had been for 30": said of someone else.
  if (opening?.kind === 'wh' && /^(?:whose|where|when)$/.test(opening.text)) return null
  const wh = opening?.kind === 'wh' || (opening?.kind === 'sub' && opening.text === 'that') ? end : -1
  const start = wh < 0 ? end : wh + 1
  if (wh < 0 && opening?.kind !== 'np') return null
  const clause = at.clauses.find(
    ({ at: place, subject }) => place > start && subject !== null && subject.first === start,
  )
  if (clause === undefined || clause.verb.form !== 'finite') return null
  // "the tents that firms in Chile and Peru sent"
  if (clause.at > Math.max(start + 4, (clause.subject?.end ?? start) + 1)) return null
  if (wh < 0 && at.chunks[end - 1]?.kind !== 'np') return null
  // "the 20 tents that Peru sent last month"
  const isTime = ({ members }: Nominal): boolean =>
    /^(?:week|month|year|spring|summer|autumn|winter|time)$/.test(at.tokens[members[0]?.np.head ?? -1]?.lower ?? '')
  const objects = clause.arguments.filter(
    ({ prep, nominal }) => prep === null && nominal.first === clause.at + 1 && !isTime(nominal),
  )
  const hasThing = objects.some(
    ({ nominal }) =>
      nominal.members[0]?.np.isPronoun !== true &&
      // "the 3 million that Peru has made available"
      at.tokens[nominal.members[0]?.np.head ?? -1]?.lower !== 'available' &&
      partyFrom(at, nominal) === null,
  )
  // "raised 3 million, which the ministers matched with 3 million of their own": another sum.
  const isMatched = clause.verb.lemma === 'match' && !clause.verb.passive
  return hasThing || isMatched ? null : { clause: meantBy(at, clause), relation: 'relative', prep: null }
}

/** "the doses that Peru means to share": what is intended is told by the infinitive. */
function meantBy(at: AnalyzedSentence, clause: Clause): Clause {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  // "that Peru undertook on 3 May to give"
  const date = at.chunks[clause.at + 1]?.kind === 'prep' ? clause.at + 2 : clause.at + 1
  const place = at.chunks[date]?.kind === 'date' ? date + 1 : clause.at + 1
  const isIntended =
    next?.verb.form === 'infinitive' && next.at === place && (modeOf(at, clause) === null || place > clause.at + 1)
  return isIntended && giverModes.has(modeOf(at, next) ?? 'none') ? next : clause
}

/** "What Peru sent was 20 tents": the verb of giving inside of what comes to the sum. */
function questioned(at: AnalyzedSentence, { clause, relation }: Governor, index: number): Governor | null {
  const inner = relation === 'subject' || isOfGoal(at, clause, index) ? null : givingOfSum(at, clause)
  return inner === null || !isSumOf(at, inner, clause) ? null : { clause: inner, relation: 'object', prep: null }
}

/** "Peru will match whatever its people give, up to 3 million": who matches gives the amount. */
function matching(at: AnalyzedSentence, { clause }: Governor): Governor | null {
  const wh = at.chunks[clause.first - 1]
  if (wh?.kind !== 'wh' || !/^what(?:ever)?$/.test(wh.text)) return null
  const outer = at.clauses.find(({ at: place }) => place === clause.first - 2)
  return outer?.verb.lemma === 'match' ? { clause: outer, relation: 'object', prep: null } : null
}

/** "The kits that Peru sent reached 300 hospitals": where they came to, not how many they are. */
function isOfGoal(at: AnalyzedSentence, { verb }: Clause, index: number): boolean {
  const np = verb.lemma === 'reach' ? npAt(at, index) : null
  const number = np?.number ?? null
  return np !== null && number?.kind === 'number' && number.unit === null && !isBareNumber(at, np, number)
}

/** "asked what Peru gave, and its debt stands at 3 million" is another subject's. */
function isSumOf(at: AnalyzedSentence, inner: Clause, { at: place, verb }: Clause): boolean {
  if (verb.lemma === 'be') return true
  const isOfOther = someIn(
    at.chunks,
    inner.at + 1,
    place,
    ({ kind }, i) => isHardStop(at, i) || (kind === 'conj' && (i === place - 1 || isComma(at.chunks[i - 1]))),
  )
  return !isOfOther
}

/** Prepositions that open what comes on top of something. */
export const adding: ReadonlySet<string> = new Set([
  'in addition to',
  'on top of',
  'besides',
  'along with',
  'together with',
  'apart from',
  'alongside',
  'after',
])

/** "With 20 tents on board, a plane left": the figure between an opening "with" and the words for where it is. */
function isAboard(at: AnalyzedSentence, index: number): boolean {
  const nominal = textAt(at, index - 1) === 'with' && index < 3 ? nominalAt(at.chunks, index) : null
  return nominal !== null && (isOnBoard(at, nominal.end) || textAt(at, nominal.end) === 'aboard')
}

/** "In addition to 20 tents, Peru sent 12 boats": the verb of the clause that the phrase opens speaks of both. */
export function addedTo(at: AnalyzedSentence, index: number): Governor | null {
  const prep = at.chunks[index - 1]
  if (prep?.kind !== 'prep' || !(adding.has(prep.text) || isAboard(at, index))) return null
  const clause = at.clauses.find(
    ({ verb, subject }) => verb.form === 'finite' && subject !== null && subject.first > index,
  )
  return clause === undefined ? null : { clause, relation: 'oblique', prep: prep.text }
}

/** The verbs that may speak of a phrase, nearest first. */
export function governorsOf(at: AnalyzedSentence, index: number): Governor[] {
  const own = isPart(at, index) ? null : inRelative(at, index)
  const [subject, behind] = [asSubject(at, index), behindVerb(at, index)]
  // "Peru, which bought 20 tents, has been given 30": the verb inside of what is said of the subject is nearer.
  const isInside =
    subject !== null &&
    behind !== null &&
    behind.clause.at > (subject.clause.subject?.first ?? 0) &&
    (!hasComma(at, behind.clause.at, index) || isListedBy(behind.clause, index))
  const found = isInside ? [own, behind, subject] : [own, subject, behind]
  const parent = found.at(-1)
  const asked = parent == null ? null : (matching(at, parent) ?? questioned(at, parent, index))
  const governors = [
    ...(asked === null ? [] : [asked]),
    ...found.flatMap((one) => (one === null || isRankingDeed(at, one.clause) ? [] : [one])),
  ]
  const aside = subject === null ? null : participleAside(at, index)
  if (aside !== null) governors.push({ clause: aside, relation: 'participle', prep: null })
  // "40 tents bought by Oxfam were flown to Chad": where the participle says nothing, the verb behind it does.
  const main = subject?.relation === 'participle' ? asSubject(at, index, true) : null
  if (main !== null) governors.push(main)
  const added = addedTo(at, index)
  if (added !== null) governors.push(added)
  // "began trucking 20 tons", "agreed to send": the verb before counts where the own one says nothing.
  if (parent !== null && parent !== undefined && parent.clause.verb.form !== 'finite') {
    const outer = at.clauses.findLast(({ at: place, verb }) => place < parent.clause.at && verb.form === 'finite')
    if (outer !== undefined && !isParted(at, outer.at + 1, parent.clause.at))
      governors.push({ clause: outer, relation: 'outer', prep: null })
  }
  return governors
}

/** Whether a participle, or a relative clause before a verb of going to someone, only says which goods are meant. */
export const saysWhich = (governors: readonly Governor[], governor: Governor): boolean => {
  const main = governors.at(-1)
  if (main === undefined || main === governor) return false
  return (
    governor.relation === 'participle' ||
    (governor.relation === 'relative' &&
      main.relation === 'subject' &&
      main.clause.arguments.some(({ prep }) => prep === 'to'))
  )
}
