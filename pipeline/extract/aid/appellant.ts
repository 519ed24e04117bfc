import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, isNameless, ownerOf, whoseOf } from './actors-near.ts'
import { isOwn } from './gift-owner.ts'
import { calls } from './turns.ts'

/** "UNICEF's appeal for 3 million", "a request by Chad for 20 tents", "its appeal": whose it is. */
export function appellant(at: AnalyzedSentence, index: number): Actor | null {
  const isPlea = (word: string): boolean => calls.test(word) || aidNounStatus(singularOf(word)) === 'called_for'
  const noun = at.chunks.findLastIndex(
    (chunk, i) => i < index && chunk.kind === 'np' && isPlea(at.tokens[chunk.head]?.lower ?? ''),
  )
  if (noun < 0) return null
  const isPronoun = isOwn(at, noun)
  const clause = isPronoun
    ? at.clauses.findLast(({ at: verb, subject }) => verb < index && subject !== null)
    : undefined
  return (
    whoseOf(at, { members: [], first: noun, end: noun + 1 }) ??
    ownerOf(at, noun, index) ??
    (clause === undefined ? null : doerOf(at, clause))
  )
}

/** "unless $3 million comes in": what is still to come is asked for. */
export function isUnless(at: AnalyzedSentence, { first }: Clause): boolean {
  const opening = at.chunks[first - 1]
  return opening?.kind === 'sub' && opening.text === 'unless'
}

/** "Unless 3 million comes in, says Oxfam, it must close": who is named next needs it. */
export function inNeed(at: AnalyzedSentence, own: Clause): Actor | null {
  if (!isUnless(at, own)) return null
  for (const clause of at.clauses) {
    const doer = clause.at > own.at && clause.verb.form === 'finite' ? doerOf(at, clause) : null
    if (doer !== null && !isNameless(doer)) return doer
  }
  return null
}
