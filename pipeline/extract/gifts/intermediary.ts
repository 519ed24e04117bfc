import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { isBody } from './roles.ts'

/** "via neighbouring countries", "via Poland": the way that goods take. */
const isRoute = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some(
    ({ np }) =>
      /^(?:countries|states|nations|neighbou?rs)$/.test(at.tokens[np.head]?.lower ?? '') ||
      np.areas.some(({ from, to, form }) => form === 'name' && from <= np.head && np.head < to),
  )

export function intermediaryOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const through = clause.arguments.find(
    ({ prep, nominal }) => (prep === 'through' || (prep === 'via' && !isRoute(at, nominal))) && isBody(at, nominal),
  )
  return through === undefined ? null : pieceOfNominal(at, through.nominal)
}
