import { jobNouns, travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { unitAt } from '../tallies/unit-of.ts'
import { isOfPersons } from './by-state.ts'
import type { Measure } from './measure.ts'
import { isProduced, wordsOf } from './quantity.ts'

const countUnits = new Set(['transit', 'claim', 'bankruptcy', 'insolvency', 'flight', 'vacancy'])

/** "fell by a third, to 210,000": a count is no share. */
const withoutRate = (measure: Measure): Measure =>
  measure.unit === 'share' && measure.number.unit === null && (measure.number.low ?? 0) > 1
    ? { ...measure, unit: null }
    : measure

/** "The index rose to 214 points": no points of a percentage. */
const isOfIndex = ({ unit, number, anchor: { at }, quantity }: Measure): boolean =>
  unit === 'percentage_point' &&
  number.unit === 'percentage_point' &&
  /^points?$/.test(at.tokens[number.to - 1]?.lower ?? '') &&
  !/^per/.test(at.tokens[number.to - 2]?.lower ?? '') &&
  wordsOf(quantity).some((word) => /^(?:index|indices|gauge)$/.test(word))

/** "stay-over visitors", "overnight guests": before a noun of travellers they tell of what kind it is. */
const counting = (words: readonly string[]): readonly string[] => {
  const counted = words.filter((word) => word !== 'stay' && word !== 'overnight')
  return counted.some((word) => travelNouns.has(singularOf(word))) ? counted : words
}

/** What passes a canal, a border or a port. */
const isVessel = (word: string): boolean =>
  /^(?:ship|vessel|tanker|lorry|truck|train|container|crossing|call|sailing)$/.test(word)

/** "the number of ships through the canal" */
export const isNumberOfVessels = (words: readonly string[]): boolean =>
  /^(?:the )?number of /.test(words.slice(0, 4).join(' ')) && words.slice(0, 6).map(singularOf).some(isVessel)

/** "Unemployment rose by 2 million": so many people. */
const isWork = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:un)?employment$/.test(word)) &&
  !words.some((word) =>
    /^(?:payrolls?|jobs?|claims?|centres?|centers?|offices?|rate|benefits?|insurance|applications?|payments?|allowances?)$/.test(
      word,
    ),
  )

/** What is made one by one. */
const machines =
  /^(?:car|truck|vehicle|tractor|bus|lorry|motorcycle|motorbike|scooter|bicycle|aircraft|phone|smartphone|handset|computer|pc|laptop|tablet|television|drive|disk|machine)$/

/** A bare count is of what the quantity counts: arrivals, passengers, jobs. */
export function withUnit(read: Measure): Measure {
  const measure = withoutRate(isOfIndex(read) ? { ...read, unit: 'point' } : read)
  if (measure.unit !== null || measure.number.kind !== 'number') return measure
  const { at, from, to } = measure.anchor
  if (isOfPersons(wordsOf(measure.quantity)) || isWork(wordsOf(measure.quantity))) return { ...measure, unit: 'person' }
  const nouns = counting(wordsOf(measure.quantity)).map(singularOf)
  const noun =
    nouns.find((word) => travelNouns.has(word)) ?? nouns.find((word) => jobNouns.has(word) || countUnits.has(word))
  // "3,000 fewer containers"
  const fewer = at.tokens[measure.number.to]?.lower === 'fewer' ? measure.quantity?.piece : undefined
  if (noun === undefined && fewer?.from === measure.number.to + 1)
    return { ...measure, unit: unitAt(at, fewer.to - 1), unitPiece: { at, from: fewer.to - 1, to: fewer.to } }
  // "output of 4,000 cars": the noun behind the figure.
  const { number, np } = measure
  const isGoods = nouns.some(isProduced) && number.unit === null && number.to <= np.head
  if (isGoods) return { ...measure, unit: unitAt(at, np.head), unitPiece: { at, from: np.head, to: np.head + 1 } }
  // "car sales plunged to 49,000"
  if (noun === undefined && nouns.some((word) => word === 'sale' || word === 'registration'))
    return { ...measure, unit: 'item', unitPiece: { at, from, to } }
  // "car output of 3 million", "shipments of 3 million units"
  const isMade = nouns.some(
    (word, i) =>
      /^(?:output|production|shipment)$/.test(word) &&
      (machines.test(nouns[i - 1] ?? '') || (nouns[i + 1] === 'of' && machines.test(nouns[i + 2] ?? ''))),
  )
  const isOfUnits = at.tokens[np.head]?.lower === 'units' && nouns.some(isProduced)
  if (noun === undefined && (isMade || isOfUnits)) return { ...measure, unit: 'item', unitPiece: { at, from, to } }
  // "the number of ships fell to 1,362"
  const vessel = isNumberOfVessels(wordsOf(measure.quantity)) ? nouns.find((word) => isVessel(word)) : undefined
  if (noun === undefined && vessel !== undefined) return { ...measure, unit: vessel, unitPiece: { at, from, to } }
  // "claims of up to 85 billion": money.
  const isSum = noun === 'claim' && (measure.number.high ?? measure.number.low ?? 0) >= 1e7
  if (noun === undefined || isSum) return measure
  return { ...measure, unit: travelNouns.get(noun) ?? (jobNouns.has(noun) ? 'job' : noun), unitPiece: { at, from, to } }
}
