import type { Discourse } from '../discourse.ts'
import { isInside } from './around.ts'
import type { Measure } from './measure.ts'
import { type Side, sideOf } from './side.ts'
import type { Sides } from './sides.ts'

/** "Trade between Peru and Laos is picking up. Last year it passed 3 million": of the two that the sentence spoke of which named what is measured first here. */
export function sidesOfTopic({ economy }: Discourse, { quantity, anchor }: Measure): Sides | null {
  const told = quantity?.piece.at
  if (economy !== null || quantity === null || told === undefined || told === anchor.at) return null
  const words = told.tokens.slice(quantity.piece.from, quantity.piece.to)
  if (!words.some(({ lower }) => /^(?:between|with)$/.test(lower))) return null
  const named = told.areas.filter((one) => isInside(told, one, quantity.piece))
  const [area, counterpart] = named.map((one): Side => ({ ...sideOf(told, one), how: 'carried' }))
  return area === undefined || counterpart === undefined ? null : { area, counterpart }
}
