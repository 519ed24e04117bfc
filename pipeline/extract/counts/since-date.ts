import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'

/** A span that begins with a date and is still open. */
export const openFrom = (date: DateMention): DateMention => ({
  ...date,
  edtf: `${date.edtf}/..`,
  precision: 'interval',
})

/** "40 cases up to 3 May; since then 12": from the day named before on. */
export function sinceThen(at: AnalyzedSentence, { from }: NumberMention): DateChoice | null {
  const then = lastIndexIn(at.tokens, from - 13, from, ({ lower }) => lower === 'then')
  const date = at.dates.findLast(({ to, offset }) => to <= then && offset === null)
  const isSince =
    at.tokens[then - 1]?.lower === 'since' &&
    !at.tokens.slice(then, from).some(({ text }) => text === ';' || text === ':')
  if (!isSince || date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return null
  return { at, date: openFrom(date), role: 'as_of', how: 'date-near' }
}

const longestSince = 14

/** "has killed 12 in Samoa since the outbreak was declared on 3 April": from the day on that the clause behind gives. */
export function sinceStart(at: AnalyzedSentence, { to }: NumberMention): DateChoice | null {
  const since = firstIndexIn(at.tokens, to, to + longestSince, ({ lower }) => lower === 'since')
  const date = at.dates.find(({ from, offset, edtf }) => from > since && offset === null && edtf !== '')
  if (since < 0 || date === undefined || date.from - since > longestSince || date.edtf.includes('/')) return null
  const isParted = at.tokens.slice(to, date.from).some(({ kind, text }) => kind === 'punct' && text !== '-')
  const hasOther = at.numbers.some(({ from, nonFigure }) => from >= to && from < since && nonFigure === null)
  if (isParted || hasOther) return null
  return { at, date: openFrom(date), role: 'as_of', how: 'date-near' }
}

const stretch = /^(?:week|weekend|fortnight|month|day|days|night|hours|period)$/

/** "In epidemiological week 27 (1 to 7 July) 40 fell ill", "On its worst day (4 May) 40 died": the days in brackets of the time that the sentence opens with. */
export function weekDate({ tokens, dates }: AnalyzedSentence, { from: number }: NumberMention): DateMention | null {
  const [date, second] = dates
  if (date === undefined || date.edtf === '' || date.to > number || date.from >= 8) return null
  const isParted = (from: number, to: number): boolean => tokens.slice(from, to).some(({ text }) => text === ';')
  // "Last week (1 to 7 July) 40 fell ill; since May 900 have": of another clause
  if (isParted(date.to, number) || (second !== undefined && !isParted(number, second.from))) return null
  const isInBracket = tokens[date.from - 1]?.text === '(' && tokens[date.to]?.text === ')'
  return isInBracket && tokens.slice(0, date.from).some(({ lower }) => stretch.test(lower)) ? date : null
}

/** "In week 46, eight fell ill; the count for 2020 is 900": a week told by its number, whose days nothing gives. */
export function isInOpenWeek({ tokens, dates }: AnalyzedSentence, { from: number }: NumberMention): boolean {
  const mark = lastIndexIn(tokens, 0, number, ({ text }) => text === ';')
  const week = firstIndexIn(tokens, mark + 1, number, ({ lower }, i) => i < mark + 5 && lower === 'week')
  const isNumbered = week >= 0 && /^\d{1,2}$/.test(tokens[week + 1]?.text ?? '') && week + 1 < number
  return isNumbered && !dates.some(({ from }) => from > mark && from < number)
}

const ended =
  /\b(?:week|weekend|month|fortnight|period|days|hours|year)(?: that| which)? (?:ending|ended|ends|closing|closed)(?: on)?$/

/** "In the week ending 7 June, Peru had 89 deaths": the one day that the span of a sentence ends with. */
export function endedSpan({ tokens, dates }: AnalyzedSentence, number: { readonly from: number }): DateMention | null {
  const [date, second] = dates
  if (date === undefined || second !== undefined || date.edtf === '' || date.offset !== null) return null
  // "Schools were shut in the week ending 7 June; 89 have died so far"
  const isParted = tokens
    .slice(Math.min(date.to, number.from), Math.max(date.from, number.from))
    .some(({ text }) => text === ';')
  if (isParted) return null
  const before = tokens.slice(Math.max(0, date.from - 5), date.from).map(({ lower }) => lower)
  return ended.test(before.join(' ')) ? date : null
}
