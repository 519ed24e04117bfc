import { currencyNames, currencySigns } from '../../lexicon/currencies.ts'
import { cardinals, isNumberWord } from '../../lexicon/number-words.ts'
import { isFree } from '../dates/date-point.ts'
import type { TokenSpan } from '../dates/find-dates.ts'
import type { DateMention, NonFigure, Token } from '../mention.ts'
import { wordTest } from '../word-test.ts'
import { readAccountingNegative } from './accounting-negative.ts'
import { codeAt, endOfExponent, isUnitPower } from './codes.ts'
import { type Figure, figureOf } from './figure.ts'
import { withGroupsBehind } from './groups-with-commas.ts'
import { readUnitAndHalf } from './half-behind.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { isPronounOne } from './pronoun-one.ts'
import { readLonePoint } from './read-decimals.ts'
import { parseDigits, readDigits } from './read-digits.ts'
import { readFraction } from './read-fraction.ts'
import { readCouple, readMagnitude } from './read-magnitude.ts'
import { isOrdinalWord, readOrdinal, readOrdinalAdverb, readRepetition } from './read-ordinal.ts'
import { endOfProduct, readPower } from './read-power.ts'
import { readWords } from './read-words.ts'
import { isTemperature } from './temperature-letters.ts'
import { readWrittenShare } from './written-shares.ts'

type Reader = (tokens: readonly Token[], at: number) => Numeral | null

/** Second parts of compounds whose number counts nothing: "zero-sum", "two-sided". */
const hollowCompounds = new Set(
  'sum sided way fold dimensional pronged tier state faced on off self to one wheel wheeled star stroke'.split(' '),
)

function readArticle(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower
  if (word !== 'a' && word !== 'an') return null
  const next = tokens[at + 1]?.lower ?? ''
  if (!startsScale.has(next)) return null
  const numeral = readWords(tokens, at + 1)
  return numeral === null ? null : { ...numeral, from: at }
}

const startsScale = new Set('hundred thousand million billion trillion dozen lakh crore'.split(' '))

function readCardinal(tokens: readonly Token[], at: number): Numeral | null {
  const numeral = readWords(tokens, at)
  if (numeral === null) return null
  if (numeral.to === at + 1) {
    if (tokens[at]?.lower === 'one' && isPronounOne(tokens, at)) return null
    // "come to naught", "all for naught"
    if (tokens[at]?.lower === 'naught' && ['to', 'for'].includes(tokens[at - 1]?.lower ?? '')) return null
  }
  return numeral
}

/** "zero-sum", "two-sided": a number that counts nothing. */
function isHollow(tokens: readonly Token[], { from, to, form }: Numeral): boolean {
  const [hyphen, word] = [tokens[to], tokens[to + 1]]
  return (
    form !== 'digits' &&
    to === from + 1 &&
    hyphen?.text === '-' &&
    hyphen.start === tokens[from]?.end &&
    hollowCompounds.has(word?.lower ?? '') &&
    // "two-to-three metres" is a range, "two-to-one" a ratio.
    (word?.lower !== 'to' || tokens[to + 3]?.lower === 'one')
  )
}

/** Ordered: a fraction or magnitude is longer than the cardinal that it begins with, an ordinal ends otherwise. */
const readers: readonly Reader[] = [
  readMagnitude,
  readCouple,
  readWrittenShare,
  readFraction,
  readOrdinal,
  readDigits,
  readArticle,
  readCardinal,
  readLonePoint,
]

/** Only these words can begin a number, so that other words cost one look-up. */
const mayBegin: ReadonlySet<string> = new Set(
  'a an point few several many couple half quarter single double triple quadruple tens scores dozens hundreds thousands lakhs crores millions billions trillions zero nought naught nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand lakh lac million billion trillion quadrillion quintillion crore dozen first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth millionth billionth mn bn mln'.split(
    ' ',
  ),
)

const mayBeginNumber = wordTest((lower) => mayBegin.has(lower) || cardinals.has(lower))

