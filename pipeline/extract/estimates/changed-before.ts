import { changeNouns } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import type { Discourse } from '../discourse.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { hasEconomicWord } from './quantity.ts'

export const isMeasured = (piece: Piece): boolean => hasEconomicWord(lowerWords(piece)) && !isPlace(piece)

/** "Exports fell, and the fall was 34 percent": what a clause before told to change as the noun says. */
export function changedInClause({ at, from }: Piece, noun: string): Piece | null {
  const sign = changeNouns.get(noun)
  const clause = at.clauses.findLast(
    ({ verb, subject }) =>
      verb.form === 'finite' &&
      verb.to <= from &&
      subject !== null &&
      (sign === 'increase' || sign === 'decrease') &&
      hasVerbClass(verb.lemma, verb.particle, sign),
  )
  const piece = clause?.subject == null ? null : pieceOfNominal(at, clause.subject)
  return piece !== null && isMeasured(piece) ? piece : null
}

/** "Exports fell in May. The fall was 34 percent": what the sentence before was about. */
export const changedInSentence = ({ at }: Piece, { subject }: Discourse): Piece | null =>
  subject !== null && subject.piece.at !== at && isMeasured(subject.piece) ? subject.piece : null
