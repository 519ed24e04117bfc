import { kindOfNoun } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { hyphenated } from './pairs.ts'
import { argumentOf, headWords, type Reading, readingOf, subjectOf } from './reading.ts'

const leading = new Set(['lead', 'result', 'end', 'conclude', 'culminate'])

/** "led to a joint communique". */
export function leadsTo(at: AnalyzedSentence, clause: Clause): Reading[] {
  if (!leading.has(clause.verb.lemma)) return []
  const outcome = argumentOf(clause, 'to', 'in', 'with')
  const np = outcome?.nominal.members[0]?.np
  const subject = subjectOf(at, clause)
  if (np === undefined || subject === null || kindOfNoun(headWords(at, np)) !== 'joint_statement') return []
  return [
    readingOf(at, clause, 'joint_statement', { ...(hyphenated(at, subject.from, subject.to) ?? {}), isAbout: true }),
  ]
}
