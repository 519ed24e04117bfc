import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { nameFrom } from './place-name.ts'

const opens = (text: string | undefined): boolean => text === undefined || /^[:;•]$/.test(text)

/** "Guinea, 4 new cases and 3 deaths; Mali, no cases and 1 death": the place that opens the entry of a list, for all figures of it. */
export function placeOfEntry(at: AnalyzedSentence, number: NumberMention): Place | null {
  let start = number.from
  while (start > 0 && !opens(at.tokens[start - 1]?.text)) start--
  const first = at.tokens[start]?.lower === 'and' ? start + 1 : start
  const area = at.areas.find(({ from, form }) => form === 'name' && (from === first || from === first + 1))
  const place = area === undefined ? nameFrom(at, first) : placeOf(at, area)
  if (place === null || (area?.from === first + 1 && at.tokens[first]?.lower !== 'the')) return null
  const { to } = place.piece
  const isEntry =
    at.tokens[to]?.text === ',' &&
    (at.tokens[to + 1]?.lower === 'no' ||
      at.numbers.some(({ from, nonFigure }) => from === to + 1 && nonFigure === null))
  // "Peru, 40 years after the last case, has 12": a sentence of its own
  const end = firstIndexIn(at.tokens, to + 1, at.tokens.length, ({ text }) => opens(text))
  const isTold = at.clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.from > to && verb.from < (end < 0 ? at.tokens.length : end),
  )
  return isEntry && !isTold ? place : null
}

/** "Chile, since March: suspected cases 107; confirmed 34": the place that opens a label, for all figures behind its colon that name none. */
export function placeOfLabel(at: AnalyzedSentence, number: NumberMention): Place | null {
  const colon = at.tokens.slice(0, longestLabel).findIndex(({ text }) => text === ':')
  if (colon < 0 || colon >= number.from) return null
  const area = at.areas.find(({ from, form }) => form === 'name' && from <= 1)
  if (area === undefined || (area.from === 1 && at.tokens[0]?.lower !== 'the')) return null
  const isTimed = area.to === colon || at.tokens[area.to]?.text === ','
  const isTold = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from < colon)
  return isTimed && !isTold ? placeOf(at, area) : null
}

const longestLabel = 14
