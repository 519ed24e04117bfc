import { ownDeeds, sufferedDeeds } from '../../lexicon/own-deeds.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastWordOf } from '../piece.ts'
import type { AidFigure } from './figure.ts'

const workers = /(?:workers?|nurses?|teachers?|firefighters?|volunteers?|staff|doctors?|guards?|troops|soldiers?)$/

/** "About 900 railway workers walked out", "40 soldiers are combing the hills", "60 workers were sacked": people with doings of their own, whom no one sent to help. */
export function areOnOwnAccount(at: AnalyzedSentence, { index, item }: AidFigure): boolean {
  if (item.category !== 'personnel' || item.piece === null) return false
  const clause = at.clauses.find(
    ({ subject, verb }) => verb.form === 'finite' && subject !== null && subject.first <= index && index < subject.end,
  )
  if (clause === undefined) return false
  const { lemma, passive, to } = clause.verb
  // "walk 20 miles", "walked to the camp": only away from work
  if (lemma === 'walk') return /^(?:out|off)$/.test(at.tokens[to]?.lower ?? '') && workers.test(lastWordOf(item.piece))
  return (passive ? sufferedDeeds : ownDeeds).has(lemma)
}
