import { carriers } from '../../../lexicon/carriers.ts'
import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { withKnown } from '../resolve.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'

const holding = /^(?:with|carrying|bringing|bearing|transporting|flying|taking)$/

/** "A flight carrying 40 Cuban doctors landed", "the plane with nine experts on board": those who travel in what moves. */
export function passengersOf(scene: Scene, { subject, at: verb }: Clause): Traveller[] {
  const { at, travellers } = scene
  const np = subject?.members[0]?.np
  if (np === undefined || !carriers.has(lowerAt(at, np.head))) return []
  const end = at.chunks[verb]?.from ?? 0
  const first = travellers.find(({ from }) => from >= np.to && from < end)
  if (first === undefined || !at.tokens.slice(np.to, first.from).some(({ lower }) => holding.test(lower))) return []
  // "troops of the French king", "gifts for the president": he is elsewhere.
  if (first.title !== null && /^(?:of|for|from|to|by)$/.test(lowerAt(at, first.from - 1))) return []
  const isOwner = (to: number): boolean => /^(?:'s|')$/.test(lowerAt(at, to))
  const port = portOf(scene, np, first.from)
  return travellers
    .filter(({ from, to }) => from >= first.from && to <= end && !isOwner(to))
    .map((one) => withKnown(scene, isTeam(one) && one.origins.length === 0 ? { ...one, origins: port } : one))
}

/** "a plane from Chile carrying 40 doctors" */
function portOf(scene: Scene, { to }: NounPhrase, end: number): readonly Place[] {
  return lowerAt(scene.at, to) === 'from' ? placesBetween(scene, to, end) : []
}

/** "A plane carrying 40 doctors flew to Lima": the verb of the plane tells their journey. */
export const isLoadOf = (scene: Scene, clause: Clause): boolean =>
  clause.verb.form === 'gerund' &&
  scene.at.clauses.some(
    (one) => one.at > clause.at && one.subject?.first === clause.subject?.first && passengersOf(scene, one).length > 0,
  )
