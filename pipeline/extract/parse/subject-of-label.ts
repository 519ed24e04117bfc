import type { Chunk } from './chunk.ts'
import { memberAt, type Nominal } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

/** "Peru: sent 20 tents to Chad": a name that opens the line as a label has done what the verb right behind the colon says; null where anything else stands there. */
export function subjectOfLabel(chunks: readonly Chunk[], at: number, verb: VerbGroup): Nominal | null {
  const colon = chunks[at - 1]
  if (verb.passive || verb.form !== 'finite' || colon?.kind !== 'punct' || colon.text !== ':') return null
  const first = chunks[0]?.kind === 'punct' ? 1 : 0
  const member = memberAt(chunks, first)
  // "Masks: sent to Peru" has no object: the masks were sent.
  const isDone = chunks[at + 1]?.kind === 'np'
  const isName = member !== null && (member.np.isName || member.np.areas.length > 0) && member.np.number === null
  return isName && isDone && member.end === at - 1 ? { members: [member], first, end: member.end } : null
}
