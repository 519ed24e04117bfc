import type { AnalyzedSentence } from '../analyze.ts'
import { lowerWords } from '../piece.ts'

/** Times told from the day of writing. */
export const relative =
  /\b(?:yesterday|today|tonight|overnight|this morning|(?:last|this|past) (?:week|month|year|night)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:a single|one) (?:day|week|month)|in 24 hours|24 hours|(?<!\bthan (?:on |in )?the )\b(?:years?|months?|weeks?|days?|season|decade) (?:before|earlier|previously|ago)|(?:until|before|by) then|before that)\b/i

/** ", the largest number in one day": no time of the figure. */
const ranked =
  /, (?:the|its) (?:second-|third-)?(?:largest|highest|lowest|most|biggest|smallest|fewest|worst)\b[^,;.]*/g

export const tellsTime = (at: AnalyzedSentence): boolean => relative.test(at.text.replace(ranked, ''))

const otherWeek =
  /^(?:(?:in|during|over) )?(?:the (?:following|next|preceding|previous) (?:week|fortnight|month)|the (?:week|fortnight|month) before)\b/

/** "58 in the week to 8 March, and 55 the following week", "against 42 and 9 in the week before": a week that is reckoned from the one told. */
export function isOfNextWeek(at: AnalyzedSentence, { to }: { readonly to: number }): boolean {
  const pair = at.tokens[to]?.lower === 'and' ? at.numbers.find(({ from }) => from === to + 1) : undefined
  const start = pair?.to ?? to
  return otherWeek.test(lowerWords({ at, from: start, to: start + 5 }).join(' '))
}
