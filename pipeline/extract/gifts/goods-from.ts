import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { type Item, itemOf } from '../items.ts'
import { isOf, memberAt } from '../parse/nominal.ts'
import { hasWord, wordMatch } from '../word-test.ts'
import type { Gift } from './gift.ts'
import { actorFrom, isActor } from './roles.ts'

const ofTrade = wordMatch(
  /^(?:imports?|imported|exports?|exported|trade|market|markets|sales?|sold|bought|buys?|purchased?|prices?|orders?|ordered|tariffs?|smuggled|stolen|refugees?)$/,
)

const isPlain = ({ number, piece, isGeneric, category }: Item): boolean =>
  number === null &&
  piece !== null &&
  !isGeneric &&
  category !== 'cash' &&
  category !== 'personnel' &&
  category !== 'transport'

/** What is asked for, bought or made is no gift, wherever it is from. */
const isOfOther = (at: AnalyzedSentence): boolean =>
  at.clauses.some(
    ({ verb: { lemma, particle, negated } }) =>
      negated || (['ask', 'buy', 'sell', 'deny'] as const).some((one) => hasVerbClass(lemma, particle, one)),
  )

/** "medicines from Oman": goods without a number, and right behind them who they are from. */
function giftAt(at: AnalyzedSentence, index: number): Gift | null {
  const np = isOf(at.chunks[index - 1]) ? undefined : at.chunks[index]
  const goods = np?.kind === 'np' && np.number === null && np.areas.length === 0 ? memberAt(at.chunks, index) : null
  const prep = at.chunks[goods?.end ?? -1]
  const member =
    goods === null || prep?.kind !== 'prep' || prep.text !== 'from' ? null : memberAt(at.chunks, goods.end + 1)
  if (goods === null || member === null || member.np.areas.length === 0) return null
  const giver = { members: [member], first: member.first, end: member.end }
  const item = isActor(at, giver) ? itemOf(at, goods) : null
  if (item === null || !isPlain(item)) return null
  const anchor = { at, from: goods.np.from, to: goods.np.to }
  return {
    donor: actorFrom(at, giver),
    recipient: null,
    intermediary: null,
    items: [item],
    status: 'delivered',
    anchor,
    basis: 'total',
    rule: 'gift-near',
  }
}

/** "With it came medicines from Oman and tents from Iran", in a text that tells of help: two kinds at least, each from somewhere. */
export function findGoodsFrom(at: AnalyzedSentence, { aid, economy, recipient }: Discourse): Gift[] {
  const isOfHelp = aid !== null || recipient !== null
  if (!isOfHelp || economy !== null || hasWord(at.tokens, ofTrade) || isOfOther(at)) return []
  const found = at.chunks.flatMap((_, index) => giftAt(at, index) ?? [])
  return found.length > 1 ? found : []
}
