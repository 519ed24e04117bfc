import { lowerAt } from '../lower-at.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Member, Nominal } from '../parse/nominal.ts'
import { textOf } from '../piece.ts'
import { furtherTeam } from './further-team.ts'
import type { Scene } from './journey.ts'
import { givenName, isAsked, knownByName, withOrigins } from './memory.ts'
import { namedBefore } from './named-before.ts'
import { isOwner } from './owner-of-mail.ts'
import { pronounAhead } from './pronoun-ahead.ts'
import { roleBefore } from './role-before.ts'
import { samePronounBefore } from './same-pronoun.ts'
import { isJoined, isNameOfTeam, isSameTeam } from './same-team.ts'
import { surnamedBefore } from './surname-before.ts'
import { allMeant } from './together.ts'
import { firstWord, indefinite, isPlural, isTeam, type Traveller } from './traveller.ts'

const one = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'his'])
const many = new Set(['they', 'them', 'their', 'themselves'])

const isPerson = (found: Traveller): boolean =>
  !isTeam(found) && !isPlural(found) && (found.isNamed || (found.title !== null && !indefinite.has(firstWord(found))))

/** Those before token `i` whom a clause of the sentence is about. */
function subjectsBefore({ at, travellers }: Scene, i: number): Traveller[] {
  return travellers.filter(
    ({ from, to }) =>
      to <= i &&
      at.clauses.some(({ subject }) => {
        const first = subject === null ? undefined : at.chunks[subject.first]
        return first !== undefined && first.from < to && first.to > from
      }),
  )
}

const ofMen = /^(?:mr|sir|lord|king|prince|emperor|sultan|emir|pope|sheikh|chairman|spokesman|businessman)$/
const ofWomen = /^(?:mrs|ms|miss|madame|mme|dame|lady|queen|princess|empress|duchess|chairwoman|spokeswoman|daw)$/
const feminine = /^(?:she|her|herself)$/

/** A title or form of address that goes with the other sex than the pronoun: "Prince X" is no "she". */
function isOfOtherSex(found: Traveller, word: string): boolean {
  const { at } = found.name
  const other = feminine.test(word) ? ofMen : ofWomen
  return at.tokens.slice(found.from, found.to).some(({ lower }) => other.test(lower))
}

/** "Accompanied by the minister, he flew to": not himself. */
const isCompanion = (at: Scene['at'], { from }: Traveller): boolean => {
  const prep = at.tags[from - 1] === 'DET' ? from - 2 : from - 1
  return lowerAt(at, prep) === 'by' && /^(?:accompanied|joined|flanked|escorted)$/.test(lowerAt(at, prep - 1))
}

/** "His spokesman said that he would go": whoever speaks for another. */
const isSpokesman = ({ title }: Traveller): boolean => title !== null && /\bspokes/i.test(textOf(title))

/** Whom "he" or "her" means: whom the sentence is about so far, else whom the one before was, else who was named last. */
function personMeant(scene: Scene, word: string, i: number): Traveller | undefined {
  const { memory, travellers } = scene
  const role = roleBefore(scene, i)
  if (role !== undefined) {
    const others = { ...scene, travellers: travellers.filter((found) => found !== role) }
    const meant = personMeant(others, word, i)
    return meant === undefined ? role : { ...withKnown(others, meant), title: role.title, rank: role.rank }
  }
  const mayBe = (found: Traveller): boolean =>
    isPerson(found) && !isOfOtherSex(found, word) && !(isSpokesman(found) && memory.subject !== null)
  // "He met the speaker, Ana Ruiz, on his visit": he is the one that the clause is about.
  const himself = pronounAhead(scene.at, word, i)
  if (himself >= 0) return personMeant(scene, scene.at.tokens[himself]?.lower ?? word, himself)
  const own = subjectsBefore(scene, i).find(mayBe)
  if (own !== undefined) return own
  const known = surnamedBefore(scene.at, i, memory.people.filter(mayBe))
  if (known !== undefined) return known
  const before = samePronounBefore(scene.at, word, i)
  if (before >= 0) return personMeant(scene, word, before)
  const isAlong = (found: Traveller): boolean => memory.subject !== null && isCompanion(scene.at, found)
  const inSentence = travellers.findLast((found) => found.to <= i && mayBe(found) && !isAlong(found))
  if (inSentence !== undefined) return inSentence
  if (memory.subject !== null && mayBe(memory.subject)) return memory.subject
  return memory.people.findLast(mayBe) ?? personAhead(scene, i, mayBe)
}

