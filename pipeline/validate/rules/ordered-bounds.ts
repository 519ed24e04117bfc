import type { Issue } from '../../issue.ts'
import { numberOf, type Rule, rowsOfKind } from '../rule.ts'

const pairs = [
  ['value_low', 'value_high'],
  ['alt_low', 'alt_high'],
] as const

export const orderedBounds: Rule = {
  name: 'bounds-order',
  description: 'A lower bound is not above its upper bound.',
  check: (context) => {
    const issues: Issue[] = []
    for (const kind of ['fact', 'record'] as const) {
      for (const { row, place } of rowsOfKind(context, kind)) {
        for (const [lowColumn, highColumn] of pairs) {
          const [low, high] = [numberOf(row[lowColumn]), numberOf(row[highColumn])]
          if (low === null || high === null || low <= high) continue
          issues.push({
            code: 'bounds-order',
            level: 'error',
            place: `${place} ${lowColumn}`,
            found: `${low} to ${high}`,
            expected: 'low ≤ high',
            tip: 'look at how the range was read',
          })
        }
      }
    }
    return issues
  },
}
