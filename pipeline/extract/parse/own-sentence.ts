import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { isComma, type Nominal } from './nominal.ts'

const joining = new Set(['and', 'but', 'while', 'whereas', 'yet'])

/** Whether a sentence of its own may follow this word behind a comma. */
export const joinsSentences = (lower: string): boolean => joining.has(lower)

/** The subject that begins a sentence of its own: ", and the foreign minister will come"; null where the clause has none. */
export function ownSubject(chunks: readonly Chunk[], { verb, subject }: Clause): Nominal | null {
  if (subject === null || verb.form !== 'finite' || !isComma(chunks[subject.first - 2])) return null
  const link = chunks[subject.first - 1]
  return (link?.kind === 'conj' || link?.kind === 'sub') && joinsSentences(link.text) ? subject : null
}
