import type { AnalyzedSentence } from '../analyze.ts'
import { textAt } from './fronted-party.ts'
import type { Told } from './told.ts'

/** Whether a bracket or colon opens between two figures. */
const opensBetween = (at: AnalyzedSentence, one: Told, other: Told): boolean =>
  at.chunks.some((_, i) => i > one.figure.index && i < other.figure.index && /^[(:]$/.test(textAt(at, i)))

/** Heads and dogs counted behind their teams come from where the teams do. */
export function withTeams(at: AnalyzedSentence, told: readonly Told[]): readonly Told[] {
  const teams = told.find((one) => isCountOfSized(at, one, told))
  if (teams === undefined) return told
  return told.map((one) => {
    const isOfTeams = one.figure.index > teams.figure.index && opensBetween(at, teams, one)
    return isOfTeams && one.sides.donor.actor === null
      ? { ...one, sides: { ...one.sides, donor: teams.sides.donor } }
      : one
  })
}

/** "Two teams (12 dogs and 159 members between them)", "Two squads have arrived: 84 rescuers": where the heads are counted in a bracket or behind a colon, the teams are no second gift. */
export const isCountOfSized = (at: AnalyzedSentence, one: Told, told: readonly Told[]): boolean =>
  one.figure.item.category === 'personnel' &&
  one.figure.item.unit === 'team' &&
  told.some(
    ({ figure }) =>
      figure.item.category === 'personnel' &&
      figure.item.unit === 'person' &&
      figure.index > one.figure.index &&
      at.chunks.some((_, i) => i > one.figure.index && i < figure.index && /^[(:]$/.test(textAt(at, i))),
  )
