import { type AidMode, aidModeOf } from '../../lexicon/aid-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

const isPerfectHave = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'have' && at.tokens[verb.main]?.lower === 'had'

/** "came to 3 million", not "came to Peru" */
function isSum({ chunks }: AnalyzedSentence, { at: verb }: Clause): boolean {
  const sum = chunks.slice(verb + 1, verb + 4).find(({ kind }) => kind === 'np')
  return sum?.kind === 'np' && sum.number !== null
}

/** The mode of a verb; "part with", "ask for": with the preposition behind it where that makes another verb of it. */
export function modeOf(at: AnalyzedSentence, clause: Clause): AidMode | null {
  const { verb } = clause
  if (isPerfectHave(at, clause)) return 'receive'
  const next = at.tokens[verb.to]?.lower ?? null
  if (verb.particle === null && next !== null) {
    const withNext = aidModeOf(verb.lemma, next)
    if (withNext !== aidModeOf(verb.lemma, null) && (withNext !== 'amount' || isSum(at, clause))) return withNext
  }
  return aidModeOf(verb.lemma, verb.particle)
}

/** Their subject gives. */
export const giverModes = new Set<AidMode>(['give', 'pledge', 'announce', 'sell'])
