import type { AnalyzedSentence } from '../analyze.ts'
import { npAt } from '../parse/np-at.ts'
import { textAt } from './fronted-party.ts'

/** "and as many again to Chad": whether the chunk opens words that tell an amount once more, without its number. */
export function isAsManyAt(at: AnalyzedSentence, i: number): boolean {
  const np = textAt(at, i) === 'as' ? npAt(at, i + 1) : null
  return np !== null && np.to === np.from + 1 && /^(?:many|much)$/.test(at.tokens[np.from]?.lower ?? '')
}
