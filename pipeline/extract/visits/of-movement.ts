import { weekdays } from '../../lexicon/months.ts'
import { findOffice } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NounPhrase } from '../parse/chunk.ts'

/** "a Taliban delegation", "a delegation of Hamas", "a delegation from the Polisario Front": of a movement or party, by its name. */
export function isOfMovement(at: AnalyzedSentence, { head, to }: NounPhrase): boolean {
  if (!/^delegations?$/.test(lowerAt(at, head))) return false
  const isName = (i: number): boolean =>
    at.tags[i] === 'NNP' && i > 0 && !weekdays.has(lowerAt(at, i)) && findOffice(at.tokens, i) === null
  if (isName(head - 1)) return true
  const behind = /^(?:of|from)$/.test(lowerAt(at, to)) ? to + 1 : -1
  return behind > 0 && isName(lowerAt(at, behind) === 'the' ? behind + 1 : behind)
}
