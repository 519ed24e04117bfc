import type { DonorType } from '../../lexicon/organizations.ts'
import { type Actor, actorOf, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse, Nationality } from '../discourse.ts'
import { type Member, memberAt } from '../parse/nominal.ts'
import { hasName, lowerWords } from '../piece.ts'
import { hasWord, wordMatch } from '../word-test.ts'

/** What a body or office is, and of which country, as the text told with its full name. */
export interface NamedBefore {
  readonly type: DonorType
  readonly nation: Nationality | null
}

/** Nouns for a body or office of which a text names one and then speaks with the noun alone. */
const nouns =
  /^(?:ministry|department|agency|administration|authority|commission|bureau|army|navy|military|police|parliament|bank|lender|fund|university|college|school|institute|hospital|clinic|church|diocese|council|city|town|municipality|province|county|prefecture|region|district|embassy|consulate|mission|organi[sz]ation|union|federation|committee|cent(?:er|re)|government|minister|president|premier|king|queen|sultan|emir|governor|mayor|ambassador|consul)$/

const isNounOfBody = wordMatch(nouns)

/** The noun by which a phrase says what it names: "the University of Lima", "the World Bank". */
function nounOf({ tokens }: AnalyzedSentence, { np }: Member): string | null {
  for (let i = np.head; i >= np.from; i--) {
    const word = tokens[i]?.word
    if (word != null && isNounOfBody(word)) return word.lower
  }
  return null
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
  lender: ['bank'],
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
  if (!hasWord(at.tokens, isNounOfBody)) return
  const seen = new Set<string>()
  for (const i of at.chunks.keys()) {
    const member = at.chunks[i]?.kind === 'np' ? memberAt(at.chunks, i) : null
    const noun = member === null ? null : nounOf(at, member)
    if (member === null || noun === null || seen.has(noun)) continue
    const actor = actorOf(pieceOfMember(at, member))
    const { areas, type, iso3 } = actor
    if (nounAlone(actor) !== null || (areas.length === 0 && !hasName(actor.piece))) continue
    seen.add(noun)
    const piece = actor.iso3Piece ?? actor.piece
    named.set(noun, { type, nation: iso3 === null ? null : { iso3, piece } })
  }
}

/** Of no country where its full name told none: "the UN's food agency … the agency". */
const maybeInternational = /^(?:commission|agency|organi[sz]ation|union|committee|mission)$/

/** "The ministry of Peru is thankful. The ministry received 20 tents": a noun alone is the body named with it before, unless that is of the country on the other side. */
export function withNamed(actor: Actor, other: Actor | null, { named, subject }: Discourse): Actor {
  const noun = actor.iso3 === null && named.size > 0 ? nounAlone(actor) : null
  if (noun === null) return actor
  const own = named.get(noun)
  const known = own ?? (relatives[noun] ?? []).map((one) => named.get(one)).find((one) => one !== undefined)
  if (known === undefined) return actor
  // "The mayor came. The city sent": the city is not what he is.
  const type =
    (own === undefined && actor.type !== 'unspecified') ||
    (known.type === 'unspecified' && actor.type !== 'company' && !maybeInternational.test(noun))
      ? actor.type
      : known.type
  const { nation } = known
  const isOther = subject != null && subject.iso3 !== null && subject.iso3 !== nation?.iso3 && noun === 'government'
  if (nation === null || nation.iso3 === other?.iso3 || isOther) return { ...actor, type }
  return { ...actor, type, iso3: nation.iso3, iso3Piece: nation.piece }
}
