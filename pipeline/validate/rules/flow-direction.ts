import type { Issue } from '../../issue.ts'
import { type Rule, textOf } from '../rule.ts'

/** Direction seen from the country whose neighbourhood the tables are about. */
function flowOf(donor: string, recipient: string): string {
  if (recipient === 'CHN' && donor !== 'CHN') return 'to_china'
  return donor === 'CHN' && recipient !== 'CHN' ? 'from_china' : 'other'
}

export const flowDirection: Rule = {
  name: 'flow',
  description: 'The direction of a gift follows from the country codes of donor and recipient.',
  check: ({ tables }) =>
    (tables.get('donations') ?? []).flatMap((row): Issue[] => {
      const expected = flowOf(textOf(row.donor_iso3), textOf(row.recipient_iso3))
      if (row.flow === expected) return []
      const place = `donations/${textOf(row.donation_id)} flow`
      return [{ code: 'flow', level: 'error', place, found: textOf(row.flow), expected, tip: 'derive it again' }]
    }),
}
