import type { Actor } from '../actors.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import { feelingOf, feelings, thankedBy, thanker } from '../aid/thanks.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { actorBehind, actorFrom, isActor, subjectActor } from './roles.ts'

interface Thanked {
  readonly donor: Actor | null
  readonly recipient: Actor | null
}

const getting = /^(?:receive|get|win|earn)$/

/** "received a letter of thanks from Chad for": who gets thanks has given. */
function thankedByLetter(at: AnalyzedSentence, clause: Clause, index: number): Thanked | null {
  const { verb, arguments: found } = clause
  const [from, to] = [at.chunks[clause.at]?.to ?? 0, at.chunks[index]?.from ?? 0]
  const isThanks = getting.test(verb.lemma) && at.tokens.slice(from, to).some(({ lower }) => feelings.test(lower))
  if (!isThanks || verb.passive) return null
  const before = found.filter(({ nominal }) => nominal.first < index)
  return { donor: subjectActor(at, clause), recipient: actorBehind(at, before, ['from', 'of']) }
}

/** "voiced Chad's gratitude to Peru for the gift of 20 tents": who gives thanks got the gift at chunk `index`; null where it is no cause of thanks. */
export function thankedSides(at: AnalyzedSentence, clause: Clause | null, index: number): Thanked | null {
  const prep = at.chunks[index - 1]
  if (clause === null || prep?.kind !== 'prep' || prep.text !== 'for') return null
  const feeling = feelingOf(at, clause)
  const isThank = clause.verb.lemma === 'thank' && !clause.verb.passive
  if (feeling === null && !isThank) return thankedByLetter(at, clause, index)
  const nominal = thankedBy(at, clause)?.nominal ?? null
  const np = feeling?.nominal.members[0]?.np
  return {
    donor: nominal !== null && isActor(at, nominal) ? actorFrom(at, nominal) : null,
    recipient: (np === undefined ? null : genitiveIn(at, np)) ?? thanker(at, clause),
  }
}

/** "thanks for a gift of masks and for the team": the phrase at a chunk is the next cause of thanks. */
export const isNextCause = ({ chunks }: AnalyzedSentence, first: number): boolean => chunks[first - 2]?.kind === 'conj'
