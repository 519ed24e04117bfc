import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import type { Discourse } from './discourse.ts'
import type { DateMention } from './mention.ts'

interface Place {
  readonly from: number
  readonly to: number
}

const breaks = new Set([',', ';', ':', '(', ')'])

/** Tokens around a place up to the next commas: what stands there is said of it. */
function stretchAround(at: AnalyzedSentence, place: Place): Place {
  let { from, to } = place
  while (from > 0 && !breaks.has(at.tokens[from - 1]?.text ?? '')) from--
  while (to < at.tokens.length && !breaks.has(at.tokens[to]?.text ?? '')) to++
  return { from, to }
}

/** The date said of a place: in its own stretch of the sentence, else the last one before it, else none. */
function dateIn(at: AnalyzedSentence, place: Place): DateMention | null {
  const dates = at.dates.filter(({ edtf, offsetDays }) => edtf !== '' && offsetDays === null)
  const stretch = stretchAround(at, place)
  const near = dates.filter(({ from, to }) => from >= stretch.from && to <= stretch.to)
  return near.at(0) ?? dates.findLast(({ to }) => to <= place.from) ?? dates.find(({ from }) => from >= place.to) ?? null
}

/** The date of a fact at `place`: stated in its sentence, else carried on in the paragraph. */
export function chooseDate(
  at: AnalyzedSentence,
  place: Place,
  discourse: Discourse,
  role: 'event' | 'as_of' | 'announced',
): DateChoice | null {
  const date = dateIn(at, place)
  if (date === null) return discourse.date === null ? null : { ...discourse.date, how: 'carried' }
  return { at, date, role: date.role === 'as_of' ? 'as_of' : role, how: 'date' }
}
