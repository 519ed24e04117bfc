import { firstIndexIn } from '../../index-in.ts'
import type { Chunk } from '../../parse/chunk.ts'
import { nominalAt } from '../../parse/nominal.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { isFelt, placesBetween } from '../places.ts'
import type { Place } from '../traveller.ts'

const ofPlace = /^(?:in|to|at|into)$/

const isPrep = (chunk: Chunk | undefined, wanted: RegExp): boolean => chunk?.kind === 'prep' && wanted.test(chunk.text)

const isLink = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'conj' ? chunk.text === 'and' : chunk?.kind === 'punct' && /^[,;]$/.test(chunk.text)

/** Up to the next mark or "and" behind a chunk; null where a verb comes first, which tells of something else. */
function endOfLeg({ at }: Scene, from: number): number | null {
  for (let i = from; i < at.chunks.length; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb') return null
    if (chunk?.kind === 'punct') return at.chunks[i + 1]?.kind === 'verb' && chunk.text === ',' ? null : i
  }
  return at.chunks.length
}

const longestLeg = 6

/** "and in December in Quito and La Paz": the places of a part that opens with "and" and a preposition, and has no verb. */
function placesOfLeg(scene: Scene, link: number): readonly Place[] {
  const { chunks } = scene.at
  const opening = chunks[link + 1]
  if (opening?.kind !== 'prep' && opening?.kind !== 'adv' && opening?.kind !== 'date') return []
  const end = endOfLeg(scene, link + 1)
  if (end === null || end - link > longestLeg + 2) return []
  const at = firstIndexIn(chunks, link + 1, end, (chunk) => isPrep(chunk, ofPlace))
  const np = chunks[at + 1]
  const isBehindTime = chunks
    .slice(link + 1, at)
    .every((chunk) => chunk.kind !== 'prep' || isPrep(chunk, /^(?:in|on|at|from)$/))
  const nominal = at < 0 ? null : nominalAt(chunks, at + 1)
  if (np?.kind !== 'np' || !isBehindTime || nominal === null || isFelt(scene.at, nominal)) return []
  return placesBetween(scene, np.from, chunks[end - 1]?.to ?? np.to)
}

/** "was in Lima in May, and in December in Quito": where the one of whom the sentence told a journey went on to, its verb left out. */
export function furtherLegs(scene: Scene): Journey[] {
  const { at, told } = scene
  const isTold = ({ iso3, piece: { from } }: Place): boolean =>
    told.some(({ destinations }) => destinations.some((one) => one.iso3 === iso3 || one.piece.from === from))
  return at.chunks.flatMap((link, i): Journey[] => {
    if (!isLink(link) || told.length === 0) return []
    const before = told.findLast(
      ({ anchor, destinations }) => anchor.to <= link.from && destinations.some(({ how }) => how === undefined),
    )
    const places = before === undefined ? [] : placesOfLeg(scene, i).filter((place) => !isTold(place))
    if (before === undefined || places.length === 0) return []
    const start = places[0]?.piece.from ?? link.to
    return [{ ...before, anchor: piece(at, start, start + 1), destinations: places, origins: [], rule: 'visit-near' }]
  })
}
