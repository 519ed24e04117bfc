import { someIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'
import { isCapital, isEntry, isUnscaled, times } from './label-scale.ts'
import { isNumbered } from './non-figures.ts'
import { isRankedNext } from './ranked-scale.ts'

/** "6 million dollars"; "6 million", of what was told before. */
const hasSharedScale = ({ kind, scaled, nonFigure }: Figure): boolean =>
  scaled && nonFigure === null && kind !== 'percent'

const link = /^(?:,|;|and)$/
/** Tokens from a figure to the next of its list. */
const longest = 12
export const plural = /^[a-z]{3,}s$/
const noGoods =
  /^(?:rows|lines|pages|tables|columns|chapters|was|has|its|this|plus|minus|versus|across|besides|perhaps|towards|sometimes|always|gives|sends)$/
const earning = /^(?:brought|earned|fetched|made|yielded|contributed)$/

/** ", Sweden", "; from the Isle of Man", "and Mali": where the link before a name that ends before `to` stands; -1 where there is none. */
function linkBeforeName(tokens: readonly Token[], to: number): number {
  // "and Chapter 4"
  if (isNumbered(tokens[to - 1]?.lower ?? '')) return -1
  let at = to - 1
  while (at > to - 6 && isOfName(tokens[at])) at--
  if (at === to - 1 || !tokens.slice(at + 1, to).some((token) => isCapital(token))) return -1
  // ", from Sweden"
  if (/^(?:from|to|in|for)$/.test(tokens[at]?.lower ?? '')) at--
  return link.test(tokens[at]?.lower ?? '') ? at : -1
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token) || /^(?:the|of)$/.test(token.lower))

/** "Norway pledged 40 million for Malawi, Sweden 30": the link of a name with a number of its own, over what else is told of the first. */
function isNextName(tokens: readonly Token[], before: Figure, to: number): boolean {
  // "Norway (6 million), Sweden (3)"
  if (tokens[before.to]?.text === ')' && tokens[to - 1]?.text === '(')
    return linkBeforeName(tokens, to - 1) === before.to + 1
  const at = linkBeforeName(tokens, to)
  const first = tokens[at - 1]?.lower === ',' ? at - 1 : at
  if (first <= before.to) return first === before.to
  const isParted = tokens
    .slice(before.to, first)
    .some(({ lower }) => /^(?:[;:()–—]|where|which|who|whose|that)$/.test(lower))
  const isOfNamed = someIn(tokens, Math.max(0, before.from - longest), before.from, (token) => isCapital(token))
  return !isParted && first - before.to <= longest && isOfNamed
}

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
  if (!isUnscaled(figure) || base >= 1000 || base * 20 < before.base || base > 20 * before.base) return false
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

/** "by 3 million tonnes in May and by two in June": the same preposition stands before both, and a link before the second. */
function isNextBehindPrep(tokens: readonly Token[], before: Figure, { from, to }: Figure): boolean {
  const prep = tokens[from - 1]?.lower ?? ''
  const isSame = /^(?:by|to|at|of|with)$/.test(prep) && tokens[before.from - 1]?.lower === prep
  const isLinked = link.test(tokens[from - 2]?.lower ?? '') && from - before.to <= longest
  return isSame && isLinked && uncounted.test(tokens[to]?.lower ?? '') && !isInPlace(tokens, to)
}

const isNextRanked = (tokens: readonly Token[], before: Figure, figure: Figure): boolean =>
  before.base <= 50 * figure.base &&
  uncounted.test(tokens[figure.to]?.lower ?? '') &&
  isRankedNext(tokens, before, figure)

/** "gave 6 million dollars, Sweden 3 and Norway 2": bare numbers behind names are of the scale and currency before. */
export function shareScale(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some((figure) => hasSharedScale(figure))) return figures
  const shared = [...figures]
  shared.forEach((figure, i) => {
    // "3.2 million in 2019, against 2.8": over a year.
    const before = shared[i - 1]?.nonFigure === null ? shared[i - 1] : shared[i - 2]
    if (before === undefined || !hasSharedScale(before) || before.low === null || before.base === 0) return
    const isShared =
      figure.base <= 10 * before.base &&
      ((isEntry(tokens, figure) && isNextName(tokens, before, figure.from)) ||
        (isUnscaled(figure) &&
          (isNextFrom(tokens, before, figure) ||
            isNextGoods(tokens, before, figure) ||
            isNextBehindPrep(tokens, before, figure) ||
            isNextRanked(tokens, before, figure))))
    if (!isShared && !isHeldAgainst(tokens, figure, before)) return
    const scale = before.low / before.base
    const [low, high] = [times(figure.low, scale), times(figure.high, scale)]
    shared[i] = { ...figure, kind: before.kind, unit: before.unit, scaled: true, low, high }
  })
  return shared
}
