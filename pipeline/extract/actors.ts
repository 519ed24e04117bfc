import { countryOf } from '../lexicon/areas/index.ts'
import { warships } from '../lexicon/carriers.ts'
import { isCommonName, isFirm, isTradeOfFirm } from '../lexicon/firms.ts'
import { weekdays } from '../lexicon/months.ts'
import { countryOfBody } from '../lexicon/national-bodies.ts'
import { findOffice, leadingRanks } from '../lexicon/offices.ts'
import type { DonorType } from '../lexicon/organizations.ts'
import { isSeatOfGovernment } from '../lexicon/seats-of-government.ts'
import { countryOfPrefix } from '../lexicon/ship-prefixes.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isAnyBody } from './any-body.ts'
import { type AreaMention, isCountry, isLandKind } from './areas.ts'
import { bodyHeaded, withoutFields } from './fields-of-ministry.ts'
import { isGenitiveMark } from './genitive-mark.ts'
import { firstIndexIn, lastIndexIn } from './index-in.ts'
import { withoutLandsOfBodies } from './lands-of-bodies.ts'
import { donorTypeIn, isFirmAlone } from './named-in.ts'
import { areasIn, isCouncilOfPlace, isLikeTown, isOfPart, isTownOf } from './of-town.ts'
import { oncePerSentence } from './once-per-sentence.ts'
import type { Member, Nominal } from './parse/nominal.ts'
import { isNameAroundPeople, isOfManyLands, isOfPeople, withoutHostLands } from './people-abroad.ts'
import { lowerWords, type Piece, startingAt } from './piece.ts'
import { isSecondHalf, placesBeside } from './places-beside.ts'
import { afterRegion, isOfOther, namedBehind, others } from './related-place.ts'
import { isStateAgency } from './state-agency.ts'

/** Who gives, receives, travels or speaks. */
export interface Actor {
  readonly piece: Piece
  readonly type: DonorType
  /** The country it represents or belongs to; null where none or several are named. */
  readonly iso3: string | null
  readonly iso3Piece: Piece | null
  readonly areas: readonly AreaMention[]
}

/** "Shandong" is its government, "Chile" too; a demonym alone is its people. */
function typeOfArea(area: AreaMention, piece: Piece): DonorType | null {
  const words = lowerWords(piece).filter((word) => word !== 'the')
  if (words.length > area.to - area.from)
    return isDescribed(area, piece) || isItsCapital(area, piece)
      ? 'government'
      : isOfPeople(area, piece)
        ? 'citizens'
        : null
  if (area.areaKind === 'group') return donorTypeIn(piece) ?? 'government'
  if (area.form !== 'name') return 'citizens'
  // "Oslo promised", "Oslo's help": the capital stands for its government.
  if (isSeatOfGovernment(words)) return 'government'
  return area.areaKind === 'province' || area.areaKind === 'city' ? 'local_government' : 'government'
}

/** "the Peruvian capital", "the Peruvian capital Lima": stands for its government, and is no firm. */
const isItsCapital = ({ form, to }: AreaMention, { at, to: end }: Piece): boolean =>
  form !== 'name' &&
  at.tokens[to]?.text === 'capital' &&
  (to === end - 1 || at.areas.some((area) => area.from === to + 1 && area.to === end))

const describing: ReadonlySet<string> = new Set(['DET', 'ADJ', 'N', 'PRON', 'POSS'])

/** A part of the country, or more than it. */
const regional =
  /^(?:north|south|east|west|central|(?:north|south)?-?(?:east|west)?ern|greater|mainland|rural|overseas)$/

/** "our good neighbour Peru", "tiny Bhutan": common words before the name of a country. */
function isDescribed({ form, areaKind, from, to }: AreaMention, piece: Piece): boolean {
  if (form !== 'name' || !isLandKind(areaKind) || to !== piece.to || from === piece.from) return false
  const before = piece.at.tags.slice(piece.from, from)
  if (regional.test(piece.at.tokens[from - 1]?.lower ?? '')) return false
  return (
    /^(?:N|ADJ)$/.test(before.at(-1) ?? '') &&
    before.every((tag, i) => describing.has(tag) || piece.at.tokens[piece.from + i]?.text === '-')
  )
}

