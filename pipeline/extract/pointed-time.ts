import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import { someIn } from './index-in.ts'
import type { DateMention } from './mention.ts'
import { oncePerSentence } from './once-per-sentence.ts'

const partOfDay = /^(?:day|date|morning|noon|afternoon|evening|night)$/

/** "The same day Peru sent 20", "That evening 20 came": of the day told before. */
export const isSameDay = ({ tokens }: AnalyzedSentence, { from }: { readonly from: number }): boolean =>
  tokens.some(({ lower }, i) => {
    const [before, word] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? '']
    const isPointing = lower === 'same' ? /^(?:the|that|this)$/.test(before) : lower === 'that' && i < 2 && i < from
    return isPointing && partOfDay.test(word)
  })

const pointedDay = /^(?:that|the same|that same) (?:time|date|day|point|evening)\b/

const standing = /^(?:at that (?:date|point|stage)|of that (?:date|day))\b/

/** "at that date", "as of that date": when something stood so. */
const standingAt = (tokens: AnalyzedSentence['tokens'], i: number): boolean =>
  standing.test(
    tokens
      .slice(i, i + 3)
      .map((token) => token.lower)
      .join(' '),
  )

/** The first "by then" of a sentence; infinity where there is none. */
const firstByThen = oncePerSentence(({ tokens }: AnalyzedSentence): number => {
  const found = tokens.findIndex(({ lower }, i) => {
    // "At that date Japan was pledging 5", "As of that day"
    if (lower === 'at' || lower === 'of') return standingAt(tokens, i)
    if (lower !== 'by') return false
    const [next, ...others] = tokens.slice(i + 1, i + 4).map((token) => token.lower)
    return next === 'then' || pointedDay.test([next, ...others].join(' '))
  })
  return found < 0 ? Number.POSITIVE_INFINITY : found
})

/** "Peru had by then promised 5 million", "By the same day Peru had promised 5": the state at the date told before; not "and yesterday added 3" behind it. */
export function hasByThen(at: AnalyzedSentence, { from }: { readonly from: number }): boolean {
  const then = firstByThen(at)
  return then + 1 < from && !someIn(at.tokens, then + 1, from, (_, i) => isOwnTime(at.tokens, i))
}

const ofItsOwn = /^(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const pointing = /^(?:last|this|next|past|coming)$/
const stretches = /^(?:week|weekend|month|year|night|morning|afternoon|evening)$/

/** "on Monday", "last week", "today": a time that is reckoned from the day of the text; "at once": one that is not the day told beside it. */
export function isOwnTime(tokens: AnalyzedSentence['tokens'], i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  if (pointing.test(lower)) return stretches.test(tokens[i + 1]?.lower ?? '')
  if (lower === 'at') return tokens[i + 1]?.lower === 'once'
  // "for Monday" is what it is meant for
  return ofItsOwn.test(lower) && (!lower.endsWith('day') || /^to|^yes/.test(lower) || tokens[i - 1]?.lower === 'on')
}

/** "On 3 May Peru had 40, and on Friday Chile 9": a time of its own stands between a date and a figure. */
export const isTimeBetween = (
  { tokens }: AnalyzedSentence,
  date: DateMention,
  { from }: { readonly from: number },
): boolean => someIn(tokens, date.to + 1, from, (_, i) => tokens[i - 1]?.lower === 'on' && isOwnTime(tokens, i))

/** "has so far given 300", "has now given 300": by the day of the text. */
export function isByNow({ tokens, clauses }: AnalyzedSentence, place: { readonly from: number }): boolean {
  const verb = clauses.findLast((one) => one.verb.from <= place.from && one.verb.form === 'finite')?.verb
  if (verb === undefined || !/^(?:has|have|is|are)$/.test(tokens[verb.from]?.lower ?? '')) return false
  const words = tokens.slice(Math.max(0, verb.from - 4), verb.main).map(({ lower }) => lower)
  return words.includes('now') || /\b(?:so|thus) far\b|\bto date\b/.test(words.join(' '))
}

/** "began in 1984, and up to now 200 doctors have come": what stands behind the words is of another time than what stands before. */
export const isUpToNow = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }, i, all) => lower === 'now' && /^(?:to|until|till)$/.test(all[i - 1]?.lower ?? ''))

/** "Last week it sent 20", "will bring 20 on Monday": the words before a place, or behind it, tell another time than that told before. */
export const hasTimeOfItsOwn = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(
    ({ lower }, i) => ofItsOwn.test(lower) || (pointing.test(lower) && stretches.test(tokens[i + 1]?.lower ?? '')),
  )

/** "Announced on 3 May, it was paid on 9 May. On that day": the day named last. */
export const lastDayOf = ({ at, date }: DateChoice): DateMention =>
  at.dates.findLast(({ edtf, offset }) => offset === null && /^\d{4}-\d\d-\d\d$/.test(edtf)) ?? date
