import type { AnalyzedSentence } from '../analyze.ts'
import type { Measure } from './measure.ts'
import type { Side } from './side.ts'

/** "Lima accounts for 31 percent, Munta for 20": a name that no gazetteer has, in the country of the place before. */
export function unknownPlace(at: AnalyzedSentence, { placePiece: piece }: Measure, last: Side | null): Side | null {
  if (piece === null || piece.at !== at || last === null || last.iso3 === null) return null
  const isName = at.tags.slice(piece.from, piece.to).every((tag) => tag === 'NNP')
  const isKnown = at.areas.some(({ from, to }) => from < piece.to && to > piece.from)
  return isName && !isKnown ? { piece, name: null, iso3: last.iso3, how: 'estimate-near' } : null
}
