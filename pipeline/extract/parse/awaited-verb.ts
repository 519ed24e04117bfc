import { hasVerbClass } from '../../lexicon/verbs.ts'
import { firstIndexIn } from '../index-in.ts'
import { type Chunk, isFiniteVerb } from './chunk.ts'
import { endOfChain, isAdverb, isComma, type Member, memberAt, type Nominal, nominalOver } from './nominal.ts'

const isPhrase = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (/^(?:np|prep|conj|date)$/.test(chunk.kind) || isAdverb(chunk))

const isPronoun = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'wh' || chunk?.kind === 'sub') && /^(?:that|which|who)$/.test(chunk.text)

/** "Peru said that Chile and Mali are poor": what is told has a subject of its own. */
const isTelling = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' &&
  (['say', 'estimate', 'announce', 'ask'] as const).some((name) => hasVerbClass(chunk.lemma, chunk.particle, name))

/** Where the main clause opens: "If it lasts, [exports to Peru and Chile] may shrink". */
function startOfMain(chunks: readonly Chunk[]): number {
  if (chunks[0]?.kind !== 'sub') return isAdverb(chunks[0]) ? 1 : 0
  const verb = verbBehind(chunks, 1)
  const comma = verb < 0 ? -1 : firstIndexIn(chunks, verb + 1, chunks.length, (chunk) => isComma(chunk))
  const isPlain = comma > 0 && chunks.slice(verb + 1, comma).every(isPhrase)
  return isPlain ? comma + 1 : chunks.length
}

/** "When fire struck Peru, [Chile and Cuba] sent": the subject of the main clause begins here. */
export const opensMain = (chunks: readonly Chunk[], first: number): boolean =>
  chunks[0]?.kind === 'sub' && first === startOfMain(chunks) && verbBehind(chunks, first) >= 0

/** The noun that opens the sentence and the chunk behind it, behind what hangs on it. */
function openingNoun(chunks: readonly Chunk[]): { readonly member: Member; readonly end: number } | null {
  const first = startOfMain(chunks)
  const member = memberAt(chunks, first)
  if (member === null) return null
  return { member, end: endOfChain(chunks, member.end) }
}

/** Chunk of the first verb from `from` on, with nothing but phrases before it; -1 where something else stands there. */
function verbBehind(chunks: readonly Chunk[], from: number): number {
  let i = from
  while (isPhrase(chunks[i])) i++
  return isFiniteVerb(chunks[i]) ? i : -1
}

/** "The tents that Peru sent to Mali and Chad [are]": the noun that opens the sentence, where so far only a relative clause has told of it and the verb at chunk `at` is the next; else null. */
export function awaitingVerb(chunks: readonly Chunk[], at: number): Nominal | null {
  const opening = openingNoun(chunks)
  if (opening === null || opening.end >= at || !isPronoun(chunks[opening.end])) return null
  const inner = verbBehind(chunks, opening.end + 1)
  if (inner < 0 || inner >= at || isTelling(chunks[inner]) || verbBehind(chunks, inner + 1) !== at) return null
  const { member, end } = opening
  return { members: [member], first: member.first, end }
}

/** "The gift to Mali and [Chad] arrived": no verb has told of the noun that opens the sentence, and so the next is no other subject's alone. */
function isFirstVerb(chunks: readonly Chunk[], at: number): boolean {
  const opening = openingNoun(chunks)
  return opening !== null && verbBehind(chunks, opening.member.end) === at
}

/** The verb at chunk `at` is that of the noun which opens the sentence: the phrase at `first` before it begins no clause. */
export const awaitsVerb = (chunks: readonly Chunk[], first: number, at: number): boolean =>
  first > startOfMain(chunks) && (awaitingVerb(chunks, at) !== null || isFirstVerb(chunks, at))

/** "If it lasts, [exports to Peru and Chile] may fall": behind a clause in front, all that stands before the next verb is its subject. */
export const subjectOfMain = (chunks: readonly Chunk[], at: number): Nominal | null =>
  chunks[0]?.kind === 'sub' &&
  isFirstVerb(chunks, at) &&
  chunks.slice(startOfMain(chunks), at).some(({ kind }) => kind === 'conj')
    ? nominalOver(chunks, startOfMain(chunks), at)
    : null

/** "The tents [a clinic in Lima] received are", "The tents [Peru and Chile] sent were": the second of two phrases that open the sentence side by side is the subject of the first verb, where another verb comes behind. */
export function subjectOfContact(chunks: readonly Chunk[], at: number): Nominal | null {
  const first = memberAt(chunks, isAdverb(chunks[0]) ? 1 : 0)
  if (first === null || first.np.isPronoun || chunks[first.end]?.kind !== 'np') return null
  if (verbBehind(chunks, first.end) !== at || verbBehind(chunks, at + 1) < 0 || isTelling(chunks[at])) return null
  return nominalOver(chunks, first.end, at)
}
