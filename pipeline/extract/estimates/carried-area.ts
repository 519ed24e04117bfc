import { homeOf as homeOfCurrency } from '../../lexicon/national-currencies.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { Piece } from '../piece.ts'
import { isDateline } from './around.ts'
import type { Measure } from './measure.ts'
import { placeOfTopic, type Side } from './side.ts'
import type { Sides } from './sides.ts'

/** The region or group that a paragraph tells of, and how often it has told a figure of each country since. */
export interface Whole {
  readonly side: Side
  readonly members: ReadonlyMap<string, number>
}

const groupIn = ({ piece: { at, from, to }, iso3 }: Side): AreaMention | undefined =>
  iso3 !== null
    ? undefined
    : at.areas.find(
        (area) => area.from >= from && area.to <= to && (area.areaKind === 'region' || area.areaKind === 'group'),
      )

/** With the places of the figures of one more sentence. */
export function withPlaces(whole: Whole | null, sides: readonly Sides[]): Whole | null {
  let next = whole
  const told = new Set<string>()
  for (const { area } of sides) {
    if (area === null) continue
    if (groupIn(area) !== undefined && area.how !== 'carried') next = { side: area, members: new Map() }
    else if (area.iso3 !== null) told.add(area.iso3)
  }
  if (next === null || told.size === 0) return next
  const members = new Map(next.members)
  for (const iso3 of told) members.set(iso3, (members.get(iso3) ?? 0) + 1)
  return { ...next, members }
}

const pointing =
  /^(?:its|their|his|her|our|there|here|national|nationally|domestic|country|kingdom|island|islands|nation|government|ministry|capital|city|state|county|province|locals?)$/

/** "Its exports", "baht": said of the country told last. */
function pointsBack({ tokens }: AnalyzedSentence, { number, unit }: Measure): boolean {
  const home = unit === null ? null : homeOfCurrency(unit.toLowerCase(), null)
  return home !== null || tokens.some(({ lower }, i) => i < number.to + 6 && pointing.test(lower))
}

const worldly = /^(?:airlines|carriers|insurers|reinsurers|shipowners|shippers|industry)$/

/** "World trade fell. China's exports rose, India's imports fell. Sales of cars halved": behind countries in turn, again of the whole. */
function isOfWhole(at: AnalyzedSentence, measure: Measure, { whole, place }: Discourse): boolean {
  if (whole === null || place === null || place.iso3 === null || pointsBack(at, measure)) return false
  const count = whole.members.get(place.iso3) ?? 0
  const isOfTrade = at.tokens.some(({ lower }, i) => i < measure.number.from && worldly.test(lower))
  return count === 1 && (whole.members.size > 1 || isOfTrade)
}

const international = /^(?:World|International|Global|Universal)$/

/** "LIMA – Airlines will lose 3 billion, the World Airways Council said": where it was written is not what such a body tells of. */
function isOfAnyPlace({ economy, estimator }: Discourse, told: Piece | null): boolean {
  const teller = told ?? economy?.estimator?.piece ?? estimator.find()
  return teller?.at.tokens.slice(teller.from, teller.to).some(({ text }) => international.test(text)) === true
}

const isWritten = ({ piece: { at, from } }: Side): boolean =>
  at.areas.some((area) => area.from === from && isDateline(at, area))

const asCarried = (side: Side): Side => ({ ...side, how: 'carried' })

/** The place that the paragraph is about; where the sentence names that as the other side, the next of those it speaks of. */
export function carriedArea(
  at: AnalyzedSentence,
  discourse: Discourse,
  measure: Measure,
  others: readonly AreaMention[],
  estimator: Piece | null,
): Side | null {
  const { place, topics, whole } = discourse
  if (whole !== null && isOfWhole(at, measure, discourse)) return asCarried(whole.side)
  const isOfAny = isOfAnyPlace(discourse, estimator)
  const isOther = (side: Side): boolean =>
    (side.iso3 !== null && others.some((other) => other.iso3 === side.iso3)) || (isOfAny && isWritten(side))
  if (place !== null && !isOther(place)) return asCarried(place)
  const rest = [...topics.values()].map((topic) => ({ side: placeOfTopic(topic), weight: topic.weight }))
  const [best] = rest.filter(({ side }) => !isOther(side)).sort((a, b) => b.weight - a.weight)
  return best === undefined ? null : { ...best.side, how: 'estimate-near' }
}
