/**
 * A number in plain decimals, without exponent or grouping, that reads back as the same double.
 * JavaScript prints 1e21 and 1e-7 with an exponent, which spreadsheets and some CSV readers take for text.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`number ${value} has no decimal form`)
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.')
  const point = whole.length + Number(exponent)
  const digits = whole + fraction
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`
}
