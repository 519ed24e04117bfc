import { isTight } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { parseDigits } from './read-digits.ts'

const times = new Set(['x', '×', '*', '·'])
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Beyond this a power is a reckoning's, and counts nothing that prose tells of. */
const most = 15

const isMinus = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '−'

/** "10^6", "10^-6", "10⁶", "10⁻⁶": the power, and where it ends. */
function readTenTo(tokens: readonly Token[], at: number): { power: number; to: number } | null {
  if (tokens[at]?.text !== '10' || !isTight(tokens, at)) return null
  const digits = isMinus(tokens[at + 2]) && isTight(tokens, at + 2) ? at + 3 : at + 2
  if (tokens[at + 1]?.text === '^' && tokens[digits]?.kind === 'digits' && isTight(tokens, at + 1)) {
    const power = Number(tokens[digits]?.text)
    return { power: digits > at + 2 ? -power : power, to: digits + 1 }
  }
  const isBelow = tokens[at + 1]?.text === '⁻' && isTight(tokens, at + 1)
  const raised = readRaisedDigits(tokens, isBelow ? at + 2 : at + 1)
  return raised === null ? null : { power: isBelow ? -raised.power : raised.power, to: raised.to }
}

/** "⁶", "¹²", behind what they raise. */
function readRaisedDigits(tokens: readonly Token[], from: number): { power: number; to: number } | null {
  let to = from
  let digits = ''
  while (to < from + 2 && isTight(tokens, to - 1) && raisedDigits.includes(tokens[to]?.text ?? ' ')) {
    digits += String(raisedDigits.indexOf(tokens[to]?.text ?? ''))
    to++
  }
  return digits === '' ? null : { power: Number(digits), to }
}

/** "10−5", behind "2.4 ×", where the raising was lost but the sign is one of reckoning; a hyphen may join a range. */
function readLoweredTen(tokens: readonly Token[], at: number): { power: number; to: number } | null {
  const [ten, sign, digits] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (ten?.text !== '10' || digits?.kind !== 'digits' || !/^\d\d?$/.test(digits.text)) return null
  if (sign?.text !== '−' || !isTight(tokens, at) || !isTight(tokens, at + 1)) return null
  return { power: -Number(digits.text), to: at + 3 }
}

/** The power of ten behind the sign of "1.2 x 10^6". */
function readTimesTen(tokens: readonly Token[], at: number): { power: number; to: number } | null {
  if (!times.has(tokens[at]?.lower ?? '')) return null
  return readTenTo(tokens, at + 1) ?? readLoweredTen(tokens, at + 1)
}

/** End of "6 x 10^23" that begins at `at`, else `at`: however high the power is, its digits are no numbers of their own. */
export function endOfProduct(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'digits' ? (readTimesTen(tokens, at + 1)?.to ?? at) : at
}

/** "2^5", "1.5^3" */
function readRaised(tokens: readonly Token[], at: number, base: number): Numeral | null {
  const power = tokens[at + 2]
  if (tokens[at + 1]?.text !== '^' || power?.kind !== 'digits' || !isTight(tokens, at)) return null
  const value = base ** Number(power.text)
  return value <= 10 ** most ? exactNumeral({ from: at, to: at + 3 }, 'digits', value) : null
}

function numeralOf(from: number, to: number, base: number, power: number): Numeral | null {
  if (!Number.isInteger(power) || Math.abs(power) > most) return null
  // A part of ten is divided by, so that no dust of binary numbers comes out.
  if (power < 0) return exactNumeral({ from, to }, 'digits', base / 10 ** -power)
  return exactNumeral({ from, to }, 'digits', base, 10 ** power)
}

/** "10^6", "1.2 x 10^6", "3e5": a number with its power of ten. */
export function readPower(tokens: readonly Token[], at: number): Numeral | null {
  if (tokens[at]?.kind !== 'digits') return null
  const plain = readTenTo(tokens, at)
  if (plain !== null) return numeralOf(at, plain.to, 1, plain.power)
  const base = parseDigits(tokens[at]?.text ?? '')
  if (base === null) return null
  const raised = readRaised(tokens, at, base)
  if (raised !== null) return raised
  const product = readTimesTen(tokens, at + 1)
  return product === null ? readExponent(tokens, at, base) : numeralOf(at, product.to, base, product.power)
}

/** "3e5", "3e+5", "3e-5" */
function readExponent(tokens: readonly Token[], at: number, base: number): Numeral | null {
  if (tokens[at + 1]?.lower !== 'e' || !isTight(tokens, at) || !isTight(tokens, at + 1)) return null
  const sign = tokens[at + 2]
  const isSigned = (sign?.text === '+' || isMinus(sign)) && isTight(tokens, at + 2)
  const power = tokens[isSigned ? at + 3 : at + 2]
  if (power?.kind !== 'digits' || power.text.length > 2) return null
  return numeralOf(at, isSigned ? at + 4 : at + 3, base, isMinus(sign) ? -Number(power.text) : Number(power.text))
}
