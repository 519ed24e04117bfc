import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Chunk } from '../parse/chunk.ts'
import { isComma, memberAt, nominalAt } from '../parse/nominal.ts'
import { hasWord, wordTest } from '../word-test.ts'
import type { Gift } from './gift.ts'
import { actorFrom, isActor } from './roles.ts'

const isMark = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && /^[;:.!]$/.test(chunk.text)

/** Goods that are neither counted nor called by a general word. */
export const isPlain = ({ number, piece, isGeneric, category }: Item): boolean =>
  number === null && piece !== null && !isGeneric && category !== 'cash' && category !== 'personnel'

/** One part of a list, between semicolons: "from Peru, tents and blankets". */
function giftOfPart(at: AnalyzedSentence, start: number, end: number): Gift[] {
  const prep = at.chunks[start]
  // Read alone: the comma behind the name is no link of one list.
  const member = memberAt(at.chunks, start + 1)
  const isFrom = prep?.kind === 'prep' && prep.text === 'from'
  if (!isFrom || member === null || !isComma(at.chunks[member.end])) return []
  const giver = { members: [member], first: member.first, end: member.end }
  if (!isActor(at, giver)) return []
  const goods = nominalAt(at.chunks, giver.end + 1)
  const hasVerb = at.chunks.slice(start, end).some(({ kind }) => kind === 'verb')
  if (hasVerb || goods === null) return []
  const items = itemsOf(at, goods).filter(isPlain)
  const from = at.chunks[start]?.from ?? 0
  if (items.length === 0) return []
  const anchor = { at, from, to: from + 1 }
  return [
    {
      donor: actorFrom(at, giver),
      recipient: null,
      intermediary: null,
      items,
      status: 'delivered',
      anchor,
      basis: 'total',
      rule: 'gift-list',
    },
  ]
}

const isTrade = wordTest((lower) =>
  /^(?:imports?|exports?|trade|markets?|menus?|recipes?|sales?|dish(?:es)?)$/.test(lower),
)

/** "From Peru, tents and blankets; from Chile, a field hospital": who gave what, without a verb or a number. */
export function findListedGifts(at: AnalyzedSentence): Gift[] {
  const gifts: Gift[] = []
  if (hasWord(at.tokens, isTrade)) return gifts
  if (!at.chunks.some((chunk) => chunk.kind === 'punct' && chunk.text === ';')) return gifts
  let start = 0
  for (let i = 0; i <= at.chunks.length; i++) {
    if (i < at.chunks.length && !isMark(at.chunks[i])) continue
    for (const gift of giftOfPart(at, start, i)) gifts.push(gift)
    start = i + 1
  }
  return gifts
}
