import type { Actor } from '../actors.ts'
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
  return host === undefined ? null : partyAt(at, chunkOf(at, host.from))
}
