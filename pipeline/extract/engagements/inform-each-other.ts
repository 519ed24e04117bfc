import { informingVerbs } from '../../lexicon/informing-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { twoSides } from './pairs.ts'
import { argumentOf, type Reading, readingOf } from './reading.ts'

/** Verbs of telling, and two who tell each other. */

export const telling: ReadonlySet<string> = new Set([...informingVerbs, 'update', 'alert', 'apprise'])
const mutually: ReadonlySet<string> = new Set([...telling, 'warn', 'text', 'radio', 'signal', 'advise'])

/** "A and B inform each other of new cases" */
export function informEachOther(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  if (!mutually.has(lemma) || passive) return null
  const { from } = at.chunks[argumentOf(clause, null)?.nominal.first ?? -1] ?? { from: -1 }
  const [first, second] = [at.tokens[from]?.lower, at.tokens[from + 1]?.lower]
  const isMutual = (first === 'each' && second === 'other') || (first === 'one' && second === 'another')
  const { actor } = readingOf(at, clause, 'information_sharing')
  return isMutual && actor !== null ? readingOf(at, clause, 'information_sharing', twoSides(actor)) : null
}
