import type { Bounds, Figure } from './figure.ts'

/** Significant digits, without the zeros that only give the size. */
const digitsOf = (value: number): string =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/** Digits with one taken out at each place. */
const shortened = (digits: string): string[] => [...digits].map((_, i) => digits.slice(0, i) + digits.slice(i + 1))

/** Power of ten of the first digit. */
const sizeOf = (value: number): number => Number(value.toExponential().split('e')[1])

function isOneDigitOff(printed: number, independent: number): boolean {
  const [a, b] = [digitsOf(printed), digitsOf(independent)]
  const steps = Math.abs(sizeOf(printed) - sizeOf(independent))
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a]
    return steps <= 1 && long.length === short.length + 1 && shortened(long).includes(short)
  }
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  const [first = -1, second = -1] = off
  // The digits of another size are alike by chance, unless it is by one zero.
  if (first < 0) return steps === 1
  const isSwap = off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return steps === 0 && (off.length === 1 || isSwap)
}

/** One wrong digit is likely only where the rest is enough to tell that the same figure is meant. */
const fewest = 3

/** Whether the printed figure is the independent one but for one digit: wrong, missing, added, or two changed places. */
export function isLikelyMisprint({ low, high, qualifier }: Figure, independent: Bounds): boolean {
  if (qualifier !== 'exact' || low === null || low !== high) return false
  if (independent.low === null || independent.low !== independent.high) return false
  const lengths = [digitsOf(low).length, digitsOf(independent.low).length]
  return Math.min(...lengths) >= fewest && isOneDigitOff(low, independent.low)
}

/** Whether the printed figure is the independent one with a footnote mark behind it: "48¹" printed as "481". */
export function hasSwallowedMark({ low, high }: Figure, independent: Bounds): boolean {
  if (low === null || low !== high || independent.low === null || independent.low !== independent.high) return false
  const [printed, other] = [String(low), String(independent.low)]
  return printed.startsWith(other) && /^\d{1,2}$/.test(printed.slice(other.length))
}
