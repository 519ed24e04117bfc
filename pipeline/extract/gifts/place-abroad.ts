import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { actorBehind } from './roles.ts'
import type { Roles } from './verb-roles.ts'

/** Money and men have a receiver of their own; works and power stations are financed for what they earn. */
const isNoPresent = ({ category, piece }: Item): boolean =>
  category === 'cash' ||
  category === 'personnel' ||
  /^(?:plants?|stations?|factory|factories|lines?)$/.test(piece?.at.tokens[piece.to - 1]?.lower ?? '')

/** "funded a school in Chad": where what one pays for stands, in another country than one's own. */
export function placeAbroad(at: AnalyzedSentence, clause: Clause, { donor, items }: Roles): Actor | null {
  if (clause.verb.passive || items.some((item) => isNoPresent(item))) return null
  const place = actorBehind(at, clause.arguments, ['in', 'at'])
  const isAbroad = donor !== null && donor.iso3 !== null && place !== null && place.iso3 !== donor.iso3
  return isAbroad && place.areas.length > 0 && place.iso3 !== null ? place : null
}
