import { comparatives } from '../../lexicon/indicator-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { guessed } from './guess-date.ts'
import type { Measure } from './measure.ts'
import { isRelative } from './spot.ts'
import { isEndOfTelling, telling } from './telling-aside.ts'

/** ", whose growth had been put at 5 percent for 2014, will make do with 2": a guess that is corrected is of the same year. */
const isOfGuessedYear = (
  { clauses, tokens }: AnalyzedSentence,
  { from, precision }: DateMention,
  comma: number,
): boolean =>
  precision === 'year' &&
  tokens[from - 1]?.lower === 'for' &&
  clauses.some(
    ({ verb }) => verb.from > comma && verb.to <= from && (guessed.has(verb.lemma) || isPut.test(verb.lemma)),
  )
const isPut = /^(?:put|estimate|reckon|peg|set|pencil)$/

/** "exports, which came to 3 million in 2019, are to fall by": the date of an aside that is closed before the figure. */
export function isInRelative(at: AnalyzedSentence, date: DateMention, limit: number): boolean {
  const { tokens, tags } = at
  const closing = firstIndexIn(tokens, date.to, limit, ({ text }) => text === ',')
  if (closing < 0) return false
  for (let i = date.from - 1; i > 0; i--) {
    // ", worth next to nothing in 1994,"
    const isAside = tags[i + 1] === 'WH' || tokens[i + 1]?.lower === 'worth'
    if (/^[,;:]$/.test(tokens[i]?.text ?? ''))
      return isAside && tags[closing + 1] !== 'CONJ' && !isOfGuessedYear(at, date, i)
  }
  return false
}

/** "in the second quarter, before the repairs, which may cost": the token at which the relative clause of a figure opens; 0 where it is in none. */
export function startOfRelative({ tokens, tags }: AnalyzedSentence, { number: { from }, clause }: Measure): number {
  // "for 2024 the office, which had pencilled in 3 million": of the time that is guessed.
  if (clause !== null && (guessed.has(clause.verb.lemma) || /^(?:pencil|put|reckon)$/.test(clause.verb.lemma))) return 0
  // "growth in the second quarter, which came to 0.3 percent": of that time.
  if (/^(?:be|come|amount|stand|total|average)$/.test(clause?.verb.lemma ?? '')) return 0
  for (let i = from - 1; i > 0; i--) {
    if (!/^[,;:]$/.test(tokens[i]?.text ?? '')) continue
    // ", whose closure, says the chamber, costs"
    if (telling.test(tokens[i + 1]?.lower ?? '') || isEndOfTelling(tokens, i)) continue
    return tags[i + 1] === 'WH' && /^(?:which|whose)$/.test(tokens[i + 1]?.lower ?? '') ? i : 0
  }
  return 0
}

/** ", worth 3 million last year, 5 percent more than": the figure behind the comma goes on with the one told in passing. */
export function isNextAside({ tokens, numbers }: AnalyzedSentence, date: DateMention, number: NumberMention): boolean {
  const owner = numbers.findLast(({ to, nonFigure }) => to <= date.from && nonFigure === null)
  const isOwned = owner !== undefined && date.from - owner.to <= 2 && !isRelative(owner)
  const isNext =
    tokens[date.to]?.text === ',' && number.from > date.to && number.from <= date.to + 2 && isRelative(number)
  const words = [number.from - 1, number.to, number.to + 1].map((i) => tokens[i]?.lower ?? '')
  return isOwned && isNext && words.some((word) => comparatives.has(word))
}

/** How far behind a figure its own relative clause may tell a date. */
const reach = 12

/** "more than the 8 billion that the storm cost in 2018": the date in the relative clause that hangs on the figure. */
export function behindRelative(
  { tokens, tags }: AnalyzedSentence,
  dates: readonly DateMention[],
  { to }: NumberMention,
): DateMention | undefined {
  if (tags[to] !== 'WH') return undefined
  const date = dates.find(({ from }) => from > to && from - to <= reach)
  const isOwn = date !== undefined && tokens.slice(to, date.from).every(({ kind }) => kind === 'word')
  return isOwn && /^(?:in|on|during)$/.test(tokens[date.from - 1]?.lower ?? '') ? date : undefined
}
