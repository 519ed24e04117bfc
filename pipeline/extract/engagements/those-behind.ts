import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isOf, nominalAt, nominalOver } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { isPlural, type Sides, twoSides } from './pairs.ts'
import { canAct } from './party.ts'
import { chunkText } from './reading.ts'

/** Who takes part in what a noun names, by the phrase right behind it. */

/** "A similar agreement with Peru was concluded": with whom. */
export function partnerBehind(at: AnalyzedSentence, { to }: NounPhrase, end: number): Piece | null {
  const first = at.chunks.findIndex(({ from }) => from === to)
  const isWith = first > 0 && first < end && chunkText(at.chunks[first]) === 'with'
  const nominal = isWith ? nominalAt(at.chunks, first + 1) : null
  const piece = nominal === null ? null : wholeOf(at, nominal)
  return piece !== null && canAct(piece) ? piece : null
}

/** "of the ministers of A and B", "between A and B" right behind a noun and before `end`. */
export function thoseBehind(
  at: AnalyzedSentence,
  { to }: NounPhrase,
  end: number,
): Pick<Sides, 'actor' | 'counterpart'> | null {
  const first = at.chunks.findIndex(({ from }) => from === to)
  // "a memorandum of understanding between A and B", "an agreement on fishing between A and B"
  const isAbout = isOf(at.chunks[first]) || chunkText(at.chunks[first]) === 'on'
  const isOfKind = isAbout && chunkText(at.chunks[first + 2]) === 'between'
  const of = isOfKind ? first + 2 : first
  const prep = at.chunks[of]
  const opens = isOf(prep) || (prep?.kind === 'prep' && (prep.text === 'between' || prep.text === 'among'))
  if (!opens || end < of) return null
  const nominal = end === at.chunks.length ? nominalAt(at.chunks, of + 1) : nominalOver(at.chunks, of + 1, end)
  const those = nominal === null ? null : wholeOf(at, nominal)
  return those !== null && isPlural(those) && canAct(those) ? twoSides(those) : null
}
