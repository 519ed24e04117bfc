import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { isComma } from './nominal.ts'

/** "the 3 million which Peru gave, and 20 tents from Chile": of a relative clause whose object stands before it, what a comma and "and" bring is no object. */
export function withoutNextItem(chunks: readonly Chunk[], clause: Clause): Clause {
  const { verb, at, first, subject, arguments: found } = clause
  const wh = chunks[first - 1]
  const isOfObject = wh?.kind === 'wh' && /^(?:which|that)$/.test(wh.text) && subject?.first === first
  if (!isOfObject || verb.passive || !hasVerbClass(verb.lemma, verb.particle, 'give')) return clause
  if (!isComma(chunks[at + 1]) || chunks[at + 2]?.kind !== 'conj') return clause
  const [next] = found
  return next?.prep === null && next.nominal.first === at + 3 ? { ...clause, arguments: [], end: at + 1 } : clause
}
