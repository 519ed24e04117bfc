import { unitOf } from '../lexicon/goods.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { isPeopleNoun } from '../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { lastIndexIn, someIn } from './index-in.ts'
import { bare, type Item, itemOf } from './items.ts'
import { goodsIn } from './named-in.ts'
import { isComma, isOf, memberAt, nominalBefore } from './parse/nominal.ts'
import { lastWordOf, type Piece } from './piece.ts'

/** "masks, 300;", "suits, 25 in all,": a number between marks, behind the goods alone. */
function isApposed({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [goods, mark, number] = [chunks[index - 2], chunks[index - 1], chunks[index]]
  // "who came to tea, twenty more": more of what was told before
  if (tokens[(number?.to ?? 0) - 1]?.lower === 'more') return false
  if (goods?.kind !== 'np' || goods.number !== null || mark?.kind !== 'punct' || mark.text !== ',') return false
  const end = endOfSum(tokens, number?.to ?? 0)
  return /^[,;.)]$/.test(tokens[end]?.text ?? '.')
}

/** "Tents: 540", "tents: 20; beds: 30": a number behind the goods that open an entry of a list. */
function isEntry({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [mark, goods, colon] = [chunks[index - 3], chunks[index - 2], chunks[index - 1]]
  const isOpening = mark === undefined || (mark.kind === 'punct' && /^[.;,:•|-]$/.test(mark.text))
  const end = tokens[chunks[index]?.to ?? 0]?.text ?? '.'
  return isOpening && goods?.kind === 'np' && colon?.kind === 'punct' && colon.text === ':' && /^[.;,(|]$/.test(end)
}

/** The token behind "in all", "altogether", "each", "20 tons of it". */
function endOfSum(tokens: AnalyzedSentence['tokens'], to: number): number {
  if (/^(?:altogether|together|each|apiece)$/.test(tokens[to]?.lower ?? '')) return to + 1
  if (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'it') return to + 2
  if (tokens[to]?.lower === 'all' && tokens[to + 1]?.lower === 'told') return to + 2
  return tokens[to]?.lower === 'in' && /^(?:all|total|number)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to
}

/** ", 620 in all,", ", 40 pairs all told" */
function isSum({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const to = chunks[index]?.to ?? 0
  return isComma(chunks[index - 1]) && endOfSum(tokens, to) !== to && !isApiece(tokens, to)
}

/** "Rice came from Peru, 40 tons in all": of the goods that the only verb before the number is said of. */
const isSaidOf = ({ clauses }: AnalyzedSentence, index: number, goods: number): boolean => {
  const [clause, other] = clauses
  const isOnly = clause !== undefined && clause.at < index && (other === undefined || other.at > index)
  const subject = clause?.subject ?? null
  return isOnly && subject !== null && subject.first <= goods && goods < subject.end
}

/** "tents from Peru and Chile, 620 in all,", "sent goggles to Lima, 40 pairs all told": the sum behind the goods and the phrases that hang on them; a bare one is of goods that open the sentence. */
function isSumOf(at: AnalyzedSentence, index: number, goods: number, isMeasured: boolean): boolean {
  const { chunks } = at
  if (goods < 0 || (goods > 0 && !isMeasured)) return false
  if (isMeasured && isSaidOf(at, index, goods)) return true
  return chunks.slice(goods + 1, index).every(({ kind }) => kind !== 'verb' && kind !== 'wh' && kind !== 'sub')
}

/** "freezers that keep vaccines, 77 of them": the vaccines are part of what is said of the freezers. */
function isInRelative({ chunks, clauses }: AnalyzedSentence, index: number): boolean {
  const clause = clauses.findLast(({ at: verb }) => verb < index)
  const [wh, noun] = [chunks[(clause?.first ?? 0) - 1], chunks[(clause?.first ?? 0) - 2]]
  return clause !== undefined && wh?.kind === 'wh' && noun?.kind === 'np' && noun.number === null && index < clause.end
}

/** "goggles for nurses, 40 pairs in all": no one is counted in pairs. */
const isPeople = ({ tokens }: AnalyzedSentence, chunk: AnalyzedSentence['chunks'][number]): boolean =>
  chunk.kind === 'np' && isPeopleNoun(tokens[chunk.head]?.lower ?? '')

const longestList = 4

/** "gowns for doctors and nurses, 40 in number": whom the goods are for, who are not counted. */
function isForPeople(at: AnalyzedSentence, i: number, left = longestList): boolean {
  const np = at.chunks[i]
  if (np === undefined || !isPeople(at, np)) return false
  const before = at.chunks[i - 1]
  if (before?.kind === 'conj') return left > 0 && isForPeople(at, i - 2, left - 1)
  return before?.kind === 'prep' && before.text === 'for' && at.chunks[i - 2]?.kind === 'np'
}

/** "sent masks out of its store, 20 of them": where goods were taken from. */
export function isSource({ chunks }: AnalyzedSentence, index: number): boolean {
  const prep = chunks[index - 1]
  return prep?.kind === 'prep' && /^(?:out of|from)$/.test(prep.text)
}

const isApiece = (tokens: AnalyzedSentence['tokens'], to: number): boolean =>
  /^(?:each|apiece)$/.test(tokens[to]?.lower ?? '')

/** "shields and suits, of which there are 20 apiece": the chunk of the goods; -1 where it is no such clause. */
function ofWhichThereAre({ chunks, tokens }: AnalyzedSentence, index: number): number {
  const [comma, of, wh, be] = [-4, -3, -2, -1].map((step) => chunks[index + step])
  const isClause = isComma(comma) && of?.kind === 'prep' && of.text === 'of' && wh?.kind === 'wh' && wh.text === 'which'
  return isClause && be?.kind === 'verb' && be.lemma === 'be' && isApiece(tokens, chunks[index]?.to ?? 0)
    ? index - 5
    : -1
}

/** "20 of each", "20 of either kind", "20 each": so many of all that the list before names. */
function isOfEach({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const behind = chunks[index + 2]
  return (
    isApiece(tokens, chunks[index]?.to ?? 0) ||
    (behind?.kind === 'np' &&
      isOf(chunks[index + 1]) &&
      (/^(?:each|both)$/.test(tokens[behind.head]?.lower ?? '') ||
        (/^(?:each|either)$/.test(tokens[behind.from]?.lower ?? '') &&
          /^(?:kind|type|sort)$/.test(tokens[behind.head]?.lower ?? ''))))
  )
}

/** The goods of a list that ends before a chunk; a verb behind it does not part the last from the rest. */
function goodsOfList(at: AnalyzedSentence, end: number): Item[] {
  const members = [...(nominalBefore(at.chunks, end)?.members ?? [])]
  const last = memberAt(at.chunks, end - 1)
  if (last !== null && members.every(({ first }) => first !== last.first)) members.push(last)
  const items = members.map((member) => (member.np.number === null ? itemOf(at, member) : null))
  return items.length < 2 ? [] : items.filter((item) => item !== null)
}

/** "shields and suits, 20 of each": what the list that ends in the goods names. */
const listTo = (at: AnalyzedSentence, end: number): NonNullable<Item['each']> =>
  goodsOfList(at, end).map(({ piece, category }) => ({ piece, category }))

/** "gowns and goggles, 40 in number": goods that share a number are one thing. */
function sharing(at: AnalyzedSentence, last: Item, end: number): Item {
  const items = goodsOfList(at, end)
  const first = items[0]?.piece ?? null
  if (items.length < 2 || first === null || last.piece === null) return last
  const isOne = items.every(({ category }) => category === last.category)
  return {
    ...last,
    piece: { at, from: first.from, to: last.piece.to },
    category: isOne ? last.category : 'medical_supplies',
  }
}

/** "test kits (150k)", "freezers …, 77 of them", "masks, 300;": a bare number behind the goods that it counts. */
export function itemBefore(at: AnalyzedSentence, index: number): Item | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.number === null || np.number.kind !== 'number') return null
  const own = bare(at, np)
  // "antivirals, 2 million courses of them"
  const measure = own === null || own.to > own.from + 1 ? null : unitOf(lastWordOf(own))
  if (own !== null && measure === null) return null
  const isMeasured = measure !== null || np.number.unit !== null
  const mark = at.chunks[index - 1]
  const isBehindColon = mark?.kind === 'punct' && mark.text === ':'
  const behind = at.chunks[index + 2]
  const isEach = isOfEach(at, index)
  const thereAre = ofWhichThereAre(at, index)
  const refersBack =
    thereAre >= 0 ||
    (isEach && isOf(at.chunks[index + 1])) ||
    (behind?.kind === 'np' && /^(them|these|those|which|it)$/.test(at.tokens[behind.head]?.lower ?? ''))
  const isBracket = mark?.kind === 'punct' && mark.text === '('
  const isBeside = isBracket || isApposed(at, index) || isEntry(at, index)
  const maySum = isSum(at, index)
  if (!isBeside && !refersBack && !maySum) return null
  const goodsAt = lastIndexIn(
    at.chunks,
    0,
    index,
    (chunk, i) =>
      !(refersBack && (isInRelative(at, i) || isSource(at, i))) &&
      !(isMeasured && isPeople(at, chunk)) &&
      !(maySum && isForPeople(at, i)) &&
      chunk.kind === 'np' &&
      chunk.number === null &&
      goodsIn({ at, from: chunk.from, to: chunk.to }) !== null,
  )
  const isOfGoods = maySum && isSumOf(at, index, goodsAt, isMeasured || isForPeople(at, index - 2))
  if (!isBeside && !refersBack && !isOfGoods) return null
  if (goodsAt < 0 || (isBeside && !refersBack && !isOfGoods && goodsAt < index - 2)) return null
  // "The hospital received 312 patients and sent 40 of them"
  const isOfPeople = someIn(
    at.chunks,
    goodsAt + 1,
    index,
    (chunk) => chunk.kind === 'np' && chunk.number !== null && isPeopleNoun(at.tokens[chunk.head]?.lower ?? ''),
  )
  if (isOfPeople) return null
  const member = memberAt(at.chunks, goodsAt)
  const last = member === null ? null : itemOf(at, member)
  const item = isOfGoods && last !== null ? sharing(at, last, goodsAt + 1) : last
  const goods = item?.piece == null ? null : goodsIn(item.piece)
  if (item === null || goods === null) return null
  return {
    ...item,
    each: isEach ? listTo(at, goodsAt + 1) : [],
    number: np.number,
    unit: measure ?? np.number.unit ?? goods.unit ?? singularOf(lastWordOf(item.piece as Piece)),
    first: thereAre >= 0 ? thereAre : isBehindColon && isSaidOf(at, index, goodsAt) ? goodsAt : index,
    end: index + 1,
  }
}
