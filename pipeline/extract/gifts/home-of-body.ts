import { countryOf } from '../../lexicon/areas/index.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { type Actor, actorOf, typeOfOffice } from '../actors.ts'
import { withReferent } from '../aid/antecedent.ts'
import { hasOnlyGot } from '../aid/getter.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse, Nationality } from '../discourse.ts'
import { firstIndexIn } from '../index-in.ts'
import { withNationality } from '../nationality.ts'
import { hasName } from '../piece.ts'
import { otherOfPair } from '../places-beside.ts'
import { endOfPost, wordsOfPost } from '../post.ts'
import { surnameOf } from '../surname.ts'
import { datelineOf } from '../visits/memory.ts'
import { isRedCross } from './red-cross.ts'
import type { Role } from './sides.ts'

const national =
  /^(?:government|army|navy|military|forces?|guard|police|service|ministry|minister|parliament|senate|cabinet|congress|treasury|president|premier|king|queen|emperor|crown|state|authorities|embassy|consulate|cross|crescent|administration|chancellor)$/

/** "the army", "our government", "the Red Cross": a body that every country has, told without one. */
const isOfSomeCountry = ({ iso3, areas, piece }: Actor): boolean => {
  const words = wordsOfPost(piece)
  // "the Department of Defence"
  const isDepartment = /^(?:department|ministry|office)$/.test(words[1] ?? '') && words[2] === 'of'
  const isNational = isDepartment || national.test(words.at(-1) ?? '')
  // "the International Committee of the Red Cross"
  const isOfAll = words.includes('international')
  return iso3 === null && areas.length === 0 && /^(?:the|our)$/.test(words[0] ?? '') && isNational && !isOfAll
}

/** "Prime Minister Ana Ruiz", "the health minister, Ana Ruiz": an office that every country has, with a name. */
function isHolderOfOffice({ iso3, areas, piece }: Actor): boolean {
  const { at, from, to } = piece
  const first = at.tags[from] === 'DET' ? from + 1 : from
  // "the health minister"
  const starts = [first, first + 1, first + 2]
  return (
    iso3 === null &&
    areas.length === 0 &&
    at.tags[to - 1] === 'NNP' &&
    typeOfOffice(piece) === 'government' &&
    starts.some((i) => i < to && findOffice(at.tokens, i) !== null)
  )
}

/** "India helps. Prime Minister Ana Ruiz promised 3 million. She also sent": later the name tells the country. */
function keepHome({ piece }: Actor, home: Nationality, { persons }: Discourse): void {
  const surname = surnameOf(piece)
  if (surname !== null && !persons.has(surname)) persons.set(surname, home)
}

/** "In Sweden schoolchildren collected", "From Sweden the Red Cross has sent": where the sentence lays its scene. */
function fronted(at: AnalyzedSentence): Nationality | null {
  const [area] = at.areas
  // "Peru: the government has approved 20 tents"
  const isLabel = area?.from === 0 && at.tokens[area.to]?.text === ':'
  if (
    area === undefined ||
    (!isLabel && area.from !== 1) ||
    (!isLabel && !/^(?:in|from)$/.test(at.tokens[0]?.lower ?? ''))
  )
    return null
  const iso3 = countryOf(area.areaId)
  return iso3 === null ? null : { iso3, piece: { at, from: area.from, to: area.to } }
}

/** "Swiss nurses came. The foreign ministry": of those whom the sentence before was about. */
const ofSubject = ({ subject }: Discourse): Nationality | null =>
  subject === null || subject.iso3 === null || subject.type === 'unspecified'
    ? null
    : { iso3: subject.iso3, piece: subject.iso3Piece ?? subject.piece }

/** "the embassy in Lima": where it sits is abroad. */
const isSeat = ({ piece }: Actor, iso3: string): boolean =>
  piece.at.areas.some((area) => area.from >= endOfPost(piece) && area.to <= piece.to && area.iso3 === iso3)

/** "the firm's foundation", "the ministry's fund": of the country of whose it is. */
function homeOfOwner(
  { piece: { at, from, to } }: Actor,
  other: Actor | null,
  discourse: Discourse,
): Nationality | null {
  const mark = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => /^['’]s?$/.test(lower))
  if (mark < 0) return null
  const { iso3, piece, iso3Piece } = withReferent(
    withNationality(actorOf({ at, from, to: mark }), discourse),
    other,
    discourse,
  )
  return iso3 === null ? null : { iso3, piece: iso3Piece ?? piece }
}

/** The country that is likeliest meant, other than that of the other side. */
function homeOf(actor: Actor, other: Actor | null, discourse: Discourse): Nationality | undefined {
  const { travel, post } = discourse
  // An embassy that the text opens with has written it.
  const writer = post?.piece.at.sentence.index === 0 ? post : null
  const issuers = travel === null ? [] : [travel.issued, writer, datelineOf(travel)]
  const found = isRedCross(actor)
    ? [fronted(actor.piece.at)]
    : [fronted(actor.piece.at), ofSubject(discourse), ...issuers]
  // "What Norway gives: Chad got 20 tents, and for Mali the President has promised 30": not of who has only got something.
  return found.find(
    (one): one is Nationality =>
      one !== null && one.iso3 !== other?.iso3 && !isSeat(actor, one.iso3) && !hasOnlyGot(discourse, one.iso3),
  )
}

/** "BERLIN - The government gave Chad 20 tents", "Swiss nurses came. The foreign ministry sent tents": a body that every country has is of the one spoken of. */
export function withHome(donor: Role, other: Actor | null, discourse: Discourse): Role {
  const { actor } = donor
  if (actor === null || actor.iso3 !== null) return donor
  const own = other?.iso3 == null ? null : otherOfPair(actor.piece, actor.areas, other.iso3)
  if (own !== null)
    return { ...donor, actor: { ...actor, iso3: own.iso3, iso3Piece: { ...actor.piece, from: own.from, to: own.to } } }
  if (actor.areas.length > 0) return donor
  const place = fronted(actor.piece.at)
  const isAtHome =
    place !== null &&
    place.iso3 !== other?.iso3 &&
    !hasName(actor.piece) &&
    // "In Lima the embassy": it is abroad.
    !/^(?:unspecified|embassy)$/.test(actor.type)
  const isHolder = isHolderOfOffice(actor)
  const home =
    homeOfOwner(actor, other, discourse) ??
    (isHolder || isOfSomeCountry(actor) ? homeOf(actor, other, discourse) : isAtHome ? place : undefined)
  if (isHolder && home !== undefined) keepHome(actor, home, discourse)
  return home === undefined ? donor : { ...donor, actor: { ...actor, iso3: home.iso3, iso3Piece: home.piece } }
}
