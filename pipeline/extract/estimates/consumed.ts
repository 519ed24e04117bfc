import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const isOfPeople = (piece: Piece): boolean =>
  isPlace(piece) ||
  lowerWords(piece).some((word) => isPeopleNoun(word) || /^(?:we|they|households|families|homes)$/.test(word)) ||
  piece.at.areas.some(({ form, from, to }) => form !== 'name' && from >= piece.from && to <= piece.to)

/** "Zambians eat 2.1 million tons of maize a year": what people use up, and no loss as by locusts. */
export function asConsumed(spot: Spot): Measure | null {
  const { at, clause, index, number } = spot
  if (clause === null || clause.verb.passive || clause.verb.negated || clause.at !== index - 1) return null
  if (!/^(?:eat|drink|consume|smoke)$/.test(clause.verb.lemma) || number.kind !== 'number') return null
  const of = at.chunks[index + 2]
  if (number.unit === null || prepText(at.chunks[index + 1]) !== 'of' || of?.kind !== 'np') return null
  const subject = toldSubject(at, clause)
  if (subject === null || !isOfPeople(subject)) return null
  const piece = { at, from: of.from, to: of.to }
  const quantity = { piece, name: `consumption of ${textOf(piece)}`, how: ofSubject }
  // Without its clause: the same verb tells elsewhere that something is lost.
  return {
    ...measureOf({ ...spot, clause: null }, 'level', quantity, tokenPiece(spot, clause.verb.main)),
    isValue: true,
  }
}
