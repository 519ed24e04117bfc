import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Nominal } from '../parse/nominal.ts'
import { genitiveIn } from './actors-near.ts'

const deeds = /^(?:response|reaction|effort)$/

/** "Peru's response was to send 20 tents": whose the deed is; null where the phrase tells of none. */
export function deedOwner(at: AnalyzedSentence, { members }: Nominal): Actor | null {
  const np = members.length === 1 ? members[0]?.np : undefined
  return np !== undefined && deeds.test(at.tokens[np.head]?.lower ?? '') ? genitiveIn(at, np) : null
}
