import { kindOfNoun } from '../../lexicon/contact-words.ts'
import { arriving, moving, visiting } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isTakenBack } from '../visits/status.ts'
import { isNamed } from './party.ts'
import { isNamedPerson } from './read-meetings.ts'
import { argumentOf, headWords, type Reading, readingOf, sideOf, subjectOf } from './reading.ts'

const travel = [arriving, moving, visiting]

/** "flew to Lima for talks with the president": what a journey is made for takes place, as far as is told. */
export function comesForTalks(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  if (isTakenBack(at, clause.verb.main)) return null
  if (passive || !travel.some((verbs) => verbs.has(lemma))) return null
  const talks = argumentOf(clause, 'for')?.nominal.members[0]?.np
  if (talks === undefined || kindOfNoun(headWords(at, talks)) !== 'meeting') return null
  const [own, other] = [subjectOf(at, clause), sideOf(at, clause, 'with')]
  return own !== null && isNamedPerson(own) && other !== null && isNamed(other)
    ? readingOf(at, clause, 'meeting', { counterpart: other, kindAt: { at, from: talks.from, to: talks.to } })
    : null
}
