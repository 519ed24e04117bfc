import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { argumentOf, type Reading, readingOf } from './reading.ts'

const displaying = new Set(['put', 'hang', 'unfurl', 'display', 'raise'])

/** "puts up a banner saying …". */
export function displays(at: AnalyzedSentence, clause: Clause): Reading | null {
  if (!displaying.has(clause.verb.lemma)) return null
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const isBanner =
    object !== undefined && /^(?:banner|placard|billboard|poster)s?$/.test(at.tokens[object.head]?.lower ?? '')
  return isBanner && !hasVerbClass(clause.verb.lemma, clause.verb.particle, 'deny')
    ? readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: false })
    : null
}
