import { lowerWords, type Piece } from '../piece.ts'
import { hasEconomicWord } from './quantity.ts'
import type { Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** "Earnings recovered with the start of the season, registering a rise of 3%": of a gerund what the sentence is about, where no quantity stands before it. */
export function suffererOf({ at, clause }: Spot): Piece | null {
  const near = toldSubject(at, clause)
  if (clause?.verb.form !== 'gerund' || (near !== null && hasEconomicWord(lowerWords(near)))) return near
  const main = at.clauses.findLast(({ at: place, verb }) => place < clause.at && verb.form === 'finite') ?? null
  const told = toldSubject(at, main)
  return told !== null && hasEconomicWord(lowerWords(told)) ? told : near
}
