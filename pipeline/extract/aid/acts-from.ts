import { countryOf } from '../../lexicon/areas/index.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import type { AreaMention } from '../areas.ts'
import { lastIndexIn } from '../index-in.ts'
import { isComma } from '../parse/nominal.ts'
import type { VerbGroup } from '../parse/verb-group.ts'

/** Chunks of ", whose own streets are in ruins,". */
const longestAside = 9

/** "From Lima, of all places, the city council": of a giver, the place in front of it. */
function placeInFront({ at: { chunks, tokens }, from, to }: Actor['piece']): AreaMention | undefined {
  const subject = chunks.findIndex((chunk) => chunk.from === from)
  const isAside = isComma(chunks[subject - 1])
  const open = lastIndexIn(chunks, subject - longestAside, subject - 1, (chunk) => isComma(chunk))
  const ends = isAside ? [subject - 1, open] : [subject]
  for (const end of ends) {
    const [prep, place] = [chunks[end - 2], chunks[end - 1]]
    const word = prep?.kind === 'prep' ? prep.text.toLowerCase() : ''
    const isPlace = word === 'from' || (word === 'in' && seated.test(tokens[to - 1]?.lower ?? ''))
    if (isPlace && isOpening(chunks[end - 3]) && place?.kind === 'np') return place.areas[0]
  }
  return undefined
}

const isOpening = (chunk: Actor['piece']['at']['chunks'][number] | undefined): boolean =>
  chunk === undefined || chunk.kind === 'conj' || chunk.kind === 'punct'

/** Bodies that sit at home, wherever ministers travel. */
const seated = /^(?:cabinet|parliament|council|assembly|congress|senate|treasury|municipality)$/

/** "From Lima the city council wired 3 million", "and from Quito, of all places, the army sent", "In Quito the cabinet voted": those who govern, of the country that they act from. */
export function actingFrom(actor: Actor, { lemma, particle }: VerbGroup): Actor {
  const { iso3, areas, type, piece } = actor
  // "From Lima the army received 20 tents": from whom, and not whose army
  if (lemma === 'have' || hasVerbClass(lemma, particle, 'receive')) return actor
  if (iso3 !== null || areas.length > 0 || !/^(?:government|local_government|royal|military)$/.test(type)) return actor
  const place = placeInFront(piece)
  const home = place === undefined ? null : countryOf(place.areaId)
  return place === undefined || home === null
    ? actor
    : { ...actor, iso3: home, iso3Piece: { at: piece.at, from: place.from, to: place.to } }
}
