import type { AnalyzedSentence } from '../analyze.ts'
import { findPersons } from './find-persons.ts'
import { findTeams } from './find-teams.ts'
import type { Traveller } from './traveller.ts'

/** All persons and teams of a sentence, in order; a person's title inside a team's phrase is no team of its own. */
export function findTravellers(at: AnalyzedSentence, namedLast: Traveller | undefined): Traveller[] {
  const persons = findPersons(at, namedLast)
  const teams = findTeams(at).filter(
    ({ from, to }) => !persons.some((one) => one.title !== null && one.from < to && one.to > from),
  )
  const alone = persons.filter(
    (one) => one.title !== null || !teams.some(({ from, to }) => one.from < to && one.to > from),
  )
  return [...alone, ...teams].sort((a, b) => a.from - b.from)
}