function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.word !== null && !mayBeginNumber(token.word)) return null
  if (token.kind === 'punct' && token.text.charCodeAt(0) < 0xbc) return null
  for (const read of readers) {
    const numeral = read(tokens, at)
    if (numeral !== null) return withGroupsBehind(tokens, numeral)
  }
  return null
}

/** Digits that are no number by themselves, with what they are. */
function plainDigits(tokens: readonly Token[], at: number, nonFigure: NonFigure): Figure | null {
  const token = tokens[at]
  if (token?.kind !== 'digits') return null
  const value = parseDigits(token.text)
  const numeral = exactNumeral({ from: at, to: at + 1 }, 'digits', value ?? 0)
  const figure = figureOf(numeral)
  return { ...figure, low: value, high: value, nonFigure }
}

/** "@billions", "two’Z": a number word inside a name or address is a number of the text, and no figure. */
function wordInside(tokens: readonly Token[], at: number, nonFigure: NonFigure): Figure | null {
  const lower = tokens[at]?.lower ?? ''
  const mark = lower.indexOf("'")
  // "'s" is a word of its own.
  if (mark === 0 || !isNumberWord(mark < 0 ? lower : lower.slice(0, mark))) return null
  return { ...figureOf(exactNumeral({ from: at, to: at + 1 }, 'words', 0)), low: null, high: null, nonFigure }
}

interface Dated extends TokenSpan {
  readonly nonFigure: 'date' | 'other'
}

/** Dates, and words that only look like one: their numbers are "other". */
function datedSpans(dates: readonly DateMention[], impossible: readonly TokenSpan[]): Dated[] {
  const real = dates.filter(({ offset }) => offset === null)
  const spans = [
    ...real.map(({ from, to }): Dated => ({ from, to, nonFigure: 'date' })),
    ...impossible.map(({ from, to }): Dated => ({ from, to, nonFigure: 'other' })),
  ]
  return spans.sort((a, b) => a.from - b.from)
}

/** Numbers inside of a date, one for each day, year, or hour. */
function figureInDate(tokens: readonly Token[], at: number, date: Dated): Figure | null {
  if (tokens[at]?.kind === 'digits') return plainDigits(tokens, at, date.nonFigure)
  const numeral = readOrdinal(tokens, at) ?? readNumeral(tokens, at)
  if (numeral === null || numeral.to > date.to) return null
  return { ...figureOf(numeral), nonFigure: date.nonFigure }
}

const signed = new Set('% ％ ° percent percentage per pct pc point points degree degrees celsius basis'.split(' '))

/** "-5.2 percent", "-5 dollars", "to -5." may lie below zero; "-5 masks" counts, and a count cannot. */
function mayBeNegative(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.lower ?? ''
  return isFree(tokens, to) || signed.has(next) || currencyNames.has(next) || isTemperature(tokens, to - 1)
}

