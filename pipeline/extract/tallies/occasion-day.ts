import { isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isSameDay, lastDayOf } from '../pointed-time.ts'

const isDay = ({ edtf, offset }: DateMention): boolean => /^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) && offset === null

/** "lost", "were killed": what happened; not "have lost", "had lost", "would lose". */
const isPastEvent = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean => {
  const first = tokens[verb.from]?.lower ?? ''
  return verb.modal === null && first !== 'had' && (/^(?:was|were)$/.test(first) || isPastTense(first))
}

/** "40 died when a bridge fell on 3 May": of two clauses, the second of which "when" opens and the one date of the sentence closes, both tell of one day. */
export function dayOfOccasion(at: AnalyzedSentence, { to }: NumberMention): DateMention | null {
  const [date, second] = at.dates
  if (date === undefined || second !== undefined || !isDay(date) || date.from < to) return null
  const when = firstIndexIn(at.tokens, to, date.from, ({ lower }) => lower === 'when')
  if (when < 0 || at.tokens.slice(to, date.from).some(({ text }) => /^[,;:()]$/.test(text))) return null
  const finite = at.clauses.filter(({ verb }) => verb.form === 'finite')
  const [main, inner, more] = finite
  if (main === undefined || inner === undefined || more !== undefined || main.verb.to > when) return null
  return inner.verb.from > when && inner.verb.to <= date.from && isPastEvent(at, main) && isPastEvent(at, inner)
    ? date
    : null
}

/** "The dam burst on 3 May. That day 400 were moved": the day that the sentence before told. */
export function sameDayTold(at: AnalyzedSentence, { from }: NumberMention, { date }: Discourse): DateChoice | null {
  if (date === null || at.dates.length > 0 || !isSameDay(at, { from })) return null
  const day = lastDayOf(date)
  return /^\d{4}-\d\d-\d\d$/.test(day.edtf) ? { ...date, date: day, role: 'event', how: 'carried' } : null
}
