import type { Claim } from '../../claim.ts'
import { areaName } from '../../lexicon/areas/index.ts'
import { type Cells, claimOf, type DateChoice, put, putDate, putFigure, putText } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { askedFor, timeAsked } from '../estimates/answer.ts'
import { isAssumed } from '../estimates/assumed.ts'
import { withPlaces } from '../estimates/carried-area.ts'
import { readComparison } from '../estimates/comparison.ts'
import { readDenominator } from '../estimates/denominator.ts'
import { readEstimator } from '../estimates/estimator.ts'
import { isForetold, isReported, isToldNow } from '../estimates/foretold.ts'
import { isUnderHeading, spanOfHeading } from '../estimates/heading-date.ts'
import { isOfSomeGuests } from '../estimates/hosted.ts'
import { indicatorOf, inside, nameWithWhole } from '../estimates/indicator-name.ts'
import { withJoinedCounts } from '../estimates/joined-counts.ts'
import { type Measure, ofLine } from '../estimates/measure.ts'
import { memoryOf, type Reading } from '../estimates/memory.ts'
import { readPeriod } from '../estimates/period.ts'
import { hasEconomicWord, isGrowth, type Quantity, wordsOf } from '../estimates/quantity.ts'
import { currencyOf, readMeasures } from '../estimates/read-measures.ts'
import { timeTold } from '../estimates/same-time.ts'
import { readCondition } from '../estimates/scenario.ts'
import { listedIn } from '../estimates/series.ts'
import { periodOfFamily, withSharedPeriods } from '../estimates/shared-period.ts'
import type { Side } from '../estimates/side.ts'
import { readSides, type Sides } from '../estimates/sides.ts'
import { spareMeasures } from '../estimates/spare-measures.ts'
import { withMeasures } from '../estimates/told-measures.ts'
import { wasGuessed } from '../estimates/untold.ts'
import { wholePhrase } from '../estimates/whole-phrase.ts'
import { ofOwnPlace } from '../estimates/without-place.ts'
import type { NumberMention } from '../mention.ts'
import { cellOf, textOf } from '../piece.ts'
import { isQuestion } from '../question.ts'
import { isRanked } from '../ranking.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

const rule = 'estimate'

function roleOf({ measure, condition, estimator }: Reading): string {
  const isCaused = condition?.how === 'estimate-cause' && !measure.isForecast
  if (condition !== null && !isCaused) return condition.isInside ? 'premise' : 'result'
  if (isAssumed(measure)) return 'premise'
  if (isToldNow(measure)) return 'observed'
  const isGuess = estimator !== null && !isReported(measure, estimator.piece)
  return isGuess || measure.isForecast || isForetold(measure) ? 'estimate' : 'observed'
}

function putSides(cells: Cells, { area, counterpart }: Sides): void {
  if (area !== null) {
    put(cells, 'area', cellOf(area.name ?? textOf(area.piece), area.piece, area.how))
    put(cells, 'area_iso3', cellOf(area.iso3, area.piece, area.how))
  }
  if (counterpart !== null) {
    put(cells, 'counterpart', cellOf(counterpart.name ?? textOf(counterpart.piece), counterpart.piece, counterpart.how))
    put(cells, 'counterpart_iso3', cellOf(counterpart.iso3, counterpart.piece, counterpart.how))
  }
}

function claimFor({ at }: FrameInput, reading: Reading, sides: Sides): Claim {
  const { measure, period, condition, estimator } = reading
  const { number, quantity, anchor, continues, direction, unit, unitPiece } = measure
  const own = readDenominator(at, number)
  const denominator = own ?? (continues === null ? null : readDenominator(at, continues))
  const cells: Cells = new Map()
  if (quantity !== null) {
    const { piece, how } = quantity
    const told = wholePhrase(ofOwnPlace(quantity, sides))
    put(cells, 'indicator', cellOf(inside(nameWithWhole(measure, told, own)), told.piece, how))
    put(cells, 'indicator_id', cellOf(indicatorOf(measure, denominator), piece, rule))
  }
  putSides(cells, sides)
  put(cells, 'figure_role', cellOf(roleOf(reading), anchor, rule))
  put(cells, 'direction', cellOf(direction, anchor, rule))
  putText(cells, 'denominator', denominator, rule)
  putText(cells, 'comparison', readComparison(measure), rule)
  if (condition !== null) putText(cells, 'condition', condition.piece, condition.how)
  if (estimator !== null) putText(cells, 'estimator', estimator.piece, estimator.how)
  // "half a point": the fraction's own unit gives way.
  const isPoint = unit === 'percentage_point' && number.unit === 'share'
  const figure = isPoint ? { ...positive(number), unit: null } : positive(number)
  putFigure(cells, { at, number: figure }, unit, unitPiece, rule)
  putDate(cells, 'period', period)
  return claimOf('economic_estimates', at, cells, anchor)
}

