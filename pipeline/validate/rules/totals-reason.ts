import type { Issue } from '../../issue.ts'
import { type Rule, rowsOfKind, textOf } from '../rule.ts'

export const totalsReason: Rule = {
  name: 'totals-reason',
  description: 'A row that sums leave out says why, and one that they take in gives no such reason.',
  check: (context) =>
    [...rowsOfKind(context, 'fact')].flatMap(({ row, place }): Issue[] => {
      const reason = textOf(row.excluded_reason)
      if (row.counts_in_totals === (reason === '')) return []
      const found = `${textOf(row.counts_in_totals)} with ${reason || 'no reason'}`
      return [
        {
          code: 'totals-reason',
          level: 'error',
          place: `${place} excluded_reason`,
          found,
          expected: 'a reason where it does not count, else none',
          tip: 'derive it again',
        },
      ]
    }),
}
