import { firstIndexIn } from '../index-in.ts'
import { isAmountOfOther } from './amount-of.ts'
import type { Chunk, NounPhrase } from './chunk.ts'
import { endsNames } from './end-of-names.ts'
import { behindEquivalent } from './equivalent.ts'
import { isGappedInPlace } from './gapped-in-place.ts'
import { behindInsertion } from './insertion.ts'
import { isAsMany, isPairAhead, opensCountedThings, opensToldSubject } from './next-clause.ts'
import { isApposedSubject, isInsideSubject, isSubjectAhead } from './subject-ahead.ts'

/** One noun phrase with the "of" phrases behind it: "the Red Cross Society of China", "boxes of masks". */
export interface Member {
  readonly np: NounPhrase
  /** Indexes of its first chunk and of the chunk after its last. */
  readonly first: number
  readonly end: number
}

/** Noun phrases joined by commas and "and". */
export interface Nominal {
  readonly members: readonly Member[]
  readonly first: number
  readonly end: number
}

const listWords = new Set(['and', 'or', '&', 'as well as', 'and also', 'and then'])
export const isConnector = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (chunk.kind === 'conj' || chunk.kind === 'prep' || chunk.kind === 'punct') &&
  listWords.has(chunk.text)
export const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && chunk.text === ','
export const isOf = (chunk: Chunk | undefined): boolean => chunk?.kind === 'prep' && chunk.text === 'of'

/** "20 of which": behind the phrase at chunk `index`. */
export const hasOfWhich = (chunks: readonly Chunk[], index: number): boolean =>
  isOf(chunks[index + 1]) && chunks[index + 2]?.kind === 'wh'

/** First chunk of a name with its "of" phrases ("the army of Peru"), by its last. */
export function startOfName(chunks: readonly Chunk[], last: number): number {
  let first = last
  while (isOf(chunks[first - 1]) && chunks[first - 2]?.kind === 'np') first -= 2
  return first
}

