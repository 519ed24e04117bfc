import type { Token } from '../mention.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { parseDigits } from './read-digits.ts'

const times = new Set(['x', '×', '*', '·'])
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Beyond this a power is a reckoning's, and counts nothing that prose tells of. */
const most = 15

function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start
}

/** "10^6", "10⁶", "10**6": the power, and where it ends. */
function readTenTo(tokens: readonly Token[], at: number): { power: number; to: number } | null {
  if (tokens[at]?.text !== '10' || !isTight(tokens, at)) return null
  if (tokens[at + 1]?.text === '^' && tokens[at + 2]?.kind === 'digits' && isTight(tokens, at + 1)) {
    return { power: Number(tokens[at + 2]?.text), to: at + 3 }
  }
  let to = at + 1
  let digits = ''
  while (to < at + 3 && isTight(tokens, to - 1) && raised.includes(tokens[to]?.text ?? ' ')) {
    digits += String(raised.indexOf(tokens[to]?.text ?? ''))
    to++
  }
  return digits === '' ? null : { power: Number(digits), to }
}

/** "2^5", "1.5^3" */
function readRaised(tokens: readonly Token[], at: number, base: number): Numeral | null {
  const power = tokens[at + 2]
  if (tokens[at + 1]?.text !== '^' || power?.kind !== 'digits' || !isTight(tokens, at)) return null
  const value = base ** Number(power.text)
  return value <= 10 ** most ? exactNumeral({ from: at, to: at + 3 }, 'digits', value) : null
}

function numeralOf(from: number, to: number, base: number, power: number): Numeral | null {
  return Number.isInteger(power) && power <= most ? exactNumeral({ from, to }, 'digits', base, 10 ** power) : null
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
  const next = tokens[at + 1]?.lower ?? ''
  const product = times.has(next) ? readTenTo(tokens, at + 2) : null
  if (product !== null) return numeralOf(at, product.to, base, product.power)
  const isExponent = next === 'e' && isTight(tokens, at) && isTight(tokens, at + 1)
  if (!isExponent) return null
  const isSigned = tokens[at + 2]?.text === '+' && isTight(tokens, at + 2)
  const power = tokens[isSigned ? at + 3 : at + 2]
  return power?.kind === 'digits' && power.text.length <= 2
    ? numeralOf(at, isSigned ? at + 4 : at + 3, base, Number(power.text))
    : null
}
