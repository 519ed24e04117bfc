import { findOffice } from '../../lexicon/offices.ts'
import { findOrganization } from '../../lexicon/organization-names.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { Piece } from '../piece.ts'
import { isNameWord } from './words-at.ts'

/** "the Institute for Research and Fiji's Ministry": whose body is another's. */
function opensOther(at: AnalyzedSentence, and: number): boolean {
  const area = lowerAt(at, and) === 'and' ? at.areas.find(({ from }) => from === and + 1) : undefined
  return area !== undefined && lowerAt(at, area.to) === "'s"
}

/** "the Ministry of Health and Social Welfare": the "and" inside the field of a body, or -1. */
function andOfField(at: AnalyzedSentence, i: number, to: number): number {
  if (!/^(?:ministry|department|secretariat|office)$/.test(lowerAt(at, i)) || !/^(?:of|for)$/.test(lowerAt(at, i + 1)))
    return -1
  let and = i + 2
  while (and < Math.min(to, i + 7) && at.tags[and] === 'NNP') and++
  const next = and + 1
  const isMore = and > i + 2 && lowerAt(at, and) === 'and' && next < to && isNameWord(at, next)
  return isMore && findOrganization(at.tokens, next, at.tags) === null && findOffice(at.tokens, next) === null
    ? and
    : -1
}

/** Tokens inside names and offices, where no comma and no "and" parts a list. */
export function unsplit(at: AnalyzedSentence, from: number, to: number): Set<number> {
  const inside = new Set<number>()
  const cover = (i: number, length: number): number => {
    for (let k = i + 1; k < i + length; k++) if (!opensOther(at, k)) inside.add(k)
    return i + length
  }
  for (let i = from; i < to; ) {
    const office = findOffice(at.tokens, i)
    const name = office === null ? findOrganization(at.tokens, i, at.tags) : null
    const field = office === null ? andOfField(at, i, to) : -1
    if (field >= 0) inside.add(field)
    i = office !== null ? cover(i, office.length) : name !== null ? cover(i, name.length) : i + 1
  }
  return inside
}

/** "the presidents of A and B, as well as with C": what is parted by the preposition told anew. */
export function partsOfWith(piece: Piece): Piece[] {
  const { at, from, to } = piece
  const second = firstIndexIn(
    at.tokens,
    from + 1,
    to,
    ({ lower }, i) => lower === 'with' && /^(?:and|as)$/.test(lowerAt(at, i - 1)),
  )
  if (second < 0) return [piece]
  let end = lowerAt(at, second - 1) === 'as' ? second - 3 : second - 1
  if (at.tokens[end - 1]?.text === ',') end--
  return end > from
    ? [
        { at, from, to: end },
        { at, from: second + 1, to },
      ]
    : [piece]
}