/** A hyphen that is no sign: a word or a number stands before it, or anything that touches it. */
function isSign(tokens: readonly Token[], numeral: Numeral): boolean {
  const [before, hyphen] = [tokens[numeral.from - 2], tokens[numeral.from - 1]]
  // Apart from its number it is a sign only where both are all there is: else "- 20 tents" is an item of a list.
  const isAlone = before === undefined && tokens[numeral.to] === undefined
  if (hyphen?.end !== tokens[numeral.from]?.start) return isAlone
  if (before === undefined || /^["“‘(]$/.test(before.text) || currencySigns.has(before.text)) return true
  if (before.end === hyphen?.start || before.kind === 'digits') return false
  return before.kind === 'punct' || mayBeNegative(tokens, numeral.to)
}

const beforeSign = /^(?:at|to|by|from|of|is|was|be|[(:])$/

/** "projected at –4.9 percent": a dash for the sign, tight before its number and behind a word that a figure follows. */
function isLongSign(tokens: readonly Token[], numeral: Numeral): boolean {
  const [before, dash] = [tokens[numeral.from - 2], tokens[numeral.from - 1]]
  const isTight = dash?.end === tokens[numeral.from]?.start && before?.end !== dash?.start
  return isTight && beforeSign.test(before?.lower ?? '') && mayBeNegative(tokens, numeral.to)
}

/** "minus five", "-5": the sign belongs to the number where nothing stands tight before it. */
function applySign(tokens: readonly Token[], numeral: Numeral): Numeral {
  const sign = tokens[numeral.from - 1]
  if (sign === undefined || numeral.form === 'ordinal' || numeral.form === 'magnitude') return numeral
  const before = tokens[numeral.from - 2]
  const isNegative = sign.lower === 'negative' && !before?.lower.startsWith('test')
  const isMinus =
    (sign.lower === 'minus' && before?.lower !== 'or') ||
    isNegative ||
    ((sign.text === '-' || sign.text === '−') && isSign(tokens, numeral)) ||
    (sign.text === '–' && isLongSign(tokens, numeral))
  // "minus 0.5 to plus 1.5"
  const isPlus = (sign.lower === 'plus' || sign.text === '+') && before?.lower === 'to'
  if (isPlus) return { ...numeral, from: numeral.from - 1 }
  if (!isMinus) return numeral
  const negate = (value: number | null): number | null => (value === null ? null : -value)
  return { ...numeral, from: numeral.from - 1, low: -numeral.low, high: negate(numeral.high), base: -numeral.base }
}

/** All numbers from left to right, bare: no hedges, units or ranges yet. */
export function scanNumbers(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  impossible: readonly TokenSpan[],
  addresses: ReadonlySet<number>,
): Figure[] {
  const spans = datedSpans(dates, impossible)
  const figures: Figure[] = []
  let nextDate = 0
  let at = 0
  while (at < tokens.length) {
    while (nextDate < spans.length && (spans[nextDate]?.to ?? 0) <= at) nextDate++
    const date = spans[nextDate]
    const isInDate = date !== undefined && date.from <= at
    const figure = isInDate ? figureInDate(tokens, at, date) : figureAt(tokens, at, addresses)
    if (figure !== null) figures.push(figure)
    at = figure?.to ?? at + 1
  }
  return figures
}

/** "a3e5f" is a code: neither a word nor a number touches a power of ten. */
function standsFree(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before?.kind === 'digits' || (before?.kind === 'word' && before.end === tokens[from]?.start)) return false
  return after?.kind !== 'word' || after.start !== tokens[to - 1]?.end
}

const noValue = { low: null, high: null, nonFigure: 'name_or_code' } as const

/** Most words are no number and begin none. */
function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return word != null && !mayBeginNumber(word) && !isOrdinalWord(tokens, at)
}

function figureAt(tokens: readonly Token[], at: number, addresses: ReadonlySet<number>): Figure | null {
  if (isPlainWord(tokens, at)) return tokens[at]?.lower.includes("'") ? wordInside(tokens, at, 'name_or_code') : null
  if (addresses.has(at)) return plainDigits(tokens, at, 'address') ?? wordInside(tokens, at, 'address')
  const whole = readUnitAndHalf(tokens, at)
  if (whole !== null) return whole
  const loss = readAccountingNegative(tokens, at)
  if (loss !== null) return figureOf(loss)
  const power = readPower(tokens, at)
  if (power !== null && standsFree(tokens, power)) return figureOf(applySign(tokens, power))
  const exponentEnd = Math.max(endOfExponent(tokens, at), endOfProduct(tokens, at))
  if (exponentEnd > at) return { ...figureOf(exactNumeral({ from: at, to: exponentEnd }, 'digits', 0)), ...noValue }
  if (isUnitPower(tokens, at)) return null
  const code = codeAt(tokens, at)
  if (code !== null) return plainDigits(tokens, at, code)
  const repetition = readRepetition(tokens, at)
  if (repetition !== null) return { ...figureOf(repetition), nonFigure: 'other' }
  const numeral = readOrdinalAdverb(tokens, at) ?? readNumeral(tokens, at)
  if (numeral === null) return plainDigits(tokens, at, 'name_or_code')
  return isHollow(tokens, numeral) ? { ...figureOf(numeral), nonFigure: 'other' } : figureOf(applySign(tokens, numeral))
}
