import { refuse } from '../../lexicon/nothing-handed.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { goodsIn } from '../named-in.ts'
import { type Chunk, isPrep, markerText, type NounPhrase } from '../parse/chunk.ts'
import { isEatenUp, isHarmed } from './gift-like.ts'
import { type Counted, isBare, type Spot } from './spot.ts'
import { unitAt } from './unit-of.ts'

const areaUnits = new Set(['hectare', 'acre', 'square kilometer', 'square mile'])

const weights = new Set(['ton', 'kilogram', 'cubic meter'])

/** "ruined 13,000 kilometres of road": a length or an area is counted where it is lost. */
export function ofRuined(spot: Spot): Counted | null {
  const { at, np, number, index } = spot
  if (number.kind !== 'number' || number.unit === null || number.unit === 'share') return null
  const thing = isPrep(at.chunks[index + 1], 'of') ? at.chunks[index + 2] : undefined
  // "carted off 90 tonnes of rubble"
  const isRefuse = thing?.kind === 'np' && weights.has(number.unit) && refuse.has(lowerAt(at, thing.head))
  if (!isRefuse && !isHarmed(spot, true) && !isEatenUp(spot)) return null
  // "450,000 hectares were flooded": an area needs no noun.
  const unit = { at, from: number.to - 1, to: number.to }
  if (thing?.kind !== 'np' && areaUnits.has(number.unit) && number.to >= np.to)
    return { number, subject: unit, noun: unit, unit: number.unit, how: 'tally' }
  if (thing?.kind !== 'np') return null
  const subject = { at, from: number.to - 1, to: thing.to }
  return { number, subject, noun: { at, from: thing.head, to: thing.head + 1 }, unit: number.unit, how: 'tally' }
}

/** "cost 600 and 45 lives respectively": the noun stands behind the second number. */
export function ofSharedNoun(spot: Spot): Counted | null {
  const { at, number, index } = spot
  const [link, np] = [at.chunks[index + 1], at.chunks[index + 2]]
  const isLink = markerText(link) === 'and' || markerText(link) === 'or'
  if (!isBare(spot) || !isLink || np?.kind !== 'np' || np.number === null || np.number.kind !== 'number') return null
  const lower = lowerAt(at, np.head)
  if (np.number.unit !== null || np.number.to > np.head || !isPlural(lower) || spot.np.to !== number.to) return null
  if (goodsIn({ at, from: np.number.to, to: np.to }) !== null) return null
  const subject = { at, from: np.number.to, to: np.to }
  return { number, subject, noun: { at, from: np.head, to: np.head + 1 }, unit: unitAt(at, np.head), how: 'tally-near' }
}

/** "87 strong", "64 in number", "120 in all". */
const isStrength = (at: AnalyzedSentence, to: number): boolean =>
  lowerAt(at, to) === 'strong' || (lowerAt(at, to) === 'in' && /^(?:number|all|total)$/.test(lowerAt(at, to + 1)))

/** "our volunteers, 87 strong", "Kenyans still wait at the airport, 1,600 strong". */
export function ofStrength(spot: Spot): Counted | null {
  const { at, number, index, clause } = spot
  if (!isStrength(at, number.to) || markerText(at.chunks[index - 1]) !== ',') return null
  const isPeople = (np: Chunk | undefined): np is NounPhrase =>
    np?.kind === 'np' && np.number === null && isPlural(lowerAt(at, np.head)) && unitAt(at, np.head) === 'person'
  const people = [at.chunks[index - 2], clause?.subject?.members[0]?.np].find(isPeople)
  if (people === undefined) return null
  const noun = { at, from: people.head, to: people.head + 1 }
  return { number, subject: { at, from: people.from, to: people.to }, noun, unit: 'person', how: 'tally' }
}
