import { areaName } from '../../lexicon/areas/index.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { endingAt, type Piece, startingAt, textOf } from '../piece.ts'
import type { Quantity } from './quantity.ts'
import type { Sides } from './sides.ts'

/** The area that a phrase names last or opens with. */
export const placesIn = ({ at, from, to }: Piece) => at.areas.filter((area) => area.from >= from && area.to <= to)

/** "Peru's exports", "output in Peru": the phrase without the place; itself where that is no part of its own. */
export function withoutPlace(piece: Piece, place: { readonly from: number; readonly to: number }): Piece {
  const { tokens, tags } = piece.at
  if (place.from === piece.from && isGenitiveMark(tokens[place.to]))
    return place.to + 1 < piece.to ? startingAt(piece, place.to + 1) : piece
  let prep = place.from - 1
  while (prep > piece.from && /^(?:DET|ADJ)$/.test(tags[prep] ?? '')) prep--
  const isLast = place.to === piece.to && tags[prep] === 'PREP' && prep > piece.from
  return isLast ? endingAt(piece, prep) : piece
}

/** "Output in Peru falls by 3 percent, Chile is put at minus 2": what is measured of Chile is its own output. */
export function ofOwnPlace(quantity: Quantity, { area, counterpart }: Sides): Quantity {
  const { piece, name } = quantity
  if (name !== null || area === null) return quantity
  const isMeant = (side: Sides['area'], iso3: string | null, text: string): boolean =>
    side !== null && (side.iso3 !== null ? side.iso3 === iso3 : (side.name ?? textOf(side.piece)).includes(text))
  const other = placesIn(piece).find(({ iso3, from, to }) => {
    const text = textOf({ at: piece.at, from, to })
    const known = iso3 === null ? text : areaName(iso3)
    return !isMeant(area, iso3, known) && !isMeant(counterpart, iso3, known)
  })
  return other === undefined ? quantity : { ...quantity, piece: withoutPlace(piece, other) }
}
