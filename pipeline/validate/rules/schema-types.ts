import { tables } from '../../../schemas/index.ts'
import type { Issue } from '../../issue.ts'
import { expectedCell } from '../expected-cell.ts'
import { type Rule, textOf } from '../rule.ts'

export const schemaTypes: Rule = {
  name: 'schema-type',
  description: 'Every cell has the type of its column, and every code is one of those allowed.',
  check: ({ tables: rowsOf }) => {
    const issues: Issue[] = []
    for (const { name, key, row: schema } of tables) {
      for (const row of rowsOf.get(name) ?? []) {
        const parsed = schema.safeParse(row)
        if (parsed.success) continue
        for (const { path } of parsed.error.issues) {
          const column = String(path[0] ?? '')
          const place = `${name}/${key.map((part) => textOf(row[part])).join('/')} ${column}`.trim()
          const expected =
            expectedCell({ row: schema }, column, row[column]) ?? 'the columns of the table and no others'
          const found = JSON.stringify(row[column]) ?? 'nothing'
          issues.push({
            code: 'schema-type',
            level: 'error',
            place,
            found,
            expected,
            tip: 'look at the rule that made the cell',
          })
        }
      }
    }
    return issues
  },
}
