import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { isInstitution, nameBefore, nameFrom } from './place-name.ts'

/** Who speaks for a place of a kind. */
const ofCities = /^(?:mayor|mayoress|burgomaster|alderman|council)$/
const ofProvinces = /^(?:governor|premier|prefect)$/
const ofAny = /^(?:authorities|officials|hospitals|doctors)$/

const cityNouns = /^(?:city|town|municipality|capital)$/
const provinceNouns =
  /^(?:state|province|region|governorate|department|county|district|prefecture|island|territory|oblast)$/

const rules = (word: string, noun: string): boolean =>
  (cityNouns.test(noun) && (ofCities.test(word) || ofAny.test(word))) ||
  (provinceNouns.test(noun) && (ofProvinces.test(word) || ofAny.test(word)))

/** "The mayor of Lasa said the city had 40", "Munta's governor says the province has 12": the place that a noun at a token points to is the one whose head speaks. */
export function placeOfRuler(at: AnalyzedSentence, noun: number): Place | null {
  const kind = at.tokens[noun]?.lower ?? ''
  const ruler = lastIndexIn(at.tokens, 0, noun, ({ lower }) => rules(lower, kind))
  if (ruler < 0) return null
  const isOf = /^(?:of|in)$/.test(at.tokens[ruler + 1]?.lower ?? '')
  const isOwned = at.tokens[ruler - 1]?.lower === "'s"
  const area = at.areas.find(
    (one) => one.form === 'name' && ((isOf && one.from === ruler + 2) || (isOwned && one.to === ruler - 1)),
  )
  if (area !== undefined) return isCountry(area) ? null : placeOf(at, area)
  const named = isOf ? nameFrom(at, ruler + 2) : isOwned ? nameBefore(at, ruler - 1) : null
  return named === null || isInstitution(named) ? null : named
}
