import {
  currencyAbbreviations,
  currencyCodes,
  currencyLetters,
  currencySigns,
  dollarPrefixes,
  trailingAbbreviations,
} from '../../lexicon/currencies.ts'
import { cardinals, ordinalSuffixes, scaleSuffixes, scales } from '../../lexicon/number-words.ts'
import { casedUnits, unitLetters, unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import { isTight } from '../dates/date-point.ts'
import type { NonFigure, Token } from '../mention.ts'
import { priceLetter } from './price-letters.ts'
import { dottedThousands, isFractionBar, isMixedHyphen } from './read-digits.ts'
import { isTelephone } from './telephone.ts'
import { isTemperature } from './temperature-letters.ts'

/** Word parts before a hyphen that leave the number a number: "mid-2019", "sub-10". */
const plainPrefixes = new Set('mid pre post non sub under over early late nearly some about almost'.split(' '))

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '‐' || token.text === '‑')
}

function isCurrency(word: Token): boolean {
  return currencyAbbreviations.has(word.text) || currencyCodes.has(word.text)
}

/** "R7 million": the letter is a currency's where millions follow. */
export function isCurrencyLetter(tokens: readonly Token[], at: number): boolean {
  if (!currencyLetters.has(tokens[at]?.text ?? '') || !isTight(tokens, at)) return false
  // "P500,000", "R250.00": no code is cut into thousands, or has cents.
  if (/^\d{1,3}(?:[,\s]\d{3})*\.\d\d$/.test(tokens[at + 1]?.text ?? '')) return true
  if (/^\d{1,3}(?:[,\s]\d{3})+$/.test(tokens[at + 1]?.text ?? '')) return true
  // "P20-million"
  const isHyphened = isHyphen(tokens[at + 2]) && isTight(tokens, at + 1)
  const scale = tokens[at + (isHyphened ? 3 : 2)]?.lower ?? ''
  return (scales.get(scale) ?? (isTight(tokens, at + 1) ? scaleSuffixes.get(scale) : 0) ?? 0) >= 1e6
}

/** "km2", "m^3": the power of a unit, no number. */
export function isUnitPower(tokens: readonly Token[], at: number): boolean {
  const power = tokens[at]?.text
  if ((power !== '2' && power !== '3') || !isTight(tokens, at - 1)) return false
  const unit = tokens[at - 1]?.text === '^' ? at - 2 : at - 1
  if (!powered.has(tokens[unit]?.text ?? '')) return false
  const before = tokens[unit - 1]
  return before?.kind === 'digits' || before?.text === '-' || before?.text === '/' || scales.has(before?.lower ?? '')
}

// "9.8 m/s2"
const powered = new Set('km m cm mm ft mi s'.split(' '))

/** "COVID-19", "N95", "B.1.1.7", "10-K2": letters before the digits. */
function hasLettersBefore(tokens: readonly Token[], at: number): boolean {
  if (!isTight(tokens, at - 1)) return false
  const before = tokens[at - 1]
  // "$US3 million"
  if (before?.kind === 'word' && tokens[at - 2]?.text === '$' && dollarPrefixes.has(before.lower)) return false
  if (before?.kind === 'word')
    return !isCurrency(before) && before.text !== 's' && before.lower !== "'s" && !isCurrencyLetter(tokens, at - 1)
  const letters = tokens[at - 2]
  // "K–12 schooling": one letter behind a long dash
  const isDashed = before?.text === '–' && /^[A-Z]$/.test(letters?.text ?? '')
  if (!isHyphen(before) && !isDashed && before?.text !== '.' && before?.text !== '_') return false
  if (letters?.kind !== 'word' || !isTight(tokens, at - 2)) return false
  if (before?.text === '.') return /^[A-Z]{1,3}$/.test(letters.text)
  // "20-to-30" is a range, "10-by-12-foot" a measure.
  if (/^(?:to|by)$/.test(letters.lower) && tokens[at - 3]?.text === '-') return false
  // "5 million-20 million"
  if (scales.has(letters.lower) && tokens[at - 3]?.kind === 'digits') return false
  // "5k-20k": the letters are the unit of a number before.
  return !plainPrefixes.has(letters.lower) && !(tokens[at - 3]?.kind === 'digits' && isTight(tokens, at - 3))
}