/** "China's Xinjiang": the part that has a name of its own. */
function partNamed(piece: Piece): Piece {
  const last = areasIn(piece).at(-1)
  const before = last === undefined || last.to !== piece.to ? '' : (piece.at.tokens[last.from - 1]?.lower ?? '')
  // "Peru's neighbour Chile"
  return last !== undefined && (before === "'s" || others.test(before)) ? startingAt(piece, last.from) : piece
}

/** "Huawei", "China's Huawei"; "Apple", not "the Amazon". */
function isNamedFirm(piece: Piece): boolean {
  const name = nameOf(withoutOwner(piece))
  return isFirm(name) && (!isCommonName(name) || isFirmAlone(piece))
}

export function typeOf(whole: Piece): DonorType | null {
  const body = bodyHeaded(whole)
  // "The Central American Bank's president": of no one state, and no firm.
  if (body !== null) return areasIn(body).some(({ iso3 }) => iso3 === null) ? null : typeOf(body)
  const piece = partNamed(whole)
  const [area] = areasIn(piece)
  if (isNamedFirm(piece) || isBranch(piece) || endsInTrade(piece) || isAirline(piece)) return 'company'
  if (lowerWords(piece).some((word) => warships.has(word))) return 'military'
  const said = typeBeforeName(piece) ?? (shipCountry(withoutOwner(piece)) === null ? null : 'military')
  if (said !== null) return said
  const members = typeOfMembers(piece)
  if (members !== null) return members
  const told = (area === undefined ? null : typeOfArea(area, piece)) ?? donorTypeIn(piece)
  const named = told === 'citizens' && isNameAroundPeople(piece) ? null : told
  return (named === 'ngo' || named === null) && isStateAgency(piece) ? 'government' : named
}

/** "Parliament's members", "the party's members" */
function typeOfMembers({ at, from, to }: Piece): DonorType | null {
  const mark = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => lower === "'s")
  const isOfMembers = mark >= 0 && at.tokens[mark + 1]?.lower === 'members'
  const type = isOfMembers ? donorTypeIn({ at, from, to: mark }) : null
  return type === 'parliament_members' || type === 'party' ? type : null
}

/** "Oman Air", "Sweden's Nordvik Paper": a name whose last word tells the trade; not "Ana Power, who", "director Ana Power". */
function endsInTrade({ at, from, to }: Piece): boolean {
  const areNames = at.tags[to - 1] === 'NNP' && at.tags[to - 2] === 'NNP' && to - 2 >= from
  if (!areNames || !isTradeOfFirm(at.tokens[to - 1]?.lower ?? '')) return false
  const next = at.tokens[to]?.text === ',' ? to + 1 : to
  const isPerson = at.tokens.slice(from, to).some((_, i) => findOffice(at.tokens, from + i) !== null)
  return at.tokens[next]?.lower !== 'who' && !isPerson
}

/** "Samsung India": a firm in the country behind its name. */
function isBranch(piece: Piece): boolean {
  const land = areasIn(piece).at(-1)
  const isBehind = land?.form === 'name' && land.to === piece.to && land.from > piece.from
  return isBehind && isFirm(nameOf({ ...piece, to: land.from }))
}

/** "Air Mauritius", "Air Astana": the trade stands before the name; not "Air Force", "Air Marshal". */
const isAirline = ({ at: { tokens, tags }, from, to }: Piece): boolean =>
  to === from + 2 &&
  tokens[from]?.text === 'Air' &&
  tags[from + 1] === 'NNP' &&
  !ofAirForce.test(tokens[from + 1]?.lower ?? '')

const ofAirForce = /^(?:forces?|corps|command|wing|staff|marshal|commodore|vice-marshal|chief|ministry)$/

