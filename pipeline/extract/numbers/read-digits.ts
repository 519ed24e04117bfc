import { currencyAbbreviations, currencyCodes, currencyNames, currencySigns } from '../../lexicon/currencies.ts'
import { fractionMarks, scaleSuffixes } from '../../lexicon/number-words.ts'
import { isFree } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { readDecimalComma, readWholeMoney } from './continental-marks.ts'
import { isLettered } from './lettered.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { readPartOfScale } from './read-fraction.ts'
import { continueDigits } from './read-words.ts'

/** "1.250.000", "1.250.000.000": dots between groups of thousands; "192.168.100.200" is the address of a computer. */
export const dottedThousands = /^[1-9]\d{0,2}(?:\.\d{3}){2}(?:\.000)?$/

/** Value of a digits token; null for "1.1.3" and the like. */
export function parseDigits(text: string): number | null {
  if (dottedThousands.test(text)) return Number(text.replaceAll('.', ''))
  let dots = 0
  let digits = ''
  for (const char of text) {
    if (char === '.') dots++
    if (char === '.' || (char >= '0' && char <= '9')) digits += char
  }
  return dots > 1 ? null : Number(digits)
}

const usualDenominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 50, 64, 100])

/** The slash of "3/4" and of "1/40 of the area"; "24/7" and "9/11" are no fractions. */
export function isFractionBar(tokens: readonly Token[], slash: number): boolean {
  const [top, bottom] = [Number(tokens[slash - 1]?.text), Number(tokens[slash + 1]?.text)]
  const isPartOf = top === 1 && tokens[slash + 2]?.lower === 'of'
  return tokens[slash]?.text === '/' && top > 0 && top < bottom && (isPartOf || usualDenominators.has(bottom))
}

/** The hyphen of "2-1/2 inches". */
export function isMixedHyphen(tokens: readonly Token[], at: number): boolean {
  const [whole, hyphen, top] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isTight = whole?.end === hyphen?.start && hyphen?.end === top?.start
  return hyphen?.text === '-' && isTight && isFractionBar(tokens, at + 2)
}

/** "1/2", "3/4": a fraction where it cannot be a day or a year. */
function readSlash(tokens: readonly Token[], at: number): Numeral | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (top === undefined || slash?.text !== '/' || bottom?.kind !== 'digits') return null
  if (slash.start !== top.end || bottom.start !== slash.end || tokens[at + 3]?.text === '/') return null
  if (!isFractionBar(tokens, at + 1)) return null
  return exactNumeral({ from: at, to: at + 3 }, 'fraction', Number(top.text) / Number(bottom.text))
}

/** Behind "9m" these say that it is a length. */
const dimensions = new Set(
  'high tall deep wide long thick broad above below apart away inland offshore x × by'.split(' '),
)

/** What is measured in meters: near it "9m" is a length, elsewhere nine million. */
const measuredThings = new Set(
  'wave waves tsunami tide tides surge depth depths height heights altitude elevation width length distance snow metre metres meter meters km cm mm feet ft cliff peak summit pole mast rope pipe pipes piping cable cables hose wire bridge tower wall walls fence fencing road roads track runway trench canal tunnel fabric cloth netting sheeting sprint dash hurdles race freestyle relay'.split(
    ' ',
  ),
)

/** So many words around a number say what it measures. */
const wordsAround = 6

/** Near "won the 800m" these say that it is a race. */
const sports = new Set(
  'medal medals gold silver bronze title titles champion champions championship championships olympic olympics athletics athlete athletes runner runners runs sprinter sprinters swimmer swimmers games record relay heat heats final finals sprint race races stadium meet marathon'.split(
    ' ',
  ),
)
const sportReach = 12

/** "won the women's 1500m", "ran the 100m": how far a race goes. */
function isRace(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)$/.test(tokens[at]?.text ?? '')) return false
  const [before, verb] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (before === "'s") return /^(?:women|men)$/.test(verb) && isFree(tokens, at + 2)
  if (before !== 'the' || !isFree(tokens, at + 2)) return false
  if (/^(?:ran|runs?|running|swam|swims?|swum)$/.test(verb)) return true
  // "the charity won the 200m"
  const around = tokens.slice(Math.max(0, at - sportReach), at + sportReach)
  return /^(?:won|wins?|winning|lost|entered)$/.test(verb) && around.some(({ lower }) => sports.has(lower))
}