/** "Speaking in Lima, where she arrived on Sunday, X said": whom the sentence turns out to be about. */
const personAhead = (
  { at, travellers }: Scene,
  i: number,
  mayBe: (found: Traveller) => boolean,
): Traveller | undefined =>
  travellers.find(
    (found) =>
      found.from > i &&
      mayBe(found) &&
      at.clauses.some(({ subject, first }) => {
        const opening = at.chunks[subject?.first ?? -1]
        return opening !== undefined && opening.from < found.to && opening.from > i && first > 0
      }),
  )

/** Whom a pronoun at token `i` means. */
export function resolvePronoun(scene: Scene, word: string, i: number): Traveller | null {
  const { memory, travellers } = scene
  const carried = (found: Traveller | undefined): Traveller | null =>
    found === undefined ? null : withKnown(scene, found)
  if (one.has(word)) return carried(personMeant(scene, word, i))
  // Of which country the answer is, nothing in it tells.
  if (word === 'i') {
    const asked = memory.people.find(isAsked)
    return asked === undefined ? null : carried({ ...asked, isInternational: true })
  }
  const before = [...memory.people, ...travellers.filter(({ to }) => to <= i)]
  if (many.has(word)) return carried(before.findLast(isPlural))
  return word === 'it' || word === 'its'
    ? carried(travellers.findLast((found) => isTeam(found) && found.to <= i))
    : null
}

/** A name without an office takes what was said of it before; "the minister" is the one named before. */
export function withKnown(scene: Scene, found: Traveller): Traveller {
  if (isTeam(found)) return found
  if (!found.isNamed) return namedBefore(scene, found)
  const known = found.title === null ? knownByName(found, scene.memory) : undefined
  if (known === undefined) return found.title === null ? asOfficeBefore(scene, found) : withOrigins(found, scene.memory)
  const name = found.name.to - found.name.from > 1 ? found.name : known.name
  return { ...known, name, from: found.from, to: found.to, how: 'carried' }
}

/** "India's premier has seen 42 countries; in Africa it was not until May that Ana Ruiz landed": over a semicolon, and no one else. */
function isBehindOffice({ at, travellers }: Scene, found: Traveller): boolean {
  const [office, name, more] = travellers
  const mark = at.tokens.findIndex(({ text }) => text === ';')
  const isNext = name === found && more === undefined && mark > (office?.to ?? mark) && mark < found.from
  return isNext && found.name.to - found.name.from > 1
}

/** The only one told of so far, as "the Peruvian president's tour" tells of one. */
const loneOffice = ({ memory: { people } }: Scene): Traveller | null =>
  people.length === 1 ? (people[0] ?? null) : null

/** "The Peruvian president flew in. Ana Ruiz, who …": the name that opens the next sentence is that of the office told of. */
export function asOfficeBefore(scene: Scene, found: Traveller): Traveller {
  const { at, memory } = scene
  const isOpening = found.from === 0 && found.name.to - found.name.from > 1
  const isBehindColon = lowerAt(at, found.from - 1) === ':' && found.name.to - found.name.from > 1
  const isSolo = isBehindColon || isBehindOffice(scene, found)
  const office = isOpening
    ? (memory.subject ?? loneOffice(scene))
    : isSolo
      ? subjectsBefore(scene, found.from)[0]
      : null
  // Where others have been named beside the office, the next name is one more.
  const isBeside = ({ name }: Traveller): boolean => !isOpening || name.at === office?.name.at
  if (memory.people.some((one) => one.isNamed && isBeside(one))) return found
  const isNameless = office != null && !office.isNamed && office.title !== null && office.origins.length === 1
  if (!isNameless || isPlural(office) || found.origins.length > 0 || indefinite.has(firstWord(office))) return found
  return { ...office, name: found.name, isNamed: true, from: found.from, to: found.to, how: 'carried' }
}

