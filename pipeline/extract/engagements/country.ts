import { countryOf } from '../../lexicon/areas/index.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { findOrganization } from '../../lexicon/organization-names.ts'
import type { Actor } from '../actors.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse, Nationality } from '../discourse.ts'
import { donorTypeIn } from '../named-in.ts'
import { areasOf, hasName, lowerWords, type Piece, textOf } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import { isPope, membersOf } from './party.ts'

/** The country that a side stands for, the place that tells it, and how. */
export interface Country {
  readonly iso3: string
  readonly piece: Piece
  readonly how: 'stated' | 'carried' | 'near'
}

/** "the leaders of ASEAN": with a region or group of countries in it. */
export const hasGroup = (piece: Piece): boolean => areasOf(piece).some(({ areaId }) => countryOf(areaId) === null)

const posts =
  /^(?:ambassador|envoy|embassy|consul|consulate|commissioner|mission|representative|minister|president|commission)/

/** "ambassador to Peru", "embassy in Lima", "nationals in Chile": where one is, not what one stands for. */
function isWhereabouts({ at, from }: Piece, area: AreaMention): boolean {
  const before = (back: number): string => (area.from - back < from ? '' : (at.tokens[area.from - back]?.lower ?? ''))
  const prep = before(1) === 'the' ? before(2) : before(1)
  return area.from > from && (prep === 'to' || prep === 'in')
}

/** "the Chile-Peru Association": of neither alone. */
function isPaired({ at }: Piece, area: AreaMention): boolean {
  // "LIMA - Peru's minister": a dash between spaces joins nothing.
  const isJoint = (i: number): boolean =>
    ['-', '–', '—', '/'].includes(at.tokens[i]?.text ?? '') && at.tokens[i]?.start === at.tokens[i - 1]?.end
  const isArea = (i: number): boolean => at.areas.some((other) => other !== area && i >= other.from && i < other.to)
  return (isJoint(area.to) && isArea(area.to + 1)) || (isJoint(area.from - 1) && isArea(area.from - 2))
}

/** The country named in a phrase; null where none or several are. */
function countryIn(piece: Piece): Country | null {
  const isWhole = (area: AreaMention): boolean => area.from === piece.from && area.to === piece.to
  const areas = areasOf(piece).filter((area) => isWhole(area) || !isPaired(piece, area))
  const own = areas.filter((area) => !isWhereabouts(piece, area))
  const hasPost = lowerWords(piece).some((word) => posts.test(word))
  // "WHO officials in Geneva"
  const named = { ...piece, to: (areas[0]?.from ?? piece.to) - 1 }
  const isOfNone = hasPost || (hasName(named) && donorTypeIn(named) === 'unspecified')
  const telling = own.length > 0 || isOfNone ? own : areas
  const [one, two] = telling
  // "the Peruvian and Chilean ministries", "Peru's and Chile's ministers" are of both.
  const and = one !== undefined && piece.at.tokens[one.to]?.lower === "'s" ? one.to + 1 : (one?.to ?? 0)
  const isOfTwo = one !== undefined && two?.from === and + 1 && piece.at.tokens[and]?.lower === 'and'
  if (isOfTwo && countryOf(one.areaId) !== countryOf(two.areaId)) return null
  const members = membersOf(piece)
  const firsts =
    members.length < 2
      ? telling.slice(0, 1)
      : members.flatMap(({ from, to }) => telling.find((area) => area.from >= from && area.to <= to) ?? [])
  const isos = new Set(firsts.map(({ areaId }) => countryOf(areaId)))
  const [iso3] = isos
  const [first] = firsts
  if (isos.size !== 1 || iso3 === null || iso3 === undefined || first === undefined) return null
  return { iso3, piece: { at: piece.at, from: first.from, to: first.to }, how: 'stated' }
}

const ofNation = (known: Nationality): Country => ({ iso3: known.iso3, piece: known.piece, how: 'carried' })

/** Offices of state: without a country, they are of the country spoken of. */
const stateRanks = new Set(['head_of_state', 'head_of_government', 'minister', 'ambassador'])
const stateBodies = new Set([
  'government',
  'ministry',
  'embassy',
  'parliament',
  'cabinet',
  'ambassador',
  'president',
  'premier',
  'senate',
])

export function isStateOffice({ at, from, to }: Piece): boolean {
  if (isPope({ at, from, to })) return false
  const start = at.tokens[from]?.lower === 'the' || at.tokens[from]?.lower === 'then' ? from + 1 : from
  const office = findOffice(at.tokens, start)
  const end = start + (office?.length ?? 0)
  // "President of the Friendship Association" holds no office of state.
  const isOfBody =
    at.tokens[end]?.lower === 'of' &&
    findOrganization(at.tokens, at.tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1, at.tags) !== null
  if (office !== null && end <= to && stateRanks.has(office.rank) && !isOfBody) return true
  // "Foreign ministry spokeswoman Ana Ruiz"
  const named = at.tokens.slice(start, start + 3).map(({ lower }) => lower)
  if (/^(?:foreign|health|defen[cs]e|trade) ministry spokes\w+$/.test(named.join(' '))) return true
  // "the Ministry of Health"
  const head = at.tokens[from + 2]?.lower === 'of' ? from + 1 : to - 1
  return stateBodies.has(at.tokens[head]?.lower ?? '') && at.tokens[from]?.lower === 'the'
}

