import type { Actor } from '../actors.ts'
import { hasName } from '../piece.ts'
import { areCountries } from './pointed-place.ts'

/** "Tonga gave 3 million, from a people who have little": a common noun tells less than the name before, as does what is the giver's own ("from its World Cup"). */
export const isVaguer = (from: Actor | null, giver: Actor | null): boolean =>
  from !== null && giver !== null && isNamed(giver) && (!isNamed(from) || isOwn(from))

/** "Peru gave the fund 3 million on behalf of poorer nations": who is helped by the gift does not give it. */
export const principalOf = (behalf: Actor | null): Actor | null =>
  behalf !== null && areCountries(behalf) && !isNamed(behalf) ? null : behalf

const isOwn = ({ piece: { at, from } }: Actor): boolean => /^(?:its|their|his|her)$/.test(at.tokens[from]?.lower ?? '')

const isNamed = ({ areas, piece }: Actor): boolean => areas.length > 0 || hasName(piece)

/** No one gives to himself, nor to a list that he stands in. */
export const isSame = (recipient: Actor | null, donor: Actor | null): boolean =>
  recipient !== null &&
  donor !== null &&
  recipient.piece.at === donor.piece.at &&
  recipient.piece.from <= donor.piece.from &&
  donor.piece.to <= recipient.piece.to
