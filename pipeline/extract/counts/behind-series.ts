import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Places } from './places-told.ts'

/** A series names at least so many parts of a country. */
const fewest = 3

/** "Lima has 90 of the cases, Cusco 7 and Piura 4; 60 people are well again": behind the parts of a country a clause without a place tells of the whole. */
export function isBehindSeries(
  { tokens, areas, tags }: AnalyzedSentence,
  { from, to }: NumberMention,
  found: readonly Places[],
): boolean {
  const parts = new Set(found.flatMap(({ places }) => places.map(({ piece }) => piece.from)))
  if (parts.size < fewest || found.some(({ places }) => places.some(({ area }) => area !== null && isCountry(area))))
    return false
  const mark = lastIndexIn(tokens, 0, from, ({ text }) => text === ';')
  // "Lasa (7; 5) and Oruba (3; 1)"
  const bracket = lastIndexIn(tokens, 0, mark, ({ text }) => /^[()]$/.test(text))
  if (mark < 0 || tokens[bracket]?.text === '(' || [...parts].some((part) => part > mark)) return false
  const next = firstIndexIn(tokens, to, tokens.length, ({ text }) => text === ';')
  const end = next < 0 ? tokens.length : next
  return (
    !areas.some((area) => area.from > mark && area.to <= end) && !tags.slice(mark + 1, end).some((tag) => tag === 'NNP')
  )
}