/** First chunk of the phrases that prepositions hang together ("losses in tourism") before chunk `end`, no farther back than `floor`. */
export function startOfChain(chunks: readonly Chunk[], end: number, floor = 0): number {
  let first = end - 1
  while (first - 2 >= floor && chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np') first -= 2
  return first
}

/** The chunk behind the phrases that prepositions hang on what ends before chunk `end`: "losses [in tourism in May]". */
export function endOfChain(chunks: readonly Chunk[], end: number): number {
  let behind = end
  while (chunks[behind]?.kind === 'prep' && chunks[behind + 1]?.kind === 'np') behind += 2
  return behind
}

/** The member that starts with the noun phrase at `first`, with its "of" phrases. */
export function memberAt(chunks: readonly Chunk[], first: number): Member | null {
  const np = chunks[first]
  if (np?.kind !== 'np') return null
  let end = behindEquivalent(chunks, first + 1)
  while (isOf(chunks[end]) && chunks[end + 1]?.kind === 'np' && !isAmountOfOther(chunks, end)) end += 2
  return { np, first, end }
}

/** An adverb or a date. */
export const isAdverb = (chunk: Chunk | undefined): boolean => chunk?.kind === 'adv' || chunk?.kind === 'date'

/** A name that counts nothing. */
export const isNameAt = (chunks: readonly Chunk[], i: number): boolean => {
  const np = chunks[i]
  return np?.kind === 'np' && np.isName && np.number === null
}

const mostly = /^(?:mostly|mainly|chiefly|largely|primarily|principally|predominantly)$/

/** "seven tons of aid, mostly breathing machines", "medicine, chiefly antibiotics and insulin": what most of the thing before the comma is, and no other thing. */
export function isMostOfBefore(chunks: readonly Chunk[], first: number): boolean {
  const [thing, comma, most, np] = chunks.slice(Math.max(0, first - 3), first + 1)
  const isSaid = thing?.kind === 'np' && isComma(comma) && most?.kind === 'adv' && mostly.test(most.text)
  return isSaid && np?.kind === 'np' && np.number === null
}

/**
 * Index of the noun phrase that goes on with a list after `end`, or -1: ", X", "and X", ", and X", "along with X". `mayBeGiven`: of
 * the list right behind a verb, an amount may follow ("gave Peru and Chile 20 tents"). `verb`: that of the subject it stands in.
 */
function nextInList(chunks: readonly Chunk[], end: number, mayBeGiven: boolean, verb: number): number {
  let i = end
  if (isComma(chunks[i])) i++
  if (isConnector(chunks[i])) i++
  const link = chunks[i - 1]
  if (isConnector(link)) i = behindInsertion(chunks, i)
  if (isAsMany(chunks, i) || opensToldSubject(chunks, i) || opensCountedThings(chunks, i)) return -1
  while (i > end && isAdverb(chunks[i])) i++
  if (isMostOfBefore(chunks, i) && chunks[i - 2] === chunks[end]) return -1
  // "X and Y, chief among which is Z"
  const isClause = isConnector(link) && isApposedSubject(chunks, i)
  const isAside = chunks[i + 1]?.kind === 'prep' && (chunks[i + 1] as { text: string }).text === 'among'
  return i > end &&
    chunks[i]?.kind === 'np' &&
    !isAside &&
    !isClause &&
    (isInsideSubject(chunks, end, i, verb) || (!isSubjectAhead(chunks, i) && !isPairAhead(chunks, i))) &&
    (mayBeGiven || !isGapped(chunks, i, end))
    ? i
    : -1
}

/** "3 million to Oxfam, and Peru 2 million to Caritas": a name right before an amount opens a clause without a verb. */
function isGapped(chunks: readonly Chunk[], first: number, end: number): boolean {
  const member = memberAt(chunks, first)
  const amount = member === null ? undefined : chunks[member.end]
  // "a hospital and 20 tents, Chile a ship and 40 divers": behind things, a name with a thing of its own.
  const isOfThings = !isNameAt(chunks, end - 1) && member?.np.isName === true && member.np.number === null
  if (isOfThings && amount?.kind === 'np' && amount.number === null && !amount.isPronoun && !amount.isName) return true
  if (member !== null && isGappedInPlace(chunks, member, end)) return true
  // "and Peru another 20", "a further 20"
  return (
    member?.np.number === null &&
    amount?.kind === 'np' &&
    amount.number !== null &&
    amount.number.from - amount.from <= (member.np.isName ? 2 : 0)
  )
}

/** A list has an "and" in it, or ends in "etc.", or counts each thing; two phrases a mere comma apart are none. */
function isList(chunks: readonly Chunk[], members: readonly Member[]): boolean {
  const [first, last] = [members[0], members.at(-1)]
  if (first === undefined || last === undefined || members.length === 1) return true
  const between = chunks.slice(first.end, last.first)
  if (between.some((chunk) => isConnector(chunk))) return true
  return members.length > 2 || members.every(({ np }) => np.number !== null)
}

/** "gave hospitals in [Peru and Chile] 20 tents": where those are who stand right behind the verb. */
function isPlaceOfGetters(chunks: readonly Chunk[], first: number): boolean {
  const [verb, np, prep] = [chunks[first - 3], chunks[first - 2], chunks[first - 1]]
  const isPlaced = prep?.kind === 'prep' && /^(?:in|of|at|across)$/.test(prep.text)
  const isGroup = np?.kind === 'np' && np.areas.length === 0 && !np.isPronoun && np.number?.kind !== 'money'
  return isPlaced && isGroup && verb?.kind === 'verb'
}

/** The list of noun phrases that starts at `first`, or its first `most` members. `verb`: that of the subject it stands in, if in one. */
export function nominalAt(
  chunks: readonly Chunk[],
  first: number,
  most = Number.POSITIVE_INFINITY,
  verb = -1,
): Nominal | null {
  const members: Member[] = []
  for (let i = first; i >= 0 && members.length < most; ) {
    const member = memberAt(chunks, i)
    // "Peru and Chile, both of which": the pronoun of the relative clause is no third of them.
    if (member === null || (members.length > 0 && hasOfWhich(chunks, member.end - 1))) break
    // "3 million for the ports of Peru and 2 million for Chile": the next sum is no part of whom the first is for.
    const isNextSum = member.np.number?.kind === 'money' && chunks[first - 1]?.kind === 'prep'
    if (isNextSum && members.length > 0 && members.every(({ np }) => np.number === null)) break
    members.push(member)
    i = nextInList(
      chunks,
      member.end,
      (chunks[first - 1]?.kind === 'verb' || isPlaceOfGetters(chunks, first)) &&
        members.every(({ np }) => np.number === null),
      verb,
    )
    if (endsNames(chunks, first - 1, member, i)) break
  }
  const kept = isList(chunks, members) ? members : members.slice(0, 1)
  const last = kept.at(-1)
  return last === undefined ? null : { members: kept, first, end: last.end }
}

/** What follows these only names some of the member before. */
const examples = new Set(['including', 'such as', 'like', 'especially', 'notably', 'namely'])

/** The phrases right behind a noun belong to it ("companies in Peru"), and what is named as an example; an aside between commas does not. */
function endOfPhrases(chunks: readonly Chunk[], from: number, limit: number): number {
  let end = from
  while (end + 1 < limit) {
    const comma = isComma(chunks[end]) ? 1 : 0
    const prep = chunks[end + comma]
    if (prep?.kind !== 'prep' || (comma === 1 && !examples.has(prep.text))) break
    if (examples.has(prep.text)) return limit
    if (chunks[end + comma + 1]?.kind !== 'np') break
    end = memberAt(chunks, end + comma + 1)?.end ?? limit
  }
  return end
}

/** "a fund set up by Peru and Chile": countries joined by a mere "and" did it together. */
function endOfDoers(chunks: readonly Chunk[], first: number): number {
  const [one, joint, other] = [memberAt(chunks, first), chunks[first + 1], memberAt(chunks, first + 2)]
  const isPair = joint?.kind === 'conj' && joint.text === 'and' && (one?.np.areas.length ?? 0) > 0
  return isPair && other !== null && other.np.areas.length > 0 && other.np.number === null ? other.end : -1
}

/** "a ship loaded with tents and beds": where what a participle is filled with ends, with no comma before it. */
function endOfLoad(chunks: readonly Chunk[], verb: number, end: number): number {
  const [participle, prep] = [chunks[verb], chunks[verb + 1]]
  if (participle?.kind !== 'verb' || participle.form !== 'participle' || isComma(chunks[verb - 1])) return -1
  if (prep?.kind === 'prep' && prep.text === 'by') return endOfDoers(chunks, verb + 2)
  const isFilled = prep?.kind === 'prep' && (prep.text === 'with' || prep.text === 'of')
  if (!isFilled) return -1
  let i = memberAt(chunks, verb + 2)?.end ?? end
  for (;;) {
    let next = isComma(chunks[i]) ? i + 1 : i
    if (isConnector(chunks[next])) next++
    const member = next > i && next < end ? memberAt(chunks, next) : null
    if (member === null) return i
    i = member.end
  }
}

/** "the minister, on a visit to Oslo last week,": of an aside with a preposition, the time that closes it. */
function isTimeOfAside(chunks: readonly Chunk[], i: number, first: number): boolean {
  if (!isComma(chunks[i + 1])) return false
  let open = i
  while (chunks[open - 1]?.kind === 'np' && chunks[open - 2]?.kind === 'prep') open -= 2
  return open < i && open - 1 > first && isComma(chunks[open - 1])
}

/** All noun phrases of `chunks[first..end)` that are not inside a preposition's phrase other than "of", as one list. */
export function nominalOver(chunks: readonly Chunk[], first: number, end: number): Nominal | null {
  const members: Member[] = []
  let isExample = false
  for (let i = first; i < end; i++) {
    const load = i > first ? endOfLoad(chunks, i, end) : -1
    if (load > i) i = load
    // "rescuers from Peru (12) and Chile (9)"
    const opens = chunks[i]
    if (i > first && opens?.kind === 'punct' && opens.text === '(') {
      i = firstIndexIn(chunks, i + 1, chunks.length, (chunk) => chunk.kind === 'punct' && chunk.text === ')')
      if (i < 0 || i >= end) break
      continue
    }
    const before = chunks[i - 1]
    const isInside = i > first && ((before?.kind === 'prep' && !isConnector(before)) || isTimeOfAside(chunks, i, first))
    const member = isInside || isExample ? null : memberAt(chunks, i)
    isExample =
      (isExample || (chunks[i]?.kind === 'prep' && examples.has((chunks[i] as { text: string }).text))) &&
      chunks[i]?.kind !== 'verb'
    if (member === null) continue
    members.push(member)
    i = member.end - 1
  }
  const last = members.at(-1)
  return last === undefined ? null : { members, first, end: endOfPhrases(chunks, last.end, end) }
}

/** The list that ends right before chunk `end`: for relative clauses, participles, "with X doing". */
export function nominalBefore(chunks: readonly Chunk[], end: number): Nominal | null {
  let first = end
  const stepBack = (at: number): number => (chunks[at - 1]?.kind === 'np' ? startOfName(chunks, at - 1) : -1)
  first = stepBack(end)
  if (first < 0) return null
  const own = first
  for (let sawConnector = false; ; ) {
    let i = first
    if (isConnector(chunks[i - 1])) {
      i--
      sawConnector = true
    }
    if (isComma(chunks[i - 1])) i--
    const before = i < first && sawConnector ? stepBack(i) : -1
    if (before < 0) break
    first = before
  }
  const found = nominalAt(chunks, first)
  // ", and Peru, which is poor, sent": a clause of its own begins behind the list.
  return found !== null && found.end <= own && opensToldSubject(chunks, own) ? nominalAt(chunks, own) : found
}

/** "docked in Lima, Peru, with": the country behind the comma says where the town lies, and is neither object nor doer nor a member of a list. */
export function isLargerPlaceAt(chunks: readonly Chunk[], i: number): boolean {
  const [np, town] = [chunks[i], chunks[i - 2]]
  if (np?.kind !== 'np' || town?.kind !== 'np' || !isComma(chunks[i - 1])) return false
  const [part, whole] = [town.areas.at(-1), np.areas[0]]
  const isWhole = whole?.form === 'name' && whole.from === np.from && whole.to === np.to
  return isWhole && part !== undefined && part.areaId !== whole.areaId && part.iso3 === whole.iso3
}
