import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { textOf } from '../piece.ts'
import type { Count } from './count.ts'
import { opensElsewhere } from './opens-elsewhere.ts'
import type { Place } from './place.ts'
import { type Places, told } from './places-told.ts'
import { isWhole } from './told-places.ts'

/** The one place that all figures of a text are of so far; none once they are of several, or of several illnesses. */
export interface OnlyPlace {
  readonly place: Place | null
  readonly isMixed: boolean
  /** The illness that the text names. */
  readonly illness: string | null
}

export const noPlaceYet: OnlyPlace = { place: null, isMixed: false, illness: null }
const mixed: OnlyPlace = { place: null, isMixed: true, illness: null }

/** Words that are the name of no illness. */
const general =
  /^(?:outbreaks?|epidemics?|pandemic|virus(?:es)?|diseases?|infections?|infected|contagion|pathogen|illness(?:es)?|syndrome|bacterium|vaccines?|vaccination|fever|flu|pneumonia)$/

/** "measles", "the coronavirus", "COVID-19": the first illness that a sentence names, by one name. */
function illnessIn({ tokens }: AnalyzedSentence): string | null {
  const name = tokens.find(({ lower }) => diseaseWords.has(lower) && !general.test(lower))?.lower ?? null
  return name === 'coronavirus' ? 'covid' : name
}

const isOfOther = (at: AnalyzedSentence, { illness }: OnlyPlace): boolean => {
  const own = illnessIn(at)
  return own !== null && illness !== null && own !== illness
}

const isSame = (one: Place, other: Place): boolean =>
  one.area === null || other.area === null
    ? textOf(one.piece) === textOf(other.piece)
    : one.area === other.area || one.area.areaId === other.area.areaId

/** A country stays the place of a text that counts in its parts too; of two parts the text is of neither. */
function withPlace(known: OnlyPlace, place: Place): OnlyPlace {
  if (known.isMixed || (known.place !== null && isSame(known.place, place))) return known
  if (known.place === null) return { ...known, place }
  if (isWhole(known.place)) return isWhole(place) ? mixed : known
  return isWhole(place) ? { ...known, place } : mixed
}

/** What the figures of a sentence add to it. */
export function onlyPlaceOf(at: AnalyzedSentence, places: readonly Places[], known: OnlyPlace): OnlyPlace {
  const isOfGroup = at.areas.some(({ areaKind }) => areaKind === 'region' || areaKind === 'group')
  if (known.isMixed || isOfGroup || isOfOther(at, known)) return mixed
  return places.flatMap((one) => one.places).reduce(withPlace, { ...known, illness: known.illness ?? illnessIn(at) })
}

/** Where figures are that are of another place than the text's, or of a part of it. */
const elsewhere =
  /^(?:worldwide|world|globally|global|countries|nations|abroad|elsewhere|overseas|region|continent|states|islands?|province|district|county|city|town|village|camp|prison|ship)$/

/** "Peru's ministry found 79 cases." and, paragraphs later, "The toll is 170": in the one place that the text is about, where it names no other. */
export function inOnlyPlace(
  at: AnalyzedSentence,
  count: Count | undefined,
  found: Places,
  { onlyPlace, countries, countTopic }: Discourse,
): Places {
  const { place } = onlyPlace
  if (found.places.length > 0 || (count?.listed.length ?? 0) > 0 || countTopic !== null) return found
  if (place === null || place.area === null || isOfOther(at, onlyPlace)) return found
  const isOther = opensElsewhere(at) || at.tokens.some(({ lower }) => elsewhere.test(lower))
  return countries.size <= 1 && at.areas.length === 0 && !isOther ? told(place, 'carried') : found
}
