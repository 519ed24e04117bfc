import { officials } from '../../lexicon/contact-words.ts'
import { countryOfCurrency } from '../../lexicon/national-currencies.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { Piece } from '../piece.ts'
import { isDateline } from './around.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { placeOfTopic, type Side, sideOf } from './side.ts'
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

/** How many words before a figure may say of whom it is. */
const reach = 40

const wordsBefore = ({ tokens }: AnalyzedSentence, { number }: Measure, more = 0) =>
  tokens.slice(Math.max(0, number.from - reach), number.to + more)

const homeOfMoney = ({ unit }: Measure): string | null => (unit === null ? null : countryOfCurrency(unit))

/** "Its exports", "baht": said of the country told last. */
const pointsBack = (at: AnalyzedSentence, measure: Measure): boolean =>
  homeOfMoney(measure) !== null || wordsBefore(at, measure, 6).some(({ lower }) => pointing.test(lower))

const worldly = /^(?:airlines|carriers|insurers|reinsurers|shipowners|shippers|industry)$/

/** "World trade fell. China's exports rose, India's imports fell. Sales of cars halved": behind countries in turn, again of the whole. */
function isOfWhole(at: AnalyzedSentence, measure: Measure, { whole, place }: Discourse): boolean {
  if (whole === null || place === null || place.iso3 === null || pointsBack(at, measure)) return false
  const count = whole.members.get(place.iso3) ?? 0
  const isOfTrade = wordsBefore(at, measure).some(({ lower }) => worldly.test(lower))
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

/** Who only gave, where nothing of its economy was told: the damage is not there. */
const isGiver = ({ donor, recipient, weights, economy }: Discourse, { iso3 }: Side): boolean =>
  iso3 !== null &&
  weights.gifts > 1 &&
  donor?.iso3 === iso3 &&
  recipient?.iso3 !== iso3 &&
  economy?.sides.area?.iso3 !== iso3

/** "Chinese arrivals fell by 3 percent. Total arrivals": where some came from of a place that was not told. */
const isLastPartner = ({ economy }: Discourse, { iso3 }: Side): boolean =>
  iso3 !== null && economy?.sides.area === null && economy.sides.counterpart?.iso3 === iso3

/** "The FAO's food price index": what a body of the world reckons is of no country told before. */
function isOfWorldBody({ quantity }: Measure): boolean {
  if (quantity === null || quantity.how === 'carried') return false
  const words = wordsOf(quantity).join(' ')
  // "its members' losses": of a union
  if (/^(?:its|their) members? '/.test(words)) return true
  return (
    /^(?:the )?(?:fao|imf|world bank|oecd|unctad|wto|united nations|un|food and agriculture organi[sz]ation) 's /.test(
      words,
    ) && /\b(?:index|gauge|barometer|basket)\b/.test(words)
  )
}

const worldGoods =
  '(?:oil|crude|crude oil|brent|copper|gold|silver|platinum|nickel|zinc|aluminium|aluminum|iron ore|natural gas|liquefied natural gas|cocoa|palm oil)'
const worldPrice = new RegExp(
  `^(?:the )?(?:world |global |international )?(?:${worldGoods} (?:prices?|futures)|prices? (?:of|for) (?:${worldGoods})(?: futures)?)$|^(?:the )?(?:brent|${worldGoods} futures)$`,
)

/** "Oil prices", "the price of copper": paid all over the world, and of no country told before. */
const isOfWorldMarket = ({ quantity }: Measure): boolean =>
  quantity !== null && quantity.how !== 'carried' && worldPrice.test(wordsOf(quantity).join(' '))

const towns = /^(?:town|city|village|port|province|prefecture|county|district)$/

/** "The town's traders": of the town or province that the paragraph has spoken of most, of equals the first. */
function townMeant(at: AnalyzedSentence, measure: Measure, { topics }: Discourse): Side | null {
  const words = wordsBefore(at, measure)
  const isTold = words.some(
    ({ lower }, i) => lower === 'the' && towns.test(words[i + 1]?.lower ?? '') && words[i + 2]?.lower !== 'of',
  )
  const known = isTold ? [...topics.values()].filter(({ area }) => !/^(?:country|territory)$/.test(area.areaKind)) : []
  const [town] = known.sort((a, b) => b.weight - a.weight)
  return town === undefined ? null : { ...sideOf(town.at, town.area), how: 'carried' }
}

/** The place that the paragraph is about; where the sentence names that as the other side, the next of those it speaks of. */
export function carriedArea(
  at: AnalyzedSentence,
  discourse: Discourse,
  measure: Measure,
  others: readonly AreaMention[],
  estimator: Piece | null,
): Side | null {
  const { place, topics, whole } = discourse
  // "280 billion tugrik": of whose money it is, if the text has named it.
  const home = topics.get(homeOfMoney(measure) ?? '')
  if (home !== undefined) return asCarried(placeOfTopic(home))
  if (isOfWorldBody(measure) || isOfWorldMarket(measure)) return null
  const town = townMeant(at, measure, discourse)
  if (town !== null) return town
  if (whole !== null && isOfWhole(at, measure, discourse)) return asCarried(whole.side)
  const isOfAny = isOfAnyPlace(discourse, estimator)
  const isOther = (side: Side): boolean =>
    (side.iso3 !== null && others.some((other) => other.iso3 === side.iso3)) ||
    (isOfAny && isWritten(side)) ||
    isLastPartner(discourse, side) ||
    isGiver(discourse, side)
  if (place !== null && !isOther(place)) return asCarried(place)
  const least = place !== null && isGiver(discourse, place) ? 2 : 0
  const rest = [...topics.values()].map((topic) => ({ side: placeOfTopic(topic), weight: topic.weight }))
  const [best] = rest
    .filter(({ side, weight }) => weight >= least && !isOther(side))
    .sort((a, b) => b.weight - a.weight)
  return best === undefined ? regionTold(at, measure, discourse) : { ...best.side, how: 'estimate-near' }
}

/** "South Asia will barely grow. Growth may pick up to 6 percent": the region that the sentence before was about, where no country was named. */
function regionTold(at: AnalyzedSentence, measure: Measure, { subject, topics, economy }: Discourse): Side | null {
  const words = wordsBefore(at, measure, 8)
  // "in these countries": of some of it
  const isOfSome = words.some(({ lower }) => /^(?:countries|economies|nations|states)$/.test(lower))
  // "The firm lost 3 million", "the bank's profit": of one whose place is not told
  const isOfOne = wordsOf(measure.quantity).some((word) =>
    /^(?:firm|company|bank|airline|hotel|group|fund|chain|maker|operator|park|club)$/.test(word),
  )
  if (subject === null || topics.size > 0 || isOfSome || isOfOne) return null
  const told = subject.piece.at
  // "Output falls, the African Union says": who says it is no region that it is said of.
  const teller = economy?.estimator?.piece
  const isOfTeller = ({ from, to }: AreaMention): boolean =>
    teller?.at === told && teller.from <= from && teller.to >= to
  const [region, ...more] = told.areas.filter(
    (area) => (area.areaKind === 'region' || area.areaKind === 'group') && !isOfTeller(area),
  )
  // "Asian leaders met", "ASEAN ministers said": of persons
  const isOfPersons = region !== undefined && officials.has(told.tokens[region.to]?.lower ?? '')
  return region === undefined || more.length > 0 || region.areaId === 'world' || isOfPersons
    ? null
    : { ...sideOf(told, region), how: 'carried' }
}
