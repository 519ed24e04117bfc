import {
  currencyAbbreviations,
  currencyAdjectives,
  currencyCodes,
  currencyFamilies,
  currencyLetters,
  currencyNames,
  dollarPrefixes,
  hundredths,
  millionCodes,
  nationalCurrencies,
  trailingAbbreviations,
  weakCurrencies,
  wordlikeCodes,
} from '../../lexicon/currencies.ts'
import { cardinals, scaleSuffixes, scales } from '../../lexicon/number-words.ts'
import { isTight } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { isCurrencyLetter } from './codes.ts'
import type { SignReader } from './currency-signs.ts'
import { type Figure, rescale } from './figure.ts'
import { isConversion, isOtherDollar } from './named-dollar.ts'
import { isPaid } from './paid-pounds.ts'
import { priceLetter } from './price-letters.ts'
import { isSumInBracket } from './sum-in-bracket.ts'

interface Currency {
  readonly from: number
  readonly to: number
  readonly unit: string
  /** 0.01 for cents, a million for "MEUR". */
  readonly factor: number
}

/** "US$", "A$", "hk $": letters before the sign at `sign`. "a $ 4 fee" holds an article. */
function dollarBefore(tokens: readonly Token[], sign: number): Currency | null {
  const letters = tokens[sign - 1]
  const code = dollarPrefixes.get(letters?.lower ?? '')
  if (letters === undefined || code === undefined) return null
  if (!isTight(tokens, sign - 1) && (letters.lower === 'a' || (letters.lower.length === 1 && letters.lower !== 'c')))
    return null
  // "the UAE 230 million, the US $191 million": who gives it
  if (!isTight(tokens, sign - 1) && tokens[sign - 2]?.lower === 'the') return null
  return { from: sign - 1, to: sign + 1, unit: code, factor: 1 }
}

/** "500 yuan 30 guests": the name belongs to the number before it. */
function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'digits' || scales.has(token.lower) || cardinals.has(token.lower))
}

/** The currency of a code, where capitals around it do not make it a word ("TOP 10 STORIES", "Macao SAR 45"). */
function codeOf(tokens: readonly Token[], at: number): string | undefined {
  const text = tokens[at]?.text ?? ''
  const code = currencyCodes.get(text)
  if (code === undefined || !wordlikeCodes.has(text)) return code
  const isPlaceBefore = tokens[at - 1]?.word?.isCapital === true
  const next = tokens[at + 1]?.kind === 'digits' ? tokens[at + 2] : tokens[at + 1]
  return isPlaceBefore || next?.word?.isAcronym === true ? undefined : code
}

/** "P5 million" is in pesos, and in pula where the sentence speaks of Botswana. */
const isOfBotswana = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => lower === 'botswana' || lower === 'gaborone')

/** A currency that ends right before the token at `end`: "US$", "$US", "Rs.". */
function currencyBefore(tokens: readonly Token[], end: number, signs: SignReader): Currency | null {
  const last = tokens[end - 1]
  if (last === undefined) return null
  if (isCurrencyLetter(tokens, end - 1)) {
    const unit = last.text === 'P' && isOfBotswana(tokens) ? 'BWP' : (currencyLetters.get(last.text) ?? '')
    return { from: end - 1, to: end, unit, factor: 1 }
  }
  if (last.text === '¥' && tokens[end - 2]?.lower === 'cn' && isTight(tokens, end - 2)) {
    return { from: end - 2, to: end, unit: 'CNY', factor: 1 }
  }
  if (/^[¢₵]$/.test(last.text) && tokens[end - 2]?.lower === 'gh' && isTight(tokens, end - 2)) {
    return { from: end - 2, to: end, unit: 'GHS', factor: 1 }
  }
  const lettersBehind =
    isTight(tokens, end - 2) && tokens[end - 2]?.text === '$' ? dollarPrefixes.get(last.lower) : undefined
  if (lettersBehind !== undefined) return { from: end - 2, to: end, unit: lettersBehind, factor: 1 }
  if (last.text === '$') {
    const named = dollarBefore(tokens, end - 1)
    if (named !== null) return named
    if (isOtherDollar(tokens, end - 1)) return { from: end - 1, to: end, unit: 'dollar', factor: 1 }
    if (isConversion(tokens, end - 1)) return { from: end - 1, to: end, unit: 'USD', factor: 1 }
  }
  const sign = last.kind === 'punct' ? signs.read(last.text) : undefined
  if (sign !== undefined) return { from: end - 1, to: end, unit: sign, factor: 1 }
  const isDotted =
    last.text === '.' && ['Rs', 'rs', 'Rp', 'Tk', 'Dh', 'Dhs', 'Ksh', 'Sfr'].includes(tokens[end - 2]?.text ?? '')
  const word = isDotted ? tokens[end - 2] : last
  if (word?.kind !== 'word') return null
  // "US dollars 443 million"
  const family = /^dollars?$/.test(word.text) ? nationalCurrencies.get(`${tokens[end - 2]?.lower} dollar`) : undefined
  if (family !== undefined && !isNumber(tokens[end - 3])) return { from: end - 2, to: end, unit: family, factor: 1 }
  if (word.text === 'VT' && isState(tokens, end - 1)) return null
  const code = currencyAbbreviations.get(word.text) ?? codeOf(tokens, isDotted ? end - 2 : end - 1)
  if (code === undefined || (isNumber(tokens[end - 2]) && !isDotted)) return null
  return { from: isDotted ? end - 2 : end - 1, to: end, unit: code, factor: millionCodes.has(word.text) ? 1e6 : 1 }
}

