import type { Chunk } from './chunk.ts'

const times = /^(?:after|before|since|until|till)$/

/** Phrases up to the date of the event, at most. */
const longest = 6

/** Whether a phrase of its own comes behind the dated event that the conjunction at `i` opens: "after the storm of 1998 [the economy]". */
function opensDatedEvent(chunks: readonly Chunk[], i: number): boolean {
  let date = i + 1
  while (date < i + longest && chunks[date]?.kind === 'np' && chunks[date + 1]?.kind === 'prep') date += 2
  const isDated = date > i + 1 && chunks[date]?.kind === 'date' && chunks[date - 1]?.kind === 'prep'
  return isDated && chunks[date + 1]?.kind === 'np'
}

/** "After the storm of 1998 the economy shrank": two phrases with a date and no comma between them are no one subject, so that what opens the first is a preposition. */
export function mendDatedEvents(chunks: Chunk[]): void {
  for (const [i, chunk] of chunks.entries())
    if (chunk.kind === 'sub' && times.test(chunk.text) && opensDatedEvent(chunks, i))
      chunks[i] = { ...chunk, kind: 'prep' }
}
