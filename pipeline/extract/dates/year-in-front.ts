import type { Token } from '../mention.ts'
import { readYear } from './date-parts.ts'
import { lowerAt } from './date-point.ts'
import type { PeriodYear } from './period-year.ts'

/** Words from the opening of a sentence to the year that it is told of, at most, and from there to the part of that year. */
const longestOpening = 7
const longestStretch = 24

/** "and in the first quarter": may be of the year after. */
const breaks = /^(?:[;:.]|and|but|then|while|whereas|which|who|whose|since|before|after|until|from|later)$/

/** "In 2004 a drought cut output by 3 percent in the fourth quarter", "Back in 1998, …", "The storm of 2004 …": the year at the head of the sentence, of which a quarter without one is a part. */
export function yearInFront(tokens: readonly Token[], at: number, told: PeriodYear): PeriodYear | null {
  // "the second half of the match"
  if (lowerAt(tokens, told.to) === 'of') return null
  for (let i = 1; i < Math.min(at, longestOpening); i++) {
    const year =
      /^(?:in|of|during)$/.test(lowerAt(tokens, i - 1)) && tokens[i]?.kind === 'digits' ? readYear(tokens, i) : null
    if (year === null) continue
    const isPlain = year.to === i + 1 && tokens[i]?.text.length === 4 && at - i < longestStretch
    if (!isPlain) return null
    const isOneStretch = !tokens.slice(0, at).some(({ lower }, k) => (k < i - 1 || k >= year.to) && breaks.test(lower))
    return isOneStretch ? { ...told, year: year.value, isSaid: true } : null
  }
  return null
}
