import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf } from './actors-near.ts'

/** "Norway's premier said that Chad can count on 3 million": those who govern another country promise what they tell will come. */
export function promiserOf(at: AnalyzedSentence, own: Clause, recipient: Actor | null): Actor | null {
  const outer = at.clauses.findLast((one) => one.at < own.first && one.verb.form === 'finite')
  if (outer === undefined || outer.verb.negated || outer.verb.passive) return null
  const isTelling = hasVerbClass(outer.verb.lemma, outer.verb.particle, 'say') || outer.verb.lemma === 'tell'
  const opening = at.chunks[own.first - 1]
  const isTold = opening?.kind === 'sub' ? opening.text === 'that' : opening?.kind === 'verb'
  const actor = isTelling && isTold ? doerOf(at, outer) : null
  if (recipient === null || recipient.areas.length === 0) return null
  return actor?.type === 'government' && actor.iso3 !== null && actor.iso3 !== recipient.iso3 ? actor : null
}
