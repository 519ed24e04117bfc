import { disasterWords, diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { wordTest } from '../word-test.ts'

/** What people die of where a count of the dead does not say it. */
export type Cause = 'disease' | 'disaster'

/** A disease or a disaster. */
export const isCause = wordTest((lower) => disasterWords.has(lower) || diseaseWords.has(lower))

function causeAt(at: AnalyzedSentence, i: number): Cause | null {
  const token = at.tokens[i]
  if (token === undefined || token.kind !== 'word' || token.word === null || !isCause(token.word)) return null
  return disasterWords.has(token.lower) ? 'disaster' : 'disease'
}

/** The cause named last before a token, else the first behind it. */
function causeIn(at: AnalyzedSentence, place: number): Cause | null {
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
