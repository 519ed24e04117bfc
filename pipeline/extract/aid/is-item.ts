import { donorTypesByName } from '../../lexicon/organizations.ts'
import type { Actor } from '../actors.ts'
import type { AidFigure } from './figure.ts'

/** The thing given, or the number of it, is no side of the gift. */
export const isItem = ({ piece, areas }: Actor, { item, number }: AidFigure): boolean =>
  (item.piece !== null &&
    item.piece.at === piece.at &&
    piece.from < item.piece.to &&
    !isAttributeOf(piece, areas, item.piece) &&
    endOfOwner(item.piece) < piece.to) ||
  (piece.from <= number.from && number.to <= piece.to && item.category === 'personnel')

/** "a Peruvian consignment", "Peruvian army trucks", "UNHCR supplies": an adjective or a body before the noun is whose it is. */
const isAttributeOf = ({ at, from, to }: Actor['piece'], [area]: Actor['areas'], thing: Actor['piece']): boolean =>
  to < thing.to &&
  (area === undefined
    ? from === thing.from && to === from + 1 && donorTypesByName.has(at.tokens[from]?.lower ?? '')
    : area.form !== 'name' && area.from === from && area.to <= to)

/** "Peru's tents": whose they are is no part of the thing. */
function endOfOwner({ at, from, to }: Actor['piece']): number {
  const mark = at.tokens.slice(from, to).findIndex(({ lower }) => lower === "'s" || lower === "'")
  return mark < 0 ? from : from + mark
}
