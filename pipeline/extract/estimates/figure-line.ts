import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { hasNoun } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import { isInstitution } from '../counts/place-name.ts'
import { firstIndexIn } from '../index-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { isAnimal } from '../tallies/unit-of.ts'
import { isEachMeasure } from './amounts.ts'
import { isYear } from './in-context.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, ofLine } from './measure.ts'
import { hasEconomicWord, isOfOtherField, nameOfQuantity } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

/** A label and the figure right behind its colon ("White maize, Mogadishu: 9,800 shillings a kilo"). */
interface FigureLine {
  /** Token of the colon. */
  readonly colon: number
  /** What the label names first, before a comma, a bracket or a time. */
  readonly head: Piece
  readonly place: Piece | null
}

const traded = /^(?:sold|shipped|exported|imported|bought|landed|harvested|picked|produced|pressed|mined|slaughtered)$/
const spoilt = /^(?:lost|spilt|spilled|flattened|ruined|spoilt|spoiled|destroyed|unsold)$/
const inUse = /^(?:occupied|booked|filled|let|used|closed|reopened|registered|employed)$/

/** "Sheep sold at the market: 4,300": a participle that looks like a past tense. */
const isStateWord = (word: string): boolean => traded.test(word) || spoilt.test(word) || inUse.test(word)

/** Words between a colon and its figure are few. */
const longestHedge = 5

