import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { prepText, type Spot } from './spot.ts'

const leaving = new Set(['leave', 'flee', 'exit', 'desert'])
const flowing = new Set(['flow', 'flood', 'drain', 'pour', 'bleed'])

/** Hardly a sentence has such a verb. */
export const mayLeave = ({ clauses }: Spot['at']): boolean =>
  clauses.some(({ verb: { lemma } }) => leaving.has(lemma) || flowing.has(lemma))

/** "60 billion dollars left Russia", "3 billion flowed out of Peru": money that goes, and that no one gives. */
export function asLeaving(spot: Spot): Measure | null {
  const { at, number, index } = spot
  if (number.kind !== 'money' || number.to < spot.np.to) return null
  const clause = at.clauses.find(({ subject, at: verb }) => subject?.first === index && verb === index + 1)
  if (clause === undefined || clause.verb.passive || clause.verb.negated) return null
  const { lemma, main } = clause.verb
  const next = at.chunks[clause.at + 1]
  const prep = prepText(next)
  const isOut = flowing.has(lemma) && (prep === 'out of' || at.tokens[main + 1]?.lower === 'out')
  const place = isOut && prep !== null ? at.chunks[clause.at + 2] : next
  const isFrom = place?.kind === 'np' && isPlace({ at, from: place.from, to: place.to })
  if (!(isOut || leaving.has(lemma)) || !isFrom) return null
  const piece = { at, from: number.from, to: place.to }
  return {
    ...measureOf(
      { ...spot, clause },
      'decrease',
      { piece, name: 'capital outflow', how: ofSubject },
      tokenPiece(spot, main),
    ),
    isValue: true,
  }
}