/** "Taka 3 crore", "Lao kip 4 billion", "Peso 40,000": a name before a large number; "Euro 2020" and "500 yuan 3,000 guests" hold none. */
function nameBefore(tokens: readonly Token[], figure: Figure): Currency | null {
  const at = figure.from - 1
  const token = tokens[at]
  const name = currencyNames.get(token?.lower ?? '')
  if (name === undefined || token === undefined || verbsToo.has(token.lower)) return null
  const isLarge = figure.scaled || /^\d{1,3}(?:,\d{2,3})+/.test(tokens[figure.from]?.text ?? '')
  if (!isLarge || figure.form === 'magnitude') return null
  const nation = tokens[at - 1]?.lower ?? ''
  const own = currencyAdjectives.has(nation) ? name : undefined
  const national = nationalCurrencies.get(`${nation} ${currencyFamilies.get(name) ?? name}`) ?? own
  const from = national === undefined ? at : at - 1
  // "Sierra Leone 1,675 cases"
  const isOwnName = token.word?.isCapital === true && tokens[at - 1]?.word?.isCapital !== true
  if (isNumber(tokens[from - 1]) || (national === undefined && !isOwnName)) return null
  return { from, to: at + 1, unit: national ?? name, factor: 1 }
}

/** "Won 3 million", "Real 3 million": more often no money. */
const verbsToo: ReadonlySet<string> = new Set([...weakCurrencies, 'won', 'pound', 'pounds'])

/** "In Burlington, VT 300 people": a state behind its town. */
const isState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && tokens[at - 2]?.word?.isCapital === true

/** "won" is a verb in "12 won a prize". */
function isVerb(tokens: readonly Token[], at: number, figure: Figure): boolean {
  if (tokens[at]?.lower !== 'won' || (figure.low ?? 0) >= 1000) return false
  const next = tokens[at + 1]
  return (
    next?.kind === 'digits' ||
    'the a an his her their its two three several many no'.split(' ').includes(next?.lower ?? '')
  )
}

/** Currency name at `at`, with the nationality before it if `from` is before `at`; `isPriced` of a number that no marks or crowns of other kinds have. */
function namedCurrency(
  tokens: readonly Token[],
  from: number,
  at: number,
  signs: SignReader,
  isPriced: boolean,
): Currency | null {
  const token = tokens[at]
  const name = token === undefined ? undefined : currencyNames.get(token.lower)
  if (token === undefined || name === undefined) return null
  const family = currencyFamilies.get(name) ?? name
  const nation = at > from ? tokens[at - 1]?.lower : undefined
  const national =
    nation === undefined
      ? undefined
      : (nationalCurrencies.get(`${nation} ${family}`) ?? (name === 'CNY' ? 'CNY' : undefined))
  const sterling = tokens[at + 1]?.lower === 'sterling'
  const to = sterling ? at + 2 : at + 1
  if (name === 'pound' && national === undefined) {
    const isAsMoney = signs.isSterling() || isPaid(tokens, from) || isSumInBracket(tokens, at + 1)
    const isMoney = sterling || (tokens[at + 1]?.lower !== 'of' && isAsMoney)
    return isMoney ? { from, to, unit: 'GBP', factor: 1 } : null
  }
  if (national === undefined && weakCurrencies.has(token.lower) && !isPriced) return null
  return { from, to, unit: national ?? name, factor: 1 }
}

function isNationality(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const family = (end: number): string => {
    const name = currencyNames.get(tokens[end]?.lower ?? '') ?? ''
    return currencyFamilies.get(name) ?? name
  }
  return currencyAdjectives.has(word) || nationalCurrencies.has(`${word} ${family(at + 1)}`)
}

/** "20 M€", "20m$": the scale stands between the number and the sign. */
function readScaledSign(tokens: readonly Token[], at: number, signs: SignReader): Currency | null {
  const factor = scaleSuffixes.get(tokens[at]?.lower ?? '')
  if (factor === undefined || !isTight(tokens, at) || tokens[at + 1]?.kind !== 'punct') return null
  const sign = signs.read(tokens[at + 1]?.text ?? '')
  return sign === undefined || tokens[at + 2]?.kind === 'digits' ? null : { from: at, to: at + 2, unit: sign, factor }
}

