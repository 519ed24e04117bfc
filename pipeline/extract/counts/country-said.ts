import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { countryTold } from './carried-place.ts'
import { nearRule } from './count-head.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { isCountryNoun } from './place-pointed.ts'
import { nowhere, onlyCountry, type Places, told } from './places-told.ts'
import { tellsOfIllness, wholeOf } from './told-places.ts'

/** "the country's toll stands at 40": not of the province told before. */
export function isOfCountry({ tokens }: AnalyzedSentence, floor: number, number: NumberMention): boolean {
  const words = tokens.slice(Math.max(floor, number.from - 9), number.from).map(({ lower }) => lower)
  return /\bthe (?:country|nation|kingdom|republic|emirate|sultanate|island) 's(?: [^;,]*)?$/.test(words.join(' '))
}

/** "cases in the country", "nationwide": beside the figure, in its part of the sentence. */
export function saysCountry({ tokens }: AnalyzedSentence, floor: number, { from, to }: NumberMention): boolean {
  const isNamed = (i: number): boolean =>
    /^(?:nationwide|countrywide|nationally)$/.test(tokens[i]?.lower ?? '') ||
    (isCountryNoun(tokens[i]?.lower ?? '') &&
      tokens[i - 1]?.lower === 'the' &&
      /^(?:in|across|throughout|from|by)$/.test(tokens[i - 2]?.lower ?? '') &&
      tokens[i + 1]?.lower !== "'s")
  const isBreak = (i: number): boolean => tokens[i] === undefined || /^[,;:().]$/.test(tokens[i]?.text ?? '')
  for (let i = from - 1; i >= Math.max(floor, from - 8) && !isBreak(i); i--) if (isNamed(i)) return true
  // "40 cases and six deaths were reported from the country"
  const reach = tokens[to + 1]?.lower === 'and' ? 12 : 7
  for (let i = to; i < to + reach && !isBreak(i) && tokens[i]?.kind !== 'digits'; i++) if (isNamed(i)) return true
  return false
}

export function countryHere(
  at: AnalyzedSentence,
  before: Places | null,
  number: NumberMention,
  known: readonly Place[],
): Places | null {
  const isNamed = before?.places.every(({ area }) => area !== null && isCountry(area)) === true
  if (before !== null && isNamed) return { ...before, how: nearRule }
  // "the country's total stood at 90; Chile has 40": not the one named behind it
  const near = onlyCountry(at, number.to)
  if (near !== null) return told(near, nearRule)
  const whole = wholeOf(before?.places[0]) ?? wholeOf(known[0])
  // "27 in King County. Nationwide 40 have died, U.S. officials said": by the name it has here
  const named = at.areas.find((area) => isCountry(area) && area.form === 'name' && area.iso3 === whole?.area?.iso3)
  if (whole !== null && named !== undefined) return told(placeOf(at, named), nearRule)
  if (whole !== null) return told(whole, 'carried')
  return before === null ? null : nowhere
}

const isCountryOf = ({ area }: Place, part: Place | undefined): boolean =>
  area !== null && part?.area != null && isCountry(area) && !isCountry(part.area) && area.iso3 === part.area.iso3

/** Where the figures before are, else the country that the text is about. */
export function knownPlaces(discourse: Discourse): readonly Place[] {
  const places = discourse.counts?.places ?? []
  const named = countryTold(discourse)
  // "U.S. officials count 27 in Kings County. Nationwide": by the name the text gave it
  if (named !== null && isCountryOf(named, places[0])) return [named]
  const country = places.length > 0 ? null : named
  // not the one that has sent help
  return country === null || !tellsOfIllness(country.piece.at) ? places : [country]
}
