/** A closed interval in base units; a bound that is open is null. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** A figure as a document prints it. */
export interface Figure extends Bounds {
  readonly qualifier: string | null
  readonly unit: string | null
  /** As printed, with its hedge. */
  readonly text: string
}

/** What is printed less what is independent; 0 where the two intervals meet. */
export function differenceOf(printed: Bounds, independent: Bounds): number {
  const [low, high] = [printed.low ?? Number.NEGATIVE_INFINITY, printed.high ?? Number.POSITIVE_INFINITY]
  const [otherLow, otherHigh] = [
    independent.low ?? Number.NEGATIVE_INFINITY,
    independent.high ?? Number.POSITIVE_INFINITY,
  ]
  if (low > otherHigh) return exactly(low - otherHigh)
  return high < otherLow ? exactly(high - otherLow) : 0
}

/** The difference of two bounds, null where one is open. */
export const boundDifference = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : exactly(a - b)

/** Without the last digits that binary fractions leave: 62.5 − 62.15 is 0.35. */
export const exactly = (value: number): number => Number(value.toPrecision(12))