function isLength(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]?.text === '-' ? at + 3 : at + 2
  const before = tokens[at - 1]?.lower ?? ''
  // "6m by 4m", but "fell by 4m"
  const isSecond =
    before === 'x' || before === '×' || (before === 'by' && /^(?:m|met(?:re|er)s?)$/.test(tokens[at - 2]?.lower ?? ''))
  // "40m from the shore"
  const isApart = tokens[next]?.lower === 'from' && tokens[next + 1]?.lower === 'the'
  if (isRace(tokens, at) || isApart || dimensions.has(tokens[next]?.lower ?? '') || isSecond) return true
  for (let i = Math.max(0, at - wordsAround); i < at + 2 + wordsAround; i++)
    if (measuredThings.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether "5m" means five million, not five meters. */
function isMillion(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'punct' && currencySigns.has(before.text)) return true
  if (before?.kind === 'word' && (currencyAbbreviations.has(before.text) || currencyCodes.has(before.text))) return true
  return !isLength(tokens, at)
}

const priceScales = new Map([
  ['m', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bil', 1e9],
  ['k', 1e3],
])

/** "1.4 B", "$ 5 M": letters apart from the number multiply only what has a decimal or a price. */
function spacedScale(tokens: readonly Token[], at: number): number | undefined {
  const letters = tokens[at + 1]?.text ?? ''
  const before = tokens[at - 1]?.text ?? ''
  const isPrice = currencySigns.has(before) || currencyCodes.has(before)
  // "50 m euros"
  const name = tokens[at + 2]?.lower ?? ''
  // "the race of 100 m won gold"
  const isNamed = /^[a-z]/.test(letters) && name !== 'won' && currencyNames.has(name)
  if ((isPrice || isNamed) && priceScales.has(letters)) return priceScales.get(letters)
  if (!['M', 'MM', 'B', 'K'].includes(letters) || tokens[at + 2]?.word?.isCapital === true) return undefined
  return isPrice || tokens[at]?.text.includes('.') ? scaleSuffixes.get(letters.toLowerCase()) : undefined
}

/** "Rs 500 cr", "₹5cr": crores, in short behind the rupees of India. */
function isShortCrore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  return /^crs?$/i.test(tokens[at + 1]?.text ?? '') && /^(?:₹|Rs|INR)$/i.test(before?.text ?? '')
}

function suffixScale(tokens: readonly Token[], at: number): number | undefined {
  const suffix = tokens[at + 1]
  if (suffix === undefined || suffix.kind !== 'word') return undefined
  if (isShortCrore(tokens, at)) return 1e7
  if (suffix.start !== tokens[at]?.end) return spacedScale(tokens, at)
  if (isLettered(tokens, at)) return undefined
  if (suffix.text === 'm' && !isMillion(tokens, at)) return undefined
  if (suffix.text === 'mm' || suffix.text === 'Mb') return undefined
  // "$9T", "$9tr"; "0.003G" has a decimal, "5G" is no number.
  if (suffix.text === 'T' || suffix.text === 'tr')
    return currencySigns.has(tokens[at - 1]?.text ?? '') ? 1e12 : undefined
  if (suffix.text === 'G')
    return tokens[at]?.text.includes('.') && at === 0 && at + 2 === tokens.length ? 1e9 : undefined
  return scaleSuffixes.get(suffix.lower)
}

/** "½", "½ million", "¾bn", "1/2 a million": a share, or what it leaves of the scale behind it. */
function readPart(tokens: readonly Token[], at: number, to: number, part: number): Numeral {
  const scale = suffixScale(tokens, to - 1)
  if (scale !== undefined) return exactNumeral({ from: at, to: to + 1 }, 'digits', part, scale)
  return readPartOfScale(tokens, at, to, part) ?? exactNumeral({ from: at, to }, 'fraction', part)
}

/** A number that begins with digits, with what multiplies it; null where the digits are no number. */
export function readDigits(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  const mark = fractionMarks.get(token.text)
  if (mark !== undefined) return readPart(tokens, at, at + 1, mark)
  const value = token.kind === 'digits' ? (readWholeMoney(tokens, at) ?? parseDigits(token.text)) : null
  if (value === null) return null
  const decimal = readDecimalComma(tokens, at)
  if (decimal !== null) return decimal
  const slash = readSlash(tokens, at)
  if (slash !== null) return readPart(tokens, at, slash.to, slash.low)
  const scale = suffixScale(tokens, at)
  if (scale !== undefined) return exactNumeral({ from: at, to: at + 2 }, 'digits', value, scale)
  const fraction = fractionMarks.get(tokens[at + 1]?.text ?? '')
  if (fraction !== undefined) return continueDigits(tokens, at, at + 2, value + fraction)
  // "2 1/2", "2 and 1/2", "2-1/2"
  const isLinked = tokens[at + 1]?.lower === 'and' || isMixedHyphen(tokens, at + 1)
  const mixed = readSlash(tokens, isLinked ? at + 2 : at + 1)
  if (mixed !== null && value < 1000) return continueDigits(tokens, at, mixed.to, value + mixed.low)
  return continueDigits(tokens, at, at + 1, value)
}
