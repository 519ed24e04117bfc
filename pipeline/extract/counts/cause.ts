import { disasterWords, diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'

/** What people die of where a count of the dead does not say it. */
export type Cause = 'disease' | 'disaster'

function causeAt(at: AnalyzedSentence, i: number): Cause | null {
  const token = at.tokens[i]
  if (token === undefined || token.kind !== 'word') return null
  if (disasterWords.has(token.lower)) return 'disaster'
  return diseaseWords.has(token.lower) ? 'disease' : null
}

/** The cause named last before a token, else the first behind it. */
export function causeIn(at: AnalyzedSentence, place: number): Cause | null {
  for (let i = place - 1; i >= 0; i--) {
    const found = causeAt(at, i)
    if (found !== null) return found
  }
  for (let i = place; i < at.tokens.length; i++) {
    const found = causeAt(at, i)
    if (found !== null) return found
  }
  return null
}

/** The last cause that a sentence names; a disease that follows a storm is what its later counts are of. */
export function lastCause(at: AnalyzedSentence): Cause | null {
  return causeIn(at, at.tokens.length)
}

export const causeFor = (at: AnalyzedSentence, place: number, discourse: Discourse): Cause | null =>
  causeIn(at, place) ?? discourse.cause
