import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { lowerWords } from '../piece.ts'
import type { AidFigure } from './figure.ts'

const raising =
  '(?:put up|come up with|come forward with|pledged|offered|promised|provided|funded|found|raised|committed)'
const raised =
  '(?:raised|found|pledged|promised|funded|collected|mobilised|mobilized|secured|provided|paid in|received)'
const noOne =
  '(?:nobody|no one|no-one|none|no (?:donor|country|government|state|bank|agency|one))(?: (?:in|of) (?:the )?\\S+)?'

const unraised = [
  // "that nobody has put up yet"
  `(?:that |which )${noOne} (?:has|have|had) (?:yet |so far |ever )?${raising}`,
  // "which has yet to be raised", "that has not been raised"
  `(?:that|which) (?:has|have|is|are) (?:yet|still) to be ${raised}`,
  `(?:that|which) (?:has|have) (?:not (?:yet )?|never )been ${raised}`,
  // "none of which has been raised", "of which nothing has come"
  `(?:none|nothing|not a (?:cent|penny)) of (?:which|it) (?:has|have) (?:yet |so far )?(?:been ${raised}|come|arrived)`,
  `of which (?:none|nothing|not a (?:cent|penny)) (?:has|have) (?:yet |so far )?(?:been ${raised}|come|arrived)`,
  '(?:all of it |so far |still |as yet )unfunded',
].map((words) => new RegExp(`^(?:, )?(?:money |a sum )?${words}(?![\\p{L}])`, 'u'))

const owed = /^(?:loss|losses|damages?|debts?|tax|taxes|fines?|rent|wages|salaries|dividends?|profits?)$/

/** Words from the sum on that may tell that it is not there. */
const longest = 14

/** "would cost 3 million that nobody has put up", "needs 3 million, none of which has been raised": help that is still wanted, and no cost that anyone bears. */
export function isUnraised(at: AnalyzedSentence, { number, index }: AidFigure): boolean {
  const end = at.chunks[index]?.to ?? number.to
  if (number.kind !== 'money' || someIn(at.tokens, 0, end, ({ lower }) => owed.test(lower))) return false
  const words = lowerWords({ at, from: end, to: end + longest }).join(' ')
  return unraised.some((one) => one.test(words))
}
