import { isHauler } from '../../lexicon/haulers.ts'
import type { Actor } from '../actors.ts'
import { isLandKind } from '../areas.ts'
import { lowerWords } from '../piece.ts'

const carrying = new Set('fly carry transport ship haul ferry bring take truck airlift deliver rush'.split(' '))

/** "DHL flew 20 tons from Peru to Chad": who only carries goods for others gives nothing; the other country that they come from does. */
export const isFromOther = (carrier: Actor | null, source: Actor | null, verb: string): boolean =>
  carrier !== null &&
  carrying.has(verb) &&
  source !== null &&
  isLandKind(source.areas[0]?.areaKind) &&
  source.iso3 !== carrier.iso3 &&
  isHauler(lowerWords(carrier.piece))
