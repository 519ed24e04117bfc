import type { Issue } from '../../issue.ts'
import { foldedName, type Rule, textOf } from '../rule.ts'

export const distinctParties: Rule = {
  name: 'donor-recipient',
  description: 'Nobody gives to themselves; a gift within one country is only a warning.',
  check: ({ tables }) =>
    (tables.get('donations') ?? []).flatMap((row): Issue[] => {
      const [donor, recipient] = [foldedName(textOf(row.donor)), foldedName(textOf(row.recipient))]
      const at = {
        code: 'donor-recipient',
        place: `donations/${textOf(row.donation_id)} recipient`,
        tip: 'look at who gives and who receives',
      }
      if (donor !== '' && donor === recipient)
        return [{ ...at, level: 'error', found: textOf(row.recipient), expected: 'another recipient than the donor' }]
      const [from, to] = [textOf(row.donor_iso3), textOf(row.recipient_iso3)]
      if (from === '' || from !== to) return []
      return [{ ...at, level: 'warning', found: `${from} to ${to}`, expected: 'two countries' }]
    }),
}
