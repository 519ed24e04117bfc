import { centCurrencies } from '../../lexicon/currencies.ts'
import { monthNames } from '../../lexicon/months.ts'
import { saysInTurn } from '../in-turn.ts'
import { someIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import { type Figure, rescale } from './figure.ts'
import { plural } from './shared-scale.ts'

/** Cents are a dollar's unless the euro or another dollar stands before them; "pounds" before pence are money. */
function isHundredthOf(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  if (first.unit === second.unit) return first.kind === 'money'
  if (first.unit === 'pound') return second.unit === 'GBP'
  const isCent = tokens[second.to - 1]?.lower.startsWith('cent') === true
  return first.kind === 'money' && isCent && centCurrencies.has(first.unit ?? '')
}

/** "thirteen dollars and forty-five cents": one amount. */
export function addHundredths(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  if (second.kind !== 'money' || !isHundredthOf(tokens, first, second)) return null
  const isCents = (second.low ?? 1) < 1 && second.base >= 1 && second.base < 100
  // "19 cents, 20 cents": two prices
  if (first.low !== null && Math.abs(first.base * first.scale - first.low) > first.low / 1e6) return null
  const link = tokens[first.to]?.lower
  const at = link === 'and' || link === ',' ? first.to + 1 : first.to
  if (!isCents || at !== second.from || first.low === null || second.low === null || first.low !== first.high)
    return null
  const sum = Number((first.low + second.low).toPrecision(15))
  const to = second.to
  return {
    ...first,
    kind: 'money',
    unit: first.unit === 'pound' ? second.unit : first.unit,
    to,
    low: sum,
    high: sum,
    numeral: { from: first.numeral.from, to },
    value: { from: first.value.from, to },
  }
}

/** "half of one percent", "a tenth of 1 percentage point": a part of one. */
export function takePart(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  if (first.form !== 'fraction' || second.kind !== 'percent' || !/^(?:one|1)$/.test(tokens[second.from]?.lower ?? ''))
    return null
  if (first.low === null || second.low !== 1 || tokens[first.to]?.lower !== 'of' || second.from !== first.to + 1)
    return null
  return { ...first, kind: 'percent', unit: second.unit, to: second.to }
}

/** Number of tokens that only list: ",", "and", ", and". */
function isListLink(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  // "8 rather than 11.3 per cent"
  const joined = `${tokens[from]?.lower} ${tokens[from + 1]?.lower}`
  if (to - from === 2 && (joined === 'rather than' || joined === 'instead of')) return true
  const words = [tokens[from]?.lower, to - from === 2 ? tokens[from + 1]?.lower : undefined]
  if (words[1] !== undefined) return words[0] === ',' && (words[1] === 'and' || words[1] === 'or')
  return words[0] === ',' || words[0] === 'and' || words[0] === 'or'
}

/** "4.8, 8.5 and 5.2 percent": what stands behind the last holds for all. */
export function sharePercent(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const shared = [...figures]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [figure, next] = [shared[index], shared[index + 1]]
    if (figure === undefined || next === undefined || next.kind !== 'percent') continue
    const isBare =
      figure.kind === 'number' && figure.unit === null && figure.nonFigure === null && figure.form === 'digits'
    // "down 300 or 25 percent": the same told in two ways
    const isRestated = tokens[figure.to]?.lower === 'or' && (figure.low ?? 0) > (next.low ?? 0)
    // "arrivals numbered 10,400, 98 percent fewer"
    if (
      !isBare ||
      isRestated ||
      figure.scaled ||
      (figure.high ?? figure.low ?? 0) >= 1000 ||
      !isListLink(tokens, figure.to, next.from)
    )
      continue
    shared[index] = { ...figure, kind: 'percent', unit: next.unit }
  }
  return shared
}

/** "75 and 21 million tonnes respectively", "148, 62 and 89 million in that order": said of several in turn, all are in millions. */
export function shareInTurn(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  const shared = [...figures]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [figure, next] = [shared[i], shared[i + 1]]
    const isBare =
      figure !== undefined &&
      figure.kind === 'number' &&
      figure.unit === null &&
      figure.nonFigure === null &&
      figure.form === 'digits' &&
      !figure.scaled &&
      figure.base < 1000
    if (!isBare || next?.scaled !== true || next.base >= 1000 || !isListLink(tokens, figure.to, next.from)) continue
    const isOfSeveral = tokens[figure.to]?.lower === 'and' || isMark(tokens, figures, i)
    const last = figures.findLast((one) => one.scaled && one.from >= next.from && one.from < next.from + 12)
    if (isOfSeveral && saysInTurn(tokens, (last ?? next).to, (last ?? next).to + 8))
      shared[i] = { ...rescale(figure, next.scale), kind: next.kind, unit: next.unit }
  }
  return shared
}

