import { asGiven, type Idiom, told } from './idiom.ts'
import { giverModes, modeOf } from './mode.ts'

/** "handed the police the keys to six cars", "presented the keys of 20 flats": what the keys open is given. */
export const asKeys: Idiom = (at, { item, index }, governor) => {
  const { clause, prep } = governor
  const [keys, link] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isOfKeys = keys?.kind === 'np' && /^keys?$/.test(at.tokens[keys.head]?.lower ?? '') && link?.kind === 'prep'
  if (!isOfKeys || !/^(?:to|of|for)$/.test(link.text) || item.category === 'personnel') return null
  if (!giverModes.has(modeOf(at, clause) ?? 'none') || (prep !== null && prep !== link.text)) return null
  const own = clause.verb.passive ? governor : { ...governor, relation: 'object' as const, prep: null }
  return told(at, own, asGiven(own))
}
