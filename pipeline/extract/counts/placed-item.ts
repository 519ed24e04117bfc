import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Count } from './count.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { shapeAfter } from './shape.ts'

const listMarks = new Set([',', ';', 'and', 'or', '(', ':', 'plus', 'with', '•'])

/** "40 fell ill. Twelve were in Lima": a sentence that opens with a part of those told before. */
export const opensAsPart = (at: AnalyzedSentence, number: NumberMention): boolean =>
  number.from === 0 &&
  /^(?:were|was|are|is) (?:in|from) (?:the (?:\S+ ){1,3}of )?(?:the )?X (?:[.,;]|and |$)/.test(
    shapeAfter(at, number.to),
  )

/** "12 in Peru, 9 in Chile and 3 elsewhere": the number goes on with a list. */
export function isPlacedItem(at: AnalyzedSentence, number: NumberMention, before: Count | undefined): boolean {
  if (number.from === 0) return opensAsPart(at, number)
  const isFollowing = at.tokens[number.from - 1]?.lower === 'by' && at.tokens[number.from - 2]?.lower === 'followed'
  if (!isFollowing && !listMarks.has(at.tokens[number.from - 1]?.lower ?? '')) return false
  // "362 and 3 in the same months of 2011": when, not where
  if (timed.test(wordsAfter(at, number.to))) return false
  const shape = shapeAfter(at, number.to)
  return (
    falling.test(shape) ||
    isInGroup(at, before, shape) ||
    /^(?:each )?(?:more |others |of them )?(?:(?:were|was|are|is|came) )?(?:(?:in|from|at|across|outside) (?:those of )?(?:the )?(?:[AN] |other |N of )?(?:X|N|capital)|elsewhere|abroad) /.test(
      shape,
    )
  )
}

const timed =
  /^(?:in|over|during) (?:the |that )?(?:same |whole |entire |first |last )*(?:months?|weeks?|years?|periods?|times?|days?|seasons?)\b/

const wordsAfter = ({ tokens }: AnalyzedSentence, from: number): string =>
  tokens
    .slice(from, from + 6)
    .map(({ lower }) => lower)
    .join(' ')

const inGroup = /^(?:(?:were|was|are|is) )?(?:in|among) (?:[AN] )*P /

/** "112 are in children and 50 in adults": each a group of people. */
const isInGroup = (at: AnalyzedSentence, before: Count | undefined, shape: string): boolean =>
  before !== undefined && inGroup.test(shape) && inGroup.test(shapeAfter(at, before.number.to))

/** "Of the 900 cases, 340 fell to Peru and 12 to Chile": to whose share they are counted. */
const falling =
  /^(?:of (?:them|these|those) )?(?:(?:fall|fell|belong|belonged|go|went|(?:are|were) down) )?to (?:the )?X (?:[.,;]|and |while |$)/

/** The place that a part falls to. */
export function placeFallen(at: AnalyzedSentence, { to }: NumberMention): Place[] {
  if (!falling.test(shapeAfter(at, to))) return []
  const area = at.areas.find(({ from, form }) => from > to && form === 'name')
  return area === undefined ? [] : [placeOf(at, area)]
}
