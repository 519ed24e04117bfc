import { countryOf } from '../lexicon/areas/index.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { type AreaMention, isCountry } from './areas.ts'
import type { Piece } from './piece.ts'

/** "Peru's neighbour", "Lima's twin town Salta", "a neighbour of Peru": of another than the one they are called by. */
export function isOfOther({ at, from, to }: Piece, area: AreaMention): boolean {
  const of = at.tokens[area.from - 1]?.lower === 'of' ? area.from - 2 : -1
  if (of >= from && others.test(singularOf(at.tokens[of]?.lower ?? ''))) return true
  if (at.tokens[area.to]?.lower !== "'s") return false
  let i = area.to + 1
  // "Peru's Caribbean ally Haiti"
  while (i < to && (at.tags[i] === 'ADJ' || at.areas.some(({ from: start }) => start === i))) i++
  const [noun, next] = [i, i + 1].map((one) => singularOf(at.tokens[one]?.lower ?? ''))
  return i < to && (others.test(noun ?? '') || (/^(?:sister|friendship)$/.test(noun ?? '') && towns.test(next ?? '')))
}

export const others = /^(?:twin|neighbou?r|ally|rival|partner|friend)$/
const towns =
  /^(?:city|town|port|county|province|prefecture|region|state|village|municipality|canton|district|commune|parish|diocese|school|university|college|hospital|church|club)$/

const related = /^(?:twin|neighbou?r|ally|partner|friend|city|sister|brother|homeland|nation|state)$/

/** "its twin city, Lima,", "our neighbour, Chad": the name behind the comma is that of the one described. */
export function namedBehind({ at, to, from }: Piece): AreaMention[] {
  const [opens, head] = [at.tokens[from]?.lower ?? '', at.tokens[to - 1]?.lower ?? '']
  // "one of its sister cities, Lima,"
  const isOneOf = opens === 'one' && at.tokens[from + 1]?.lower === 'of' && related.test(singularOf(head))
  const isRelated = /^(?:its|his|her|their|our|the)$/.test(opens) && related.test(head)
  if (at.tokens[to]?.text !== ',' || !(isRelated || isOneOf)) return []
  const area = at.areas.find((one) => one.from === to + 1 && one.form === 'name')
  return area !== undefined && /^[,.;:)]$/.test(at.tokens[area.to]?.text ?? '.') ? [area] : []
}

/** "the European nation Serbia": the name behind a word for the part of the world. */
export function afterRegion({ at }: Piece, [region, land]: readonly AreaMention[]): AreaMention | undefined {
  const isRegion = region !== undefined && region.form !== 'name' && countryOf(region.areaId) === null
  if (!isRegion || land === undefined || land.form !== 'name' || !isCountry(land)) return undefined
  const between = at.tokens.slice(region.to, land.from).map(({ lower }) => lower)
  return /^(?:(?:island|archipelago|mountain) )?(?:country|nation|state|island|kingdom|republic)$/.test(
    between.join(' '),
  )
    ? land
    : undefined
}
