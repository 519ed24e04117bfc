import type { AnalyzedSentence } from '../analyze.ts'
import { clauseOfBearer } from './aboard.ts'

const states = /^(?:included|inside|enclosed|aboard|unloaded|offloaded|loaded|packed)$/
const holds = /^(?:hold|cargo|load|consignment|shipment|delivery|batch|boxes|crates|containers?|parcels?)$/

/** "Also on board were 20 tents", "Inside: 20 tents", "In the hold there are 20": what a carrier or load told before holds; the token behind the phrase, else 0. */
export function endOfOnBoard({ tokens }: AnalyzedSentence): number {
  const at = (i: number): string => tokens[i]?.lower ?? ''
  const from = at(0) === 'also' ? 1 : 0
  if (states.test(at(from))) return from + 1
  if (at(from) === 'on' && at(from + 1) === 'board') return from + 2
  return /^(?:in|among|with)$/.test(at(from)) && at(from + 1) === 'the' && holds.test(at(from + 2)) ? from + 3 : 0
}

/** Whether a sentence says what a carrier or load told before holds. */
export const tellsOfLoad = (at: AnalyzedSentence): boolean =>
  endOfOnBoard(at) > 0 || at.clauses.some((clause) => clauseOfBearer(at, clause))
