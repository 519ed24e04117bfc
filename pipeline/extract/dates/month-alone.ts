import type { Token } from '../mention.ts'
import { type MonthPart, readMonth } from './date-parts.ts'
import { isFree, lowerAt } from './date-point.ts'

/** What stands between the two ends of a span. */
export const joiners = new Set('- – — to through thru until till'.split(' '))

/** Before a month's name these say that it is a month. */
export const monthCues: ReadonlySet<string> = new Set(
  'in since until till by before after during from to through of for early mid late last next this between around throughout end and following previous every each'.split(
    ' ',
  ),
)

/** "June Carter and August Wilson": a name behind a name. */
const isListedName = (tokens: readonly Token[], at: number, month: MonthPart): boolean =>
  lowerAt(tokens, at - 1) === 'and' &&
  tokens[month.to]?.word?.isCapital === true &&
  tokens[at - 2]?.word?.isCapital === true &&
  readMonth(tokens, at - 2) === null

/** A month by itself: a weak one needs a word before it that says so. */
export function isMonthAlone(tokens: readonly Token[], at: number, month: MonthPart): boolean {
  const token = tokens[at]
  const before = lowerAt(tokens, at - 1)
  const isCapital = token !== undefined && token.text !== token.lower
  if (isCapital && (joiners.has(lowerAt(tokens, month.to)) || /^(?:and|\/)$/.test(lowerAt(tokens, month.to)))) {
    const other = readMonth(tokens, month.to + 1)
    if (other !== null && other.value !== month.value) return true
  }
  // "March-May": the month before the dash makes the next one.
  if (isCapital && joiners.has(before) && readMonth(tokens, at - 2)?.to === at - 1) return true
  const cue = before === '-' ? lowerAt(tokens, at - 2) : before
  const next = tokens[month.to]
  if (month.isName && !month.isWeak) {
    // "an august body"
    if (!isCapital && (before === 'an' || before === 'most')) return false
    const isGiven = next?.kind === 'word' && next.text !== next.lower && !monthCues.has(cue)
    return !(isGiven || isListedName(tokens, at, month)) || !'april june august'.includes(token?.lower ?? '')
  }
  // "May last year brought"
  if (isCapital && /^(?:last|this|next)$/.test(next?.lower ?? '') && lowerAt(tokens, month.to + 1) === 'year')
    return true
  // "May alone saw", "March brought": what a time does.
  if (isCapital && /^(?:alone|itself|saw|brought)$/.test(next?.lower ?? '')) return true
  if (monthCues.has(cue)) {
    if (isCapital) return month.isName || cue !== 'and'
    // "in march and song"
    if (/^(?:and|or)$/.test(next?.lower ?? '')) return false
    return month.isName && 'in since during until'.split(' ').includes(cue) && isFree(tokens, month.to)
  }
  if (!isCapital || token?.lower !== 'march') return false
  return (
    isFree(tokens, month.to) &&
    !'on of for to through against'.split(' ').includes(next?.lower ?? '') &&
    before !== 'the'
  )
}
