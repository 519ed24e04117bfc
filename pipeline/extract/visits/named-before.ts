import type { VisitorRank } from '../../lexicon/offices.ts'
import { textOf } from '../piece.ts'
import type { Scene } from './journey.ts'
import { firstWord, indefinite, isPlural, keyOf, type Traveller } from './traveller.ts'

const titleWords = ({ title }: Traveller): string[] => (title === null ? [] : textOf(title).toLowerCase().split(/\s+/))

/** "the Peruvian leader": whoever was named as head of its state or government. */
const leaders = /^(?:leader|ruler)$/
const ruling: ReadonlySet<VisitorRank> = new Set(['head_of_state', 'head_of_government'])

/** "the minister" is no prime minister, nor "the president" a vice president. */
const isPrime = (person: Traveller, found: Traveller): boolean =>
  titleWords(person).some((word) => /^(?:prime|vice)$/.test(word) && !titleWords(found).includes(word))

/** Whom "the president" means: the one named before with that office. */
export function namedBefore({ memory, travellers }: Scene, found: Traveller): Traveller {
  const isOpen = found.origins.length === 0 || firstWord(found) === 'the'
  const office = titleWords(found).at(-1)
  if (office === undefined || !isOpen || found.isOfSubject || indefinite.has(firstWord(found))) return found
  const here = travellers.filter(({ to }) => to <= found.from)
  // Of two presidents the one that the sentence before was about, unless another is named since.
  const told = here.length === 0 ? [memory.onRoad ?? memory.subject].filter((one) => one !== null) : []
  const before = [...memory.people, ...here, ...told]
  const same = before.findLast((person) => {
    const isOf = found.origins.length === 0 || person.origins.some(({ iso3 }) => iso3 === found.origins[0]?.iso3)
    // "Admiral Ruiz, the commander": the rank stands in the name
    const isRankOfName = textOf(person.name).toLowerCase().startsWith(`${office} `)
    const isSame =
      isRankOfName ||
      (titleWords(person).includes(office) && !isPrime(person, found)) ||
      (leaders.test(office) && ruling.has(person.rank))
    const isKnown = person.isNamed || (found.origins.length === 0 && person.origins.length === 1)
    return isKnown && isSame && isOf
  })
  return same === undefined ? asNameBefore(memory, found) : { ...same, from: found.from, to: found.to, how: 'carried' }
}

/** Of these a text speaks without a country, as there is one of each in mind. */
const soleOffices =
  /^the (?:first lady|(?:house )?speaker|chancellor|secretary[- ]general|commissioner|envoy|general)$/i

/** "Ola Berg landed in Lima. The Norwegian premier went on to Quito": the office tells who the one is of whom nothing but a name was told. */
function asNameBefore({ onRoad, subject, people }: Scene['memory'], found: Traveller): Traveller {
  const named = onRoad ?? subject ?? people.at(-1) ?? null
  const isOffice =
    ruling.has(found.rank) || found.rank === 'minister' || found.isInternational || soleOffices.test(textOf(found.name))
  if (named === null || !isOffice || isPlural(found) || firstWord(found) !== 'the') return found
  const isOnlyName = named.isNamed && named.title === null && named.origins.length === 0
  const isOnlyOne = people.every((one) => !one.isNamed || one.title !== null || keyOf(one) === keyOf(named))
  // "Also on her way is the Norwegian premier": one more
  const isPredicate = /^(?:V|AUX)$/.test(found.name.at.tags[found.from - 1] ?? '')
  return isOnlyName && isOnlyOne && !isPredicate ? { ...found, name: named.name, isNamed: true, how: 'carried' } : found
}
