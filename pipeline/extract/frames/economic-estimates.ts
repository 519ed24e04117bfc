import type { Claim } from '../../claim.ts'
import { indicatorIdOf } from '../../lexicon/indicator-words.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putFigure, putText } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { readChange } from '../estimates/change.ts'
import { type Condition, readCondition, readEstimator } from '../estimates/context.ts'
import { readComparison, readDenominator } from '../estimates/denominator.ts'
import { readAreas, type Sides } from '../estimates/sides.ts'
import type { Change } from '../estimates/spot.ts'
import type { NumberMention } from '../mention.ts'
import { cellOf, lowerWords, type Piece, textOf } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

const rule = 'estimate'

function roleOf(change: Change, condition: Condition | null, isEstimated: boolean): string {
  if (condition !== null) return condition.isInside ? 'premise' : 'result'
  return isEstimated || change.isForecast ? 'estimate' : 'observed'
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

const sourcing = new Set(['import', 'buy', 'source', 'purchase', 'procure'])

/** The kind of quantity: of a share, by what it is a share of or how it is come by; else by the words of the indicator. */
function indicatorOf(change: Change, indicator: Piece, denominator: Piece | null): string | null {
  if (change.isDuration) return 'stock_duration'
  if (change.direction === 'level' && denominator !== null && lowerWords(denominator).includes('gdp'))
    return 'gdp_share'
  if (change.direction === 'level' && change.unit === 'percent' && sourcing.has(change.clause?.verb.lemma ?? ''))
    return 'supply_share'
  return indicatorIdOf(lowerWords(indicator))
}

const demonstratives = new Set(['this', 'that', 'these', 'those'])

/** "This sector": the subject of the sentence before, if it ends in the same noun. */
function referent({ subject }: Discourse, indicator: Piece | null): Piece | null {
  if (subject === null || indicator === null) return null
  const [words, before] = [lowerWords(indicator), lowerWords(subject.piece)]
  return demonstratives.has(words[0] ?? '') && words.at(-1) === before.at(-1) ? subject.piece : null
}

/** A figure stated of each of several areas ("both Chile and Peru") is a claim for each. */
function claimsOf(input: FrameInput, number: NumberMention, change: Change): Claim[] {
  const { at, discourse } = input
  const condition = readCondition(input, number)
  const estimator = readEstimator(input, number)
  const denominator = readDenominator(at, change.continues ?? number)
  return readAreas(input, number, change).map((sides) => {
    const cells: Cells = new Map()
    const figure: Piece = { at, from: number.from, to: number.to }
    const resolved = referent(discourse, change.indicator)
    putText(cells, 'indicator', resolved ?? change.indicator, resolved === null ? rule : 'carried')
    const indicator = resolved ?? change.indicator ?? figure
    put(cells, 'indicator_id', cellOf(indicatorOf(change, indicator, denominator), indicator, rule))
    putSides(cells, sides)
    put(cells, 'figure_role', cellOf(roleOf(change, condition, estimator !== null), change.anchor, rule))
    put(cells, 'direction', cellOf(change.direction, change.anchor, rule))
    putText(cells, 'denominator', denominator, rule)
    putText(cells, 'comparison', readComparison(at, number), rule)
    if (condition !== null) putText(cells, 'condition', condition.piece, condition.how)
    if (estimator !== null) putText(cells, 'estimator', estimator.piece, estimator.how)
    putFigure(cells, { at, number }, change.unit, change.unitPiece, rule)
    putDate(cells, 'period', chooseDate(at, number, { ...discourse, date: null }, 'event'))
    return claimOf('economic_estimates', at, cells, change.anchor)
  })
}

function extract(input: FrameInput): FrameResult {
  const found = input.at.numbers.flatMap((number) => {
    if (!input.free.has(number)) return []
    const change = readChange(input, number)
    return change === null ? [] : [{ number, change }]
  })
  return {
    claims: found.flatMap(({ number, change }) => claimsOf(input, number, change)),
    used: found.map(({ number }) => number),
  }
}

export const economicEstimates: Frame = { name: rule, extract }
