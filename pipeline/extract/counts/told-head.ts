import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { headOfIllness } from './by-illness.ts'
import type { CountHead } from './count-head.ts'
import { headOfWhom, isTestOf } from './for-whom.ts'
import { headOfObject, headOfPredicate, isSelfEvident } from './predicate.ts'

/** What the clause tells of the persons that a number counts: as its object, for their good or ill, or as its subject. */
export const toldHead = (at: AnalyzedSentence, number: NumberMention): CountHead | null =>
  headOfObject(at, number) ?? headOfIllness(at, number) ?? headOfWhom(at, number) ?? headOfPredicate(at, number)

/** Whether this needs no illness that the text names. */
export const isSelfTold = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isSelfEvident(at, number) || isTestOf(at, number)
