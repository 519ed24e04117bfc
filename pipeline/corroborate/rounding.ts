import type { Bounds, Figure } from './figure.ts'

/** Of a share in words only these are heard as round, and the one in the words. */
const fractions = [1 / 10, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 9 / 10]

const hedged = new Set(['approx', 'nearly', 'range'])

/** Size of one unit of the last digit printed: 0.1 million of "5.3 million", 10 of "nearly 60%". Null for numbers in words. */
export function lastDigit({ text, low, high, qualifier }: Figure): number | null {
  const printed = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].at(-1)?.[0].replaceAll(',', '')
  const value = high ?? low
  if (printed === undefined || value === null || value === 0) return null
  const scale = value / Number(printed)
  const decimals = printed.split('.')[1]?.length ?? 0
  // The zeros of a whole number are exact, unless a hedge says that they are not.
  const zeros = decimals === 0 && hedged.has(qualifier ?? '') ? (/0*$/.exec(printed)?.[0].length ?? 0) : 0
  return scale * 10 ** (zeros - decimals)
}

const nearest = (value: number, among: readonly number[]): number =>
  among.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best), Number.POSITIVE_INFINITY)

/** Halves are rounded either way: a printed 0.1 may stand for 0.05 as well as for 0.15. */
const isWithin = (printed: number, value: number, step: number): boolean =>
  Math.abs(printed - value) <= (step / 2) * (1 + 1e-9)

function roundsTo(figure: Figure, printed: number, value: number): boolean {
  if (figure.unit === 'share' && !/\d/.test(figure.text))
    return Math.abs(nearest(value, [...fractions, printed]) - printed) < 1e-9
  const step = lastDigit(figure)
  return step !== null && isWithin(printed, value, step)
}

/** Whether the independent figure, rounded as the printed one is, is the printed one; "nearly" must not be below it. */
export function isRounding(figure: Figure, independent: Bounds): boolean {
  const { low, high, qualifier } = figure
  if (low === null || high === null || independent.low === null || independent.high === null) return false
  if (qualifier === 'magnitude') return false
  if (qualifier === 'nearly' && independent.low > high) return false
  return roundsTo(figure, low, independent.low) && roundsTo(figure, high, independent.high)
}
