import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, isNameAt, memberAt } from '../parse/nominal.ts'
import { memberParty, textAt } from './fronted-party.ts'

/** "Pledges so far: 20 million, Peru; 3 million, Chile": a list whose amounts stand before the names. */
export function nameBehind(at: AnalyzedSentence, index: number): Actor | null {
  const opening = textAt(at, index - 1)
  const comma = memberAt(at.chunks, index)?.end ?? index + 1
  if (!(index === 0 || /^[:;]$/.test(opening)) || !isComma(at.chunks[comma])) return null
  const end = memberAt(at.chunks, comma + 1)?.end ?? comma
  if (end === comma || !isNameAt(at.chunks, end - 1)) return null
  const mark = at.chunks[end]
  const isClosed = mark === undefined || /^[;.]$/.test(textAt(at, end)) || at.chunks[end + 1]?.kind === 'wh'
  const isList = at.chunks.some((_, i) => textAt(at, i) === ';')
  return isClosed && isList ? memberParty(at, comma + 1, end) : null
}