const quantities = new Set(
  'most some all many several none half both each few more group groups party number handful couple pair'.split(' '),
)

/** Teams, and officials whom no office tells apart. */
const isGroup = (found: Traveller): boolean => isTeam(found) || (found.title === null && !found.isNamed)

/** The mention that a noun phrase holds; of "nine of its doctors" the doctors. */
function mentionOf({ at, travellers }: Scene, { np, end }: Member): Traveller | undefined {
  const own = travellers.find(({ from, to }) => from < np.to && to > np.from && !isOwner(at, to, np))
  const isQuantity = np.number !== null || quantities.has(at.tokens[np.head]?.lower ?? '')
  if (own !== undefined || !isQuantity) return own
  const to = at.chunks[end - 1]?.to ?? np.to
  return travellers.find((found) => isGroup(found) && found.from >= np.to && found.from < to)
}

/** "Ruiz", "Mr Berg": the surname of someone named before. */
function bySurname({ at, memory }: Scene, np: NounPhrase): Traveller | null {
  const last = at.tokens[np.head]
  // "Ozols flew out": one that looks like a plural, where it stands alone
  const isName = at.tags[np.head] === 'NNP' || (np.to === np.from + 1 && /^\p{Lu}\p{Ll}+$/u.test(last?.text ?? ''))
  if (!isName || last === undefined || np.areas.length > 0) return null
  const given = np.isName ? givenName({ at, from: np.from, to: np.to }) : null
  const known = memory.people.findLast(
    ({ name, isNamed }) =>
      isNamed &&
      (given === null || at.tags[np.from] !== 'NNP' || (givenName(name) ?? given) === given) &&
      textOf(name)
        .split(/\s+/)
        .some((word) => word === last.text),
  )
  return known === undefined ? null : { ...known, from: np.from, to: np.to, how: 'carried' }
}

/** "53 of them" */
function partOfThem(scene: Scene, { np }: Member): Traveller | null {
  const { at } = scene
  const isPart = np.number !== null && lowerAt(at, np.to) === 'of' && lowerAt(at, np.to + 1) === 'them'
  const meant = isPart ? resolvePronoun(scene, 'them', np.to + 1) : null
  return meant !== null && isTeam(meant) && (meant.origins.length > 0 || meant.isInternational)
    ? { ...meant, from: np.from, to: np.to }
    : null
}

/** "The delegation", "the group": the one named last. */
function groupBefore({ memory, at, travellers }: Scene, { np }: Member): Traveller | null {
  const isBare = np.to === np.from + 2 && lowerAt(at, np.from) === 'the' && lowerAt(at, np.to) !== 'of'
  if (!isBare || !/^(?:delegation|group|party|mission|team)$/.test(lowerAt(at, np.head))) return null
  const before = [...memory.people, ...travellers.filter(({ to }) => to <= np.from)]
  const group = before.findLast((found) => isGroup(found) && found.origins.length > 0)
  return group === undefined ? null : { ...group, from: np.from, to: np.to, how: 'carried' }
}

/** "The diplomat", "the dignitary": the person told of last, by what he is. */
function personMeantBy(scene: Scene, { np, end }: Member): Traveller | null {
  const { at } = scene
  const isBare = np.to === np.from + 2 && lowerAt(at, np.from) === 'the' && (at.chunks[end - 1]?.to ?? 0) === np.to
  if (!isBare || !/^(?:diplomat|dignitary|politician|statesman|visitor|guest)$/.test(lowerAt(at, np.head))) return null
  const person = personMeant(scene, '', np.from)
  return person === undefined ? null : { ...withKnown(scene, person), from: np.from, to: np.to, how: 'carried' }
}

/** "the visits of President X, President Y and Z": the list stands inside the phrase of a thing. */
function isOfThing(scene: Scene, { members }: Nominal): boolean {
  const [first] = members
  if (first === undefined || members.length === 1 || mentionOf(scene, first) !== undefined) return false
  const to = scene.at.chunks[first.end - 1]?.to ?? 0
  return scene.travellers.some((one) => !isTeam(one) && one.from >= first.np.to && one.from < to)
}

