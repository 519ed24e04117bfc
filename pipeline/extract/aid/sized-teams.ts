import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import type { Told } from './told.ts'

/** Whether a bracket or colon opens between two figures. */
const opensBetween = (at: AnalyzedSentence, one: AidFigure, other: AidFigure): boolean =>
  someIn(at.chunks, one.index + 1, other.index, (_, i) => /^[(:]$/.test(textAt(at, i)))

/** Heads and dogs counted behind their teams come from where the teams do. */
export function withTeams(at: AnalyzedSentence, told: readonly Told[]): readonly Told[] {
  const teams = told.find((one) => isCountOfSized(at, one, told))
  if (teams === undefined) return told
  return told.map((one) => {
    const isOfTeams = one.figure.index > teams.figure.index && opensBetween(at, teams.figure, one.figure)
    return isOfTeams && one.sides.donor.actor === null
      ? { ...one, sides: { ...one.sides, donor: teams.sides.donor } }
      : one
  })
}

/** The heads are counted of the very teams. */
const isOfSameTeams = ({ item: { piece } }: AidFigure, size: AidFigure): boolean =>
  piece !== null && size.item.piece !== null && size.item.piece.to === piece.to && size.item.piece.at === piece.at

/** "Two teams (12 dogs and 159 members between them)", "Two squads have arrived: 84 rescuers", "two teams with 84 members in all": where the heads are counted in a bracket, behind a colon or of them all, the teams are no second gift. */
export const isCountOfSized = (at: AnalyzedSentence, one: Told, told: readonly Told[]): boolean =>
  one.figure.item.category === 'personnel' &&
  one.figure.item.unit === 'team' &&
  told.some(
    ({ figure }) =>
      figure.item.category === 'personnel' &&
      figure.item.unit === 'person' &&
      figure.index > one.figure.index &&
      (opensBetween(at, one.figure, figure) || isOfSameTeams(one.figure, figure)),
  )
