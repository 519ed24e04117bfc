import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { donorTypeIn } from '../named-in.ts'
import { markerText } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { nominalAt } from '../parse/nominal.ts'
import { areasOf, type Piece } from '../piece.ts'
import { isStateOffice } from './country.ts'
import { isPlural, twoSides } from './pairs.ts'
import { canAct, isNamed, isPerson } from './party.ts'
import { argumentOf, type Reading, readingOf, sideOf, subjectOf } from './reading.ts'
import { thoseBehind } from './those-behind.ts'

/** Signing without a word for what is signed: "X signed for A and Y for B", "Peru signed with Chile". */

const signing = words('sign initial countersign')

/** "X signed for A and Y for B": Y and the country behind are told by the second "for", wherever the first phrase was read to end. */
function eachForOwn(at: AnalyzedSentence, clause: Clause): Reading | null {
  const place = at.chunks.findIndex((chunk, i) => i > clause.at && markerText(chunk) === 'for')
  const first = place < 0 || place > clause.at + 4 ? null : at.chunks[place + 1]
  if (first?.kind !== 'np' || first.areas.length === 0) return null
  const joint = /^(?:and|,|;)$/.test(markerText(at.chunks[place + 2])) ? place + 3 : -1
  const second = markerText(at.chunks[joint]) === 'and' ? joint + 1 : joint
  const other = second < 0 ? null : nominalAt(at.chunks, second)
  const land = markerText(at.chunks[second + 1]) === 'for' ? at.chunks[second + 2] : undefined
  const name = at.chunks[second]
  if (other === null || name?.kind !== 'np' || land?.kind !== 'np' || land.areas.length === 0) return null
  const signer = subjectOf(at, clause)
  const counterpart = { at, from: name.from, to: land.to }
  const areNamed = signer !== null && isPerson(signer) && isPerson({ at, from: name.from, to: name.to })
  return areNamed ? readingOf(at, clause, 'agreement', { counterpart, status: 'agreed' }) : null
}

/** A country, its government or an office of it: "the club signed with a striker" binds no country. */
const standsForLand = (piece: Piece): boolean =>
  areasOf(piece).some(({ from, to }) => from >= piece.from && to === piece.to) ||
  isStateOffice(piece) ||
  donorTypeIn(piece) === 'government'

/** "On 4 May Peru signed with Chile": nothing is named that they signed. */
function signsWith(at: AnalyzedSentence, clause: Clause): Reading | null {
  const partner = argumentOf(clause, null) === undefined ? sideOf(at, clause, 'with') : null
  const own = subjectOf(at, clause)
  if (partner === null || own === null || !canAct(partner) || !isNamed(partner)) return null
  return areasOf(partner).length > 0 && areasOf(own).length > 0 && standsForLand(own)
    ? readingOf(at, clause, 'agreement', { counterpart: partner, status: 'agreed' })
    : null
}

const settling = words('conclude settle end close resolve regulate')

/** "an exchange of notes" */
const isOfNotes = (at: AnalyzedSentence, { nominal }: Argument): boolean => {
  const [exchange, of, notes] = at.chunks.slice(nominal.first, nominal.first + 3)
  const isExchange = exchange?.kind === 'np' && at.tokens[exchange.head]?.lower === 'exchange'
  return (
    isExchange &&
    markerText(of) === 'of' &&
    notes?.kind === 'np' &&
    /^(?:notes|letters)$/.test(at.tokens[notes.head]?.lower ?? '')
  )
}

/** "The talks between A and B were concluded with an exchange of notes": what is so settled binds the two. */
function settledByNotes(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb, subject } = clause
  const notes = settling.has(verb.lemma)
    ? clause.arguments.find((one) => /^(?:by|with|in|through)$/.test(one.prep ?? '') && isOfNotes(at, one))
    : undefined
  if (notes === undefined || subject === null) return null
  const np = subject.members[0]?.np
  const own = np !== undefined && !canAct({ at, from: np.from, to: np.to }) ? thoseBehind(at, np, clause.at) : null
  const whole = subjectOf(at, clause)
  const isOfTwo = own === null && whole !== null && isPlural(whole) && canAct(whole)
  const sides = own ?? (isOfTwo ? twoSides(whole) : null)
  const kindAt = { at, from: at.chunks[notes.nominal.first]?.from ?? 0, to: at.chunks[notes.nominal.end - 1]?.to ?? 0 }
  return sides === null ? null : readingOf(at, clause, 'agreement', { ...sides, kindAt, status: 'agreed' })
}

export function signsFor(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb } = clause
  const settled = verb.form === 'finite' ? settledByNotes(at, clause) : null
  if (settled !== null) return [settled]
  if (!signing.has(verb.lemma) || verb.passive || verb.form !== 'finite') return []
  const reading = eachForOwn(at, clause) ?? signsWith(at, clause)
  return reading === null ? [] : [reading]
}
