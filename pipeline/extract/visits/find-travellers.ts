import type { AnalyzedSentence } from '../analyze.ts'
import { findPersons } from './find-persons.ts'
import { findTeams } from './find-teams.ts'
import { withBodyLed, withOfficeSaid } from './office-said.ts'
import { isSender } from './owner-of-mail.ts'
import type { Traveller } from './traveller.ts'

/** "a delegation headed by the deputy premier": one journey, which is that of its head. */
function leaderOf(at: AnalyzedSentence, { to, rank }: Traveller, persons: readonly Traveller[]): Traveller | null {
  if (rank === 'expert_team') return null
  const word = (i: number): string => at.tokens[i]?.lower ?? ''
  // "a delegation from the Chilean academy, led by"
  let behind = to
  if (word(to) === 'from')
    while (behind < to + 9 && word(behind) !== ',' && !/^(?:V|AUX|MODAL|VPP)$/.test(at.tags[behind] ?? '')) behind++
  const verb = word(behind) === ',' ? behind + 1 : behind
  if (!/^(?:headed|led)$/.test(word(verb)) || word(verb + 1) !== 'by') return null
  return persons.find((one) => one.title !== null && one.from === verb + 2) ?? null
}

/** All persons and teams of a sentence, in order; a person's title inside a team's phrase is no team of its own. */
export function findTravellers(at: AnalyzedSentence, namedLast: Traveller | undefined): Traveller[] {
  const persons = withBodyLed(at, withOfficeSaid(at, findPersons(at, namedLast)))
  const teams = findTeams(at).filter(
    ({ from, to }) => !persons.some((one) => one.title !== null && one.from < to && one.to > from),
  )
  const alone = persons.filter(
    (one) => one.title !== null || !teams.some(({ from, to }) => one.from < to && one.to > from),
  )
  const leaders = new Map(teams.map((team) => [team, leaderOf(at, team, alone)]))
  const led = alone.map((one) => {
    const team = teams.find((other) => leaders.get(other) === one)
    if (team === undefined) return one
    // "a delegation of the academy, led by its president"
    const rank = one.isOfSubject && one.rank === 'head_of_state' ? 'official' : one.rank
    return { ...one, rank, from: team.from, origins: one.origins.length > 0 ? one.origins : team.origins }
  })
  const own = teams.filter((team) => leaders.get(team) == null)
  return [...led, ...own].filter((one) => !isSender(at, one.from)).sort((a, b) => a.from - b.from)
}
