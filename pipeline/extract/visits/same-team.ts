import { isTeamGroup } from '../../lexicon/team-nouns.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import type { Scene } from './journey.ts'
import type { TravelMemory } from './memory.ts'
import { firstWord, indefinite, isTeam, keyOf, type Traveller } from './traveller.ts'

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

const further = /^(?:other|others|second|third|last|remaining|new|more|further|additional|another|next|previous|rest)$/

/** "A Greek team landed in Lima. The 12 doctors went to the hospital": the team told of last, in a country where it was told to have gone. */
function isToldTeam({ people, told }: TravelMemory, { at, from, to }: Piece, goal: string): boolean {
  if (at.tokens[from]?.lower !== 'the' || at.areas.some((area) => area.from >= from && area.to <= to)) return false
  if (at.tokens.slice(from, to).some(({ lower }) => further.test(lower))) return false
  const last = people.findLast((one) => isTeam(one) && one.name.at !== at)
  if (last === undefined || last.isInternational) return false
  return [...told].some(
    ([key, known]) => known.at !== at && key.startsWith(`${keyOf(last)} `) && key.endsWith(` ${goal}`),
  )
}

/** "A British squad flew to India on Friday. The British contingent saved six": the telling before of a team's journey on the same way. */
export function teamTold({ told }: TravelMemory, one: Traveller, way: string) {
  const { at, from, to } = one.name
  const opens = at.tokens[from]?.lower === 'the'
  if (!opens || at.tokens.slice(from, to).some(({ lower }) => further.test(lower))) return undefined
  // "90 doctors are there. The nurses came in May": others
  const head = at.tokens[to - 1]?.lower ?? ''
  const isMeant = (key: string): boolean => isTeamGroup(head) || key.split(' ').includes(head)
  return [...told].findLast(([key, { isOfTeam }]) => isOfTeam && key.endsWith(way) && isMeant(key))?.[1]
}

const containing =
  /^(?:made up of|composed of|consist(?:s|ing|ed) of|compris(?:es|ing|ed)|number(?:s|ing|ed)|includ(?:es|ing|ed)|counts?) $/
const teamWords = /^(?:it|they|team|squad|unit|group|delegation|mission|brigade|contingent|crew)$/

const holding = /^(?:include|comprise|contain|number|count|be|consist|feature)$/

/** "The squad also included 11 members of Rapid UK": said of a team told of before, whatever else its parts are called. */
export function isPartOfTold({ people }: TravelMemory, part: Traveller, { verb, subject }: Clause): boolean {
  const { at } = part.name
  const np = subject?.members[0]?.np
  const opens = at.tokens[np?.from ?? -1]?.lower ?? ''
  const isBack = /^(?:it|they|the|this|its)$/.test(opens) && teamWords.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  // "It includes a Swedish team": from elsewhere
  const isOfOthers = ({ origins }: Traveller): boolean =>
    origins.length > 0 && part.origins.some(({ iso3 }) => origins.every((one) => one.iso3 !== iso3))
  return (
    isBack && holding.test(verb.lemma) && people.some((one) => isTeam(one) && one.name.at !== at && !isOfOthers(one))
  )
}

/** "It is made up of eight specialists": whom a team told of before consists of. */
function isMakeUp({ people }: TravelMemory, { at, from }: Piece): boolean {
  const subject = at.clauses.find(({ verb }) => verb.form === 'finite')?.subject?.members[0]?.np
  if (!teamWords.test(at.tokens[subject?.head ?? -1]?.lower ?? '') || !people.some(isTeam)) return false
  let end = from
  // "comprises ten nurses and 30 surgeons"
  const isOfList = (i: number): boolean =>
    /^(?:NUM|DET|ADJ|ADV|N|CONJ)$/.test(at.tags[i] ?? '') || at.tokens[i]?.text === ','
  while (end > 0 && isOfList(end - 1)) end--
  const words = (n: number): string =>
    at.tokens
      .slice(Math.max(0, end - n), end)
      .map(({ lower }) => `${lower} `)
      .join('')
  return [1, 2, 3].some((n) => containing.test(words(n)))
}

/** Whether a phrase without a country of its own names once more those whom the text has told to have gone to a country. */
export const isTeamAgain = (memory: TravelMemory, team: Piece, goal: string): boolean =>
  isToldTeam(memory, team, goal) || isMakeUp(memory, team)

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
