import type { NounPhrase } from '../parse/chunk.ts'
import type { Nominal } from '../parse/nominal.ts'
import { textOf } from '../piece.ts'
import type { Scene } from './journey.ts'
import { knownByName } from './memory.ts'
import { isTeam, type Traveller } from './traveller.ts'

const one = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'his'])
const many = new Set(['they', 'them', 'their', 'themselves'])

const isPlural = ({ origins, rank, title }: Traveller): boolean =>
  origins.length > 1 || rank === 'expert_team' || (title !== null && /s$/.test(textOf(title)))

/** Whom a pronoun at token `i` means: the person or team named last. */
export function resolvePronoun(scene: Scene, word: string, i: number): Traveller | null {
  const before = [...scene.memory.people, ...scene.travellers.filter(({ to }) => to <= i)]
  const carried = (found: Traveller | undefined): Traveller | null => (found === undefined ? null : withKnown(scene, found))
  if (one.has(word)) return carried(before.findLast((person) => !isTeam(person) && (person.title !== null || person.isNamed) && !isPlural(person)))
  if (many.has(word)) return carried(before.findLast((person) => isPlural(person)))
  return word === 'it' ? carried(scene.travellers.findLast((person) => isTeam(person) && person.to <= i)) : null
}

/** A name without an office takes what was said of it before; "the minister" is the one named before. */
export function withKnown({ memory, travellers }: Scene, found: Traveller): Traveller {
  if (isTeam(found)) return found
  if (found.isNamed) {
    const known = found.title === null ? knownByName(found, memory) : undefined
    return known === undefined ? found : { ...known, name: found.name.to - found.name.from > 1 ? found.name : known.name, from: found.from, to: found.to, how: 'carried' }
  }
  if (found.title === null || (found.origins.length > 0 && found.name.at.tokens[found.name.from]?.lower !== 'the')) return found
  const office = textOf(found.title).toLowerCase().split(/\s+/).at(-1) ?? ''
  const before = [...memory.people, ...travellers.filter(({ to }) => to <= found.from)]
  const same = before.findLast((person) => {
    const words = person.title === null ? [] : textOf(person.title).toLowerCase().split(/\s+/)
    const isSame = words.includes(office)
    const isOf = found.origins.length === 0 || person.origins.some(({ iso3 }) => iso3 === found.origins[0]?.iso3)
    return isSame && isOf && person !== found
  })
  return same === undefined || found.isOfSubject ? found : { ...same, from: found.from, to: found.to, how: 'carried' }
}

/** The mention that a noun phrase holds, or that it is the name in. */
function mentionOf({ travellers }: Scene, np: NounPhrase): Traveller | undefined {
  return travellers.find(({ from, to }) => from < np.to && to > np.from)
}

/** "Mr Xi", "Xi": the surname of someone named before. */
function bySurname({ at, memory }: Scene, np: NounPhrase): Traveller | null {
  const last = at.tokens[np.head]
  if (at.tags[np.head] !== 'NNP' || last === undefined || np.areas.length > 0) return null
  const known = memory.people.findLast(({ name, isNamed }) => isNamed && textOf(name).split(/\s+/).some((word) => word === last.text))
  return known === undefined ? null : { ...known, from: np.from, to: np.to, how: 'carried' }
}

/** Those whom a list of noun phrases names; of a team and what it consists of, the team. */
export function travellersIn(scene: Scene, nominal: Nominal): Traveller[] {
  const found: Traveller[] = []
  for (const { np } of nominal.members) {
    const word = scene.at.tokens[np.from]?.lower ?? ''
    const mention = np.isPronoun ? resolvePronoun(scene, word, np.from) : mentionOf(scene, np)
    const person = mention ?? bySurname(scene, np)
    if (person === null || person === undefined || found.includes(person)) continue
    const last = found.at(-1)
    const isApposed = last !== undefined && isTeam(last) && isTeam(person) && !isJoined(scene, last.to, person.from)
    if (!isApposed) found.push(np.isPronoun ? person : withKnown(scene, person))
  }
  return found
}

const isJoined = ({ at }: Scene, from: number, to: number): boolean =>
  at.tokens.slice(from, to).some(({ lower }, i) => lower === 'and' && i < 3)

/** The nearest one before a token, with no other statement between. */
export function nearestBefore(scene: Scene, i: number): Traveller | null {
  const { at, travellers } = scene
  const near = travellers.findLast(({ to }) => to <= i)
  if (near === undefined) return null
  const isCut = at.tokens.slice(near.to, i).some(({ text }) => text === ';' || text === ':')
  return isCut ? null : { ...withKnown(scene, near), how: 'visit-near' }
}
