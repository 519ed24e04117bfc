import { formatPlain } from './plain-number.ts'

/** "1,234.5": all digits, in groups of three; the same on every machine, as `Intl` changes between releases of its data. */
export function grouped(value: number): string {
  const [whole = '', decimals] = formatPlain(value).split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}

/** "not comparable" for the code `not_comparable`. */
export const spaced = (code: string): string => code.replaceAll('_', ' ')
