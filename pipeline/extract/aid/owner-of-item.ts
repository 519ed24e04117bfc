import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { ownerOf, partyAt } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Telling } from './telling.ts'

/** "Peru's tents, 40 in all, reached Chad": whose the goods are that the number stands behind. */
export function ownerOfCounted(
  at: AnalyzedSentence,
  { item, number, index }: AidFigure,
  { mode, governor }: Telling,
): Actor | null {
  if (item.piece === null || item.piece.to > number.from || item.piece.at !== at || index < 2) return null
  const isOut = mode === 'move' || (mode === 'give' && governor?.clause.verb.passive === true)
  return isOut && isComma(at.chunks[index - 1]) ? ownerOf(at, index - 2, index - 1) : null
}

/** "Six Peruvian helicopters were sent from Lima", "a 30-member Chilean team and a 20-member Cuban team landed": vehicles and crews that go somewhere are of the country they are called by. */
export function ownOrigin(at: AnalyzedSentence, { item, index }: AidFigure, { mode, governor }: Telling): Actor | null {
  if (governor?.relation !== 'subject' || !/^(?:personnel|transport)$/.test(item.category)) return null
  const { verb, arguments: found } = governor.clause
  const isOut = mode === 'move' || (mode === 'give' && verb.passive)
  return isOut && !found.some(({ prep }) => prep === 'by') ? ownerOf(at, index, index + 1) : null
}

/** "welcomed a Peruvian team of 40", "received 20 Peruvian nurses": whose the people are. */
export function originOfTeam(at: AnalyzedSentence, { item, index, number }: AidFigure): Actor | null {
  if (item.category !== 'personnel' || item.piece === null) return null
  // "40 firefighters of the Peruvian army"
  const isNamed = number.to < (at.chunks[index]?.to ?? 0) && isOf(at.chunks[index + 1])
  const body = isNamed ? partyAt(at, index + 2) : null
  return (
    ownerOf(at, index, index + 1) ??
    (body?.areas.length ? body : null) ??
    (item.piece.to <= number.from ? ownerOf(at, index - 2, index - 1) : null)
  )
}
