import type { Issue } from '../../issue.ts'
import { type Rule, rowsOfKind } from '../rule.ts'

export const uniqueKeys: Rule = {
  name: 'key-unique',
  description: 'No two rows of a table have the same key.',
  check: (context) => {
    const seen = new Set<string>()
    const issues: Issue[] = []
    for (const kind of ['fact', 'record', 'code'] as const) {
      for (const { place } of rowsOfKind(context, kind)) {
        if (seen.has(place))
          issues.push({
            code: 'key-unique',
            level: 'error',
            place,
            found: 'a second row',
            expected: 'one row a key',
            tip: 'look at what its id is made of',
          })
        seen.add(place)
      }
    }
    return issues
  },
}
