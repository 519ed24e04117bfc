import { centCurrencies } from '../../lexicon/currencies.ts'
import { monthNames } from '../../lexicon/months.ts'
import { saysInTurn } from '../in-turn.ts'
import { someIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import { type Figure, rescale } from './figure.ts'
import { isCapital, isEntry, times } from './label-scale.ts'
import { isNumbered } from './non-figures.ts'
import { isRankedNext } from './ranked-scale.ts'

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

/** ", Sweden", "and the Isle of Man": a name right behind the link of a list. */
function isNextName(tokens: readonly Token[], from: number, to: number): boolean {
  // "Norway (6 million), Sweden (3)"
  if (tokens[from]?.text === ')' && tokens[to - 1]?.text === '(') return isNextName(tokens, from + 1, to - 1)
  // "and Chapter 4"
  if (isNumbered(tokens[to - 1]?.lower ?? '')) return false
  const link = tokens[from]?.lower
  const first = link === ',' && tokens[from + 1]?.lower === 'and' ? from + 2 : from + 1
  // ", from Sweden"
  const start = /^(?:from|to|in|for)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
  if (!(link === ',' || link === 'and' || link === ';') || start >= to || to - start > 5) return false
  return tokens.slice(start, to).every((token) => isCapital(token) || /^(?:the|of)$/.test(token.lower))
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

/** "6 million dollars"; "6 million", of what was told before. */
const hasSharedScale = ({ kind, scaled, nonFigure }: Figure): boolean =>
  scaled && nonFigure === null && kind !== 'percent'

const isBareDigits = ({ kind, unit, nonFigure, form, scaled }: Figure): boolean =>
  kind === 'number' && unit === null && nonFigure === null && form === 'digits' && !scaled

const link = /^(?:,|;|and)$/
/** Tokens from a figure to the next of its list. */
const longest = 12
const plural = /^[a-z]{3,}s$/
const noGoods =
  /^(?:rows|lines|pages|tables|columns|chapters|was|has|its|this|plus|minus|versus|across|besides|perhaps|towards|sometimes|always|gives|sends)$/
const earning = /^(?:brought|earned|fetched|made|yielded|contributed)$/

/** "garments brought 18 billion, computers 28 and shoes 9": one plural between the link and the numeral, no noun behind it, and goods or what they earn before the first. */
function isNextGoods(tokens: readonly Token[], before: Figure, { from, to }: Figure): boolean {
  const isGoods = (i: number): boolean => plural.test(tokens[i]?.lower ?? '') && !noGoods.test(tokens[i]?.lower ?? '')
  const isOfGoods = isGoods(before.from - 1) || earning.test(tokens[before.from - 1]?.lower ?? '')
  const isLinked = link.test(tokens[from - 2]?.lower ?? '') && from - before.to <= 3
  return isOfGoods && isLinked && isGoods(from - 1) && uncounted.test(tokens[to]?.lower ?? '')
}

const holding = /^(?:from|to|against|versus|after|than)$/
/** A mark, a time or a new clause: nothing that the numeral counts. */
const uncounted = /^(?:[.,;:)]|in|for|last|this|a|the|and|but|year|when|at|before|earlier|)$/

/** "to 371 million dollars from 552", "3.2 million, against 2.8 a year earlier", "from 3.2 in 2019 and 4.1 in 2018": a bare numeral held against a figure is of its scale. */
function isHeldAgainst(tokens: readonly Token[], figure: Figure, before: Figure): boolean {
  const { base, from, to } = figure
  if (!isBareDigits(figure) || base >= 1000 || base * 20 < before.base || base > 20 * before.base) return false
  const word = tokens[from - 1]?.lower ?? ''
  const isCompared = word === 'with' && /^compar/.test(tokens[from - 2]?.lower ?? '')
  const isNext = word === 'and' && holding.test(tokens[before.from - 1]?.lower ?? '')
  // "; in the same months of last year, 552", "; a year before they had been 552"
  const isOfYear = tokens.slice(Math.max(before.to, from - 5), from - 1).some(({ lower }) => /^years?$/.test(lower))
  const isTimed = isOfYear && /^(?:,|:|been|was|were)$/.test(word)
  if (!(holding.test(word) || isCompared || isNext || isTimed) || from - before.to > 10) return false
  const isParted = tokens.slice(before.to, from).some(({ text }) => /^[.;:?!]$/.test(text))
  return uncounted.test(tokens[to]?.lower ?? '') && !isInPlace(tokens, to) && (isTimed || !isParted)
}

/** "against 12 in the village": of a place, and no time. */
const isInPlace = (tokens: readonly Token[], to: number): boolean =>
  /^in (?:the|a|its|their) (?!(?:same|year|month|quarter|first|second|third|fourth|last|previous|whole|half)\b)[a-z]/.test(
    [0, 1, 2].map((i) => tokens[to + i]?.text ?? '').join(' '),
  )

/** "6 million came from Peru, 3 from Chile": behind each of the two the same preposition and a name, and a link between. */
function isNextFrom(tokens: readonly Token[], before: Figure, { from, to }: Figure): boolean {
  const prep = tokens[to]?.lower ?? ''
  const isNamed = (i: number): boolean => {
    const token = tokens[tokens[i]?.lower === 'the' ? i + 1 : i]
    return token !== undefined && isCapital(token)
  }
  if (!/^(?:from|to|for|by)$/.test(prep) || !isNamed(to + 1) || from - before.to > longest) return false
  const last = tokens.slice(before.to, from).findIndex(({ lower }) => lower === prep)
  return last >= 0 && isNamed(before.to + last + 1) && link.test(tokens[from - 1]?.lower ?? '')
}

/** "gave 6 million dollars, Sweden 3 and Norway 2": bare numbers behind names are of the scale and currency before. */
export function shareScale(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some((figure) => hasSharedScale(figure))) return figures
  const shared = [...figures]
  shared.forEach((figure, i) => {
    // "3.2 million in 2019, against 2.8": over a year.
    const before = shared[i - 1]?.nonFigure === null ? shared[i - 1] : shared[i - 2]
    if (before === undefined || !hasSharedScale(before) || before.low === null || before.base === 0) return
    const isNext =
      isEntry(tokens, figure) && figure.base <= 10 * before.base && isNextName(tokens, before.to, figure.from)
    const isBehind = isBareDigits(figure) && figure.base <= 10 * before.base && isNextFrom(tokens, before, figure)
    const isItem = isBareDigits(figure) && figure.base <= 10 * before.base && isNextGoods(tokens, before, figure)
    const isRanked =
      isBareDigits(figure) &&
      figure.base <= 10 * before.base &&
      before.base <= 50 * figure.base &&
      uncounted.test(tokens[figure.to]?.lower ?? '') &&
      isRankedNext(tokens, before, figure)
    if (!isNext && !isBehind && !isItem && !isRanked && !isHeldAgainst(tokens, figure, before)) return
    const scale = before.low / before.base
    const [low, high] = [times(figure.low, scale), times(figure.high, scale)]
    shared[i] = { ...figure, kind: before.kind, unit: before.unit, scaled: true, low, high }
  })
  return shared
}
