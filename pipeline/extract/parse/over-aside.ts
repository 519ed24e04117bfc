import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { isComma, memberAt } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

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
  const named = behindQuotedName(chunks, i)
  if (named < limit) return named
  const verb = chunks[i]
  if (verb?.kind !== 'verb' || !isComma(chunks[i - 1])) return i
  if (verb.form !== 'participle' && !isNaming(verb)) return i
  for (let end = i + 1; end < limit && end < i + longest; end++) {
    const chunk = chunks[end] as Chunk
    if (isStop(chunk)) return i
    if (!isComma(chunk)) continue
    // "dubbed “Sol,” to Peru"
    const next = isMark(chunks[end + 1]) ? end + 2 : end + 1
    const prep = chunks[next]
    return prep?.kind === 'prep' && /^(?:to|for|from)$/.test(prep.text) ? next : i
  }
  return i
}

/** "a clinic named Kohav": what a thing is called, be the verb read as finite or not. */
export const isNaming = ({ lemma, passive, modal }: VerbGroup): boolean =>
  /^(?:name|call|dub|nickname|christen)$/.test(lemma) && !passive && modal === null

const isMark = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && /^["“”]$/.test(chunk.text)

/** "a clinic, “Kohav”, to Peru": the chunk behind the name in quotation marks, where the verb's own phrase goes on; the length of the sentence where there is none. */
function behindQuotedName(chunks: readonly Chunk[], i: number): number {
  const [name, first, second] = [chunks[i + 1], chunks[i + 2], chunks[i + 3]]
  if (!isComma(chunks[i - 1]) || !isMark(chunks[i]) || name?.kind !== 'np' || name.number !== null) return chunks.length
  const isClosed = (isMark(first) && isComma(second)) || (isComma(first) && isMark(second))
  const prep = chunks[i + 4]
  return isClosed && prep?.kind === 'prep' && /^(?:to|for|from)$/.test(prep.text) ? i + 4 : chunks.length
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
