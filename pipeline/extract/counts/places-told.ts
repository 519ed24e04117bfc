import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import { rule } from './count-head.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'

/** Where counts are, and how that was read. */
export interface Places {
  readonly places: readonly Place[]
  readonly how: string
}

export const nowhere: Places = { places: [], how: rule }
export const told = (place: Place, how = rule): Places => ({ places: [place], how })

/** "a Filipino sailor", "85 Indian nationals": of persons, not of where the others fell ill. */
function isOfOne(at: AnalyzedSentence, { form, from, to }: AreaMention): boolean {
  if (form === 'name') return false
  if (/^(?:nationals?|citizens?|expatriates?|expats?)$/.test(at.tokens[to]?.lower ?? '')) return true
  const np = at.chunks.find((one) => one.kind === 'np' && one.from <= from && one.to > from)
  return np?.kind === 'np' && /^an?$/.test(at.tokens[np.from]?.lower ?? '') && isPerson(at.tokens[np.head]?.lower ?? '')
}

const isPerson = (lower: string): boolean => isPeopleNoun(lower) || /(?:man|woman|ist|ian|grapher|keeper)$/.test(lower)

/** The one country that a sentence names. */
export function onlyCountry(at: AnalyzedSentence, end = at.tokens.length): Place | null {
  const countries = at.areas.filter(
    (area) => isCountry(area) && area.form !== 'people' && area.from < end && !isOfOne(at, area),
  )
  const [first] = countries
  if (first === undefined || countries.some(({ iso3 }) => iso3 !== first.iso3)) return null
  return placeOf(at, first)
}
