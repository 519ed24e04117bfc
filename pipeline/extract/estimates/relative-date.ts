import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { guessed } from './guess-date.ts'
import type { Measure } from './measure.ts'
import { isEndOfTelling, telling } from './telling-aside.ts'

/** "exports, which came to 3 million in 2019, are to fall by": the date of an aside that is closed before the figure. */
export function isInRelative({ tokens, tags }: AnalyzedSentence, date: DateMention, limit: number): boolean {
  const closing = tokens.findIndex(({ text }, i) => i >= date.to && i < limit && text === ',')
  if (closing < 0) return false
  for (let i = date.from - 1; i > 0; i--) {
    // ", worth next to nothing in 1994,"
    const isAside = tags[i + 1] === 'WH' || tokens[i + 1]?.lower === 'worth'
    if (/^[,;:]$/.test(tokens[i]?.text ?? '')) return isAside && tags[closing + 1] !== 'CONJ'
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