/** What no name of a body goes on over. */
const stops = new Set(['V', 'AUX', 'MODAL', 'TO', 'PREP', 'PUNCT', 'CONJ', 'WH', 'SUB'])

/** The name under which a body is remembered: "Liberal Party". */
function bodyName({ at, from, to }: Piece, isWhole = true): string | null {
  for (let i = from; i < to; i++) {
    // "Kenya's president thanked the World Bank": not Kenya's
    if (!isWhole && stops.has(at.tags[i] ?? '')) return null
    const found = findOrganization(at.tokens, i, at.tags)
    if (found !== null && found.length > 1)
      return textOf({ at, from: i, to: Math.min(to, i + found.length) }).toLowerCase()
  }
  return null
}

/** "Chile's ruling Liberal Party": later the name alone tells the country. */
export function rememberBodies(at: Piece['at'], discourse: Discourse): void {
  for (const area of at.areas) {
    const iso3 = countryOf(area.areaId)
    if (iso3 === null || at.tokens[area.to]?.lower !== "'s") continue
    const name = bodyName({ at, from: area.to + 1, to: Math.min(at.tokens.length, area.to + 8) }, false)
    if (name !== null && !discourse.bodies.has(name))
      discourse.bodies.set(name, { iso3, piece: { at, from: area.from, to: area.to } })
  }
}

/** What is known of a side: from its own words, from who was named so before. */
export function knownCountry(piece: Piece, discourse: Discourse): Country | null {
  const stated = countryIn(piece)
  if (stated !== null) return stated
  if (areasOf(piece).some((area) => !isWhereabouts(piece, area))) return null
  const surname = surnameOf(nameOf(piece))
  const person = surname === null ? undefined : (discourse.persons.get(surname) ?? discourse.envoys.get(surname))
  if (person !== undefined) return ofNation(person)
  const name = bodyName(piece)
  const body = name === null ? undefined : discourse.bodies.get(name)
  if (body !== undefined) return ofNation(body)
  const owner = ownedBy(piece, discourse) ?? ownedInSentence(piece)
  if (owner !== null) return ofNation(owner)
  const author = discourse.author
  const isOurs = lowerWords(piece).includes('our') && author !== null && author.iso3 !== null
  return isOurs ? ofNation({ iso3: author.iso3, piece: author.iso3Piece ?? author.piece }) : null
}

/** "His foreign minister": of the country of the one whom the sentence before was about, where this one has named none so far. */
function ownedBy({ at, from, to }: Piece, { subject }: Discourse): Nationality | null {
  if (!/^(?:his|her)$/.test(at.tokens[from]?.lower ?? '') || subject === null || subject.iso3 === null) return null
  const office = findOffice(at.tokens, from + 1)
  const isOfState = office !== null && stateRanks.has(office.rank) && from + 1 + office.length <= to
  const isFirst = at.areas.every((area) => area.from >= from) && !hasRival(subject, at.tokens[from]?.lower ?? '')
  return isOfState && isFirst ? { iso3: subject.iso3, piece: subject.iso3Piece ?? subject.piece } : null
}

/** "Peru stands ready to help, its foreign minister said": of the land that the sentence opens with. */
function ownedInSentence({ at, from, to }: Piece): Nationality | null {
  const office = at.tokens[from]?.lower === 'its' ? findOffice(at.tokens, from + 1) : null
  const isOfState = office !== null && stateRanks.has(office.rank) && from + 1 + office.length <= to
  const np = at.chunks[at.clauses[0]?.subject?.first ?? -1]
  // "Japan met its envoy": may be of another
  const isTeller = at.chunks[at.clauses.at(-1)?.subject?.first ?? -1]?.from === from
  if (!isOfState || !isTeller || np === undefined || np.to > from) return null
  const land = at.areas.find((area) => area.to === np.to && area.from - np.from < 2 && area.form === 'name')
  return land === undefined || land.iso3 === null
    ? null
    : { iso3: land.iso3, piece: { at, from: land.from, to: land.to } }
}

const kings = /^(?:king|prince|sultan|emir|emperor)$/
const queens = /^(?:queen|princess|empress)$/

/** "Ana Ruiz of Peru thanked the king of Chad. His minister …": of the king's country as well as of hers. */
const hasRival = ({ piece: { at }, iso3 }: Actor, whose: string): boolean =>
  at.areas.some(
    (area) =>
      area.iso3 !== null &&
      area.iso3 !== iso3 &&
      (whose === 'his' ? kings : queens).test(at.tokens[area.from - 2]?.lower ?? ''),
  )

/** The personal name of a side: what stands before its first comma, or before "of Peru". */
export function nameOf({ at, from, to }: Piece): Piece {
  let end = from
  const isOfArea = (i: number): boolean =>
    at.tokens[i]?.lower === 'of' &&
    at.areas.some(({ from: start, to: stop }) => (start === i + 1 || start === i + 2) && stop === to)
  while (end < to && at.tokens[end]?.text !== ',' && !isOfArea(end)) end++
  return { at, from, to: end > from ? end : to }
}
