import type { NounPhrase } from '../parse/chunk.ts'
import type { Scene } from './journey.ts'
import type { TravelMemory } from './memory.ts'
import { membersOf } from './named-members.ts'
import { isPlural, isTeam, type Traveller } from './traveller.ts'

const isOne = (found: Traveller): boolean => !isTeam(found) && (found.isNamed || found.origins.length > 0)

/** Several persons of one journey, else several that the main clause is about. */
function togetherIn(scene: Scene): readonly Traveller[] {
  const { at, told, travellers } = scene
  const last = told.findLast((journey) => journey.travellers.length > 1)
  if (last !== undefined) return last.travellers.filter(isOne)
  // "the presidents of Chile and Kenya"
  const several = told.findLast((journey) => journey.travellers.some(({ origins }) => origins.length > 1))
  if (several !== undefined) return several.travellers
  const subject = at.clauses.find(({ verb, subject: own }) => verb.form === 'finite' && own !== null)?.subject
  if (subject == null) return []
  const from = at.chunks[subject.first]?.from ?? 0
  const to = at.chunks[subject.end - 1]?.to ?? 0
  const found = travellers.filter((one) => one.from >= from && one.to <= to)
  const [whole, ...others] = found
  const members = whole === undefined || others.length > 0 ? [] : membersOf(scene, whole)
  return members.length > 0 ? members : found.filter(isOne)
}

const sizeOf = (found: readonly Traveller[]): number =>
  found.reduce((sum, { origins }) => sum + Math.max(1, origins.length), 0)

/** Keeps those told of together, for "both" and "the three" in the next sentence. */
export function rememberTogether(scene: Scene, memory: TravelMemory): void {
  const found = togetherIn(scene)
  if (sizeOf(found) > 1) memory.together = found.map((one) => ({ ...one, how: 'carried' }))
}

/** All of one office, as a list named them. */
const isListed = ({ together: [first, ...others] }: TravelMemory): boolean =>
  first !== undefined && others.length > 0 && others.every(({ title }) => title !== null && title === first.title)

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
])

/** "Both", "the two", "all three": whom the text told of together before, as many of them. */
export function allMeant({ at, memory, told }: Scene, { from, to }: NounPhrase): readonly Traveller[] {
  const words = at.tokens.slice(from, to).map(({ lower }) => lower)
  const isWhole = words.length === 1 ? words[0] === 'both' : /^(?:the|all)$/.test(words[0] ?? '')
  const count = words.length > 2 || !isWhole ? undefined : counts.get(words.at(-1) ?? '')
  const areThey = words.length === 1 && words[0] === 'they'
  if (areThey && told.length === 0 && !memory.people.some(isPlural)) return isListed(memory) ? memory.together : []
  const own = told.findLast((journey) => journey.travellers.length > 1)?.travellers.filter(isOne)
  const meant = own ?? memory.together
  return count === undefined || sizeOf(meant) !== count ? [] : meant
}
