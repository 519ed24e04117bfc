import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'

const figures = /^(?:figures|data|numbers|counts|totals|tallies)$/
const filling =
  /^(?:all|the|these|those|above|are|is|our|its|cited|given|quoted|reported|correct|valid|from|as|of|at|for|on|to|up|by|were|compiled|last|updated|[(*.)])$/

const longest = 16

/** "(All figures are as of 30 June.)": a last line that tells no more than up to when the text counts. */
export function closingDate(at: AnalyzedSentence): DateChoice | null {
  const { tokens, dates, numbers } = at
  const [date, second] = dates
  if (date === undefined || second !== undefined || date.edtf === '' || date.offset !== null) return null
  if (tokens.length > longest || numbers.some(({ nonFigure }) => nonFigure === null)) return null
  const rest = tokens.filter((_, i) => i < date.from || i >= date.to).map(({ lower }) => lower)
  const isNote =
    rest.some((word) => figures.test(word)) && rest.every((word) => figures.test(word) || filling.test(word))
  return isNote ? { at, date, role: 'as_of', how: 'carried' } : null
}