/** The sign is told by the direction; a range from a loss to a gain keeps it. */
const positive = (number: NumberMention): NumberMention =>
  (number.low ?? 0) >= 0 || (number.high ?? 0) > 0
    ? number
    : { ...number, low: absolute(number.high), high: absolute(number.low) }

const absolute = (value: number | null): number | null => (value === null ? null : Math.abs(value))

/** "a fall of 7 percent this year and a gain of 6 next": what follows is of the first time again. */
const firstOf = (found: readonly Reading[], last: Reading): Reading =>
  found.find(
    ({ measure, period }) =>
      period !== null &&
      last.period !== null &&
      !measure.isBase &&
      isLater(last.period, period) &&
      isSameRate(measure, last),
  ) ?? last

const isLater = ({ date: later }: DateChoice, { date: first }: DateChoice): boolean =>
  later.precision === 'year' && first.precision === 'year' && Number(later.edtf) === Number(first.edtf) + 1

const isSameRate = ({ unit, quantity }: Measure, { measure }: Reading): boolean =>
  unit === 'percent' &&
  measure.unit === 'percent' &&
  (measure.quantity?.how === 'carried' || isGrowth(quantity) === isGrowth(measure.quantity))

/** Reads what is said of each figure in turn: one that goes on with another takes over what it leaves out. */
function readings({ at, discourse }: FrameInput, measures: readonly Measure[], known: DateChoice | null): Reading[] {
  const found: Reading[] = []
  for (const measure of measures) {
    const before = found.at(-1)
    const estimator = isToldNow(measure) ? null : readEstimator(at, discourse, measure, before?.estimator ?? null)
    const main = found.findLast((one) => !one.measure.isBase) ?? before
    found.push({
      measure,
      estimator,
      condition: readCondition(at, discourse, measure),
      period:
        readPeriod(at, measure, main === undefined ? known : main.period, timeTold(discourse)) ??
        timeAsked(measure, discourse.askedMeasure) ??
        (isUnderHeading(at, measure, discourse.span) ? discourse.span : null) ??
        periodOfFamily(at, measure, discourse),
      sides: readSides(at, discourse, measure, estimator?.piece ?? null, before?.sides[0] ?? null, [
        listedBy(found) ?? [],
        discourse.listed,
      ]),
    })
  }
  return withSharedPeriods(found)
}

/** The areas of the figures of a sentence, where there are several. */
function listedBy(found: readonly Reading[]): Side[] | null {
  const byName = new Map<string, Side>()
  for (const { area } of found.flatMap(({ sides }) => sides))
    if (area !== null) byName.set(area.name ?? textOf(area.piece), area)
  return byName.size > 1 ? [...byName.values()] : null
}

/** "The region grows by 5 percent. China slows to 2": one of those that the paragraph is about, by what was measured of all. */
const isWithinGroup = ({ place }: Discourse, found: readonly Reading[]): boolean =>
  place !== null &&
  place.iso3 === null &&
  !/^(?:the )?(?:world|globe)|^global|^worldwide/i.test(place.name ?? textOf(place.piece)) &&
  found.length > 0 &&
  found.every(({ measure }) => measure.quantity?.how === 'carried')

/** ", with 18 million additional jobless", "the same as 195 million jobs": told beside what the sentence is about. */
function isAdded({ np, anchor: { at } }: Measure): boolean {
  const [word, before] = [at.tokens[np.from - 1]?.lower ?? '', at.tokens[np.from - 2]?.lower ?? '']
  return (
    (word === 'with' && before === ',') || /^(?:same as|equal to|equivalent to|as many as)$/.test(`${before} ${word}`)
  )
}

/** A town or a province of the country that the paragraph is about is no new one. */
const isPartOf = (area: Side, place: Side | null): boolean =>
  place !== null &&
  area.iso3 !== null &&
  area.iso3 === place.iso3 &&
  (area.name ?? textOf(area.piece)) !== areaName(area.iso3)

const leastLarge = 10_000

/** What was read on weak grounds stays in mind where nothing else was measured. */
function rememberSpare({ at, discourse }: FrameInput, reading: Reading): void {
  const { measure } = reading
  discourse.measured = withMeasures(discourse.measured, at, [measure])
  if (discourse.economy !== null) return
  discourse.economy = memoryOf(reading, currencyOf([measure]), null)
  const [sides] = reading.sides
  if (sides?.counterpart != null) discourse.place = sides.area
}

