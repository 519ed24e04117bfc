import type { Issue } from '../../issue.ts'
import { foldedName, type Rule, textOf } from '../rule.ts'

export const distinctSides: Rule = {
  name: 'actor-counterpart',
  description: 'Nobody calls, writes to or meets themselves.',
  check: ({ tables }) =>
    (tables.get('engagements') ?? []).flatMap((row): Issue[] => {
      const [actor, counterpart] = [foldedName(textOf(row.actor)), foldedName(textOf(row.counterpart))]
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