/** "the Czech charity People in Peril": the noun before a name says what it is, whatever words the name has. */
export function typeBeforeName({ at, from, to }: Piece): DonorType | null {
  for (let i = from; i + 1 < to; i++) {
    if (!describing.has(at.tags[i] ?? 'PUNCT') && at.tags[i] !== 'NNP') return null
    const isNoun = at.tags[i] === 'N' || at.tokens[i]?.lower === 'ngo'
    const isAhead = at.tags[i + 1] === 'NNP' && !at.areas.some((area) => area.from === i + 1)
    const type = isNoun && isAhead ? donorTypeIn({ at, from, to: i + 1 }) : null
    // "Peru's aid agency Apoyo"
    if (type === 'ngo' && isStateAgency({ at, from, to: i + 1 })) return 'government'
    if (type !== null) return bodyTypes.has(type) ? type : null
  }
  return null
}

const bodyTypes: ReadonlySet<DonorType> = new Set(['ngo', 'company', 'foundation'])

/** "Sweden's Ikea", "the Swedish giant Ikea": the name alone. */
function withoutOwner(piece: Piece): Piece {
  const { tags } = piece.at
  const first = lastIndexIn(tags, piece.from, piece.to, (tag) => ownerTags.has(tag))
  return first < 0 || first === piece.to - 1 ? piece : { ...piece, from: first + 1 }
}

const ownerTags: ReadonlySet<string> = new Set(['POSS', 'N', 'ADJ', 'DET'])

export function typeOfOffice(piece: Piece): DonorType | null {
  for (let i = piece.from; i < piece.to; i++) {
    const office = findOffice(piece.at.tokens, i)
    if (office !== null && leadingRanks.has(office.rank)) return 'government'
  }
  return null
}

/** "Badakhshan in Tajikistan": of the country told behind a part's name, whichever other has a part so named. */
function landOfPart({ at }: Piece, [part, land]: readonly AreaMention[]): AreaMention | undefined {
  if (part === undefined || land === undefined || part.form !== 'name' || land.form !== 'name') return undefined
  const isPart = (part.areaKind === 'city' || part.areaKind === 'province') && isCountry(land)
  const isBehind = land.from === part.to + 1 && /^(?:in|,)$/.test(at.tokens[part.to]?.lower ?? '')
  return isPart && isBehind ? land : undefined
}

/** "Peru's Caribbean ally Haiti": of the country, not of its region. */
function nationality(piece: Piece): AreaMention | undefined {
  const found = areasIn(piece)
  const own = found.filter((area) => !isOfManyLands(piece, area) && !isOfOther(piece, area))
  const named = own.length < found.length ? own.find(({ areaId }) => countryOf(areaId) !== null) : undefined
  return named ?? landOfPart(piece, own) ?? afterRegion(piece, own) ?? own[0]
}

/** "HMAS Choules", "the USS Ponce": the country of a ship of the navy. */
function shipCountry({ at, from, to }: Piece): string | null {
  const i = at.tags[from] === 'DET' ? from + 1 : from
  return i + 1 < to && at.tags[i + 1] === 'NNP' ? countryOfPrefix(at.tokens[i]?.text ?? '') : null
}

/** "USAID", "the CDC and the White House": of one country that no word of the name tells. */
function bodyCountry(members: readonly Piece[]): string | null {
  const countries = new Set(members.map((member) => countryOfBody(nameOf(member)) ?? shipCountry(member)))
  const [only] = countries
  return countries.size === 1 ? (only ?? null) : null
}

const nameOf = (piece: Piece): string =>
  lowerWords(piece)
    .filter((word, i) => i > 0 || word !== 'the')
    .join(' ')
    .replaceAll(" 's", "'s")
    .replaceAll(' - ', '-')

/** Actors of a sentence by where they stand: one subject is asked for by every frame. */
const actorsIn = oncePerSentence((_: AnalyzedSentence) => new Map<number, Actor>())

