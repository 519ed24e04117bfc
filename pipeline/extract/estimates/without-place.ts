import { areaName } from '../../lexicon/areas/index.ts'
import type { AreaMention } from '../areas.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { areasOf, endingAt, type Piece, startingAt, textOf } from '../piece.ts'
import { isPlaceNoun } from './other-side.ts'
import type { Quantity } from './quantity.ts'
import type { Sides } from './sides.ts'

/** "Peru's exports", "output in Peru": the phrase without the place; itself where that is no part of its own. */
export function withoutPlace(piece: Piece, place: Pick<AreaMention, 'from' | 'to' | 'areaId'>): Piece {
  const { tokens, tags } = piece.at
  if (place.from === piece.from && isGenitiveMark(tokens[place.to]))
    return place.to + 1 < piece.to ? startingAt(piece, place.to + 1) : piece
  // "the world economy"
  if (place.areaId === 'world' && place.to < piece.to && tags[place.to] === 'N' && place.from <= piece.from + 1)
    return startingAt(piece, place.to)
  let prep = place.from - 1
  while (prep > piece.from && /^(?:DET|ADJ)$/.test(tags[prep] ?? '')) prep--
  // "to ASEAN countries"
  const end = isPlaceNoun(piece.at, place.to) ? place.to + 1 : place.to
  const isLast = end === piece.to && tags[prep] === 'PREP' && prep > piece.from
  return isLast ? endingAt(piece, prep) : piece
}

/** "Output in Peru falls by 3 percent, Chile is put at minus 2": what is measured of Chile is its own output; so "exports to Peru (-3) and Chile (-2)". */
export function ofOwnPlace(quantity: Quantity, { area, counterpart }: Sides): Quantity {
  const { piece, name } = quantity
  if (name !== null || (area === null && counterpart === null)) return quantity
  const isMeant = (side: Sides['area'], place: AreaMention): boolean => {
    if (side === null) return false
    if (side.iso3 !== null) return side.iso3 === place.iso3
    const isHere = side.piece.at === piece.at && side.piece.from < place.to && side.piece.to > place.from
    const text = textOf({ at: piece.at, from: place.from, to: place.to })
    return isHere || (side.name ?? textOf(side.piece)).includes(place.iso3 === null ? text : areaName(place.iso3))
  }
  const other = areasOf(piece).find((place) => !isMeant(area, place) && !isMeant(counterpart, place))
  return other === undefined ? quantity : { ...quantity, piece: withoutPlace(piece, other) }
}
