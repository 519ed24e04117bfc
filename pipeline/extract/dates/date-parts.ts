import { monthAbbreviations, monthNames } from '../../lexicon/months.ts'
import { cardinals, ordinalSuffixes, ordinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { readWords } from '../numbers/read-words.ts'
import { isFree, isTight, lowerAt } from './date-point.ts'
import { readEra, yearOfEra } from './era.ts'

export interface Part {
  readonly value: number
  readonly to: number
}

export interface MonthPart extends Part {
  readonly isName: boolean
  /** Also a verb or a name where nothing dates it: "may", "march", "mar", "dec". */
  readonly isWeak: boolean
}

/** Day of the month at `at`: "5", "05", "5th", "fifth", "twenty-first"; may be too high (32), never three digits. */
export function readDay(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'digits') {
    if (token.text.length > 2) return null
    const suffix = tokens[at + 1]
    const isOrdinal = suffix !== undefined && suffix.start === token.end && ordinalSuffixes.has(suffix.lower)
    // "5Mar2020"
    const isTightMonth = suffix?.kind === 'word' && readMonth(tokens, at + 1) !== null
    const isWord = suffix?.kind === 'word' && suffix.lower !== "'s" && !isTightMonth
    if (!isOrdinal && isWord && suffix.start === token.end) return null
    return { value: Number(token.text), to: isOrdinal ? at + 2 : at + 1 }
  }
  if (!ordinals.has(token.lower) && !cardinals.has(token.lower)) return null
  const ordinal = readOrdinal(tokens, at)
  if (ordinal !== null) return ordinal.low <= 31 ? { value: ordinal.low, to: ordinal.to } : null
  const words = readWords(tokens, at)
  return words !== null && words.low >= 1 && words.low <= 31 ? { value: words.low, to: words.to } : null
}

export function readMonth(tokens: readonly Token[], at: number): MonthPart | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const name = monthNames.get(token.lower)
  if (name !== undefined)
    return { value: name, to: at + 1, isName: true, isWeak: token.lower === 'may' || token.lower === 'march' }
  const short = monthAbbreviations.get(token.lower)
  if (short === undefined) return null
  const isDotted = tokens[at + 1]?.text === '.' && isTight(tokens, at)
  return { value: short, to: isDotted ? at + 2 : at + 1, isName: false, isWeak: true }
}

/** "nineteen ninety-nine", "twenty twenty", "nineteen oh one", "two thousand and six". */
function readYearWords(tokens: readonly Token[], at: number): Part | null {
  const century = cardinals.get(lowerAt(tokens, at))
  if (century === undefined) return null
  if (century >= 10 && century <= 20 && century !== 10) {
    const next = lowerAt(tokens, at + 1)
    if (next === 'hundred') {
      const words = readWords(tokens, at)
      return words === null ? null : asYear(words.low, words.to)
    }
    const isLow = next === 'oh' || next === 'zero' || next === 'o'
    const rest = readWords(tokens, isLow ? at + 2 : at + 1)
    if (rest === null || rest.low < (isLow ? 1 : 10) || rest.low > (isLow ? 9 : 99)) return null
    return asYear(century * 100 + rest.low, rest.to)
  }
  const words = lowerAt(tokens, at + 1) === 'thousand' ? readWords(tokens, at) : null
  return words === null ? null : asYear(words.low, words.to)
}

function asYear(value: number, to: number): Part | null {
  return Number.isInteger(value) && value >= 1500 && value <= 2100 ? { value, to } : null
}

/** Four digits or words that can be a year. */
export function readYear(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'word') return readYearWords(tokens, at)
  if (token.kind !== 'digits' || token.text.length !== 4 || token.text.includes('.') || token.text.includes(','))
    return null
  const value = Number(token.text)
  const next = tokens[at + 1]
  if (next?.start === token.end && next.kind === 'word' && next.lower !== "'s") return null
  return value >= 1500 && value <= 2100 ? { value, to: at + 1 } : null
}

/** "87", "'87": two digits that end a full date. */
function readShortYear(tokens: readonly Token[], at: number): Part | null {
  const mark = lowerAt(tokens, at) === "'" || lowerAt(tokens, at) === '‘' ? at + 1 : at
  const token = tokens[mark]
  if (token?.kind !== 'digits' || token.text.length !== 2 || !isFree(tokens, mark + 1)) return null
  const next = tokens[mark + 1]
  if (mark === at && next !== undefined && next.kind === 'word' && next.lower !== "'s") return null
  if (next !== undefined && next.start === token.end && !'.,;:)”"’?!'.includes(next.text)) return null
  // "5 March 20:30" tells a time.
  if (next?.text === ':' && isTight(tokens, mark + 1) && tokens[mark + 2]?.kind === 'digits') return null
  const value = Number(token.text)
  return { value: value < 50 ? 2000 + value : 1900 + value, to: mark + 1 }
}

/** "44 BC", "1066 AD" behind a day or a month. */
function eraAfter(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  const era = token?.kind === 'digits' && /^\d{1,4}$/.test(token.text) ? readEra(tokens, at + 1) : 0
  return era === 0 ? null : { value: yearOfEra(Number(token?.text), era), to: at + 2 }
}

/** The year after a day and month, or after a month: ", 2020", "of 2020", "in 2020", "-2020". */
export function readYearAfter(tokens: readonly Token[], at: number, isFullDate: boolean): Part | null {
  const link = lowerAt(tokens, at)
  const isLinked =
    link === ',' || link === 'of' || link === 'in' || ((link === '-' || link === '/') && isTight(tokens, at - 1))
  const start = isLinked ? at + 1 : at
  const article = lowerAt(tokens, start) === 'the' && lowerAt(tokens, start + 1) === 'year' ? start + 2 : start
  // "in the year '89"
  if (article > start && /^['‘]$/.test(lowerAt(tokens, article))) return readShortYear(tokens, article)
  const dated = eraAfter(tokens, article)
  if (dated !== null) return dated
  const year = readYear(tokens, article)
  if (year !== null) return year
  // "Mar 5 ’20", "Mar 5, '20", "March '08": the mark says that a year is short.
  const isMarked = lowerAt(tokens, start) === "'" || lowerAt(tokens, start) === '‘'
  const isLooseLink = link === ',' || link === '-' || link === 'in'
  const mayBeMarked = link !== ',' || tokens[at - 1]?.kind === 'digits'
  return (isFullDate && !isLooseLink) || (isMarked && mayBeMarked) ? readShortYear(tokens, start) : null
}
