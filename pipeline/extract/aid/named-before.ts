import { nounsOfLetters } from '../../lexicon/nouns-of-letters.ts'
import type { DonorType } from '../../lexicon/organizations.ts'
import { seatsOfBodies, seatsOfLenders } from '../../lexicon/seats-of-bodies.ts'
import { type Actor, actorOf, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse, Nationality } from '../discourse.ts'
import { type Member, memberAt } from '../parse/nominal.ts'
import { hasName, lowerWords } from '../piece.ts'
import { hasWord, wordFact, wordMatch } from '../word-test.ts'

/** What a body or office is, and of which country, as the text told with its full name. */
export interface NamedBefore {
  readonly type: DonorType
  readonly nation: Nationality | null
}

/** Nouns for a body or office of which a text names one and then speaks with the noun alone. */
const nouns =
  /^(?:ministry|department|agency|administration|authority|commission|bureau|army|navy|military|police|parliament|bank|lender|fund|institution|university|college|school|institute|hospital|clinic|church|diocese|council|city|town|municipality|province|county|prefecture|region|district|embassy|consulate|mission|organi[sz]ation|bloc|league|union|federation|committee|cent(?:er|re)|government|minister|president|premier|king|queen|sultan|emir|governor|mayor|ambassador|consul|society|club|association|chamber|trust|order|parish|mosque|temple|monastery|brigade|squadron|battalion|regiment)$/

const isNounOfBody = wordMatch(nouns)

/** A noun for a body, or letters that stand for one. */
const tellsBody = wordFact((word) => isNounOfBody(word) || (word.isAcronym && nounsOfLetters(word.lower).length > 0))

/** The nouns by which a phrase says what it names, or its letters do: "the University of Lima", "the World Bank", "USAID". */
function nounsOf({ tokens }: AnalyzedSentence, { np }: Member): readonly string[] {
  for (let i = np.head; i >= np.from; i--) {
    const word = tokens[i]?.word
    if (word != null && isNounOfBody(word)) return [word.lower]
  }
  const head = tokens[np.head]?.word
  return head?.isAcronym === true ? nounsOfLetters(head.lower) : []
}

/** Whose office or seat is another's: of "the mayor of Lima" one goes on with "the city", of a bank with "the lender". */
const relatives: Readonly<Record<string, readonly string[]>> = {
  city: ['mayor'],
  town: ['mayor'],
  municipality: ['mayor', 'city', 'town'],
  mayor: ['city', 'town'],
  province: ['governor'],
  region: ['governor'],
  prefecture: ['governor'],
  governor: ['province', 'region', 'prefecture'],
  ministry: ['minister'],
  minister: ['ministry'],
  embassy: ['ambassador'],
  mission: ['embassy', 'consulate'],
  ambassador: ['embassy'],
  consulate: ['consul'],
  consul: ['consulate'],
  university: ['college', 'institute'],
  bank: ['lender'],
  lender: ['bank', 'fund'],
  institution: ['bank', 'fund', 'lender'],
  agency: ['organization', 'organisation', 'fund'],
  bloc: ['union', 'league'],
  council: ['city', 'town', 'region', 'province', 'mayor'],
}

/** "the city council", "the provincial government": the bodies of a place that was named. */
const ofPlace =
  /^(?:the|this) (city|town|municipal|provincial|regional) (?:council|government|administration|authorities|assembly|hall)$/
const placeNouns: Readonly<Record<string, string>> = { municipal: 'city', provincial: 'province', regional: 'region' }

/** "the ministry", "the same bank": the noun and nothing that tells which. */
function nounAlone({ piece, areas }: Actor): string | null {
  const words = lowerWords(piece)
  const noun = words.at(-1) ?? ''
  const place = areas.length === 0 ? ofPlace.exec(words.join(' '))?.[1] : undefined
  if (place !== undefined) return placeNouns[place] ?? place
  const opening = words.slice(0, -1).join(' ')
  return areas.length === 0 && /^(?:the|this|that|the same|the said)$/.test(opening) && nouns.test(noun) ? noun : null
}

