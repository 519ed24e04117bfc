import { isTeamGroup } from '../../lexicon/team-nouns.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Scene } from './journey.ts'
import { firstWord, indefinite, isTeam, type Traveller } from './traveller.ts'

export const isJoined = ({ at }: Scene, from: number, to: number): boolean =>
  at.tokens.slice(from, to).some(({ lower }, i) => lower === 'and' && i < 3)

/** "14 medics", not "a team of 14", "14 teams". */
const isCountedByTrade = ({ at }: Scene, { from, to }: Traveller): boolean =>
  at.numbers.some((number) => number.from === from) &&
  at.tokens.slice(from, to).every(({ lower }) => !isTeamGroup(lower))

/** "a brigade, 165 doctors", "doctors and nurses": both words name one team. */
export function isSameTeam(scene: Scene, last: Traveller | undefined, next: Traveller, np: NounPhrase): boolean {
  if (last === undefined || !isTeam(next)) return false
  // "the governor, a doctor by trade"
  if (!isTeam(last)) return indefinite.has(firstWord(next)) && scene.at.tokens[next.from - 1]?.text === ','
  // "14 medics, 3 geologists and 8 nurses": each with a number of its own
  if (np.number !== null && isCountedByTrade(scene, last)) return false
  if (!isJoined(scene, last.to, next.from)) return true
  return np.number === null && next.origins.length === 0 && next.from - last.to <= 1 && scene.at.tags[np.from] !== 'DET'
}

/** "Two vets, Dr Lind and Dr Prell": the names say who the team is. */
export function isNameOfTeam(
  { at }: Scene,
  found: readonly Traveller[],
  { isNamed, title, origins, from }: Traveller,
): boolean {
  const [only, ...others] = found
  if (only === undefined || others.length > 0 || !isTeam(only) || !isNamed || title !== null) return false
  const isCounted = only.name.at.numbers.some((number) => number.from >= only.from && number.to <= only.to)
  return isCounted && origins.length === 0 && at.tokens[only.to]?.text === ',' && from > only.to
}
