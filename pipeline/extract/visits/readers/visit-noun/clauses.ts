import type { Clause } from '../../../parse/clause.ts'
import type { Scene } from '../../journey.ts'

/** The clause that the noun stands in: as its object or in one of its phrases. */
export const clauseAround = (scene: Scene, index: number): Clause | undefined =>
  scene.at.clauses.findLast(({ at: place, end }) => place < index && index < end)

/** The clause whose subject the noun is. */
export const clauseBehind = (scene: Scene, index: number): Clause | undefined =>
  scene.at.clauses.find(
    ({ subject, at: place }) => place > index && subject !== null && subject.first <= index && index < subject.end,
  )
