import { findImpossibleDates } from '../dates/find-dates.ts'
import type { DateMention, NumberMention, Token } from '../mention.ts'
import { findAddresses } from './addresses.ts'
import { joinBelowZero } from './below-zero.ts'
import { closeBounds } from './close-bounds.ts'
import { type SignReader, signReader } from './currency-signs.ts'
import { isEach } from './each.ts'
import { dropOverflow, type Figure } from './figure.ts'
import { shareHedges } from './gapped-hedge.ts'
import { addHalf } from './half-behind.ts'
import { attachHedges } from './hedges.ts'
import { applyLabelScale, type LabelScale } from './label-scale.ts'
import { attachMeasure } from './measure.ts'
import { attachMoney } from './money.ts'
import { classifyNonFigure } from './non-figures.ts'
import { shareReasons } from './numbered-lists.ts'
import { joinRange } from './ranges.ts'
import { joinSaidAgain } from './said-again.ts'
import { joinScaleBehind, shareScaleOfEnd } from './scale-behind.ts'
import { scanNumbers } from './scan.ts'
import { joinParts } from './shared-denominator.ts'
import { shareScale } from './shared-scale.ts'
import { addHundredths, shareInTurn, shareMoney, shareOfWhole, sharePercent, takePart } from './shared-units.ts'
import { attachThreshold } from './threshold.ts'
import { addUnsaidHundredths } from './unsaid-hundredths.ts'

type Join = (tokens: readonly Token[], first: Figure, second: Figure) => Figure | null

/** Joins neighbours from left to right where `join` makes one of two. */
function joinNeighbours(tokens: readonly Token[], figures: readonly Figure[], join: Join): readonly Figure[] {
  if (figures.length < 2) return figures
  const joined: Figure[] = []
  for (const figure of figures) {
    const last = joined.at(-1)
    const both = last === undefined ? null : join(tokens, last, figure)
    if (both === null) joined.push(figure)
    else joined[joined.length - 1] = both
  }
  return joined
}

function attachUnit(tokens: readonly Token[], figure: Figure, signs: SignReader): Figure {
  if (figure.nonFigure !== null || (figure.unit !== null && figure.form !== 'fraction')) return figure
  const marked = attachThreshold(tokens, figure)
  if (marked !== figure) return marked
  const money = attachMoney(tokens, figure, signs)
  return money === figure ? attachThreshold(tokens, attachMeasure(tokens, figure)) : dropOverflow(money)
}

/** "over 10" of a range's start or of a unit must not reach back into the number before. */
function clipToNeighbour(figure: Figure, last: Figure | undefined): Figure {
  const floor = last?.to ?? 0
  if (figure.from >= floor) return figure
  return { ...figure, from: floor, value: { from: Math.max(figure.value.from, floor), to: figure.value.to } }
}

function finish(tokens: readonly Token[], figure: Figure): NumberMention {
  const start = (at: number): number => tokens[at]?.start ?? 0
  const end = (to: number): number => tokens[to - 1]?.end ?? 0
  return {
    kind: figure.kind,
    from: figure.from,
    to: figure.to,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    unit: figure.unit,
    valueStart: start(figure.value.from),
    valueEnd: end(figure.value.to),
    numeralStart: start(figure.numeral.from),
    numeralEnd: end(figure.numeral.to),
    nonFigure: classifyNonFigure(tokens, figure),
    each: isEach(tokens, figure),
  }
}

/**
 * Every number of a sentence, sorted, none overlapping. Numbers that are no figures (in dates, codes, addresses) come out too,
 * with their reason in `nonFigure`. `dates` are those of `findDates` for the same tokens; `label` holds the unit and scale that a
 * label in a sentence before told of all that it lists.
 */
export function findNumbers(
  tokens: readonly Token[],
  _text: string,
  dates: readonly DateMention[],
  label: LabelScale | null = null,
): NumberMention[] {
  const scanned = scanNumbers(tokens, dates, findImpossibleDates(tokens, dates), findAddresses(tokens))
  if (scanned.length === 0) return []
  const bare = joinNeighbours(tokens, scanned, joinSaidAgain)
  const signs = signReader(tokens)
  const withUnits: Figure[] = []
  for (const [index, figure] of bare.entries()) {
    const withUnit = attachUnit(tokens, figure, signs)
    const reachesNext = withUnit.to > (bare[index + 1]?.from ?? Number.POSITIVE_INFINITY)
    withUnits.push(clipToNeighbour(reachesNext ? figure : withUnit, withUnits.at(-1)))
  }
  const scaled = joinNeighbours(tokens, withUnits, joinScaleBehind)
  const whole = joinNeighbours(tokens, joinNeighbours(tokens, scaled, takePart), addHalf)
  // A range is joined before hedges: "about 5-10" hedges both ends.
  const parts = joinNeighbours(tokens, joinNeighbours(tokens, whole, joinParts), addHundredths)
  const joined = joinNeighbours(tokens, joinNeighbours(tokens, parts, addUnsaidHundredths), joinRange)
  const ranges = joinNeighbours(tokens, joined, joinBelowZero)
  const hedged: Figure[] = []
  for (const figure of sharePercent(tokens, shareMoney(tokens, shareOfWhole(tokens, shareInTurn(tokens, ranges)))))
    hedged.push(clipToNeighbour(attachHedges(tokens, figure), hedged.at(-1)))
  const bounded = joinNeighbours(tokens, shareHedges(tokens, hedged, dates), closeBounds)
  const closed = shareScale(tokens, shareScaleOfEnd(tokens, bounded))
  return shareReasons(
    tokens,
    applyLabelScale(tokens, closed, label).map((figure) => finish(tokens, dropOverflow(figure))),
  )
}
