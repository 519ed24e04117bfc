import type { Issue } from '../../issue.ts'
import { indexLines } from '../../normalize/lines.ts'
import { numberOf, type Row, type Rule, rowsOfKind, type SourceText, textOf } from '../rule.ts'

/** Offset of the quotation around the row's place; -1 where it does not stand there. */
function startOfQuote(text: string, quote: string, start: number, end: number): number {
  const from = Math.max(0, end - quote.length)
  // Within the text around the place alone: a quotation that stands nowhere must not be sought to the end of a long text.
  const found = text.slice(from, start + quote.length).indexOf(quote)
  return found < 0 ? -1 : from + found
}

function faultOf(
  row: Row,
  { text }: SourceText,
  lineAt: (offset: number) => number,
): { found: string; expected: string } | null {
  const [start, end] = [numberOf(row.char_start) ?? -1, numberOf(row.char_end) ?? -1]
  const quote = textOf(row.quote)
  if (start < 0 || end <= start || end > text.length)
    return { found: `${start} to ${end}`, expected: 'a stretch of the text' }
  if (startOfQuote(text, quote, start, end) < 0)
    return { found: quote, expected: `a quotation of the text around ${start}` }
  if (lineAt(start) !== row.line) return { found: textOf(row.line), expected: `line ${lineAt(start)}` }
  return null
}

export const printedQuotes: Rule = {
  name: 'quote-place',
  description: 'Every quotation stands in the text at its offsets and on its line.',
  check: (context) => {
    const lines = new Map([...context.documents.values()].map(({ id, text }) => [id, indexLines(text)]))
    const issues: Issue[] = []
    for (const { row, place } of rowsOfKind(context, 'fact')) {
      const source = context.documents.get(textOf(row.document_id))
      const index = lines.get(textOf(row.document_id))
      if (source === undefined || index === undefined) continue
      const fault = faultOf(row, source, index.lineAt)
      if (fault !== null)
        issues.push({
          code: 'quote-place',
          level: 'error',
          place: `${place} quote`,
          ...fault,
          tip: `compare with ${source.file}`,
        })
    }
    return issues
  },
}
