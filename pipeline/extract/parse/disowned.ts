import { type Chunk, isFiniteVerb } from './chunk.ts'
import { isComma, memberAt } from './nominal.ts'

const isWord = (chunk: Chunk | undefined, kind: Chunk['kind'], text: string): boolean =>
  chunk?.kind === kind && 'text' in chunk && chunk.text === text

/** Behind "not X" or "not to X", where X counts nothing; -1 where there is no such phrase. */
function endOfPhrase(chunks: readonly Chunk[], not: number): number {
  const first = chunks[not + 1]?.kind === 'prep' ? not + 2 : not + 1
  const member = memberAt(chunks, first)
  if (member === null) return -1
  const isCounted = chunks.slice(member.first, member.end).some((chunk) => chunk.kind === 'np' && chunk.number !== null)
  return isCounted ? -1 : member.end
}

const closes = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'punct' || chunk.kind === 'conj' || isFiniteVerb(chunk)

/** Whether the name at a chunk is what "it was" lifts out: "It was Peru rather than Chile that gave". */
function isLifted(chunks: readonly Chunk[], named: number, behind: number): boolean {
  const [it, be, name, next] = [chunks[named - 2], chunks[named - 1], chunks[named], chunks[behind]]
  const isIt = it?.kind === 'np' && it.isPronoun && be?.kind === 'verb' && be.lemma === 'be' && name?.kind === 'np'
  return isIt && next?.kind === 'wh'
}

/** "[rather than Chile]" of "It was Peru rather than Chile that gave"; null where it says how else. */
function ratherThan(chunks: readonly Chunk[], i: number): { from: number; to: number } | null {
  if (!isWord(chunks[i], 'prep', 'rather than')) return null
  const end = endOfPhrase(chunks, i)
  return end > 0 && isLifted(chunks, i - 1, end) ? { from: i, to: end } : null
}

/** The stretch of what is named only to be set aside: "Peru [, not Chile,] gave", "[not Chile but] Peru gave"; null where nothing is. */
function disownedAt(chunks: readonly Chunk[], not: number): { from: number; to: number } | null {
  if (!isWord(chunks[not], 'adv', 'not')) return null
  const end = endOfPhrase(chunks, not)
  if (end < 0) return null
  if (isWord(chunks[end], 'conj', 'but')) return { from: not, to: end + 1 }
  const opens = isComma(chunks[not - 1]) || isWord(chunks[not - 1], 'conj', 'and')
  const named = chunks[not - 2]
  const isClosed = closes(chunks[end]) || isLifted(chunks, not - 2, end)
  if (!opens || named?.kind !== 'np' || !isClosed) return null
  return { from: not - 1, to: isComma(chunks[end]) && isComma(chunks[not - 1]) ? end + 1 : end }
}

/** What is only set aside is no one's name: one adverb takes its place. */
export function dropDisowned(chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i >= 0; i--) {
    const found = disownedAt(chunks, i) ?? ratherThan(chunks, i)
    if (found === null) continue
    const [first, last] = [chunks[found.from] as Chunk, chunks[found.to - 1] as Chunk]
    chunks.splice(found.from, found.to - found.from, { kind: 'adv', from: first.from, to: last.to, text: 'not' })
    i = found.from
  }
}
