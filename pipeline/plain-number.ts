/** A number in digits, never with an exponent: "1e21" is read as text by spreadsheets, and differs from program to program. */
export function formatPlain(value: number): string {
  const printed = String(value)
  const at = printed.indexOf('e')
  if (at < 0) return printed
  const exponent = Number(printed.slice(at + 1))
  const sign = value < 0 ? '-' : ''
  const [whole = '', fraction = ''] = printed.slice(sign.length, at).split('.')
  const digits = whole + fraction
  return exponent < 0
    ? `${sign}0.${'0'.repeat(-exponent - whole.length)}${digits}`
    : `${sign}${digits}${'0'.repeat(exponent - fraction.length)}`
}
