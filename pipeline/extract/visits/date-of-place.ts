import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import type { Journey } from './journey.ts'
import type { Place } from './traveller.ts'

const isSmall = (at: AnalyzedSentence, i: number): boolean => at.tags[i] === 'PREP' || at.tags[i] === 'DET'

/** At most two small words stand between: "Lima on 5 May", "on 5 May in Lima". */
const isBeside = (at: AnalyzedSentence, from: number, to: number): boolean =>
  to >= from && to - from <= 2 && at.tokens.slice(from, to).every((_, k) => isSmall(at, from + k))

/** Nothing but a comma or "and", with an article, stands between two places of a list. */
const isJoined = (at: AnalyzedSentence, from: number, to: number): boolean =>
  to > from && to - from <= 3 && at.tokens.slice(from, to).every(({ lower }) => /^(?:,|and|the)$/.test(lower))

const ownDate = (
  at: AnalyzedSentence,
  dates: readonly DateMention[],
  { piece: { from, to } }: Place,
): DateMention | undefined =>
  dates.find((date) => isBeside(at, to, date.from)) ?? dates.find((date) => isBeside(at, date.to, from))

/** "in Lima on 5 May and in Quito on the 7th": of several places that have dates of their own, the date beside this one or its list. */
export function dateOfPlace(
  at: AnalyzedSentence,
  days: readonly DateMention[],
  { destinations }: Journey,
  to: Place | null,
): DateMention | null {
  const dates = [...at.dates, ...days]
  if (to === null || to.how !== undefined || destinations.length < 2 || dates.length < 2) return null
  const own = ownDate(at, dates, to)
  if (own !== undefined) return own
  const index = destinations.indexOf(to)
  const [before, behind] = [destinations[index - 1], destinations[index + 1]]
  if (before !== undefined && isJoined(at, before.piece.to, to.piece.from)) return ownDate(at, dates, before) ?? null
  if (behind !== undefined && isJoined(at, to.piece.to, behind.piece.from)) return ownDate(at, dates, behind) ?? null
  return null
}
