import { hasVerbClass } from '../../lexicon/verbs.ts'
import { firstIndexIn } from '../index-in.ts'
import type { DateMention } from '../mention.ts'
import { isApposedPlaceAt } from './apposed-place.ts'
import { asideBehindVerb } from './aside-behind-verb.ts'
import type { Chunk } from './chunk.ts'
import { isClosingQuote, opensContrast } from './end-of-arguments.ts'
import { isDatedTime } from './finite-subject.ts'
import { isNextThanked } from './gapped-in-list.ts'
import { asJoinedPassive } from './joined-passive.ts'
import { isPairAhead, opensToldSubject } from './next-clause.ts'
import { isComma, isConnector, isLargerPlaceAt, memberAt, type Nominal, nominalAt } from './nominal.ts'
import { withoutNextItem } from './object-relative.ts'
import { behindAside, behindRelative, isStop, stops } from './over-aside.ts'
import { withoutNextSubject } from './over-lead.ts'
import { subjectOverList } from './over-opening.ts'
import { withOverParticiple } from './over-participle.ts'
import { withLifted } from './phrase-cleft.ts'
import { isBehindAdverbial } from './stretch.ts'
import { findSubject } from './subject.ts'
import { isApposedSubject, isSubjectAhead } from './subject-ahead.ts'
import type { VerbGroup } from './verb-group.ts'
import { withWholeLists } from './whole-list.ts'

/** "to China" (prep "to"), or an object (prep null). */
export interface Argument {
  readonly prep: string | null
  readonly nominal: Nominal
}

/** One verb group with what belongs to it. Indexes are into the sentence's chunks. */
export interface Clause {
  readonly verb: VerbGroup
  readonly at: number
  readonly subject: Nominal | null
  readonly arguments: readonly Argument[]
  /** Phrases before the subject: "On 5 March, in Seoul, …". */
  readonly fronted: readonly Argument[]
  readonly dates: readonly DateMention[]
  readonly first: number
  readonly end: number
}

interface Collected {
  readonly found: Argument[]
  readonly dates: DateMention[]
  readonly end: number
}

/** The chunk behind a closing bracket: what stands in brackets is no part of the clause. */
function closing(chunks: readonly Chunk[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    const chunk = chunks[i]
    if (chunk?.kind === 'punct' && chunk.text === ')') return i + 1
  }
  return open + 1
}

/** The chunk behind ", ", "and" or ", and"; `i` where there is none. */
export function behindLink(chunks: readonly Chunk[], i: number): number {
  let next = i
  if (isComma(chunks[next])) next++
  if (isConnector(chunks[next])) next++
  return next
}

const isBracketed = (chunks: readonly Chunk[], i: number): boolean => {
  const end = memberAt(chunks, i)?.end ?? i
  const bracket = chunks[end]
  return end > i && bracket?.kind === 'punct' && bracket.text === '('
}

/** ", from Chile 20 tents": a name behind its own preposition and right before an amount opens a clause without a verb. */
function isGappedPhrase(chunks: readonly Chunk[], i: number): boolean {
  const prep = chunks[i]
  if (prep?.kind !== 'prep' || !(isComma(chunks[i - 1]) || isConnector(chunks[i - 1]))) return false
  const amount = chunks[memberAt(chunks, i + 1)?.end ?? chunks.length]
  const name = chunks[i + 1]
  return name?.kind === 'np' && name.number === null && amount?.kind === 'np' && amount.number !== null
}

/** "40 tents, 25 by Peru and 15 by Chile": a bare number with a doer of its own. */
function isGappedNumber(chunks: readonly Chunk[], i: number): boolean {
  const [np, prep] = [chunks[i], chunks[i + 1]]
  if (np?.kind !== 'np' || np.number === null || prep?.kind !== 'prep' || prep.text !== 'by') return false
  return np.to === np.number.to && np.from === np.number.from && (isComma(chunks[i - 1]) || isConnector(chunks[i - 1]))
}

/** Chunks of "where it had been dry since 1989". */
const longestRelative = 10

/** "…, and from Havana came word", "…, and in Quito Kenya's premier spoke": a clause of its own begins with where. */
function opensInverted(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i]?.kind !== 'conj' || chunks[i + 1]?.kind !== 'prep') return false
  const end = memberAt(chunks, i + 2)?.end ?? chunks.length
  const isBehindComma = isComma(chunks[i - 1])
  // "and from Quito, where it was dry, came word"
  const wh = isComma(chunks[end]) && chunks[end + 1]?.kind === 'wh' ? end + 1 : -1
  const close = wh < 0 ? -1 : firstIndexIn(chunks, wh + 1, wh + longestRelative, (chunk) => isComma(chunk))
  if (close > 0 && chunks[close + 1]?.kind === 'verb' && (chunks[close + 1] as VerbGroup).form === 'finite') return true
  const verb = chunks[(isBehindComma ? memberAt(chunks, end)?.end : undefined) ?? end]
  return verb?.kind === 'verb' && verb.form === 'finite'
}

