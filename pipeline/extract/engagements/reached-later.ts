import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Act } from './act.ts'

/** "called on the president, and on 5 May she went on to Zagreb": where a later verb of the sentence leads, and not the land of those met before. */
export function isReachedLater({ anchor: { at, from }, clause }: Act, area: number): boolean {
  const own = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < area)
  return (
    own !== undefined &&
    own !== clause &&
    own.verb.from > from &&
    hasVerbClass(own.verb.lemma, null, 'travel') &&
    !/^(?:receive|welcome|host|call)$/.test(own.verb.lemma)
  )
}
