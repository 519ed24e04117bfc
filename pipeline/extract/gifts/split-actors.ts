import { type Actor, actorOf } from '../actors.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Nominal } from '../parse/nominal.ts'
import { hasName, type Piece } from '../piece.ts'
import type { GiftOfItem } from './merge-gifts.ts'
import type { Role } from './sides.ts'

/** The pieces between commas and "and". */
function partsOf({ at, from, to }: Piece): Piece[] {
  const parts: Piece[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const lower = at.tokens[i]?.lower
    // The "and" of "Trinidad and Tobago" joins no two.
    if (at.tags[i] === 'NNP' && i < to) continue
    const isCut = i === to || lower === ',' || lower === 'and' || (lower === 'as' && at.tokens[i + 1]?.lower === 'well')
    if (!isCut) continue
    if (i > start) parts.push({ at, from: start, to: i })
    if (lower === 'as') i += 2
    start = i + 1
  }
  return parts
}

/** The members of "X, Y and other Z" where each names an area. */
export function splitList(piece: Piece): Piece[] {
  const { at } = piece
  const parts = partsOf(piece)
  const namesArea = (part: Piece): boolean =>
    at.areas.some((area) => area.from >= part.from && area.to <= part.to && area.form === 'name')
  // "other neighbours", "12 other countries"
  const isRest = (part: Piece): boolean =>
    [part.from, part.from + 1].some((i) => i < part.to && at.tokens[i]?.lower.startsWith('other') === true)
  const isList = parts.length > 1 && parts.some(namesArea)
  if (!isList || isNamedTwice(piece) || !parts.every((part) => namesArea(part) || isRest(part))) return []
  return parts.filter((part, i) => i === 0 || !isLargerPlace(parts[i - 1], part))
}

/** "The Republic of Peru, Lima, has given": names of one country with a comma between, and no "and". */
function isNamedTwice({ at, from, to }: Piece): boolean {
  const own = at.areas.filter((area) => area.from >= from && area.to <= to)
  const codes = new Set(own.map(({ iso3 }) => iso3))
  return own.length === 2 && codes.size === 1 && !codes.has(null) && !at.tags.slice(from, to).includes('CONJ')
}

/** "in Quito, Ecuador": the larger place behind a city's comma is no member of its own. */
function isLargerPlace(before: Piece | undefined, { at, from, to }: Piece): boolean {
  const city = at.areas.find((area) => before !== undefined && area.from >= before.from && area.to === before.to)
  const larger = at.areas.find((area) => area.from === from && area.to === to)
  const isWithin = city?.areaKind === 'city' && larger !== undefined && larger.iso3 === city.iso3
  return isWithin && at.tokens[from - 1]?.text === ','
}

export const isBare = ({ at, from, to }: Piece): boolean => {
  const start = at.tags[from] === 'DET' ? from + 1 : from
  return at.areas.some((area) => area.from === start && area.to === to)
}

/** One row a named recipient of a gift without a number; one row a country that gives such, or gives apart. */
export function actorsOf(role: Role, gift: GiftOfItem, side: 'donor' | 'recipient'): (Actor | null)[] {
  const { actor } = role
  if (actor === null || (gift.item.number !== null && gift.isSeparate !== true)) return [actor]
  const members = side === 'recipient' ? splitList(actor.piece) : separateGivers(actor, gift)
  return members.length > 1
    ? members.map((member) => ({
        ...actorOf(member),
        ...(actorOf(member).iso3 === null && gift.isSeparate === true
          ? { iso3: actor.iso3, iso3Piece: actor.iso3Piece }
          : {}),
      }))
    : [actor]
}

/** "towns such as Lima and Quito" */
const isOfExamples = ({ at, from, to }: Piece): boolean =>
  at.tokens.slice(from, to).some(({ lower }, i, all) => lower === 'as' && all[i - 1]?.lower === 'such')

/** "Peru, a member of the league, and Chile" */
const isAside = ({ at, from }: Piece): boolean =>
  /^(?:an?|one|both|home|which|who)$/.test(at.tokens[from]?.lower ?? '') && at.tokens[from - 1]?.text === ','

function separateGivers({ piece, type }: Actor, gift: GiftOfItem): Piece[] {
  const { at, from, to } = piece
  // "Peru, Chile and the Red Cross each sent a clinic"
  const named =
    gift.basis === 'each_donor' && !isOfExamples(piece) ? partsOf(piece).filter((part) => !isAside(part)) : []
  if (named.length > 1 && named.every(hasName)) return named
  const cut = firstIndexIn(at.tokens, from + 1, to, ({ lower }, i) => lower === 'and' && at.tags[i] !== 'NNP')
  if (gift.isSeparate === true && cut > 0 && type !== 'mixed')
    return [
      { at, from, to: cut },
      { at, from: cut + 1, to },
    ]
  const members = splitList(piece)
  return members.every(isBare) ? members : []
}

/** "Peru's gift was 20 tents, Chile's 30 beds": the things before the next owner's. */
export function upToNextOwner(at: AnalyzedSentence, nominal: Nominal): Nominal {
  const next = firstIndexIn(nominal.members, 1, nominal.members.length, ({ np }) => genitiveIn(at, np) !== null)
  const last = nominal.members[next - 1]
  return last === undefined ? nominal : { ...nominal, members: nominal.members.slice(0, next), end: last.end }
}
