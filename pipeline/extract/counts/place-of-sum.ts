import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import type { Count } from './count.ts'
import { nowhere, type Places, told } from './places-told.ts'
import { wordsBefore } from './shape.ts'
import { isSeveral } from './told-places.ts'

const summing = /\b(?:in all|in total|altogether|together|all told|makes|making|totals|totall?ing|a total of)[:,]?$/
const summed = /^(?:in (?:all|total)|altogether|together|all told)\b/

function isSum(at: AnalyzedSentence, number: NumberMention): boolean {
  const after = at.tokens
    .slice(number.to, number.to + 2)
    .map(({ lower }) => lower)
    .join(' ')
  return summing.test(wordsBefore(at, number.from)) || summed.test(after) || isTotalled(at, number)
}

/** "Lasa 12, Munta 9: in all 21, with 3 deaths": of all the parts told, which is the country that the text counts in, or none. */
export function placeOfSum(
  at: AnalyzedSentence,
  counts: readonly Count[],
  found: readonly Places[],
  { countTopic }: Discourse,
): Places | null {
  const [before, count] = [counts[found.length - 1]?.number, counts[found.length]?.number]
  if (before === undefined || count === undefined) return null
  const goesOn = isSum(at, before) && !at.areas.some(({ from }) => from >= before.to && from < count.from)
  const parts = goesOn ? found.slice(0, -1) : found
  if ((!goesOn && !isSum(at, count)) || !isSeveral(parts.flatMap(({ places }) => places))) return null
  return countTopic?.isOfDisease === true ? told(countTopic.place, 'carried') : nowhere
}

/** "a total of 21": the words are part of the number. */
export const isTotalled = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  at.tokens.slice(from, to).some(({ lower }) => lower === 'total')
