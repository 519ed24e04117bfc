import type { AnalyzedSentence } from '../analyze.ts'

/** Times told from the day of writing. */
export const relative =
  /\b(?:yesterday|today|tonight|overnight|this morning|(?:last|this|past) (?:week|month|year|night)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:a single|one) (?:day|week|month)|in 24 hours|24 hours|(?<!\bthan (?:on |in )?the )\b(?:years?|months?|weeks?|days?|season|decade) (?:before|earlier|previously|ago)|(?:until|before|by) then|before that)\b/i

/** ", the largest number in one day": no time of the figure. */
const ranked =
  /, (?:the|its) (?:second-|third-)?(?:largest|highest|lowest|most|biggest|smallest|fewest|worst)\b[^,;.]*/g

export const tellsTime = (at: AnalyzedSentence): boolean => relative.test(at.text.replace(ranked, ''))
