import { centCurrencies } from '../../lexicon/currencies.ts'
import { saysInTurn } from '../in-turn.ts'
import type { Token } from '../mention.ts'
import { type Figure, rescale } from './figure.ts'
import { isCapital, isEntry, times } from './label-scale.ts'
import { isNumbered } from './non-figures.ts'

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

/** "half of one percent", "a tenth of one percentage point": a part of one. */
export function takePart(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  if (first.form !== 'fraction' || second.kind !== 'percent' || tokens[second.from]?.lower !== 'one') return null
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
    // "arrivals numbered 10,400, 98 percent fewer"
    if (
      !isBare ||
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
  // "and Chapter 4"
  if (isNumbered(tokens[to - 1]?.lower ?? '')) return false
  const link = tokens[from]?.lower
  const start = link === ',' && tokens[from + 1]?.lower === 'and' ? from + 2 : from + 1
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
  figures.some((one, k) => k > i && tokens[one.to]?.lower === 'and' && figures[k + 1]?.from === one.to + 1)

/** "1.4 of the 119.8 million dollars": a part of a sum, in the same millions. */
export function shareOfWhole(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const whole = figures[i + 1]
    const isPart =
      figure.kind === 'number' &&
      figure.unit === null &&
      figure.nonFigure === null &&
      figure.form === 'digits' &&
      !figure.scaled &&
      whole?.kind === 'money' &&
      whole.scaled &&
      figure.base < whole.base
    const isOfThe =
      tokens[figure.to]?.lower === 'of' &&
      /^(?:the|its|their|this|that|those)$/.test(tokens[figure.to + 1]?.lower ?? '')
    return isPart && isOfThe && whole.from <= figure.to + 2
      ? { ...rescale(figure, whole.scale), kind: whole.kind, unit: whole.unit }
      : figure
  })
}

/** "gave 6 million dollars, Sweden 3 and Norway 2": bare numbers behind names are of the scale and currency before. */
export function shareScale(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ kind, scaled }) => kind === 'money' && scaled)) return figures
  const shared = [...figures]
  shared.forEach((figure, i) => {
    const before = shared[i - 1]
    if (before?.kind !== 'money' || !before.scaled || before.low === null || before.base === 0) return
    if (!isEntry(tokens, figure) || figure.base > 10 * before.base || !isNextName(tokens, before.to, figure.from))
      return
    const scale = before.low / before.base
    const [low, high] = [times(figure.low, scale), times(figure.high, scale)]
    shared[i] = { ...figure, kind: 'money', unit: before.unit, scaled: true, low, high }
  })
  return shared
}
