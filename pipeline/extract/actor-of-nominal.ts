import { singularOf } from '../lexicon/nouns.ts'
import { type Actor, actorOf, pieceOfMember, pieceOfNominal, typeOf, typeOfOffice } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { nameMeant } from './apposed-name.ts'
import { isCountry } from './areas.ts'
import { bodyLed } from './body-led.ts'
import { isPlaceName } from './head-of-relative.ts'
import { goodsIn } from './named-in.ts'
import { isComma, isLargerPlaceAt, type Member, memberAt, type Nominal } from './parse/nominal.ts'
import { type Piece, startingAt } from './piece.ts'

/** "Bhutan, the smallest of the donors", "Porto Lindo, a small charity": says of the first what it is, and names no other. */
export function withoutApposed(at: AnalyzedSentence, nominal: Nominal): Nominal {
  const [first, second, third] = nominal.members
  if (first === undefined || second === undefined || third !== undefined) return nominal
  if (first.np.areas.length === 0 && !first.np.isName && !isSeatApposed(at, first, second)) return nominal
  return describes(at, second) ? { members: [first], first: first.first, end: first.end } : nominal
}

/** "thanked Peru for a clinic and Chile for 20 beds": what the one gave is no fellow of the other. */
function withoutThing(at: AnalyzedSentence, nominal: Nominal): Nominal {
  const [thing, land, more] = nominal.members
  if (thing === undefined || land === undefined || more !== undefined) return nominal
  const isThing =
    /^an?$/.test(at.tokens[thing.np.from]?.lower ?? '') &&
    thing.np.areas.length === 0 &&
    goodsIn(pieceOfMember(at, thing)) !== null
  const [area] = land.np.areas
  const isLand = area?.form === 'name' && isCountry(area) && area.to === land.np.to
  const prep = at.chunks[nominal.first - 1]
  const isThanked = prep?.kind === 'prep' && prep.text === 'for'
  return isThing && isLand && isThanked ? { members: [land], first: land.first, end: land.end } : nominal
}

/** "a mosque in Bern, the Swiss capital": said of the place. */
function isSeatApposed(at: AnalyzedSentence, first: Member, second: Member): boolean {
  const [place, head] = [at.chunks[second.first - 2], at.tokens[second.np.head]?.lower ?? '']
  const isPlace = place?.kind === 'np' && place !== first.np && (place.areas.length > 0 || place.isName)
  return isPlace && /^(?:capital|city|town|port|seat)$/.test(head)
}

/** Common words behind a comma, with no name but that of whose it is: "Sida, Sweden's development agency". */
function describes(at: AnalyzedSentence, member: Member): boolean {
  const { from, to } = pieceOfMember(at, member)
  if (at.tokens[from - 1]?.text !== ',') return false
  const isNamed = at.tags.slice(from, to).includes('NNP') || at.areas.some((area) => area.from >= from && area.to <= to)
  if (!isNamed) return /^(?:the|a|an)$/.test(at.tokens[from]?.lower ?? '')
  const said = { at, from, to: member.np.to }
  if (at.tags[member.np.head] !== 'N' || typeOfOffice(said) !== null) return false
  // "Chad, the receiver of Peruvian help"
  const isRole = /^(?:the|an?)$/.test(at.tokens[from]?.lower ?? '') && member.np.areas.length === 0
  return typeOf(said) !== null || ownsHead(actorOf(said)) || isRole
}

/** "Grameen, a Peruvian lender, sent": what stands between commas behind a name. */
function apposedBehind(at: AnalyzedSentence, { members, end }: Nominal): Member | undefined {
  const [only, more] = members
  const member =
    only?.np.isName === true && more === undefined && isComma(at.chunks[end]) ? memberAt(at.chunks, end + 1) : null
  if (member === null || member.np.number !== null || !describes(at, member)) return undefined
  let behind = member.end
  while (at.chunks[behind]?.kind === 'prep' && at.chunks[behind + 1]?.kind === 'np') behind += 2
  const [close, next] = [at.chunks[behind], at.chunks[behind + 1]]
  const isClosed = close === undefined || (close.kind === 'punct' && next?.kind !== 'conj')
  return isClosed ? member : undefined
}

