import { awaitsVerb, opensMain } from './awaited-verb.ts'
import { type Chunk, isFiniteVerb } from './chunk.ts'
import { isAdverb, isComma, isConnector, isNameAt, memberAt } from './nominal.ts'

/** Whether the noun phrase at `first` is the subject of a finite verb behind it, so that no list goes on into it. */
export function isSubjectAhead(chunks: readonly Chunk[], first: number): boolean {
  if (opensMain(chunks, first)) return true
  const verb = verbAhead(chunks, first)
  const isLinked = isConnector(chunks[first - 1]) || isComma(chunks[first - 1])
  return verb >= 0 && !(isLinked && awaitsVerb(chunks, first, verb))
}

/** Chunk of the finite verb whose subject the noun phrase at `first` is; -1 where it is none's. */
function verbAhead(chunks: readonly Chunk[], first: number): number {
  let i = memberAt(chunks, first)?.end ?? first
  while (chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np') i = memberAt(chunks, i + 1)?.end ?? i + 2
  // "and its help for Peru and Chile came to"
  while (i > first + 1 && isNameAt(chunks, i - 1) && isConnector(chunks[i]) && isNameAt(chunks, i + 1)) i += 2
  // "and Peru, in two batches, has sent"
  if (isComma(chunks[i]) && chunks[i + 1]?.kind === 'prep') i = endOfAside(chunks, i + 1)
  while (isAdverb(chunks[i])) i++
  const participle = chunks[i]
  // "and 20 tents given by Peru have arrived"
  if (participle?.kind === 'verb' && participle.form === 'participle') i = behindPhrases(chunks, i + 1)
  return isFiniteVerb(chunks[i]) ? i : -1
}

/** "the grant to Peru and Chile was": within the subject of the verb at `verb`, names go on with a list. */
export const isInsideSubject = (chunks: readonly Chunk[], end: number, i: number, verb: number): boolean =>
  isNameAt(chunks, i) && isNameAt(chunks, end - 1) && verbAhead(chunks, i) === verb

/** Behind the phrases with prepositions, and adverbs, from a chunk on. */
function behindPhrases(chunks: readonly Chunk[], start: number): number {
  let i = start
  for (;;) {
    const isPhrase = chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np'
    if (!isPhrase && !isAdverb(chunks[i])) return i
    i = isPhrase ? (memberAt(chunks, i + 1)?.end ?? i + 2) : i + 1
  }
}

/** The chunk behind the comma that closes phrases with prepositions; `start - 1` where anything else stands among them. */
function endOfAside(chunks: readonly Chunk[], start: number): number {
  let i = start
  for (;;) {
    const chunk = chunks[i]
    if (isComma(chunk)) return i + 1
    if (chunk?.kind !== 'prep' && chunk?.kind !== 'np' && !isAdverb(chunk)) return start - 1
    i++
  }
}

/** "and a second team, 40 of them, left": a number of those named right before. */
function isPartOfThem(chunks: readonly Chunk[], i: number): boolean {
  const [of, them] = [chunks[i + 1], chunks[i + 2]]
  return of?.kind === 'prep' && of.text === 'of' && them?.kind === 'np' && them.isPronoun
}

/** ", and Anatolia Air, a Turkish airline, carried", ", and Quimsa, a maker of gowns in Lima, gave" */
export function isApposedSubject(chunks: readonly Chunk[], first: number): boolean {
  const end = memberAt(chunks, first)?.end ?? first
  let behind = memberAt(chunks, end + 1)?.end ?? end
  while (chunks[behind]?.kind === 'prep' && chunks[behind + 1]?.kind === 'np') behind += 2
  const apposed = chunks[end + 1]
  // "Peru and Chile, 640 in all, sent", "20 tents and 30 beds, all from Peru, arrived"
  if (apposed?.kind === 'np' && (apposed.number !== null || apposed.isPronoun) && !isPartOfThem(chunks, end + 1))
    return false
  // "to Chad and Mali, said the minister": no phrase between two commas
  return behind > end && isComma(chunks[end]) && isComma(chunks[behind]) && isFiniteVerb(chunks[behind + 1])
}