function codeAfter(tokens: readonly Token[], at: number, signs: SignReader): Currency | null {
  const token = tokens[at]
  if (token === undefined) return null
  const scaled = readScaledSign(tokens, at, signs)
  if (scaled !== null) return scaled
  const sign = token.kind === 'punct' || token.text === '元' || token.text === '円' ? signs.read(token.text) : undefined
  // "5 $10 notes": the sign belongs to the number it touches.
  if (sign !== undefined) {
    const next = tokens[at + 1]
    return next?.kind === 'digits' && next.start === token.end ? null : { from: at, to: at + 1, unit: sign, factor: 1 }
  }
  const isLed = tokens[at + 1]?.kind === 'digits' && !isTight(tokens, at - 1)
  const code =
    token.kind === 'word'
      ? (codeOf(tokens, at) ?? (isLed ? undefined : trailingAbbreviations.get(token.text)))
      : undefined
  if (code !== undefined) return { from: at, to: at + 1, unit: code, factor: millionCodes.has(token.text) ? 1e6 : 1 }
  const hundredth = priceLetter(tokens, at)
  if (hundredth !== null) return { from: at, to: at + 1, unit: hundredth, factor: 0.01 }
  const dollar = tokens[at + 1]?.text === '$' && isTight(tokens, at) ? dollarPrefixes.get(token.lower) : undefined
  const isNext = tokens[at + 2]?.kind === 'digits'
  return dollar === undefined || isNext ? null : { from: at, to: at + 2, unit: dollar, factor: 1 }
}

/** "US cents", "euro cents": cents of a dollar that is named, or of the euro. */
function nationalCents(tokens: readonly Token[], at: number): string | null {
  if (hundredths.get(tokens[at + 1]?.lower ?? '') !== 'USD') return null
  const nation = tokens[at]?.lower ?? ''
  return nation === 'euro' ? 'EUR' : (nationalCurrencies.get(`${nation} dollar`) ?? null)
}

/** A currency that begins at `at`, after the number: a sign, a code, or a name with its nationality. */
function currencyAfter(tokens: readonly Token[], start: number, signs: SignReader, isPriced: boolean): Currency | null {
  let at = start
  if (tokens[at]?.text === '-' && isTight(tokens, at - 1) && isTight(tokens, at)) at++
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'in') at++
  const code = at === start ? codeAfter(tokens, at, signs) : null
  if (code !== null) return code
  const cents = hundredths.get(tokens[at]?.lower ?? '')
  if (cents !== undefined) return { from: start, to: at + 1, unit: cents, factor: 0.01 }
  const national = nationalCents(tokens, at)
  if (national !== null) return { from: start, to: at + 2, unit: national, factor: 0.01 }
  let name = at
  while (
    name < at + 2 &&
    !currencyNames.has(tokens[name]?.lower ?? '') &&
    tokens[name]?.lower !== 'and' &&
    (isNationality(tokens, name) || isNationality(tokens, name + 1))
  )
    name++
  const found = namedCurrency(tokens, at, name, signs, isPriced)
  return found === null ? null : { ...found, from: start }
}

/** "of" may stand between only in "millions of dollars", "in" never but for lists ("in soles"). */
function mayStandApart(figure: Figure, tokens: readonly Token[]): boolean {
  const next = tokens[figure.to]?.lower
  return next !== 'in' && (next !== 'of' || figure.form === 'magnitude')
}

/** Turns a number into money where a currency stands beside it. */
export function attachMoney(tokens: readonly Token[], figure: Figure, signs: SignReader): Figure {
  const before = currencyBefore(tokens, figure.from, signs) ?? nameBefore(tokens, figure)
  // "the $4 billion mark": a sign before has said what money it is.
  const isPriced = before === null && ((figure.scaled && figure.form !== 'magnitude') || !Number.isInteger(figure.base))
  const after = mayStandApart(figure, tokens) ? currencyAfter(tokens, figure.to, signs, isPriced) : null
  if (after !== null && before === null && isVerb(tokens, after.to - 1, figure)) return figure
  const currency = before ?? after
  if (currency === null) return figure
  const unit = before !== null && after !== null && before.unit === 'USD' ? after.unit : currency.unit
  const signed = before === null ? figure : owe(tokens, figure, before.from)
  const from = before?.from ?? figure.from
  return {
    ...(currency.factor === 1 ? signed : withFactor(signed, currency.factor)),
    kind: 'money',
    unit,
    from: signed === figure ? from : from - 1,
    to: after?.to ?? figure.to,
  }
}

/** "-$7", "minus $7": the sign stands before the currency, and touches nothing else; in "plus or minus $7" it tells a margin. */
function owe(tokens: readonly Token[], figure: Figure, from: number): Figure {
  const [before, sign] = [tokens[from - 2], tokens[from - 1]]
  const isMark = (sign?.text === '-' || sign?.text === '−') && isTight(tokens, from - 1)
  const isWord = (sign?.lower === 'minus' && before?.lower !== 'or') || sign?.lower === 'negative'
  if (!(isMark || isWord) || before?.end === sign?.start || before?.kind === 'digits' || figure.low === null)
    return figure
  return { ...figure, low: -figure.low, high: figure.high === null ? null : -figure.high, base: -figure.base }
}

function withFactor(figure: Figure, factor: number): Figure {
  if (factor > 1) return rescale(figure, figure.scale * factor)
  const part = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toPrecision(15))
  return { ...figure, low: part(figure.low), high: part(figure.high) }
}
