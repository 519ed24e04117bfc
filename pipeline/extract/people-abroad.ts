import { isPeopleNoun } from '../lexicon/people-nouns.ts'
import { type AreaMention, isCountry } from './areas.ts'
import { firstIndexIn } from './index-in.ts'
import { lowerWords, type Piece } from './piece.ts'

/** Words between a people and the land where some of it live. */
const living =
  /^(?:in|from|of|at|across|around|throughout|abroad|overseas|living|residing|resident|working|studying|settled|based|stranded|who)$/

const isBefore = ({ at }: Piece, { from }: AreaMention, word: string): boolean => at.tokens[from - 1]?.lower === word

/** "private Chileans", "thousands of Koreans", "Chileans in Peru", "overseas Vietnamese": some of a people. */
export function isOfPeople(area: AreaMention, piece: Piece): boolean {
  const { at, to } = piece
  const ends = area.to === to || living.test(at.tokens[area.to]?.lower ?? '')
  const areMany = /[^s]s$/.test(at.tokens[area.to - 1]?.lower ?? '') || isBefore(piece, area, 'overseas')
  return area.form !== 'name' && ends && areMany && !lowerWords(piece).includes('fellow')
}

/** "overseas Chinese": of no country in particular; "overseas Kenyans" are of Kenya. */
export const isOfManyLands = (piece: Piece, area: AreaMention): boolean =>
  isBefore(piece, area, 'overseas') && piece.at.tokens[area.from]?.lower === 'chinese'

const areaAlone = ({ at, from, to }: Piece): AreaMention | undefined =>
  at.areas.find((area) => area.from === from + (at.tokens[from]?.lower === 'the' ? 1 : 0) && area.to === to)

/** "Fijians in Australia and New Zealand": the second land is one more where they live, and gives nothing. */
export function withoutHostLands(members: readonly Piece[], piece: Piece): readonly Piece[] {
  const [first, ...rest] = members
  if (first === undefined || rest.length === 0) return members
  const { at } = piece
  const next = rest[0]?.from ?? piece.to
  const people = at.areas.find((area) => area.from >= first.from && area.to <= first.to && area.form !== 'name')
  const host = at.areas.find(
    ({ from, to, form }) => people !== undefined && from > people.to && to <= next && form === 'name',
  )
  const isHosted = people !== undefined && host !== undefined && living.test(at.tokens[people.to]?.lower ?? '')
  const areLands = rest.every((one) => areaAlone(one)?.form === 'name')
  return isHosted && areLands ? [first] : members
}

const abroad = /^(?:in|across|abroad|overseas|living|residing|resident|working|studying|settled|based|stranded)$/

/** How many words behind a people the land where they live may be named. */
const nearby = 4

/** "Sudanese doctors working in Peru": people told with another land than their own, where they live. */
export function livesAbroad({ at, from }: Piece, iso3: string | null): boolean {
  const people = at.areas.find((area) => area.from >= from && area.from <= from + 2 && area.form !== 'name')
  if (people === undefined || iso3 === null || people.iso3 !== iso3) return false
  const word = firstIndexIn(at.tokens, people.to, people.to + 3, ({ lower }) => abroad.test(lower))
  return (
    word >= 0 &&
    at.areas.some((area) => area.from > word && area.from <= word + nearby && area.iso3 !== null && area.iso3 !== iso3)
  )
}

/** "China Merchants Port": a name of three capitals or more behind a country's, and none of people by its last word. */
export function isNameAroundPeople({ at, from, to }: Piece): boolean {
  const start = at.tags[from] === 'DET' ? from + 1 : from
  const isOfCountry = at.areas.some((area) => area.from === start && area.form === 'name' && isCountry(area))
  const areNames = at.tags.slice(start, to).every((tag) => tag === 'NNP')
  return isOfCountry && areNames && to - start > 2 && !isPeopleNoun(at.tokens[to - 1]?.lower ?? '')
}
