import { type Actor, actorOf } from '../actors.ts'
import { wordBefore } from '../areas.ts'
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
      area.areaKind === 'country' &&
      area.iso3 !== donor.iso3 &&
      /^(?:to|in)$/.test(wordBefore(at.tokens, area.from)),
  )
  const party = host === undefined ? null : partyAt(at, chunkOf(at, host.from))
  // "the ambassador to Peru Ana Ruiz": the name behind the country is the envoy's.
  const isNamed = host !== undefined && party !== null && at.tags[host.to] === 'NNP' && host.to < party.piece.to
  return isNamed ? actorOf({ at, from: host.from, to: host.to }) : party
}
