import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { isComma, memberAt } from './nominal.ts'

/** The marks that a clause does not go beyond. */
export const stops = new Set([';', ':', '.', '?', '!', '—', '–', '-'])

/** Whether the arguments of a verb end at a chunk. */
export const isStop = (chunk: Chunk): boolean =>
  chunk.kind === 'verb' ||
  chunk.kind === 'wh' ||
  chunk.kind === 'sub' ||
  (chunk.kind === 'punct' && stops.has(chunk.text))

/** Chunks of an aside, at most. */
const longest = 9

/** "20 tents, paid for by Oxfam, to Peru": the chunk behind such an aside, where the verb's own phrase goes on; else `i`. */
export function behindAside(chunks: readonly Chunk[], i: number, limit: number): number {
  const whole = behindIncluded(chunks, i)
  if (whole < limit) return whole
  const verb = chunks[i]
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !isComma(chunks[i - 1])) return i
  for (let end = i + 1; end < limit && end < i + longest; end++) {
    const chunk = chunks[end] as Chunk
    if (isStop(chunk)) return i
    const prep = chunks[end + 1]
    if (isComma(chunk)) return prep?.kind === 'prep' && /^(?:to|for|from)$/.test(prep.text) ? end + 1 : i
  }
  return i
}

/** "6 million, loans included, for Peru": the chunk behind what is said to be counted in; the length of the sentence where nothing is. */
function behindIncluded(chunks: readonly Chunk[], i: number): number {
  const [thing, verb, comma, prep] = chunks.slice(i, i + 4)
  const isOpen = isComma(chunks[i - 1]) && thing?.kind === 'np' && isComma(comma) && prep?.kind === 'prep'
  return isOpen && verb?.kind === 'verb' && /^(?:include|exclude)$/.test(verb.lemma) ? i + 3 : chunks.length
}

const takesReceiver = (verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' &&
  !verb.passive &&
  (hasVerbClass(verb.lemma, verb.particle, 'give') || hasVerbClass(verb.lemma, verb.particle, 'pledge'))

const isAmount = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np' && chunk.number !== null

/**
 * "promised Yemen, which had asked for more, 40 million euros": the chunk behind the comma that closes what is said of the receiver,
 * where what it is given comes next; else `i`, the place of the relative word.
 */
export function behindRelative(chunks: readonly Chunk[], verbAt: number, i: number, limit: number): number {
  if (chunks[i]?.kind !== 'wh' || !isComma(chunks[i - 1]) || !takesReceiver(chunks[verbAt])) return i
  const receiver = memberAt(chunks, verbAt + 1)
  if (receiver?.end !== i - 1 || isAmount(chunks[verbAt + 1])) return i
  for (let end = i + 2; end < limit && end < i + longest; end++) {
    const chunk = chunks[end] as Chunk
    if (chunk.kind === 'punct' && stops.has(chunk.text)) return i
    if (isAmount(chunk)) return i
    const next = chunks[memberAt(chunks, end + 1)?.end ?? end + 1]
    if (isComma(chunk) && isAmount(chunks[end + 1]) && next?.kind !== 'verb') return end + 1
  }
  return i
}
