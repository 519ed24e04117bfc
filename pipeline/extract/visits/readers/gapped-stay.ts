import { lowerAt } from '../../lower-at.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import type { Place, Traveller } from '../traveller.ts'

/** The next one named with an office behind "and", with the preposition right behind: "and my deputy, Ana Ruiz, in Quito". */
function nextOne({ at, travellers }: Scene, from: number): { one: Traveller; prep: number } | undefined {
  for (const one of travellers) {
    const start = /^(?:my|the)$/.test(lowerAt(at, one.from - 1)) ? one.from - 1 : one.from
    if (one.from < from || one.title === null || lowerAt(at, start - 1) !== 'and') continue
    const prep = lowerAt(at, one.to) === ',' ? one.to + 1 : one.to
    if (/^(?:in|at)$/.test(lowerAt(at, prep))) return { one, prep }
  }
  return undefined
}

/** "was in Lima on 5 May, and her deputy, Ola Berg, in Quito": without a verb of its own, a second stay of someone else. */
export function withGappedStay(scene: Scene, journey: Journey): readonly Journey[] {
  const next = nextOne(scene, journey.anchor.to)
  if (next === undefined) return [journey]
  const isBehind = ({ piece: { at, from } }: Place): boolean => at === scene.at && from > next.prep
  const behind = journey.destinations.filter(isBehind)
  const before = journey.destinations.filter((place) => !isBehind(place))
  if (behind.length === 0 || before.length === 0) return [journey]
  const anchor = piece(scene.at, next.prep, next.prep + 1)
  return [
    { ...journey, destinations: before },
    { ...journey, destinations: behind, travellers: [next.one], anchor, rule: 'visit-near' },
  ]
}
