import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Place } from './place.ts'

const wholes = /^(?:country|nation|province|region|state|island|continent|city|district|world)$/

const isRest = (lower: string | undefined): boolean => lower === 'rest' || lower === 'remainder'

/** "the rest of the country", "the rest of Peru": where it ends; -1 where it does not start at a token. */
function endOfRest({ tokens, areas }: AnalyzedSentence, i: number): number {
  if (tokens[i]?.lower !== 'the' || !isRest(tokens[i + 1]?.lower) || tokens[i + 2]?.lower !== 'of') return -1
  const area = areas.find(({ from, form }) => form === 'name' && (from === i + 3 || from === i + 4))
  if (area !== undefined) return area.to
  return tokens[i + 3]?.lower === 'the' && wholes.test(tokens[i + 4]?.lower ?? '') ? i + 5 : -1
}

const reach = 8

/** "700 died in Lima, and in the rest of the country 900": with a figure of its own behind it. */
const opensNext = ({ tokens, numbers }: AnalyzedSentence, prep: number, end: number): boolean =>
  /^(?:and|,|while|but|;)$/.test(tokens[prep - 1]?.lower ?? '') &&
  numbers.some(({ from }) => from === end || (from === end + 1 && tokens[end]?.text === ','))

/** "in the rest of Peru 900": the rest that ends right before a figure. */
export function restBefore(at: AnalyzedSentence, end: number): Place | null {
  const from = lastIndexIn(at.tokens, end - 5, end, ({ lower }) => isRest(lower)) - 1
  return from >= 0 && endOfRest(at, from) === end ? { area: null, piece: { at, from, to: end } } : null
}

/** "Deaths in the rest of the country: 9", "In the rest of Peru 40 fell ill", "12 cases in the rest of the province": a place as it is written. */
export function placeOfRest(at: AnalyzedSentence, { from, to }: NumberMention, floor: number): Place | null {
  for (let i = Math.max(floor, from - reach); i < to + reach; i++) {
    if (at.tokens[i]?.lower !== 'the' || !isRest(at.tokens[i + 1]?.lower)) continue
    const end = endOfRest(at, i)
    if (end < 0 || at.tokens[i - 1]?.lower !== 'in' || (i >= to && opensNext(at, i - 1, end))) continue
    const between = end <= from ? at.tokens.slice(end, from) : at.tokens.slice(to, i)
    const hasOther =
      at.numbers.some((one) => one.from >= Math.min(end, to) && one.to <= Math.max(i, from) && one.from !== from) ||
      between.some(({ text }) => /^[;.]$/.test(text))
    if (!hasOther) return { area: null, piece: { at, from: i, to: end } }
  }
  return null
}