/** "Porto Lindo, a small charity", "Sida, Sweden's agency", "Ana Ruiz, who heads the Red Cross": what no word of the name tells, the apposition does. */
export function actorOfNominal(at: AnalyzedSentence, told: Nominal): Actor {
  const whole = nameMeant(at, withoutThing(at, told))
  const nominal = withoutApposed(at, whole)
  const actor = actorOfMembers(at, nominal)
  // "two firms, Hanbit and Daesung"
  const apposed = whole !== told ? told.members[0] : nominal === whole ? apposedBehind(at, whole) : whole.members[1]
  const led = apposed === undefined && nominal.members.length === 1 ? bodyLed(at, nominal.end) : null
  if (led !== null && actor.areas.length === 0 && actor.type === 'unspecified') {
    const { type, iso3, iso3Piece } = actorOf(pieceOfMember(at, led))
    return { ...actor, type, iso3, iso3Piece }
  }
  if (apposed === undefined) return actor
  const said = actorOf(pieceOfMember(at, apposed))
  const isOpen = actor.iso3 === null && actor.areas.length === 0 && ownsHead(said)
  return {
    ...actor,
    type: actor.type === 'unspecified' ? (typeOf(said.piece) ?? 'unspecified') : actor.type,
    ...(isOpen ? { iso3: said.iso3, iso3Piece: said.iso3Piece } : {}),
  }
}

/** "a Peruvian lender", "Peru's lender": whose it is stands before the noun. */
const ownsHead = ({ piece: { at, from, to }, areas: [area] }: Actor): boolean =>
  area !== undefined &&
  area.from <= from + 1 &&
  area.to < to &&
  (area.form !== 'name' || /^(?:['’]s?|-)$/.test(at.tokens[area.to]?.lower ?? ''))

const within = /^(?:in|from|at|across|around|throughout)$/

/** "firms in Chile and Peru", "churches in Lima, Puno and Cusco": one group in several places, and no second one. */
function inSeveralPlaces(at: AnalyzedSentence, { members: [group, ...others] }: Nominal): boolean {
  if (group === undefined || others.length === 0) return false
  const [prep, place] = [at.chunks[group.end], at.chunks[group.end + 1]]
  const head = at.tokens[group.np.head]?.lower ?? ''
  const isGroup = group.np.areas.length === 0 && at.tags[group.np.head] === 'N' && singularOf(head) !== head
  const isWithin = prep?.kind === 'prep' && within.test(prep.text) && place?.kind === 'np' && isPlaceName(place)
  return isGroup && isWithin && others.every(({ np }) => isPlaceName(np))
}

function actorOfMembers(at: AnalyzedSentence, nominal: Nominal): Actor {
  const isOneGroup = inSeveralPlaces(at, nominal)
  const told = isOneGroup ? nominal.members.slice(0, 1) : nominal.members
  const members = told
    .filter(({ first }) => !isLargerPlaceAt(at.chunks, first))
    .map((member) => pieceOfMember(at, member))
  if (isOneGroup) return actorOf(withoutHedge(pieceOfNominal(at, nominal)), members)
  // "companies, such as the X Foundation": the examples say what they are as well.
  const examples = { ...pieceOfNominal(at, nominal), from: members.at(-1)?.to ?? 0 }
  // "Chileans and Chilean firms in Peru": where they are, and no example.
  const isPlace =
    /^(?:in|at|across|near)$/.test(at.tokens[examples.from]?.lower ?? '') &&
    at.areas.some(({ from }) => from === examples.from + 1)
  const isMore = members.length > 1 && examples.to > examples.from && !isPlace
  const spoken = isMore ? [...members, examples] : (oneBody(at, nominal, members) ?? members)
  return actorOf(withoutHedge(pieceOfNominal(at, nominal)), spoken)
}

/** "the ministry's aid office, SOLID": a description and the name that a mere comma parts are of one body, whose kind the name tells first. */
function oneBody(at: AnalyzedSentence, { members: [said, name] }: Nominal, pieces: readonly Piece[]): Piece[] | null {
  const [first, second, more] = pieces
  if (first === undefined || second === undefined || more !== undefined || said === undefined) return null
  const isNamed = name?.np.isName === true && at.tags[said.np.head] === 'N' && at.tokens[second.from - 1]?.text === ','
  return isNamed ? [typeOf(second) === null ? first : second] : null
}

/** "as many as 79 countries": the name begins with the numeral. */
function withoutHedge(piece: Piece): Piece {
  const number = piece.at.numbers.find(({ from }) => from === piece.from)
  const first = number === undefined ? -1 : piece.at.tokens.findIndex(({ start }) => start >= number.numeralStart)
  return number === undefined || number.qualifier !== 'exact' || first < 0 ? piece : startingAt(piece, first)
}
