import type { AnalyzedSentence } from '../analyze.ts'
import type { Piece } from '../piece.ts'
import type { Act } from './act.ts'
import { isNamed, isPerson } from './party.ts'
import { bilateral } from './reading.ts'

/** What stands between semicolons from a token on to the end of the sentence. */
function segmentsFrom(at: AnalyzedSentence, from: number): Piece[] {
  const found: Piece[] = []
  let start = from
  for (let i = from; i <= at.tokens.length; i++) {
    const isEnd = i === at.tokens.length || /^[;.]$/.test(at.tokens[i]?.text ?? '')
    if (!isEnd) continue
    const first = at.tokens[start]?.lower === 'and' ? start + 1 : start
    if (i > first) found.push({ at, from: first, to: i })
    start = i + 1
  }
  return found
}

/** "met Ana Ruiz of Peru; Juan Soto of Chile; and Eva Paz of Cuba": each of them as the first. */
export function withSemicolons(act: Act): Act[] {
  const { at } = act.anchor
  const end = act.counterpart?.to ?? -1
  if (!bilateral.has(act.kind) || at.tokens[end]?.text !== ';') return [act]
  const others = segmentsFrom(at, end + 1)
  const isVerbless = !at.chunks.some(({ kind, from }) => kind === 'verb' && from >= end)
  return isVerbless && others.every((one) => isPerson(one) && isNamed(one))
    ? [act, ...others.map((counterpart) => ({ ...act, counterpart }))]
    : [act]
}
