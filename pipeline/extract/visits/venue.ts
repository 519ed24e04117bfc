import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isLandKind } from '../areas.ts'
import type { DateChoice } from '../claim-builder.ts'
import { lowerAt } from '../lower-at.ts'
import type { Place } from './traveller.ts'

/** Where people from other countries came together, and when. */
export interface Venue {
  readonly place: Place
  readonly date: DateChoice | null
}

const gatherings =
  /^(?:conferences?|summit|meeting|talks|forum|funeral|burial|wedding|inauguration|inaugural|coronation|enthronement|opening|ceremony|celebrations?|commemorations?|memorial|anniversary|congress|symposium|workshop|congregation|parade|reception|fair|service|signing|session|wake|reopening|unveiling|launch|premiere)$/

export const isGathering = (word: string): boolean => gatherings.test(word)

const gathering = /^(?:meet|gather|assemble|convene)$/

/** Words that say that people came together: a noun, else the verb. */
function gatheringsIn(at: AnalyzedSentence): readonly number[] {
  const noun = at.tokens.findIndex((token, i) => isGathering(token.lower) && at.tags[i] !== 'V')
  const verb = at.clauses.find(
    ({ verb: { lemma, passive, form } }) => gathering.test(lemma) && !passive && form === 'finite',
  )
  return [noun, verb?.verb.main ?? -1].filter((i) => i >= 0)
}

/** "in Lima", ", Lima, 3 May": where an event is told to be; "the Lima summit". */
function isPlaceOf(at: AnalyzedSentence, { from, to, form, areaKind }: AreaMention, noun: number): boolean {
  if (form !== 'name') return false
  if (to <= noun)
    return areaKind === 'city' && noun - to <= 2 && lowerAt(at, to) !== "'s" && lowerAt(at, from - 1) !== ','
  if (/^(?:in|at)$/.test(lowerAt(at, from - 1))) return true
  const isApposed = !isLandKind(areaKind) && lowerAt(at, from - 1) === ',' && at.clauses.length === 0
  return isApposed && (/^[,.–—(]?$/.test(lowerAt(at, to)) || at.dates.some((date) => date.from === to))
}

/** The place and the day of a conference, a funeral or another event to which others come. */
export function venueIn(at: AnalyzedSentence): Venue | null {
  if (at.areas.length === 0) return null
  const words = gatheringsIn(at)
  const word = words.find((one) => at.areas.some((area) => isPlaceOf(at, area, one))) ?? -1
  const area = word < 0 ? undefined : at.areas.find((one) => isPlaceOf(at, one, word))
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  if (area === undefined || iso3 === null) return null
  const date = at.dates.find(({ edtf, offset, from }) => edtf !== '' && offset === null && from > word)
  return {
    place: { iso3, piece: { at, from: area.from, to: area.to }, how: 'carried' },
    date: date === undefined ? null : { at, date, role: 'event', how: 'date' },
  }
}
