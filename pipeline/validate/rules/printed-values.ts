import type { Issue } from '../../issue.ts'
import { cellKey, groupRows, numberOf, type Row, type Rule, rowsOfKind, textOf } from '../rule.ts'
import { unseen } from '../scan-numbers.ts'

/** Line ends, marks and what is not seen between the pieces of a value are no part of it. */
const bare = (text: string): string => text.replace(/[\s\u00b2\u00b3\u00b9\u2070-\u2079]+/g, '').replace(unseen, '')

function faultOf(row: Row, text: string, pieces: readonly Row[]): { found: string; expected: string } | null {
  const value = textOf(row.value_text)
  const [start, end] = [numberOf(row.char_start) ?? 0, numberOf(row.char_end) ?? 0]
  const printed = text.slice(start, end)
  if (pieces.length <= 1) {
    if (printed !== value && bare(printed) !== bare(value))
      return { found: value, expected: `what is printed there: "${printed}"` }
    return textOf(row.quote).includes(printed)
      ? null
      : { found: textOf(row.quote), expected: `a quotation with "${printed}"` }
  }
  const joined = pieces.map(({ exact }) => textOf(exact)).join('')
  return bare(joined) === bare(value) ? null : { found: value, expected: `its pieces together: "${joined}"` }
}

export const printedValues: Rule = {
  name: 'value-printed',
  description: 'value_text is what is printed at its offsets, and its quotation holds it.',
  check: (context) => {
    const evidence = (context.tables.get('evidence') ?? []).filter(
      ({ column, how }) => column === 'value_text' && how !== 'restatement',
    )
    const pieces = groupRows(evidence, (row) => cellKey(row.table, row.row_id))
    const issues: Issue[] = []
    for (const { table, row, place } of rowsOfKind(context, 'fact')) {
      const text = context.documents.get(textOf(row.document_id))?.text
      if (text === undefined || textOf(row.value_text) === '') continue
      const id = place.slice(table.length + 1)
      const fault = faultOf(row, text, pieces.get(cellKey(table, id)) ?? [])
      if (fault !== null)
        issues.push({
          code: 'value-printed',
          level: 'error',
          place: `${place} value_text`,
          ...fault,
          tip: 'offsets and value must come from one place',
        })
    }
    return issues
  },
}
