import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'
import { genitiveIn } from './owner-words.ts'

/** "On Peru's behalf": in whose name something is done, by the phrases of its verb. */
export function onBehalfOf(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  const behalf = found.find(({ prep, nominal }) => {
    const head = nominal.members[0]?.np.head ?? -1
    return prep === 'on' && at.tokens[head]?.lower === 'behalf'
  })
  const np = behalf?.nominal.members[0]?.np
  return np === undefined ? null : genitiveIn(at, np)
}

/** "on behalf of Peru", "on Peru's behalf" */
export const behalfIn = (at: AnalyzedSentence, found: readonly Argument[]): Actor | null =>
  partyBehind(at, found, ['on behalf of']) ?? onBehalfOf(at, found)
