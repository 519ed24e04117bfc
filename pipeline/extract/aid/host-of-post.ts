import { type Actor, actorOf } from '../actors.ts'
import { isCountry, wordBefore } from '../areas.ts'
import type { Discourse, Nationality } from '../discourse.ts'
import { donorTypeIn } from '../named-in.ts'
import { isPronoun } from '../nationality.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { partyAt } from './actors-near.ts'

/** "Peru's ambassador to Chile gave 20 tents": to the country where the post is, if no one else is named. */
export function hostOfPost(donor: Actor | null): Actor | null {
  if (donor?.type !== 'embassy') return null
  const { at, from, to } = donor.piece
  const host = at.areas.find(
    (area) =>
      area.from >= from &&
      area.to <= to &&
      isCountry(area) &&
      area.iso3 !== donor.iso3 &&
      /^(?:to|in)$/.test(wordBefore(at.tokens, area.from)),
  )
  const party = host === undefined ? null : partyAt(at, chunkOf(at, host.from))
  // "the ambassador to Peru Ana Ruiz": the name behind the country is the envoy's.
  const isNamed = host !== undefined && party !== null && at.tags[host.to] === 'NNP' && host.to < party.piece.to
  return isNamed ? actorOf({ at, from: host.from, to: host.to }) : party
}

/** "The ambassador of Peru in Chad recalled that Peru had given 20 tents": to the country where its embassy was told to be. */
export function hostTold(donor: Actor | null, { host, post, envoyHome }: Discourse): Actor | null {
  const home = envoyHome ?? post
  const isOfPost = donor !== null && donor.type === 'government' && donor.iso3 !== null && donor.iso3 === home?.iso3
  return isOfPost && host !== null && host.iso3 !== donor.iso3 ? actorOf(host.piece) : null
}

/** "At a ceremony in Lima, the Chilean ambassador": the one country of the sentence beside the envoy's own. */
function onlyPlace({ piece: { at }, iso3: home }: Actor): Nationality | null {
  const others = at.areas.filter(({ iso3 }) => iso3 !== null && iso3 !== home)
  const [place] = others
  const iso3 = place?.iso3 ?? null
  const isVenue =
    place?.form === 'name' &&
    (/^(?:in|at|across|on)$/.test(wordBefore(at.tokens, place.from)) || at.tokens[place.to]?.lower === "'s")
  return !isVenue || iso3 === null || others.some((one) => one.iso3 !== iso3)
    ? null
    : { iso3, piece: { at, from: place.from, to: place.to } }
}

/** "the three countries", "its neighbours": no body of the one country. */
const isOfCountries = ({ piece }: Actor): boolean =>
  piece.at.tokens.slice(piece.from, piece.to).some(({ lower }) => /^(?:countries|nations|neighbou?rs)$/.test(lower))

/** "to hospitals at home": where the envoy comes from. */
const isAtHome = ({ piece: { at, to } }: Actor): boolean =>
  /^(?:at|back)$/.test(at.tokens[to]?.lower ?? '') && at.tokens[to + 1]?.lower === 'home'

/** "The Chilean embassy in Lima gave 20 beds to the health ministry": a body that no country is told of is of the country where the post is. */
export function atPost(recipient: Actor | null, donor: Actor | null, { host }: Discourse): Actor | null {
  if (recipient === null || donor === null || recipient.iso3 !== null || recipient.areas.length > 0) return recipient
  // "On behalf of Chile its ambassador in Lima gave 20 beds"
  const isBehind =
    host !== null && host.piece.at === donor.piece.at && donor.iso3 !== null && donor.type === 'government'
  if (donor.type !== 'embassy' && !isBehind) return recipient
  // "UNICEF", "it"
  if (
    isPronoun(recipient) ||
    isAtHome(recipient) ||
    donorTypeIn(recipient.piece) === 'unspecified' ||
    isOfCountries(recipient)
  )
    return recipient
  const place = onlyPlace(donor) ?? (host !== null && host.iso3 !== donor.iso3 ? host : null)
  return place === null ? recipient : { ...recipient, iso3: place.iso3, iso3Piece: place.piece }
}
