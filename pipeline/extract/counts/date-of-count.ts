import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import type { Count } from './count.ts'
import { dateOf } from './count-date.ts'

const ownSpan =
  /^(?:(?:of (?:them|those|these|whom|which)|of the total|added|more|others|new|new ones|reported|found) ?,? )*(?:since (?:last )?(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:in|over|within|during) the (?:last|past|previous|preceding|latest) (?:[a-z0-9-]+ )?(?:hours?|days?|weeks?|fortnight|month)|overnight)\b/

/** "171 of those since Wednesday", "611 added in the last seven days": a part with a time of its own, told from the day of writing. */
const isOfOwnSpan = (at: AnalyzedSentence, { to }: NumberMention): boolean =>
  ownSpan.test(lowerWords({ at, from: to, to: to + 12 }).join(' '))

/** The date of a count; what came on top of late has not that of all that came since a day. */
export function dateOfCount(
  at: AnalyzedSentence,
  count: Count,
  counts: readonly Count[],
  discourse: Discourse,
): DateChoice | null {
  const found = dateOf(at, count, counts, discourse)
  const isOpen = found?.date.edtf.endsWith('/..') === true
  const isBehind = found?.at === at && found.date.from >= count.number.to
  return isOpen && !isBehind && isOfOwnSpan(at, count.number) ? null : found
}