/** "a Chilean team, the third to come" */
const isOrdinalBeside = ({ at }: Scene, np: NounPhrase): boolean =>
  lowerAt(at, np.from) === 'the' &&
  /^(?:first|second|third|fourth|fifth|sixth|last|latest)$/.test(lowerAt(at, np.head)) &&
  lowerAt(at, np.from - 1) === ','

/** "Her plane headed for": whoever is aboard. */
const isVehicleOf = ({ at }: Scene, { np }: Member): boolean =>
  /^(?:his|her|their)$/.test(lowerAt(at, np.from)) && isVehicle(at, np.head)

const isVehicle = (at: Scene['at'], i: number): boolean =>
  /^(?:plane|aircraft|jet|train|helicopter|motorcade|convoy)$/.test(lowerAt(at, i))

/** "The plane of the Chilean president landed": the one whose it is. */
function aboardOf({ at, travellers }: Scene, { np, end }: Member): Traveller | undefined {
  const isOf = isVehicle(at, np.head) && lowerAt(at, np.to) === 'of'
  const to = at.chunks[end - 1]?.to ?? np.to
  return isOf ? travellers.find((one) => one.from >= np.to && one.from <= np.to + 2 && one.from < to) : undefined
}

/** Those whom a list of noun phrases names. */
export function travellersIn(scene: Scene, nominal: Nominal): Traveller[] {
  const { travellers } = scene
  const found: Traveller[] = []
  if (isOfThing(scene, nominal)) return found
  for (const member of nominal.members) {
    const { np } = member
    const word = scene.at.tokens[np.from]?.lower ?? ''
    const all = allMeant(scene, np)
    if (all.length > 0) {
      found.push(...all)
      continue
    }
    const isCarried = np.isPronoun || isVehicleOf(scene, member)
    const mention = isCarried ? resolvePronoun(scene, word, np.from) : mentionOf(scene, member)
    const apposed = isOrdinalBeside(scene, np) ? travellers.findLast(({ to }) => to === np.from - 1) : undefined
    const person =
      mention ??
      apposed ??
      aboardOf(scene, member) ??
      bySurname(scene, np) ??
      partOfThem(scene, member) ??
      furtherTeam(scene, member) ??
      groupBefore(scene, member) ??
      personMeantBy(scene, member)
    if (person === null || found.some((other) => other.from === person.from && other.name.at === person.name.at))
      continue
    const last = found.at(-1)
    if (last !== undefined && isNameOfTeam(scene, found, person)) continue
    if (!isSameTeam(scene, last, person, np)) found.push(np.isPronoun ? person : withKnown(scene, person))
    else if (last !== undefined && isTeam(last) && last.origins.length === 0 && person.origins.length > 0)
      found[found.length - 1] = { ...last, origins: person.origins }
    else if (last !== undefined && isTeam(last) && isJoined(scene, last.to, person.from))
      found[found.length - 1] = { ...last, name: { ...last.name, to: person.to }, to: person.to }
  }
  return found
}

/** The nearest one before a token, with no other statement between. */
export function nearestBefore(scene: Scene, i: number): Traveller | null {
  const { at, travellers } = scene
  const near = travellers.findLast(({ to }) => to <= i)
  if (near === undefined) return null
  const isCut = at.tokens.slice(near.to, i).some(({ text }) => text === ';' || text === ':')
  const isToldOf = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.main >= near.to && verb.main < i)
  const isLeader = /^(?:led|headed)$/.test(lowerAt(at, near.from - 2)) && lowerAt(at, near.from - 1) === 'by'
  const before = at.tags[near.from - 1] === 'DET' ? near.from - 2 : near.from - 1
  const isInPhrase = !isLeader && (at.tags[before] === 'PREP' || at.tags[before] === 'TO')
  return isCut || isToldOf || isInPhrase ? null : { ...withKnown(scene, near), how: 'visit-near' }
}
