import type { AnalyzedSentence } from './analyze.ts'
import { type AreaMention, isCountry } from './areas.ts'
import { isBidden, isExcluded, isOrigin, isSeat, isVenue } from './unmeant.ts'

/** A country that a paragraph speaks of, where it named it first, and how much it speaks of it. */
export interface Topic {
  readonly at: AnalyzedSentence
  readonly area: AreaMention
  readonly weight: number
  /** The part of its weight that it has as a giver, as a place of meeting or as where guests come from: what is told is not of it. */
  readonly aside: number
}

/** By country code. */
export type Topics = Map<string, Topic>

/** A name in the first sentence says what a paragraph is about; an adjective may be part of a giver's name. */
function weightOf({ form }: AreaMention, isOpening: boolean): number {
  if (isOpening) return 2
  return form === 'demonym' ? 0.5 : 1
}

/** `givers`: the codes of the countries that the sentence tells to give. */
export function countTopics(at: AnalyzedSentence, topics: Topics, givers: ReadonlySet<string>): void {
  const isOpening = topics.size === 0
  for (const [i, area] of at.areas.entries()) {
    if (area.iso3 === null || isSeat(at, area) || isExcluded(at, area) || isBidden(at, area)) continue
    // "the Chilean province of Maule": one place, named in two words.
    const last = at.areas[i - 1]
    if (last?.iso3 === area.iso3 && last.form === 'demonym' && area.from - last.to <= 3) continue
    const known = topics.get(area.iso3)
    const isDateline = area.from === 0 && /^(?:-|--|–|—|,)$/.test(at.tokens[area.to]?.text ?? '')
    const added = isOpening && known !== undefined ? 1 : weightOf(area, isOpening && !isDateline)
    const weight = (known?.weight ?? 0) + added
    const isAside = givers.has(area.iso3) || isVenue(at, area) || isOrigin(at, area)
    const aside = (known?.aside ?? 0) + (isAside ? added : 0)
    // A country's own name says more than its capital's, and than its adjective.
    const isName = isCountry(area) && area.form === 'name'
    const isBetter =
      known === undefined || (!isCountry(known.area) && isCountry(area)) || (known.area.form !== 'name' && isName)
    topics.set(area.iso3, { at: isBetter ? at : known.at, area: isBetter ? area : known.area, weight, aside })
  }
}

/** Forgets the countries that a paragraph spoke of before, but for one. */
export function keepTopic(topics: Topics, iso3: string | null): void {
  for (const known of topics.keys()) if (known !== iso3) topics.delete(known)
}

/** The country that a paragraph is about: named most, and more than once or at the start; of equals the first. */
export function topicOf(topics: Topics, weigh: (topic: Topic) => number = ({ weight }) => weight): Topic | null {
  let best: Topic | null = null
  for (const topic of topics.values()) {
    const weight = weigh(topic)
    if (weight >= 2 && weight > (best === null ? 0 : weigh(best))) best = topic
  }
  return best
}

/** The same, of those that the paragraph speaks of as more than givers or places to meet. */
export const placeTold = (topics: Topics): Topic | null => topicOf(topics, ({ weight, aside }) => weight - aside)

/** The one of these that is no giver, where there is no other. */
export function onlyTopic(topics: Topics): Topic | null {
  const topic = placeTold(topics)
  return [...topics.values()].every((one) => one === topic || one.weight === one.aside) ? topic : null
}