/** A comma of a list that ends with "and": "148, 62 and 89 million". */
const isMark = (tokens: readonly Token[], figures: readonly Figure[], i: number): boolean =>
  tokens[figures[i]?.to ?? -1]?.lower === ',' &&
  someIn(
    figures,
    i + 1,
    figures.length,
    (one, k) => tokens[one.to]?.lower === 'and' && figures[k + 1]?.from === one.to + 1,
  )

/** "1.4 of the 119.8 million dollars", "55 million of the 160 million dollars": a part of a sum, in the same money. */
export function shareOfWhole(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const whole = figures[i + 1]
    const isPart =
      figure.kind === 'number' &&
      figure.unit === null &&
      figure.nonFigure === null &&
      figure.form === 'digits' &&
      whole?.kind === 'money' &&
      whole.scaled &&
      (figure.scaled ? (figure.low ?? 0) < (whole.low ?? 0) : figure.base < whole.base)
    const isOfThe =
      tokens[figure.to]?.lower === 'of' &&
      /^(?:the|its|their|this|that|those)$/.test(tokens[figure.to + 1]?.lower ?? '')
    // "4 of the 12 million dollar homes": not of the money
    const isOfThings =
      isOfThe &&
      (/^(?:dollar|euro|pound|peso|franc|krone|dinar|dirham|rupee)$/.test(tokens[(whole?.to ?? 0) - 1]?.lower ?? '') ||
        plural.test(tokens[whole?.to ?? -1]?.lower ?? ''))
    return isPart && isOfThe && !isOfThings && whole.from <= figure.to + 2
      ? { ...(figure.scaled ? figure : rescale(figure, whole.scale)), kind: whole.kind, unit: whole.unit }
      : figure
  })
}

/** "4,000 of it", "brings the total to 12,000": what goes on with the sum right before it. */
const isOfSum = (tokens: readonly Token[], { from, to }: Figure): boolean =>
  (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'it') ||
  (tokens[from - 1]?.lower === 'to' && /^(?:total|sum)$/.test(tokens[from - 2]?.lower ?? ''))

/** "500,000 euros on 21 March and 600,000 on 4 April": of two sums, each with its day, the second has no noun. */
function isNextDated(tokens: readonly Token[], figures: readonly Figure[], i: number): Figure | null {
  const figure = figures[i]
  if (figure === undefined || tokens[figure.from - 1]?.lower !== 'and' || figure.base < 1000) return null
  const isDayAt = (at: number): boolean =>
    /^(?:on|in)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(at + 1, at + 3).some(({ lower }) => monthNames.has(lower))
  const sum = figures.findLast(({ kind, to }, k) => k < i && kind === 'money' && figure.from - to <= 5)
  return sum !== undefined && !sum.scaled && isDayAt(sum.to) && isDayAt(figure.to) ? sum : null
}

/** What stands behind an amount without a noun of its own. */
const isAlone = (tokens: readonly Token[], { to }: Figure): boolean =>
  /^(?:[,.;:)]|and|or|of|to|for|from|in|on)$/.test(tokens[to]?.lower ?? '.')

/** "40 tents worth 8,000 dollars and 30 beds worth 3,000", "12,000 dollars, 4,000 of it in May": in the money told before. */
export function shareMoney(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  let worth: Figure | null = null
  return figures.map((figure, i) => {
    const isWorth = tokens[figure.from - 1]?.lower === 'worth'
    if (isWorth && figure.kind === 'money') worth = figure
    // "9 million dollars over three years, 4 of it in cash"
    const before = /^(?:year|month|week)$/.test(figures[i - 1]?.unit ?? '') ? figures[i - 2] : figures[i - 1]
    const sum = isWorth
      ? worth
      : before?.kind === 'money' && isOfSum(tokens, figure)
        ? before
        : isNextDated(tokens, figures, i)
    const isBare = figure.kind === 'number' && figure.unit === null && figure.nonFigure === null
    if (sum === null || !isBare || !isAlone(tokens, figure)) return figure
    // "9 million dollars, 4 of it for Peru": of the millions
    const isScaled = sum.scaled && !figure.scaled && figure.base < sum.base
    return { ...(isScaled ? rescale(figure, sum.scale) : figure), kind: 'money', unit: sum.unit }
  })
}