function isKnownSuffix(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word === undefined) return false
  if (scaleSuffixes.has(word.lower) || ordinalSuffixes.has(word.lower) || currencyCodes.has(word.text)) return true
  if (unitsOfMeasure.has(word.lower) || unitLetters.has(word.text) || casedUnits.has(word.text)) return true
  if (word.lower === 's' || word.lower === "'s") return true
  if (isTemperature(tokens, at - 1) || priceLetter(tokens, at) !== null) return true
  if (tokens[at + 1]?.text === '$' && dollarPrefixes.has(word.lower)) return true
  return (
    word.text === '元' ||
    word.text === '円' ||
    word.lower === 'ish' ||
    (/^(?:T|tr|cr)$/.test(word.text) && currencySigns.has(tokens[at - 2]?.text ?? '')) ||
    trailingAbbreviations.has(word.text) ||
    word.lower === 'am' ||
    word.lower === 'pm' ||
    word.text.length > 4 ||
    /^(?:pct?|ppts?|pp|bps?)$/.test(word.lower)
  )
}

/** "11a", "5G", "3-D", "737s": letters behind the digits that are neither unit nor scale. */
function hasLettersAfter(tokens: readonly Token[], at: number): boolean {
  if (!isTight(tokens, at)) return false
  const after = tokens[at + 1]
  if (after?.kind === 'word') return !isKnownSuffix(tokens, at + 1)
  const letter = tokens[at + 2]
  // "7-Eleven"
  const isName =
    letter?.word?.isCapital === true && cardinals.has(letter.lower) && letter.text !== letter.text.toUpperCase()
  if (isName && isHyphen(after) && isTight(tokens, at + 1)) return true
  return (
    isHyphen(after) &&
    isTight(tokens, at + 1) &&
    letter?.kind === 'word' &&
    /^(?:[A-Z]|[a-z][A-Z].*)$/.test(letter.text)
  )
}

/** "555-0100-22", "10+3", "+49 30", "1.1.3": digits in a row of digits. */
function isInSeries(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text.indexOf('.') !== token.text.lastIndexOf('.') && !dottedThousands.test(token.text)) return true
  const joins = (mark: number): boolean => isTight(tokens, mark - 1) && isTight(tokens, mark)
  const hyphens =
    Number(isHyphen(tokens[at - 1]) && joins(at - 1) && tokens[at - 2]?.kind === 'digits') +
    Number(isHyphen(tokens[at + 1]) && joins(at + 1) && tokens[at + 2]?.kind === 'digits')
  if (hyphens === 2) return true
  const beyond = (mark: number, next: number): boolean =>
    hyphens === 1 && isHyphen(tokens[mark]) && isTight(tokens, Math.min(mark, next)) && tokens[next]?.kind === 'digits'
  if (beyond(at + 3, at + 4) || beyond(at - 3, at - 4)) return true
  const plus = (mark: number): boolean =>
    tokens[mark]?.text === '+' && tokens[mark - 1]?.kind === 'digits' && tokens[mark + 1]?.kind === 'digits'
  return plus(at + 1) || plus(at - 1)
}

/** "a 3-1 win": two plain numbers, the higher first. */
function isScore(tokens: readonly Token[], mark: number): boolean {
  const [left, right] = [tokens[mark - 1], tokens[mark + 1]]
  if (!isHyphen(tokens[mark]) || left?.kind !== 'digits' || right?.kind !== 'digits') return false
  if (!isTight(tokens, mark - 1) || !isTight(tokens, mark) || left.text.length > 2 || right.text.length > 2)
    return false
  if (isMixedHyphen(tokens, mark)) return false
  return Number(left.text) >= Number(right.text) && !scales.has(tokens[mark + 2]?.lower ?? '')
}

