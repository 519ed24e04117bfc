import type { Goods } from '../../lexicon/goods.ts'
import { amountBehind } from '../amount-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Nominal } from '../parse/nominal.ts'
import { isCountOfSome } from './count-of-some.ts'

/** "by Peru, and 60 beds from Chile": the list of those who act ends where goods are counted. */
export function beforeGoods(at: AnalyzedSentence, nominal: Nominal): Nominal {
  const { members } = nominal
  const cut = members.findIndex(({ np, end }, i) => {
    if (i === 0) return false
    // "by Oxfam and 30 nurses by Chile"
    if (np.number !== null && isSamePrep(at.chunks[nominal.first - 1], at.chunks[end])) return true
    // "to Peru and tools valued at 3 million to Chad"
    if (np.number === null && np.areas.length === 0 && isWorth(at, end)) return true
    // "from Lima and a field hospital from Quito", "to Peru, as well as tents"
    if (np.number === null)
      return (
        (/^an?$/.test(at.tokens[np.from]?.lower ?? '') ||
          isAsWellAs(at, np.from) ||
          isCountedInBracket(at, end) ||
          isWorth(at, end)) &&
        (isGoods(goodsIn({ at, from: np.from, to: np.to })) || favours.test(at.tokens[np.head]?.lower ?? ''))
      )
    // "20 tons to Peru and 10 to Chile"
    if (
      np.number.to === np.to &&
      np.head < np.number.to &&
      at.areas.every(({ from, to }) => from < np.from || to > np.to)
    )
      return true
    return (
      np.number.kind === 'money' ||
      (members[0]?.np.number === null && !isCountOfSome(at, np)) ||
      (goodsIn({ at, from: np.from, to: np.to })?.category ?? 'personnel') !== 'personnel'
    )
  })
  const last = cut > 0 ? members[cut - 1] : undefined
  return last === undefined ? nominal : { members: members.slice(0, cut), first: nominal.first, end: last.end }
}

/** "for Peru, and a scholarship for every nurse" */
const favours = /^(?:scholarship|medal|invitation|promise|letter|loan|grant|credit|cheque|thank-you|kiss|word)$/

const isAsWellAs = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  tokens[from - 1]?.lower === 'as' && tokens[from - 2]?.lower === 'well'

const isWorth = (at: AnalyzedSentence, end: number): boolean => amountBehind(at, end)?.number.kind === 'money'

/** "from Lima and beds (30)" */
const isCountedInBracket = ({ chunks }: AnalyzedSentence, i: number): boolean => {
  const [open, np] = [chunks[i], chunks[i + 1]]
  return open?.kind === 'punct' && open.text === '(' && np?.kind === 'np' && np.number !== null
}

const isSamePrep = (one: Chunk | undefined, other: Chunk | undefined): boolean =>
  one?.kind === 'prep' && other?.kind === 'prep' && one.text === other.text

const isGoods = (goods: Goods | null): boolean =>
  goods !== null && goods.category !== 'personnel' && goods.category !== 'cash'
