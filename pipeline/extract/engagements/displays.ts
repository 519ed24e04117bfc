import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { argumentOf, type Reading, readingOf, wordsOf } from './reading.ts'

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

/** "signed the book of condolence at the Peruvian embassy": sympathy put on paper. */
export function signsBook(at: AnalyzedSentence, clause: Clause): Reading | null {
  const member = clause.verb.passive ? undefined : argumentOf(clause, null)?.nominal.members[0]
  if (clause.verb.lemma !== 'sign' || member === undefined) return null
  const behind = isOf(at.chunks[member.first + 1]) ? at.chunks[member.first + 2] : undefined
  const own = [...wordsOf(at, member.np), ...(behind === undefined ? [] : wordsOf(at, behind))]
  const isBook = own.some((word) => /^books?$/.test(word)) && own.some((word) => /^condolences?$/.test(word))
  return isBook
    ? readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: true, implied: 'sympathy' })
    : null
}
