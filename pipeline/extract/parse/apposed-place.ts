import type { Chunk } from './chunk.ts'
import { isComma, isOf } from './nominal.ts'

/** "flew to Suva, the capital of Fiji": what the place before the comma is; no object, and no member of a list. */
export function isApposedPlaceAt(chunks: readonly Chunk[], i: number): boolean {
  const [prep, place, comma, np, of, whole] = chunks.slice(Math.max(i - 3, 0), i + 3)
  if (prep?.kind !== 'prep' || place?.kind !== 'np' || !isComma(comma) || np?.kind !== 'np' || !isOf(of)) return false
  const isCommon = np.number === null && !np.isName && np.areas.length === 0
  const [town] = place.areas
  const [country] = whole?.kind === 'np' ? whole.areas : []
  return isCommon && town !== undefined && country !== undefined && town.iso3 === country.iso3 && i > 2
}
