import { doerOf } from './actors-near.ts'
import { textAt } from './fronted-party.ts'
import type { Idiom } from './idiom.ts'

const speaking = /^(?:speak|talk)$/
const firstOf = /^(?:first|originally|initially|earlier|once)$/

/** "Lisbon, which had first spoken of 3 million, gave 5 million": a sum that was named before another, and not given. */
export const asSpokenOf: Idiom = (at, { number, index }, governor) => {
  const { clause, relation } = governor
  const { verb } = clause
  if (!speaking.test(verb.lemma) || verb.passive || number.kind !== 'money') return null
  if (relation === 'subject' || textAt(at, index - 1) !== 'of') return null
  const isBefore = at.tokens.slice(Math.max(0, verb.from - 2), verb.to + 2).some(({ lower }) => firstOf.test(lower))
  return isBefore && doerOf(at, clause) !== null
    ? {
        mode: 'pledge',
        status: 'announced',
        governor: { ...governor, relation: 'object' },
        rule: 'aid-announce',
      }
    : null
}