/** "Peru's health ministry", "the World Bank": later "the ministry", "the bank" tell the country and the kind. The first of a sentence is the one spoken of. */
export function rememberNamed(at: AnalyzedSentence, { named }: Discourse): void {
  if (!hasWord(at.tokens, tellsBody)) return
  const seen = new Set<string>()
  for (const i of at.chunks.keys()) {
    const member = at.chunks[i]?.kind === 'np' ? memberAt(at.chunks, i) : null
    const told = member === null ? [] : nounsOf(at, member).filter((noun) => !seen.has(noun))
    if (member === null || told.length === 0) continue
    const actor = actorOf(pieceOfMember(at, member))
    const { areas, type, iso3 } = actor
    if (nounAlone(actor) !== null || basedNoun(actor) !== null || (areas.length === 0 && !hasName(actor.piece)))
      continue
    const piece = actor.iso3Piece ?? actor.piece
    for (const noun of told) {
      seen.add(noun)
      named.set(noun, { type, nation: iso3 === null ? null : { iso3, piece } })
    }
  }
}

/** "the Ministry of Health", where only the gift told of which country: "the ministry" later is of it as well. */
export function rememberHome({ piece, iso3, iso3Piece, areas }: Actor, { named }: Discourse): void {
  if (iso3 === null || areas.length > 0) return
  for (const word of lowerWords(piece)) {
    const known = nouns.test(word) ? named.get(word) : undefined
    if (known !== undefined && known.nation === null)
      named.set(word, { ...known, nation: { iso3, piece: iso3Piece ?? piece } })
  }
}

/** "the Manila-based lender": the noun, told with its seat. */
function basedNoun({ piece: { at, from, to } }: Actor): string | null {
  const noun = at.tokens[to - 1]?.lower ?? ''
  const isBased = at.tokens[to - 2]?.lower === 'based' && at.tokens[from]?.lower === 'the'
  return isBased && nouns.test(noun) ? noun : null
}

/** Of no country where its full name told none: "the UN's food agency … the agency". */
const maybeInternational = /^(?:commission|agency|organi[sz]ation|union|committee|mission)$/

const knownBy = (noun: string, { named }: Discourse): NamedBefore | undefined =>
  named.get(noun) ?? (relatives[noun] ?? []).map((one) => named.get(one)).find((one) => one !== undefined)

/** "the Geneva-based agency", "the Manila-based lender": where bodies of many states sit, it is one of them. */
const sitsAmongBodies = ({ piece: { at, from, to } }: Actor, noun: string): boolean => {
  const seat = lowerWords({ at, from: from + 1, to: to - 3 }).join(' ')
  return noun === 'lender' ? seatsOfLenders.has(seat) : noun === 'agency' && seatsOfBodies.has(seat)
}

/** "The Asian Development Bank … the Manila-based lender": a body of several countries is of none, wherever it sits. */
function withSeat(actor: Actor, discourse: Discourse): Actor {
  const noun = actor.iso3 === null ? null : basedNoun(actor)
  if (noun === null) return actor
  const known = knownBy(noun, discourse)
  const isOfMany =
    known === undefined ? sitsAmongBodies(actor, noun) : known.type === 'unspecified' && known.nation === null
  return isOfMany ? { ...actor, type: 'unspecified', iso3: null, iso3Piece: null, areas: [] } : actor
}

/** "Oxfam sent tents. The group also sent beds": of the society spoken of. */
const asGroupMeant = (actor: Actor, { subject, named }: Discourse): Actor =>
  lowerWords(actor.piece).join(' ') === 'the group' && !named.has('group') && subject?.type === 'ngo'
    ? { ...actor, type: 'ngo' }
    : actor

/** "The ministry of Peru is thankful. The ministry received 20 tents": a noun alone is the body named with it before, unless that is of the country on the other side. */
export function withNamed(actor: Actor, other: Actor | null, discourse: Discourse): Actor {
  const { named, subject } = discourse
  const noun = actor.iso3 === null ? nounAlone(actor) : null
  if (noun === null) return asGroupMeant(withSeat(actor, discourse), discourse)
  if (named.size === 0) return actor
  const known = knownBy(noun, discourse)
  if (known === undefined) return actor
  // "The mayor came. The city sent": the city is not what he is.
  // "The World Health Organization came. The agency gave"
  const isOfMany = known.type === 'unspecified' && maybeInternational.test(noun)
  const type =
    (!isOfMany && !named.has(noun) && actor.type !== 'unspecified' && actor.type !== 'company') ||
    (known.type === 'unspecified' && actor.type !== 'company' && !maybeInternational.test(noun))
      ? actor.type
      : known.type
  const { nation } = known
  const isOther = subject != null && subject.iso3 !== null && subject.iso3 !== nation?.iso3 && noun === 'government'
  if (nation === null || nation.iso3 === other?.iso3 || isOther) return { ...actor, type }
  return { ...actor, type, iso3: nation.iso3, iso3Piece: nation.piece }
}
