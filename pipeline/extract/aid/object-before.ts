import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isConnector, memberAt } from '../parse/nominal.ts'
import { memberParty } from './fronted-party.ts'

const isPlace = (chunk: Chunk): boolean => chunk.kind === 'np' && chunk.number === null && chunk.areas.length > 0

const isOfPlace = (chunk: Chunk): boolean => chunk.kind === 'prep' && /^(?:in|at|of|from|to|near)$/.test(chunk.text)

/** "thanked [the embassy of Peru] in Chad for", "supplied [clinics] in Chad and Mali with": whom a verb has right behind it, where only the places that hang on them stand up to chunk `end`. */
export function objectBefore(at: AnalyzedSentence, end: number, isVerb: (clause: Clause) => boolean): Actor | null {
  const { chunks } = at
  const clause = at.clauses.findLast((one) => one.at < end)
  const member = clause !== undefined && isVerb(clause) ? memberAt(chunks, clause.at + 1) : null
  if (member === null) return null
  const rest = chunks.slice(member.end, end)
  const [prep] = rest
  // "supplied the region of Kayes with"
  const isWhole = member.end === end && member.end > member.first + 1
  const isHanging =
    isWhole ||
    (prep?.kind === 'prep' && rest.every((chunk) => isPlace(chunk) || isConnector(chunk) || isOfPlace(chunk)))
  const isOfTime = at.dates.some(
    ({ from }) => from >= (prep?.from ?? Number.POSITIVE_INFINITY) && from < (chunks[end]?.from ?? 0),
  )
  return isHanging && !isOfTime ? memberParty(at, member.first, member.end) : null
}
