import { isAnd } from './aside.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import type { VerbGroup } from './verb-group.ts'

/** "The tents were flown to Quito and handed over to": behind "and" a participle is as finite as the passive whose phrases end there. */
export function asJoinedPassive(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  before: Clause | undefined,
): VerbGroup {
  if (verb.form !== 'participle' || !verb.passive || !isAnd(chunks[at - 1]) || before === undefined) return verb
  // "has drawn 20 from a fund and been promised 30": the helping verb is that of the clause before.
  const isBeen = verb.from < verb.main && before.verb.form === 'finite' && before.verb.from < before.verb.main
  if (isBeen && before.subject !== null && before.verb.modal === null) return { ...verb, form: 'finite' }
  // "was received by the king and held talks": what has an object of its own is done by whoever stands before.
  if (chunks[at + 1]?.kind === 'np' && !/^(?:give|grant|award|offer|pay|promise|lend)$/.test(verb.lemma)) return verb
  const isPassive = before.verb.form === 'finite' && before.verb.passive && before.subject !== null
  return isPassive && before.end >= at - 1 && before.arguments.length > 0
    ? { ...verb, form: 'finite', modal: before.verb.modal, negated: before.verb.negated }
    : verb
}
