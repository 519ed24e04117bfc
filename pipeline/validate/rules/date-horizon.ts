import type { Issue } from '../../issue.ts'
import { boundsOf } from '../../normalize/edtf-bounds.ts'
import { type PlacedRow, type Rule, rowsOfKind, textOf } from '../rule.ts'

/** A date before this in prose on an outbreak is a misreading, unless the year itself is printed. */
const earliest = '1990-01-01'

/** Events that the text tells as done. */
const isPast = ({ table, row }: PlacedRow): boolean =>
  (table === 'visits' && row.visit_status === 'made') ||
  (table === 'donations' && row.status === 'delivered') ||
  table === 'case_counts' ||
  (table === 'engagements' && (row.engagement_status === 'held' || row.engagement_status === 'established'))

export const dateHorizon: Rule = {
  name: 'date-horizon',
  description:
    'What is told as done did not happen after the month of the document, and nothing before 1990 unless the year is printed.',
  check: (context) => {
    const ends = new Map(
      [...context.documents.values()].map(({ id, date }) => [
        id,
        date === null ? null : boundsOf(date.slice(0, 7)).end,
      ]),
    )
    const issues: Issue[] = []
    for (const placed of rowsOfKind(context, 'fact')) {
      const { row, place } = placed
      const first = textOf(row.date_start) || textOf(row.date_end)
      if (first === '') continue
      const last = ends.get(textOf(row.document_id)) ?? null
      const at = {
        code: 'date-horizon',
        level: 'error',
        place: `${place} date_start`,
        found: first,
        tip: 'look at which year was implied',
      } as const
      if (last !== null && first > last && isPast(placed)) issues.push({ ...at, expected: `a day up to ${last}` })
      if (first < earliest && row.date_basis !== 'stated') issues.push({ ...at, expected: `a day from ${earliest} on` })
    }
    return issues
  },
}
