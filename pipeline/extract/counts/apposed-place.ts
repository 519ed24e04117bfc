import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { nameBefore } from './place-name.ts'

const longest = 12

const isKind = (word: string): boolean => isLevel(word) || /^(?:country|nation|kingdom|island)$/.test(word)

/** The comma that opens "a town in the north of Peru" up to a token; -1 where no such phrase ends there. */
function openingOf({ tokens, clauses }: AnalyzedSentence, end: number): number {
  let hasLevel = false
  for (let i = end - 1; i > Math.max(0, end - longest); i--) {
    const { text = '', lower = '' } = tokens[i] ?? {}
    // "the worst-hit country in the Middle East"
    // "the worst hit of the provinces"
    const isOneOf = tokens[i - 2]?.lower === 'of' && /^(?:the|its|all|our|their)$/.test(tokens[i - 1]?.lower ?? '')
    const isOwnKind = isOneOf ? isKind(singularOf(lower)) : isKind(lower) && !isPlural(lower)
    if (isOwnKind && text === lower) hasLevel = true
    if (/^[;:.()]$/.test(text)) return -1
    if (text !== ',') continue
    const isPhrase = hasLevel && /^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? '')
    return isPhrase && !clauses.some(({ verb }) => verb.form === 'finite' && verb.from > i && verb.to <= end) ? i : -1
  }
  return -1
}

/** "Munta, a town in the north of Peru": the place that the phrase up to a token tells of. */
export function placeApposed(at: AnalyzedSentence, end: number): Place | null {
  const comma = openingOf(at, end)
  if (comma < 0) return null
  const area = at.areas.find(({ to, form }) => to === comma && form === 'name')
  return area === undefined ? nameBefore(at, comma) : placeOf(at, area)
}

/** "Lima, the worst hit of the provinces with 40 cases": the place that is ranked by its figure. */
export const placeRanked = (at: AnalyzedSentence, { from }: { readonly from: number }): Place | null =>
  at.tokens[from - 1]?.lower === 'with' ? placeApposed(at, from - 1) : null

/** "Munta, a town in Peru, has 40": what the place ahead of the verb only tells more of. */
export function headOfApposed(at: AnalyzedSentence, { piece: { to } }: Place): Place | null {
  const comma = at.tokens[to]?.text === ',' ? openingOf(at, to) : -1
  if (comma < 0) return null
  const prep = firstIndexIn(at.tokens, comma + 1, to, ({ lower }, i) => at.tags[i] === 'PREP' && lower !== 'than')
  const noun = at.tokens[prep - 1]?.lower ?? ''
  // "In Peru, the regions of Lasa and Munta": no apposition
  return (isKind(noun) && !isPlural(noun)) || noun === 'capital' ? placeApposed(at, to) : null
}
