import type { AnalyzedSentence } from '../analyze.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import { isOf, nominalAt, nominalOver } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { isPlural, type Sides, twoSides } from './pairs.ts'
import { canAct, isNamed } from './party.ts'

/** Who takes part in what a noun names, by the phrase right behind it. */

/** "A similar agreement with Peru was concluded": with whom. */
export function partnerBehind(at: AnalyzedSentence, { to }: NounPhrase, end: number): Piece | null {
  const first = at.chunks.findIndex(({ from }) => from === to)
  const isWith = first > 0 && first < end && markerText(at.chunks[first]) === 'with'
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
  const isAbout = isOf(at.chunks[first]) || markerText(at.chunks[first]) === 'on'
  // "talks on copra and tea between A and B"
  const matter = isAbout ? nominalAt(at.chunks, first + 1) : null
  const isOfKind = matter !== null && markerText(at.chunks[matter.end]) === 'between'
  const of = isOfKind ? matter.end : first
  const prep = at.chunks[of]
  const opens = isOf(prep) || (prep?.kind === 'prep' && (prep.text === 'between' || prep.text === 'among'))
  if (!opens || end < of) return null
  const own = nominalAt(at.chunks, of + 1)
  // "between A and B under the mediation of C"
  const aside = at.chunks.findIndex(
    (chunk, i) => i > of && i < end && /^(?:under|amid|despite)$/.test(markerText(chunk)),
  )
  const last = aside < 0 ? end : aside
  const over = last === at.chunks.length ? null : nominalOver(at.chunks, of + 1, last)
  // "a committee of A and B against the drought", "a convention between A and B on taxes"
  const those = [over, own]
    .map((nominal) => (nominal === null ? null : wholeOf(at, nominal)))
    .find((piece) => piece !== null && isPlural(piece) && canAct(piece))
  return those == null ? null : twoSides(those)
}

/** "from A to B" right behind a noun and before `end`, what it is about left out: who wrote, and who got it. */
export function sentBehind(
  at: AnalyzedSentence,
  { to }: NounPhrase,
  end: number,
): Pick<Sides, 'actor' | 'counterpart'> | null {
  const first = at.chunks.findIndex(({ from }) => from === to)
  const from = isOf(at.chunks[first]) ? first + 2 : first
  const sender = first > 0 && markerText(at.chunks[from]) === 'from' ? nominalAt(at.chunks, from + 1) : null
  if (sender === null || sender.end > end) return null
  const getter = markerText(at.chunks[sender.end]) === 'to' ? nominalAt(at.chunks, sender.end + 1) : null
  const actor = wholeOf(at, sender)
  const counterpart = getter === null || getter.end > end ? null : wholeOf(at, getter)
  return canAct(actor) ? { actor, counterpart: counterpart !== null && canAct(counterpart) ? counterpart : null } : null
}

/** "of the Andean consuls" right behind a noun: several named who come together. */
export function guestsBehind(at: AnalyzedSentence, { to }: NounPhrase): Piece | null {
  const of = at.chunks.findIndex(({ from }) => from === to)
  const nominal = of > 0 && isOf(at.chunks[of]) ? nominalAt(at.chunks, of + 1) : null
  const those = nominal === null ? null : wholeOf(at, nominal)
  return those !== null && isPlural(those) && canAct(those) && isNamed(those) ? those : null
}
