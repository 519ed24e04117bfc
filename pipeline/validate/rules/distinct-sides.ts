import type { Issue } from '../../issue.ts'
import { type Rule, textOf } from '../rule.ts'

const folded = (name: string): string => name.toLowerCase().replace(/^the /, '')

export const distinctSides: Rule = {
  name: 'actor-counterpart',
  description: 'Nobody calls, writes to or meets themselves.',
  check: ({ tables }) =>
    (tables.get('engagements') ?? []).flatMap((row): Issue[] => {
      const [actor, counterpart] = [folded(textOf(row.actor)), folded(textOf(row.counterpart))]
      if (actor === '' || actor !== counterpart) return []
      return [
        {
          code: 'actor-counterpart',
          level: 'error',
          place: `engagements/${textOf(row.engagement_id)} counterpart`,
          found: textOf(row.counterpart),
          expected: 'another counterpart than the actor',
          tip: 'look at who acts and who is turned to',
        },
      ]
    }),
}
