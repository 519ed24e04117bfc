import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Act } from './act.ts'

/** "thanked Peru for the 20 tents sent in March": when they were sent, not when thanks were given. */
export const isOfDeedThanked = ({ anchor, kind }: Act, { at, date }: DateChoice): boolean =>
  kind === 'public_statement' &&
  at.clauses.some(
    ({ verb, dates }) =>
      verb.form === 'participle' &&
      verb.from > anchor.from &&
      dates.some(({ from }) => from === date.from) &&
      hasVerbClass(verb.lemma, verb.particle, 'give'),
  )
