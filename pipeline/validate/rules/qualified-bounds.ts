import type { Issue } from '../../issue.ts'
import { numberOf, type Row, type Rule, rowsOfKind, textOf } from '../rule.ts'

/** What the bounds of a figure look like under each hedge; null where they agree. */
function expectedOf(qualifier: string, low: number | null, high: number | null): string | null {
  switch (qualifier) {
    case 'exact':
    case 'approx':
    case 'nearly':
      return low !== null && low === high ? null : 'two equal bounds'
    case 'at_least':
      return low !== null && high === null ? null : 'a lower bound alone'
    case 'at_most':
      return low === null && high !== null ? null : 'an upper bound alone'
    case 'range':
      return low !== null && high !== null && low !== high ? null : 'two bounds'
    case 'magnitude':
      return low !== null && low !== high ? null : 'a lower bound, and another or no upper one'
    default:
      return low === null && high === null ? null : 'a qualifier'
  }
}

function check(row: Row): string | null {
  const isStated = textOf(row.value_text) !== ''
  const qualifier = textOf(row.qualifier)
  if (!isStated && qualifier !== '') return 'no qualifier without a figure'
  return expectedOf(qualifier, numberOf(row.value_low), numberOf(row.value_high))
}

export const qualifiedBounds: Rule = {
  name: 'qualifier-bounds',
  description: 'The qualifier agrees with which bounds are stated.',
  check: (context) => {
    const issues: Issue[] = []
    for (const { row, place } of rowsOfKind(context, 'fact')) {
      if (!('qualifier' in row)) continue
      const expected = check(row)
      if (expected === null) continue
      const found = `${textOf(row.qualifier) || 'no qualifier'} with ${textOf(row.value_low) || 'nothing'} to ${textOf(row.value_high) || 'nothing'}`
      issues.push({
        code: 'qualifier-bounds',
        level: 'error',
        place: `${place} qualifier`,
        found,
        expected,
        tip: 'look at how the hedge was read',
      })
    }
    return issues
  },
}
