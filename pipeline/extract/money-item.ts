import { isMovable } from '../lexicon/goods.ts'
import { inBrackets } from './amount-near.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Item } from './items.ts'
import type { NumberMention } from './mention.ts'
import { goodsIn } from './named-in.ts'
import { behindEquivalent } from './parse/equivalent.ts'
import { type Member, memberAt } from './parse/nominal.ts'
import { lastWordOf, lowerWords, type Piece } from './piece.ts'
import { isToldByWorth } from './told-by-worth.ts'

export const pieceOf = (at: AnalyzedSentence, member: Member): Piece => ({
  at,
  from: at.chunks[member.first]?.from ?? 0,
  to: at.chunks[member.end - 1]?.to ?? 0,
})

const linksOfMoney = new Set(['in', 'worth of', 'worth', 'of'])

/** "3 million won in rice", "3 million won (…) worth of rice and tea", "3 million won of rice": what the money is in. */
function nounOfMoney(at: AnalyzedSentence, member: Member): Member | null {
  const noun = behindEquivalent(at.chunks, member.first + 1) + 1
  const inner = member.end > noun ? memberAt(at.chunks, noun) : null
  if (inner !== null) return inner
  let i = member.end
  const open = at.chunks[i]
  if (open?.kind === 'punct' && open.text === '(') i += 3
  const link = at.chunks[i]
  if (link?.kind !== 'prep' || !linksOfMoney.has(link.text)) return null
  const of = at.chunks[i + 1]
  return memberAt(at.chunks, of?.kind === 'prep' && of.text === 'of' ? i + 2 : i + 1)
}

/** "food vouchers of 60 euros", "in-kind support of 3 million": goods told before the sum that they come to. */
function goodsOfSum(at: AnalyzedSentence, { np }: Member, number: NumberMention): Piece | null {
  if (np.number === number) return null
  const piece = { at, from: np.from, to: np.to }
  const goods = goodsIn(piece)
  const isInKind = lowerWords(piece).includes('kind')
  const isThing = goods !== null && !goods.generic && isMovable(goods.category)
  return isInKind || isThing ? piece : null
}

export function moneyItem(at: AnalyzedSentence, member: Member, number: NumberMention): Item {
  const noun = nounOfMoney(at, member)
  const piece = noun === null || goodsIn(pieceOf(at, noun)) === null ? null : pieceOf(at, noun)
  const goods = piece === null ? null : goodsIn(piece)
  // "5 million won worth of supplies" is no money; "5 million won in aid" may be.
  const isWorth =
    noun !== null && at.tokens.slice(number.to, at.chunks[noun.first]?.from).some(({ lower }) => lower === 'worth')
  // "5 million won in relief goods" are things, whatever they are.
  const areThings = piece !== null && /^(?:goods|supplies|items|materials)$/.test(lastWordOf(piece))
  const isToldCash = goods === null || goods.category === 'cash' || (goods.generic && !isWorth && !areThings)
  const own = goodsOfSum(at, member, number)
  const isCash = isToldCash && own === null && !(goods === null && isToldByWorth(at, number))
  const category = isCash ? 'cash' : 'other'
  // "5 million won in cash (4,000 dollars)"
  const behindNoun = noun === null || noun.end <= member.end ? null : inBrackets(at, noun.end, number)
  const alternative = inBrackets(at, member.end, number) ?? inBrackets(at, member.first + 1, number) ?? behindNoun
  return {
    piece: piece ?? own,
    category,
    isGeneric: false,
    number,
    unit: number.unit,
    unitPiece: null,
    alternative,
    first: member.first,
    end: member.end,
  }
}