/** "5 o'clock", also as it is often typed. */
export const oClock: ReadonlySet<string> = new Set(["o'clock", 'oclock'])

const halfDays = /^(?:am|pm|a\.m\.?|p\.m\.?)$/

/** "3-5 p.m.", "from 3 to 5:30 p.m.": the hour before one whose half of the day is told for both. */
function isHourBefore(tokens: readonly Token[], at: number): boolean {
  const [hour, link, end] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!/^(?:[1-9]|1[0-2])$/.test(hour?.text ?? '') || !/^(?:1?\d|2[0-4])$/.test(end?.text ?? '')) return false
  const isDashed = /^[-–—]$/.test(link?.text ?? '')
  if (!isDashed && !(link?.lower === 'to' && tokens[at - 1]?.lower === 'from')) return false
  const half = tokens[at + 3]?.text === ':' ? at + 5 : at + 3
  return halfDays.test(tokens[half]?.lower ?? '')
}

/** "2:00", "6pm", "8 a.m.", "1:1", "24/7". */
function isClockOrRatio(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const joined = (mark: number): boolean =>
    (tokens[mark]?.text === ':' || tokens[mark]?.text === '/') &&
    isTight(tokens, mark - 1) &&
    isTight(tokens, mark) &&
    tokens[mark - 1]?.kind === 'digits' &&
    tokens[mark + 1]?.kind === 'digits' &&
    !isFractionBar(tokens, mark)
  if (joined(at + 1) || joined(at - 1) || isScore(tokens, at + 1) || isScore(tokens, at - 1)) return true
  if (isHourBefore(tokens, at)) return true
  return next !== undefined && (halfDays.test(next.lower) || oClock.has(next.lower))
}

const covidJoints = new Set('- ‐ ‑ – − _'.split(' '))

/** "COVID-19", "Covid 19", "covid – 19": the disease, whatever is counted behind it. */
function isCovid(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '19') return false
  const word = covidJoints.has(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1]
  return word?.lower === 'covid'
}

/** End of "1e30", "2.5E-3" that begins at `at`, else `at`: a reckoning's notation, no count of prose. */
export function endOfExponent(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'digits' || tokens[at + 1]?.lower !== 'e' || !isTight(tokens, at)) return at
  const sign = tokens[at + 2]
  const power = sign?.text === '+' || sign?.text === '−' || isHyphen(sign) ? at + 3 : at + 2
  if (tokens[power]?.kind !== 'digits') return at
  for (let joint = at + 1; joint < power; joint++) if (!isTight(tokens, joint)) return at
  return power + 1
}

/** "a 737", "a Boeing 747": the make of an airliner, of which one flies. */
const isAirliner = (tokens: readonly Token[], at: number): boolean =>
  /^7[0-8]7$/.test(tokens[at]?.text ?? '') && /^(?:a|another|boeing)$/.test(tokens[at - 1]?.lower ?? '')

/** "a 737-800" */
const isAirlinerModel = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at - 1]) && isTight(tokens, at - 2) && isTight(tokens, at - 1) && isAirliner(tokens, at - 2)

/** Codes, versions, telephone numbers and clock times around the digits at `at`; null where they are a plain number. */
export function codeAt(tokens: readonly Token[], at: number): NonFigure | null {
  if (tokens[at]?.kind !== 'digits') return null
  if (isCovid(tokens, at) || isAirliner(tokens, at) || isAirlinerModel(tokens, at) || isTelephone(tokens, at))
    return 'name_or_code'
  if (hasLettersBefore(tokens, at) || hasLettersAfter(tokens, at) || isInSeries(tokens, at)) return 'name_or_code'
  return isClockOrRatio(tokens, at) ? 'other' : null
}
