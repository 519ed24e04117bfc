import { hasClass, sentenceMarks, telling } from './aside.ts'
import { type Chunk, isPrep } from './chunk.ts'
import { headOfChain } from './head-of-chain.ts'
import { isComma, isConnector, isLargerPlaceAt, type Nominal } from './nominal.ts'
import { overDoer } from './over-doer.ts'
import type { VerbGroup } from './verb-group.ts'

/** Chunks between the two commas of an aside, at most. */
const longest = 9

const isTellingVerb = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.kind === 'verb' && telling.some((name) => hasClass(chunk.lemma, name))

/** The comma that opens an aside whose closing one is at `close`: phrases, or who tells it; -1 where there is none. */
function openingOf(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - longest); i--) {
    const chunk = chunks[i] as Chunk
    // "48 countries, along with banks, sent": they did it as well.
    if (isComma(chunk))
      return i < close - 1 && !isConnector(chunks[i + 1]) && !isPrep(chunks[i + 1], 'along with') ? i : -1
    const isWho = isTellingVerb(chunk) && chunks[i - 1]?.kind === 'np'
    if (!isWho && !/^(?:np|prep|date|adv|conj|adj)$/.test(chunk.kind)) return -1
  }
  return -1
}

const isFront = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' ? chunk.form !== 'finite' : /^(?:prep|sub|date|adv)$/.test(chunk?.kind ?? '')

/** Whether a clause begins behind chunk `i`: a word that opens one, a verb of saying, or the comma behind a phrase or clause in front. */
function opensBehind(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i]
  if (chunk?.kind === 'sub' || chunk?.kind === 'conj') return true
  if (isTellingVerb(chunk)) return chunk.form === 'finite'
  if (!isComma(chunk)) return false
  let start = i
  while (
    start > 0 &&
    !(chunks[start - 1]?.kind === 'punct' && sentenceMarks.has((chunks[start - 1] as { text: string }).text))
  )
    start--
  return isFront(chunks[start])
}

/** "To help its neighbour, Peru, together with others, sent", "It said Peru, too, sent", "Once it was over, Peru, officials say, sent": over an aside, the phrase that opens the clause; `close` is the chunk before the verb. */
export function subjectOverAside(chunks: readonly Chunk[], close: number): Nominal | null {
  const open = isComma(chunks[close]) ? openingOf(chunks, close) : -1
  const subject = open < 0 ? null : overDoer(chunks, headOfChain(chunks, open))
  if (subject === null || subject.members.length > 1 || !opensBehind(chunks, subject.first - 1)) return null
  // "On Friday the embassy in Lima, Peru, gave"
  return { ...subject, end: isLargerPlaceAt(chunks, open + 1) ? close : open }
}
