import type { Issue } from '../../issue.ts'
import { numberOf, type Rule, rowsOfKind, textOf } from '../rule.ts'

export const printedEvidence: Rule = {
  name: 'exact-printed',
  description: 'Each piece of evidence and each number is printed at its offsets, letter by letter.',
  check: (context) => {
    const issues: Issue[] = []
    for (const { row, place } of rowsOfKind(context, 'record')) {
      const source = context.documents.get(textOf(row.document_id))
      if (source === undefined || !('exact' in row)) continue
      const [start, end] = [numberOf(row.char_start) ?? 0, numberOf(row.char_end) ?? 0]
      const printed = source.text.slice(start, end)
      if (printed === row.exact && printed !== '') continue
      issues.push({
        code: 'exact-printed',
        level: 'error',
        place,
        found: textOf(row.exact),
        expected: `"${printed}"`,
        tip: `compare with ${source.file}`,
      })
    }
    return issues
  },
}
