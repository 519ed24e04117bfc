import { hasVerbClass } from '../../../lexicon/verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Journey, nearJourney, piece } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { resolvePronoun } from '../resolve.ts'
import { statusOf } from '../status.ts'
import type { ChunkReader } from './reader.ts'

const ordinals = /^(?:first|next|second|third|fourth|final|last)$/

/** "is touring the Balkans, with Albania her next stop": the place and whose stop it is stand behind "with", without a verb. */
export const byWithStop: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:stops?|destinations?|ports?)$/.test(lowerAt(at, np.head))) return []
  const owner = lowerAt(at, np.from)
  if (!/^(?:his|her|their)$/.test(owner) || !ordinals.test(lowerAt(at, np.from + 1))) return []
  let first = index - 1
  while (/^(?:np|conj)$/.test(at.chunks[first]?.kind ?? '') || lowerAt(at, at.chunks[first]?.from ?? -1) === ',')
    first--
  const prep = at.chunks[first]
  if (prep?.kind !== 'prep' || prep.text !== 'with') return []
  const places = placesBetween(scene, prep.to, np.from)
  const traveller = places.length === 0 ? null : resolvePronoun(scene, owner === 'their' ? 'they' : owner, np.from)
  if (traveller === null) return []
  const clause = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= np.from)
  const isJourney =
    clause !== undefined &&
    (hasVerbClass(clause.verb.lemma, clause.verb.particle, 'travel') || /^(?:tour|visit|be)$/.test(clause.verb.lemma))
  if (!isJourney) return []
  const isPlanned = lowerAt(at, np.from + 1) === 'next' || (clause !== undefined && statusOf(at, clause) === 'planned')
  const anchor = piece(at, np.head, np.head + 1)
  return [nearJourney({ anchor, travellers: [traveller], destinations: places, isPlanned })]
}