/** The end of what the label names first. */
function endOfHead({ tokens, dates }: AnalyzedSentence, colon: number): number {
  const mark = firstIndexIn(tokens, 0, colon + 1, ({ text }) => /^[,(:;–]$/.test(text))
  const date = dates.find(({ from }) => from > 0 && from < mark)
  if (date === undefined) return mark
  return /^(?:in|for|since|of|by)$/.test(tokens[date.from - 1]?.lower ?? '') ? date.from - 1 : date.from
}

/** "Rice, Monrovia:": the place behind a comma of the label, known or not. */
function placeOf(at: AnalyzedSentence, { to: start }: Piece, colon: number): Piece | null {
  const isName = ({ from, to }: { from: number; to: number }): boolean =>
    at.tags.slice(from, to).every((tag) => tag === 'NNP') && !isInstitution({ piece: { at, from, to }, area: null })
  const np = at.chunks.find(
    (chunk) =>
      chunk.kind === 'np' &&
      chunk.from > start &&
      chunk.to <= colon &&
      at.tokens[chunk.from - 1]?.text === ',' &&
      (isPlace({ at, from: chunk.from, to: chunk.to }) || isName(chunk)),
  )
  return np === undefined ? null : { at, from: np.from, to: np.to }
}

/** The label of a line and its figure; null where the sentence says anything itself before the colon. */
export const figureLineOf = oncePerSentence((at: AnalyzedSentence): FigureLine | null => {
  const colon = at.chunks.findIndex((chunk) => markerText(chunk) === ':')
  const mark = at.chunks[colon]?.from ?? 0
  const number = at.numbers.find(({ from, nonFigure }) => from > mark && nonFigure === null)
  if (mark === 0 || number === undefined || number.from > mark + longestHedge) return null
  const opening = /^\p{Lu}/u.test(at.tokens.find(({ kind }) => kind === 'word')?.text ?? '')
  const isTold = at.clauses.some(
    ({ first, verb }) =>
      verb.form === 'finite' &&
      verb.from < mark &&
      at.chunks[first - 1]?.kind !== 'wh' &&
      !isStateWord(at.tokens[verb.main]?.lower ?? ''),
  )
  const hasVerb = at.tags.slice(mark, number.from).some((tag) => tag === 'V' || tag === 'N' || tag === 'NNP')
  if (!opening || isTold || hasVerb) return null
  const first = at.tokens.findIndex(({ kind }) => kind === 'word')
  const head = { at, from: first, to: endOfHead(at, mark) }
  return head.to <= first ? null : { colon: mark, head, place: placeOf(at, head, mark) }
})

/** Whether the figure is the one that a label gives. */
const isLabelled = ({ at, number }: Spot, { colon }: FigureLine): boolean =>
  at.numbers.find(({ from, nonFigure }) => from > colon && nonFigure === null) === number

const isGoods = (word: string): boolean =>
  hasNoun(pricedGoods, word) || isAnimal(word) || /^(?:water|livestock)$/.test(word)

const flows = /^(?:exports?|imports?|sales|loss(?:es)?|damages?|aid|grants?|donations?|loans?|fares?|help)$/

/** Dearer things are no goods of a market; and what all of it earned is more. */
const dearest = 1e6

/** "Sorghum, Baidoa: 11,500 shillings", "Water by the barrel: US$5.50": the price of what the label names. */
function asPriceLine(spot: Spot): Measure | null {
  const { at, number, discourse } = spot
  const isOfGift = discourse.aid !== null && discourse.aid.status !== 'exported'
  const line = number.kind === 'money' && !isOfGift ? figureLineOf(at) : null
  if (line === null || !isLabelled(spot, line) || (number.low ?? number.high ?? 0) > dearest) return null
  const words = lowerWords(line.head)
  const isNamed = isGoods(words[0] ?? '') || (words.length <= 4 && isGoods(words.at(-1) ?? ''))
  const isPrice = words.slice(0, 2).some((word) => /^prices?$/.test(word))
  if (!(isNamed || isPrice || isEachMeasure(spot)) || words.some((word) => flows.test(word))) return null
  const quantity = { piece: line.head, name: isPrice ? null : `price of ${textOf(line.head)}`, how: ofLine }
  return { ...measureOf(spot, 'level', quantity, null), isValue: true, placePiece: line.place }
}

const falling = /^(?:drops?|falls?|decline|decrease|shortfall|loss(?:es)?)$/

/** Which way the words of a label say that it goes; null where they say neither that anything was traded nor lost. */
function signOf(words: readonly string[], isWeighed: boolean): Direction | null {
  if (words.some((word) => traded.test(word))) return 'level'
  const isLost = words.some((word) => spoilt.test(word)) || words.slice(0, 2).some((word) => falling.test(word))
  return isLost && isWeighed ? 'decrease' : null
}

/** "Livestock shipped from Berbera": where it was traded. */
function placeOfTrade(at: AnalyzedSentence, { from, to }: Piece): Piece | null {
  const area = at.areas.find(
    (one) =>
      one.from > from &&
      one.to <= to &&
      one.form === 'name' &&
      /^(?:from|at|in)$/.test(wordBefore(at.tokens, one.from)) &&
      traded.test(at.tokens[one.from - 2]?.lower ?? ''),
  )
  return area === undefined ? null : { at, from: area.from, to: area.to }
}

const rooms = /^(?:rooms|beds|berths|hotels|shops|stalls|factories|mills|boats|workshops)$/

/** "Livestock shipped from Berbera: 186,000 head", "Citrus lost: 74,000 tons", "Hotel rooms occupied: 58%": what was sold, lost or in use, by the label. */
export function asStateLine(spot: Spot): Measure | null {
  const { at, number } = spot
  const line = number.kind === 'money' || number.unit === 'share' ? null : figureLineOf(at)
  if (line === null || !isLabelled(spot, line)) return null
  const words = lowerWords(line.head)
  if (words.some((word) => isPeopleNoun(word)) || isOfOtherField(words)) return null
  const quantity = { piece: line.head, name: null, how: ofLine }
  if (isRelative(number))
    return words.some((word) => rooms.test(word))
      ? { ...measureOf(spot, 'level', quantity, null), isValue: true, placePiece: line.place }
      : null
  const sign = signOf(words, /^(?:ton|liter|kilogram|barrel)$/.test(number.unit ?? ''))
  // "Nutmeg spoilt: 2,400 tons": whatever it is that is weighed.
  const isOfTrade =
    sign === 'decrease' || words.some((word) => isGoods(word) || word === 'animals') || hasEconomicWord(words)
  if (sign === null || !isOfTrade) return null
  const placePiece = line.place ?? placeOfTrade(at, line.head)
  const unit =
    number.unit ?? (words.some((word) => isAnimal(word) || /^(?:livestock|animals)$/.test(word)) ? 'item' : null)
  return { ...measureOf(spot, sign, quantity, null), isValue: true, placePiece, unit, unitPiece: line.head }
}

/** The first figure of the line was a price: those behind it are of other times or places. */
const isPrice = (measure: Measure | null): measure is Measure =>
  measure !== null &&
  measure.number.kind === 'money' &&
  /^prices? /i.test(measure.quantity === null ? '' : nameOfQuantity(measure.quantity))

/** "Goat, Burao: US$42, against US$71 in March 2016", "Milk, Rosso: 240 ouguiyas a litre (last month 200)": what it cost before. */
function asFormerPrice(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np } = spot
  if (!isPrice(before) || figureLineOf(at) === null || before.clause !== null) return null
  const isMoney = number.kind === 'money' || (number.kind === 'number' && number.unit === null && number.to >= np.to)
  const gap = at.tokens.slice(before.number.to, number.from).map(({ lower }) => lower)
  const isOther = gap.length <= 9 && gap.some((word) => /^(?:\(|against|from|after|instead)$/.test(word))
  if (!isMoney || !isOther || isYear(at, number)) return null
  return { ...before, number, np, isBase: true, unit: number.unit ?? before.unit }
}

/** The price on a line of its own, and the one before. */
export const asLinePrice = (spot: Spot, before: Measure | null): Measure | null =>
  asPriceLine(spot) ?? asFormerPrice(spot, before)
