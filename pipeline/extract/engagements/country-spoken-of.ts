import { envoyNouns } from '../../lexicon/contact-words.ts'
import type { Discourse } from '../discourse.ts'
import { type Piece, textOf } from '../piece.ts'
import { type Country, isStateOffice } from './country.ts'
import type { Side } from './memory.ts'
import { isNamedPerson } from './read-meetings.ts'

/** "For his part, the premier": of the other side. */
const isTurn = ({ at: { sentence } }: Piece): boolean =>
  /^\P{L}*(?:for (?:his|her|its) part|in (?:turn|reply|response))\b/iu.test(sentence.text)

/** "the ministers of the three countries": of no one of them. */
const isOfSeveral = (piece: Piece): boolean =>
  /\bof (?:the|these|those|both|all) .*(?:countries|nations|states|members)$/i.test(textOf(piece))

/** "President Vucic met them": a name with an office that may be of the host, and no other name beside it. */
function meetsThem(piece: Piece): boolean {
  const { at, from, to } = piece
  const isAlone = at.tags.every((tag, i) => tag !== 'NNP' || (i >= from && i < to))
  const isOfPost = at.tokens.slice(from, to).some(({ lower }) => envoyNouns.has(lower))
  return isNamedPerson(piece) && isAlone && !isOfPost && at.tokens.some(({ lower }) => /^(?:them|him|her)$/.test(lower))
}

/** "Six Chinese doctors came to Serbia. President Vucic met them": an office with a name, where the country spoken of is that of the travellers. */
function hostOf(piece: Piece, spokenOf: string, { travel }: Discourse): Country | null {
  const isOfGuests = travel?.destination != null && [...travel.homes.values()].includes(spokenOf)
  const host = isOfGuests && meetsThem(piece) ? travel.destination : null
  return host === null || host.iso3 === spokenOf ? null : { iso3: host.iso3, piece: host.piece, how: 'carried' }
}

/** A state's office without a country is of the country that the paragraph speaks of. */
export function countrySpokenOf(side: Side, other: string | null, discourse: Discourse): Country | null {
  if (side.country !== null || !isStateOffice(side.piece) || isOfSeveral(side.piece)) return side.country
  // On a page of an embassy its ambassador is of the country that the embassy is of.
  const { author } = discourse
  if (
    author?.type === 'embassy' &&
    author.iso3 !== null &&
    /\b(?:ambassador|envoy|consul|chargé)/i.test(textOf(side.piece))
  )
    return { iso3: author.iso3, piece: author.iso3Piece ?? author.piece, how: 'carried' }
  const before = discourse.engagement
  const last = (isTurn(side.piece) ? before?.counterpart : before?.actor)?.country ?? null
  if (last !== null && last.iso3 !== other) return { ...last, how: 'carried' }
  const { area } = discourse
  if (area === null || area.iso3 === null || area.iso3 === other) return null
  const host = hostOf(side.piece, area.iso3, discourse)
  if (host !== null) return host
  return { iso3: area.iso3, piece: area.iso3Piece ?? area.piece, how: 'carried' }
}
