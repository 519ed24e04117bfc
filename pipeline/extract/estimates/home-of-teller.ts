import { areaName } from '../../lexicon/areas/index.ts'
import { pluralOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isSeatOfGovernment } from '../../lexicon/seats-of-government.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, wordBefore } from '../areas.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isOfState } from '../unmeant.ts'
import { isInside } from './around.ts'
import { bodies } from './estimator-words.ts'
import { type Side, sideOf } from './side.ts'

/** "West Bengal's chief minister speaks of losses": of where whoever tells it holds office. */
export function homeOf(at: AnalyzedSentence, estimator: Piece | null): Side | null {
  if (estimator === null || estimator.at !== at) return null
  // "The governor of Bali puts the damage at"
  const office = at.areas.find(
    (one) =>
      one.iso3 !== null &&
      isInside(at, one, estimator) &&
      at.tokens[one.from - 1]?.lower === 'of' &&
      isPeopleNoun(at.tokens[one.from - 2]?.lower ?? ''),
  )
  if (office !== undefined) return sideOf(at, office, 'estimate-near')
  if (!isPeopleNoun(at.tokens[estimator.to - 1]?.lower ?? '')) return null
  const area = at.areas.find(
    (one) =>
      one.iso3 !== null && one.areaKind !== 'city' && isInside(at, one, estimator) && at.tokens[one.to]?.lower === "'s",
  )
  return area === undefined ? null : sideOf(at, area, 'estimate-near')
}

/** "Bangkok said that exports had shrunk": of the country whose government sits there. */
export function seatOf(at: AnalyzedSentence, estimator: Piece | null): Side | null {
  if (estimator === null || estimator.at !== at) return null
  if (!isSeatOfGovernment(lowerWords(estimator))) return seatOfBody(at, estimator) ?? townOfBody(at, estimator)
  const city = at.areas.find((area) => isInside(at, area, estimator))
  // Brussels stands for the Union more often than for its country.
  if (city?.areaKind !== 'city' || city.iso3 === null || city.iso3 === 'BEL') return null
  return { ...sideOf(at, city, 'estimate-near'), name: areaName(city.iso3) }
}

/** Those who count and plan for a state. */
const stateOfficials = /^(?:statisticians|planners|authorities|ministers|officials|leaders|rulers)$/

/** "Kyiv's central bank", "the finance ministry in Lima", "Quito's planners": of the country that a body of state governs from there. */
function seatOfBody(at: AnalyzedSentence, estimator: Piece): Side | null {
  const seat = at.areas.find(
    (area) =>
      area.iso3 !== null &&
      isInside(at, area, estimator) &&
      isSeatOfGovernment(lowerWords({ at, from: area.from, to: area.to })),
  )
  if (seat === undefined || seat.iso3 === null || seat.iso3 === 'BEL') return null
  const isOwner = at.tokens[seat.to]?.lower === "'s" && seat.from === estimator.from
  const isBehind = wordBefore(at.tokens, seat.from) === 'in' && seat.to === estimator.to
  const noun = isOwner ? estimator.to - 1 : isBehind ? seat.from - 2 : -1
  if (isOwner && stateOfficials.test(at.tokens[noun]?.lower ?? ''))
    return { ...sideOf(at, seat, 'estimate-near'), name: areaName(seat.iso3) }
  if (!bodies.has(at.tokens[noun]?.lower ?? '') || !isOfState(at.tokens, noun, noun + 1)) return null
  return { ...sideOf(at, seat, 'estimate-near'), name: areaName(seat.iso3) }
}

const local =
  /^(?:business|chamber|tourism|tourist|hotels?|hoteliers|restaurants?|farmers|growers|exporters|employers|merchants|retailers|shopkeepers|fishermen)$/

/** "the Osaka chamber of commerce", "the Izmir business federation": of where those are whom a body speaks for. */
function townOfBody(at: AnalyzedSentence, { from, to }: Piece): Side | null {
  const first = at.tokens[from]?.lower === 'the' ? from + 1 : from
  const town = at.areas.find((area) => area.from === first && area.form === 'name' && area.iso3 !== null)
  const words = town === undefined ? [] : lowerWords({ at, from: town.to, to })
  const isBody = words.some((word) => bodies.has(word)) && words.some((word) => local.test(word))
  return town !== undefined && isBody && words[0] !== "'s" ? sideOf(at, town, 'estimate-near') : null
}

const governing = /^(?:seek|ask|plan|hope|want|need|expect|say|announce|owe|borrow|insist|reject|promise|agree|fear)$/

/** "Accra is seeking a loan; its debt is": a town that does what governments do stands for its country. */
export function seatedIn(at: AnalyzedSentence, area: AreaMention): Side {
  const side = sideOf(at, area, 'estimate-near')
  const town = lowerWords({ at, from: area.from, to: area.to })
  const isSeat = area.areaKind === 'city' && area.iso3 !== null && isSeatOfGovernment(town)
  const acts = at.clauses.some(({ verb }) => verb.from === area.to && governing.test(verb.lemma))
  return isSeat && acts ? { ...side, name: areaName(area.iso3 ?? '') } : side
}

/** Who speaks of what they see at their own place; an analyst in London speaks of any. */
const locals = new Set(
  'official authority minister mayor governor hotelier innkeeper exporter importer farmer grower fisherman shopkeeper planner statistician'
    .split(' ')
    .flatMap((noun) => [noun, pluralOf(noun)]),
)

/** "Tourism officials in Bangkok expect arrivals to fall": of where those who tell it are at work. */
export function postOf(at: AnalyzedSentence, estimator: Piece | null): Side | null {
  if (estimator === null || estimator.at !== at) return null
  const area = at.areas.find(
    (one) =>
      one.iso3 !== null &&
      isInside(at, one, estimator) &&
      /^(?:in|from)$/.test(wordBefore(at.tokens, one.from)) &&
      // "the hotel association in Lima"
      (locals.has(at.tokens[one.from - 2]?.lower ?? '') || isOfState(at.tokens, one.from - 2, one.from)),
  )
  if (area === undefined || area.iso3 === null) return null
  const side = sideOf(at, area, 'estimate-near')
  // From where a state is governed, of all of it.
  const town = lowerWords({ at, from: area.from, to: area.to })
  return isSeatOfGovernment(town) ? { ...side, name: areaName(area.iso3) } : side
}