/** A figure stated of each of several areas ("both Chile and Peru") is a claim for each. */
function extract(input: FrameInput): FrameResult {
  const read = extractFrom(input)
  const sum = input.at.numbers.findLast(({ kind, nonFigure }) => kind === 'money' && nonFigure === null)
  input.discourse.currency = sum?.unit ?? input.discourse.currency
  // "A." before an answer is none.
  const { tokens } = input.at
  if (tokens.length > 2 || isQuestion(tokens)) input.discourse.askedMeasure = askedFor(input.at)
  return read
}

const growing = /^(?:grow|grew|shrank|shrink|shrunk|contract|expand|slow|econom)/

/** "Cholera is all over Peru. Lima is down to 41 percent": a share of the sick, where no economy is told of. */
const isOfOutbreak = ({ at, discourse }: FrameInput): boolean =>
  discourse.cause === 'disease' &&
  discourse.economy === null &&
  !hasEconomicWord(at.tokens.map(({ lower }) => lower)) &&
  !at.tokens.some(({ lower }) => growing.test(lower))

/** "Lima is down to 41 percent, the south up to 20": a part of the country, of which nothing is measured by its name. */
const isOfShare = (quantity: Quantity | null): boolean =>
  quantity?.name === 'GDP growth' ||
  (quantity !== null && /^the (?:north|south|east|west|centre|center|capital|rest)$/.test(wordsOf(quantity).join(' ')))

function extractFrom(input: FrameInput): FrameResult {
  const isAsked = isQuestion(input.at.tokens)
  input.discourse.span = (isAsked ? null : spanOfHeading(input.at)) ?? input.discourse.span
  if (input.free.size === 0) {
    input.discourse.measured = withMeasures(input.discourse.measured, input.at, [])
    return nothing
  }
  const read = withJoinedCounts(input, readMeasures(input))
  const measures = isOfOutbreak(input) ? read.filter(({ quantity }) => !isOfShare(quantity)) : read
  const found = readings(input, measures, input.discourse.economy?.period ?? null)
  const bare = spareMeasures(input, measures)
  // "Peru lost 5.6, Chile 6.7": place by place, and of the time told before.
  const isListed = bare.length > 1 && bare.every(({ placePiece }, i) => i === 0 || placePiece !== null)
  const spare = readings(input, bare, isListed ? (input.discourse.economy?.period ?? null) : null)
  const isAside = (measure: Measure): boolean =>
    measure.isBase || isAdded(measure) || isOfSomeGuests(measure) || wasGuessed(measure)
  const last = found.findLast(({ measure }) => !isAside(measure)) ?? found.at(-1)
  const currency = currencyOf(measures) ?? input.discourse.economy?.currency ?? null
  if (last !== undefined)
    input.discourse.economy = memoryOf(
      { ...last, period: firstOf(found, last).period },
      currency,
      input.discourse.economy,
    )
  input.discourse.measured = withMeasures(input.discourse.measured, input.at, measures)
  const area = last?.sides[0]?.area ?? null
  const listed = listedBy(found)
  input.discourse.whole = withPlaces(
    input.discourse.whole,
    found.flatMap(({ sides }) => sides),
  )
  // Of several areas told of in turn the last is not what the paragraph is about.
  const isOfGroup = isWithinGroup(input.discourse, found)
  // "Peru leads the table with 3 billion"
  const isOfRanking = input.at.clauses.some((clause) => isRanked(input.at, clause))
  // "Maize, Juba: 95 shillings a kilo": of that line alone.
  const isOfLine = found.some(({ measure }) => measure.quantity?.how === ofLine && measure.placePiece !== null)
  const isNew = area !== null && !isOfGroup && !isOfRanking && !isOfLine && !isPartOf(area, input.discourse.place)
  if (isNew && (listed === null || input.discourse.place === null)) input.discourse.place = listed?.[0] ?? area
  input.discourse.listed = listed ?? listedIn(input.at) ?? input.discourse.listed
  return {
    claims: found.flatMap((reading) => reading.sides.map((sides) => claimFor(input, reading, sides))),
    used: found.map(({ measure }) => measure.number),
    spare: spare.map((reading) => ({
      number: reading.measure.number,
      claims: reading.sides.map((sides) => claimFor(input, reading, sides)),
      isOfMeasure: (reading.measure.number.low ?? 0) >= leastLarge || reading.measure.number.unit === 'share',
      remember: () => rememberSpare(input, reading),
    })),
  }
}

export const economicEstimates: Frame = { name: rule, extract }