/** The actor that a piece names; its members decide the type where they differ. */
export function actorOf(piece: Piece, members: readonly Piece[] = [piece]): Actor {
  const [first, second] = members
  const isOne = second === undefined && first?.from === piece.from && first.to === piece.to
  if (!isOne) return readActor(piece, members)
  const known = actorsIn(piece.at)
  const key = piece.from * (piece.at.tokens.length + 1) + piece.to
  const before = known.get(key)
  if (before !== undefined) return before
  const actor = readActor(piece, members)
  known.set(key, actor)
  return actor
}

/** "Peru and 12 other countries": of no one country. */
const isWithOthers = ({ at, from, to }: Piece): boolean =>
  /^(?:countries|nations|states)$/.test(at.tokens[to - 1]?.lower ?? '') &&
  at.tags.slice(from, to).includes('CONJ') &&
  at.tokens.slice(from, to).some(({ lower }) => lower === 'other')

function readActor(piece: Piece, all: readonly Piece[]): Actor {
  const members = withoutHostLands(withoutFields(all), piece)
  const told = withoutLandsOfBodies(members.filter((member) => !isAnyBody(member)))
  const types = new Set(
    (told.length > 0 ? told : members)
      .map((member) => typeOf(member) ?? (bodyHeaded(member) === null ? typeOfOffice(member) : null))
      .filter((type) => type !== null),
  )
  if (members.length === 1 && (types.has('government') || isCouncilOfPlace(piece)) && isOfPart(piece)) {
    types.clear()
    types.add('local_government')
  }
  const [only] = types
  const own = areasIn(piece)
  const areas = own.length > 0 ? own : namedBehind(piece)
  const named = members.map((member) => nationality(member)).filter((area) => area !== undefined)
  const [whole] = areas
  const perMember =
    named.length === 0 && whole !== undefined && !isOfManyLands(piece, whole) && !isOfOther(piece, whole)
      ? [whole]
      : named
  const countries = new Set([...perMember, ...placesBeside(piece, perMember)].map(({ areaId }) => countryOf(areaId)))
  if (perMember.some((area) => isSecondHalf(piece.at, area)) || isWithOthers(piece)) countries.add(null)
  const [country] = countries
  const first = perMember[0]
  const body = areas.length === 0 ? bodyCountry(members) : null
  if (body !== null)
    return { piece, type: types.size > 1 ? 'mixed' : (only ?? 'government'), iso3: body, iso3Piece: piece, areas }
  return {
    piece,
    type:
      types.size > 1 ? 'mixed' : (only ?? (isTownOf(piece) || isLikeTown(piece) ? 'local_government' : 'unspecified')),
    iso3: countries.size === 1 ? (country ?? null) : null,
    iso3Piece: first === undefined ? null : { at: piece.at, from: first.from, to: first.to },
    areas,
  }
}

/** The tokens from the first to the last member of a list, with the places that hang on the last ("in the ROK"). */
export function pieceOfNominal(at: AnalyzedSentence, nominal: Nominal): Piece {
  const first = at.chunks[nominal.first]
  const last = at.chunks[nominal.end - 1]
  const from = first?.from ?? 0
  return { at, from, to: beforeDay(at, from, beforeMark(at, from, last?.to ?? 0)) }
}

/** "Chile's (landed with 20 tents)", where the noun was told before: whose it is. */
const beforeMark = ({ tokens }: AnalyzedSentence, from: number, to: number): number =>
  to - 1 > from && isGenitiveMark(tokens[to - 1]) ? to - 1 : to

/** "Peru on Friday": the day is of the deed. */
function beforeDay({ tokens }: AnalyzedSentence, from: number, to: number): number {
  const isDay = weekdays.has(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.lower === 'on'
  return isDay && to - 2 > from ? to - 2 : to
}

export function pieceOfMember(at: AnalyzedSentence, member: Member): Piece {
  const from = at.chunks[member.first]?.from ?? 0
  return { at, from, to: beforeMark(at, from, at.chunks[member.end - 1]?.to ?? 0) }
}
