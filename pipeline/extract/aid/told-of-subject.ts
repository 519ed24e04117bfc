import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { textAt } from './fronted-party.ts'
import { modeOf } from './mode.ts'

/** "20 tons of it", "40 of them" */
export function isOfPronoun(at: AnalyzedSentence, index: number): boolean {
  const np = isOf(at.chunks[index + 1]) ? npAt(at, index + 2) : null
  return np !== null && np.to === np.from + 1 && /^(?:it|them|this|these|that)$/.test(at.tokens[np.from]?.lower ?? '')
}

const moving = /^(?:come|arrive|land|go|follow|leave)$/

/** "Peru's gift had come by road, 20 tons of it": behind a verb of motion, a number of what moved; not "40 of them bound for Chad". */
export function isToldOfSubject(at: AnalyzedSentence, { subject, verb }: Clause, index: number): boolean {
  if (subject === null || !moving.test(verb.lemma) || !isComma(at.chunks[index - 1])) return false
  const next = at.chunks[index + 3]
  return isOfPronoun(at, index) && (next === undefined || next.kind === 'punct')
}

/** Whether what a chunk counts stands so beside one who asks. */
export const areHeldAside = (at: AnalyzedSentence, index: number): boolean =>
  textAt(at, index - 1) === 'with' && at.clauses.some((one) => one.at > index && isHeldAside(at, one, index))

/** "Peru, with 20 doctors in Chad, asks for more": what someone has there is not what they ask for. */
export const isHeldAside = (at: AnalyzedSentence, clause: Clause, index: number): boolean =>
  textAt(at, index - 1) === 'with' &&
  textAt(at, index - 2) === ',' &&
  (clause.subject?.end ?? index) < index &&
  modeOf(at, clause) === 'ask'
