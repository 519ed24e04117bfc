import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, isNameless } from './actors-near.ts'
import { giverModes, modeOf } from './mode.ts'
import type { Telling } from './telling.ts'

const isOther = (actor: Actor | null, recipient: Actor | null): actor is Actor =>
  actor !== null && !isNameless(actor) && (recipient === null || actor.iso3 === null || actor.iso3 !== recipient.iso3)

const isStop = (chunk: Chunk): boolean => chunk.kind === 'punct' && chunk.text === ';'

/** "Peru gives rather than lends; 3 million was wired in May": who gives in the clause before goes on giving. */
function giverBefore(at: AnalyzedSentence, { at: place }: Clause, recipient: Actor | null): Actor | null {
  const before = at.clauses.findLast(
    ({ at: verb, verb: { form }, subject }) => verb < place && form === 'finite' && subject !== null,
  )
  const isApart = before !== undefined && at.chunks.some((chunk, i) => i > before.at && i < place && isStop(chunk))
  const isGiving = isApart && !before.verb.passive && giverModes.has(modeOf(at, before) ?? 'none')
  const actor = isGiving && at.chunks[before.first - 1]?.kind !== 'wh' ? doerOf(at, before) : null
  return isOther(actor, recipient) ? actor : null
}

const isCountry = ({ type, areas, iso3 }: Actor): boolean =>
  type === 'government' && iso3 !== null && areas.length === 1

/** Who gives, where the verb of a gift names no one: told right before. */
export function impliedGiver(
  at: AnalyzedSentence,
  { governor, mode, status }: Telling,
  recipient: Actor | null,
  { subject }: Discourse,
): Actor | null {
  if (governor === null || status === 'called_for' || governor.relation === 'outer') return null
  const { verb } = governor.clause
  const isGiven = verb.passive && (mode === 'give' || mode === 'pledge')
  if (isGiven) return giverBefore(at, governor.clause, recipient)
  // "Peru has drawn up its list. Chad and Mali are to have 20 tents each."
  const isToGet = mode === 'receive' && status === 'pledged' && recipient !== null
  return isToGet && subject !== null && isCountry(subject) && isOther(subject, recipient) ? subject : null
}
