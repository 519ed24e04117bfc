const isDigit = (char: string): boolean => /^\p{Nd}$/u.test(char)

/** Digits stand in blocks of ten, the zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && isDigit(String.fromCodePoint(code - value - 1))) value++
  return value
}

/** Digits of any script, and marks of full width, as plain ones: "٥٠٠" and "５００" are 500. */
export function plainDigits(printed: string): string {
  if (/^[ -~]*$/.test(printed)) return printed
  return [...printed.normalize('NFKC')]
    .map((char) => (char > '~' && isDigit(char) ? String(digitValue(char)) : char))
    .join('')
}
