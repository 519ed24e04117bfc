import type { Issue } from '../../issue.ts'
import { type Row, type Rule, rowsOfKind, textOf } from '../rule.ts'

/** Travellers and acts of contact have no figures that a source could bear out. */
const judged = new Set(['donations', 'case_counts', 'economic_estimates', 'tallies'])

const hasSecond = ({ alt_low: low, alt_high: high }: Row): boolean => textOf(low) !== '' || textOf(high) !== ''

/** The figures of a row: its value, and the second statement of it. */
const statementsOf = (row: Row): string[] => [
  ...(textOf(row.value_text) === '' ? [] : ['value']),
  ...(hasSecond(row) ? ['alt'] : []),
]

export const oneVerdict: Rule = {
  name: 'one-verdict',
  description: 'Every figure has just one verdict, be it that no independent figure was found.',
  check: (context) => {
    const rows = context.tables.get('corroborations')
    if (rows === undefined) return []
    const counts = new Map<string, number>()
    for (const { table, row_id, statement, is_verdict } of rows) {
      const key = `${textOf(table)}/${textOf(row_id)} ${textOf(statement)}`
      if (is_verdict === true) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return [...rowsOfKind(context, 'fact')].flatMap(({ table, row, place }) =>
      (judged.has(table) ? statementsOf(row) : []).flatMap((statement): Issue[] => {
        const found = counts.get(`${place} ${statement}`) ?? 0
        if (found === 1) return []
        return [
          {
            code: 'one-verdict',
            level: 'error',
            place: `${place} ${statement}`,
            found: `${found} verdicts`,
            expected: 'one',
            tip: 'look at the comparisons of the figure',
          },
        ]
      }),
    )
  },
}
