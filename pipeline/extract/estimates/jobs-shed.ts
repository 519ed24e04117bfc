import type { Clause } from '../parse/clause.ts'
import { type Piece, textOf, verbPiece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { isPerson, wordsOf } from './quantity.ts'
import type { Spot } from './spot.ts'

/** "retail trade lost 2 million", "hotels shed 40,000", where a text tells of work: posts of whoever lost them. */
export function asJobs(
  { at, number, np, discourse }: Spot,
  clause: Clause,
  subject: Piece | null,
  before: Measure | null,
): Measure | null {
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const isOfWork = wordsOf(last).some((word) =>
    /^(?:jobs?|posts|employment|unemployment|jobless|joblessness|payrolls?)$/.test(word),
  )
  const isBare = number.to >= np.to && (number.low ?? number.high ?? 0) >= 100
  if (!isOfWork || !isBare || subject === null || isPerson(subject) || !/^(?:lose|shed)$/.test(clause.verb.lemma))
    return null
  const piece = verbPiece(at, clause)
  const name = isPlace(subject) ? 'jobs' : `jobs in ${textOf(subject)}`
  const spot = { at, number, np, discourse, clause, index: -1 }
  return {
    ...measureOf(spot, 'decrease', { piece, name, how: 'estimate' }, piece),
    isValue: true,
    unit: 'job',
    unitPiece: piece,
  }
}

/** "have dismissed 120,000": persons, of whom there is no word. */
export function countedBare({ at, np, number }: Spot, { verb }: Clause): Piece | null {
  const isBare = number.kind === 'number' && number.unit === null && number.to >= np.to && (number.low ?? 0) >= 100
  // "have let 3,200 go"; not "let 2,000 go ashore"
  const isLetGo =
    verb.lemma === 'let' &&
    at.tokens[number.to]?.lower === 'go' &&
    /^(?:[.,;:]|and|since|this|last|so)$/.test(at.tokens[number.to + 1]?.lower ?? '.')
  return isBare && (isLetGo || /^(?:lay|dismiss|sack|furlough)$/.test(verb.lemma))
    ? { at, from: number.from, to: number.to }
    : null
}
