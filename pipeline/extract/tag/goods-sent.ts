import { goodsOf } from '../../lexicon/goods.ts'
import { words } from '../../lexicon/word-list.ts'
import { finiteAhead, has, lemmaOf, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const moving = words(
  'send deliver hand ship fly airlift dispatch despatch distribute bring transfer provide supply truck ferry rush',
)
const particles = /^(?:over|out|in|off|on)$/

/** Words of "300 large family tents". */
const longestPhrase = 6

/** "300 tents sent to Peru", "Peru: 20 beds handed over to Lima": counted goods at the head of a line move nothing themselves. */
export function areGoodsSent(reader: Reader, i: number): boolean {
  if (reader.finite || !moving.has(lemmaOf(reader, i))) return false
  const next = particles.test(lowerAt(reader, i + 1)) ? i + 2 : i + 1
  if (!has(reader, next, W.PREP) || finiteAhead(reader, next)) return false
  // "sent to the scrapyard"
  if (![1, 2, 3].some((k) => reader.tokens[next + k]?.word?.isCapital === true)) return false
  let first = i - 1
  while (first > i - longestPhrase && /^(?:N|NNP|ADJ)$/.test(reader.tags[first] ?? '')) first--
  if (reader.tags[first] !== 'NUM') return false
  while (reader.tags[first - 1] === 'NUM') first--
  const opening = lowerAt(reader, first - 1)
  const goods = goodsOf([lowerAt(reader, i - 1)])
  return (
    (first === 0 || /^[:–—-]$/.test(opening)) &&
    goods !== null &&
    goods.category !== 'personnel' &&
    goods.category !== 'cash'
  )
}
