export type NumeralForm = 'digits' | 'words' | 'fraction' | 'magnitude' | 'ordinal'

/** A bare number in digits or words. */
export interface Numeral {
  /** Token indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly form: NumeralForm
  readonly low: number
  /** Null for an open magnitude ("millions"). */
  readonly high: number | null
  /** `base` times `scale` is the value: a range shares the scale of its second number ("3 to 4 million"). */
  readonly base: number
  readonly scale: number
  /** True where a word or a suffix gave the scale. */
  readonly scaled: boolean
}

export function exactNumeral(
  place: { readonly from: number; readonly to: number },
  form: NumeralForm,
  base: number,
  scale = 1,
): Numeral {
  const value = multiply(base, scale)
  // Written out: a spread here costs half of the whole run.
  return { from: place.from, to: place.to, form, low: value, high: value, base, scale, scaled: scale !== 1 }
}

/** Product without binary dust: 1.1 times a million is 1100000, not 1100000.0000000001. */
export function multiply(base: number, scale: number): number {
  const product = base * scale
  return Number.isFinite(product) && scale > 1 ? Number(product.toPrecision(15)) : product
}

/** A numeral in the text that a scale multiplies: "3 million", "3m", "2.4bn", "9 crore". */
export const isScaled = (numeral: string): boolean =>
  /(?:illion|mn|mln|mio|bn|bln|bil|crore|lakh|\dmil|\d[mb])$/i.test(numeral)

/** "26" of "127 million, Peru 26": in the scale told once, by the value that it was given. */
export const hasScaleBefore = (numeral: string, low: number | null): boolean =>
  /^\d[\d.]*$/.test(numeral) && (low ?? 0) >= 1e6 && (low ?? 0) >= 1e3 * Number(numeral)
