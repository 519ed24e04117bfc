import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { Piece } from '../piece.ts'
import { chainBefore } from './phrases.ts'
import type { Spot } from './spot.ts'

/** "Down 12 percent in April, car output was", "After a fall of 4 percent, exports rose": the subject behind the comma that closes what opens the sentence. */
export function behindOpener(at: AnalyzedSentence, to: number): Piece | null {
  for (const { at: verb, verb: group } of at.clauses) {
    if (group.form !== 'finite' || group.from <= to) continue
    const subject = chainBefore(at, verb)
    if (subject !== null && subject.from > to && at.tokens[subject.from - 1]?.text === ',') return subject
  }
  return null
}

/** "Down 12 percent in April, car output was": what opens its sentence is said of the subject behind its comma. */
export function openedBy({ at, number, clause }: Spot): Piece | null {
  if (clause !== null || !/^(?:up|down|off)$/.test(lowerAt(at, 0)) || number.from > 3) return null
  return behindOpener(at, number.to)
}
