import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'
import { governorsOf } from './governor.ts'

const preparing = new Set('prepare ready pack load assemble gather collect organize organise arrange'.split(' '))
const states =
  /^(?:ready (?:to|for)|(?:in|under) (?:the (?:pipeline|making)|preparation|transit|production|way)|underway|on order|(?:still )?to (?:come|follow))\b/

/** "is being packed", "are ready to be shipped", "are in the pipeline", "await shipment": the goods are still to come. */
export function isUnderWay({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  if (verb.lemma === 'await') return true
  // "Nine nurses are expected on Friday"
  if (verb.passive && verb.modal === null && /^(?:expect|schedule)$/.test(verb.lemma)) return true
  const isInHand = verb.passive && tokens.slice(verb.from, verb.main).some(({ lower }) => lower === 'being')
  if (isInHand) return preparing.has(verb.lemma)
  if (verb.lemma !== 'be' || verb.negated) return false
  const behind = tokens.slice(verb.to, verb.to + 3).map(({ lower }) => lower)
  return states.test(behind.join(' '))
}

/** "Another 60 are expected", "60 more are under way" */
export const isMoreUnderWay = (at: AnalyzedSentence, { index, kind, number }: AidFigure): boolean =>
  kind === 'same' &&
  (/^(?:another|further|second)$/.test(at.tokens[number.from - 1]?.lower ?? '') ||
    at.tokens[number.to]?.lower === 'more') &&
  governorsOf(at, index).some(({ clause, relation }) => relation === 'subject' && isUnderWay(at, clause))