/** "…, and its director, Ana Ruiz, said": a subject with what is said of it, and its own verb behind. */
const opensApposed = (chunks: readonly Chunk[], i: number): boolean =>
  ((chunks[i - 1]?.kind === 'conj' || isBehindAdverbial(chunks, i)) && isApposedSubject(chunks, i)) ||
  opensToldSubject(chunks, i)

/** "according to a report by X": whose report it is, is not of the verb. */
const isOfSource = (chunks: readonly Chunk[], i: number, found: readonly Argument[]): boolean => {
  const [link, last] = [chunks[i - 1], found.at(-1)]
  const isBehind = last?.prep === 'according to' && last.nominal.end === i - 1
  return isBehind && link?.kind === 'prep' && /^(?:by|from)$/.test(link.text)
}

/** "said 20 tents were sent": what a verb of saying tells, without "that". */
const isTold = (verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' && (hasVerbClass(verb.lemma, null, 'say') || hasVerbClass(verb.lemma, null, 'estimate'))

/** Objects and prepositional phrases of `chunks[start..limit)`, up to the next clause. */
export function collectArguments(chunks: readonly Chunk[], start: number, limit: number): Collected {
  const found: Argument[] = []
  const dates: DateMention[] = []
  let prep: string | null = null
  let i = start
  while (i < limit) {
    const chunk = chunks[i] as Chunk
    const behind = i > start ? behindAside(chunks, i, limit) + behindRelative(chunks, start - 1, i, limit) - i : i
    if (behind > i) {
      i = behind
      continue
    }
    const mayOpen = (i > start || isTold(chunks[start - 1])) && prep === null && chunk.kind === 'np'
    if (isStop(chunk) || (mayOpen && (isSubjectAhead(chunks, i) || isPairAhead(chunks, i) || opensApposed(chunks, i))))
      break
    if (
      opensContrast(chunks, i) ||
      opensInverted(chunks, i) ||
      isClosingQuote(chunks, i) ||
      (i > start && (isGappedPhrase(chunks, i) || isGappedNumber(chunks, i) || isNextThanked(chunks, i, start - 1)))
    )
      break
    const list = chunk.kind === 'np' ? nominalAt(chunks, i, Number.POSITIVE_INFINITY, limit) : null
    const nominal = asideBehindVerb(chunks, start, list)
    const isOfPlace = isLargerPlaceAt(chunks, i) || isApposedPlaceAt(chunks, i)
    if (nominal?.members.length === 1 && prep === null && isOfPlace) {
      i = nominal.end
      continue
    }
    if (nominal !== null && isOfSource(chunks, i, found)) {
      prep = null
      i = nominal.end
      continue
    }
    if (nominal !== null) {
      found.push({ prep, nominal })
      prep = null
      i = nominal.end
      continue
    }
    if (chunk.kind === 'punct' && chunk.text === '(') {
      i = closing(chunks, i, limit)
      const next = behindLink(chunks, i)
      // "from Peru (3), Chile (2) and Cuba (1)": the preposition goes for all of the list.
      if (next > i && isBracketed(chunks, next)) {
        prep = found.at(-1)?.prep ?? null
        i = next
      }
      continue
    }
    if (chunk.kind === 'date') dates.push(chunk.date)
    if (chunk.kind === 'prep') prep = isConnector(chunk) ? null : chunk.text
    else if (chunk.kind !== 'adv' && chunk.kind !== 'adj') prep = null
    i++
  }
  return { found, dates, end: i }
}

/** Where the stretch before a verb begins: behind the clause before it. */
function startOf(chunks: readonly Chunk[], at: number): number {
  let i = at
  while (i > 0) {
    const before = chunks[i - 1] as Chunk
    if (before.kind === 'wh' || before.kind === 'sub') return i
    if (before.kind === 'punct' && stops.has(before.text)) return i
    if (before.kind === 'verb' || opensInverted(chunks, i - 1)) return i
    i--
  }
  return 0
}

function frontedOf(chunks: readonly Chunk[], start: number, subjectAt: number): Collected {
  const opens = chunks[start]
  const isTime = opens?.kind === 'date' || opens?.kind === 'adv' || isDatedTime(chunks, start + 3)
  const isFronted = opens?.kind === 'prep' || isTime || isComma(opens)
  return isFronted ? collectArguments(chunks, start, subjectAt) : { found: [], dates: [], end: start }
}

/** "tents given by Peru and Chile have arrived": what stands before the verb is the last of those who gave, as the tents arrived. */
function withLastDoer(chunks: readonly Chunk[], clauses: readonly Clause[], clause: Clause): Clause {
  const last = clause.verb.form === 'participle' ? clause.arguments.at(-1) : undefined
  if (last?.prep !== 'by' || chunks[last.nominal.end]?.kind !== 'conj') return clause
  const member = memberAt(chunks, last.nominal.end + 1)
  if (member === null) return clause
  const outer = clauses.find(
    ({ at }) => at === member.end || (at === member.end + 1 && chunks[member.end]?.kind === 'adv'),
  )
  if (outer?.verb.form !== 'finite' || outer.subject === null || outer.subject.first >= clause.at) return clause
  const nominal = { ...last.nominal, members: [...last.nominal.members, member], end: member.end }
  return { ...clause, arguments: [...clause.arguments.slice(0, -1), { ...last, nominal }] }
}

/** "Trucks carrying rice and oil from Peru crossed", "The plan to give Chad 20 tents was": up to the verb of its subject all belongs to the gerund or infinitive. */
function withAllObjects(chunks: readonly Chunk[], clauses: readonly Clause[], clause: Clause): Clause {
  const isInside = clause.verb.form === 'gerund' || clause.verb.form === 'infinitive'
  const outer = isInside ? clauses.find(({ at }) => at > clause.at) : undefined
  if (outer?.verb.form !== 'finite' || outer.subject === null || clause.end >= outer.at) return clause
  if (outer.subject.end > clause.at || (clause.subject ?? outer.subject).first !== outer.subject.first) return clause
  const { found, end } = collectArguments(chunks.slice(0, outer.at), clause.at + 1, outer.at)
  return end === outer.at ? { ...clause, arguments: found, end } : clause
}

/** "In Lima, where 20 had died, Peru gave", "From Peru, where it is dry, came 20 pumps": the phrase that opens the sentence, over the relative clause that hangs on it. */
function withOpening(chunks: readonly Chunk[], clauses: readonly Clause[], clause: Clause): Clause {
  const { verb, subject, fronted, dates } = clause
  const [inner, start] = [clauses[0], subject?.first ?? clause.at]
  if (chunks[0]?.kind !== 'prep' || !isComma(chunks[start - 1]) || fronted.length > 0) return clause
  if (inner === undefined || inner === clause || verb.form !== 'finite') return clause
  const wh = chunks.findIndex((chunk, i) => i >= inner.at || chunk.kind === 'wh')
  const isFirst = clauses.every((one) => one === inner || one.at >= clause.at || one.verb.form !== 'finite')
  if (chunks[wh]?.kind !== 'wh' || inner.verb.form !== 'finite' || inner.at > start || !isFirst) return clause
  const opening = collectArguments(chunks, 0, wh)
  return { ...clause, fronted: opening.found, dates: [...dates, ...opening.dates] }
}

/** "Having received 20 beds, Peru asked": of a gerund that opens the sentence, the doer is told behind its comma. */
function withLaterDoer(chunks: readonly Chunk[], clauses: readonly Clause[], clause: Clause): Clause {
  const { at, subject } = clause
  if (!isOpeningForm(clause) || subject !== null || !isLeadIn(chunks[at - 1]) || at > 1) return clause
  const main = clauses.find((other) => other.at > at && other.verb.form === 'finite')
  const opens = main?.subject?.first ?? 0
  const isNext =
    opens > at && isComma(chunks[opens - 1]) && !chunks.slice(at + 1, opens).some(({ kind }) => kind === 'verb')
  return main !== undefined && isNext ? { ...clause, subject: main.subject } : clause
}

/** "Helped by Peru with 20 tents, Chile is rebuilding": a participle with its doer says of the subject what was done to it. */
const isOpeningForm = ({ verb, arguments: found }: Clause): boolean =>
  verb.form === 'gerund' || (verb.form === 'participle' && verb.passive && found.some(({ prep }) => prep === 'by'))

const isLeadIn = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'sub' || chunk.kind === 'prep' || chunk.kind === 'adv'

/** The clauses of a sentence, in the order of their verbs. */
export function parseClauses(chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return
    const verb = asJoinedPassive(chunks, at, chunk, clauses.at(-1))
    const first = startOf(chunks, at)
    const told = verb === chunk ? findSubject(chunks, at, verb, clauses) : (clauses.at(-1)?.subject ?? null)
    const subject = (verb.form === 'finite' ? subjectOverList(chunks, clauses, told) : null) ?? told
    const own = subject !== null && subject.first >= first && subject.first < at
    const before = clauses.at(-1)
    // "flew from Lima on Monday, and Peru sends more": what stands behind the verb before is its own.
    const isBehindVerb = own && verb.form === 'finite' && before?.at === first - 1 && before.verb.form === 'finite'
    // "tents, to be used by Oxfam, were sent": the same of an aside that stands between the subject and its verb.
    const isBehindAside = before?.at === first - 1 && subject !== null && subject.first < before.at
    const start = isBehindVerb ? Math.max(first, before.end) : isBehindAside && verb.form === 'finite' ? at : first
    const fronted = frontedOf(chunks, start, own ? subject.first : at)
    const after = collectArguments(chunks, at + 1, chunks.length)
    clauses.push({
      verb,
      at,
      subject,
      arguments: after.found,
      fronted: fronted.found,
      dates: [...after.dates, ...fronted.dates],
      first,
      end: after.end,
    })
  })
  return withWholeLists(chunks, withOverParticiple(chunks, clauses))
    .map((clause) => withLastDoer(chunks, clauses, withAllObjects(chunks, clauses, clause)))
    .map((clause) => withOpening(chunks, clauses, withLaterDoer(chunks, clauses, clause)))
    .map((clause, i, all) => withLifted(chunks, all[i - 1], withoutNextItem(chunks, clause)))
    .map((clause, i, all) => withoutNextSubject(chunks, clause, all[i + 1]))
}
