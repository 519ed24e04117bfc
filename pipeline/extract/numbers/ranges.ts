import { changeWords, fallWords } from '../../lexicon/change-words.ts'
import { cardinals } from '../../lexicon/number-words.ts'
import { lowerAt } from '../dates/date-point.ts'
import { saysInTurn } from '../in-turn.ts'
import type { Token } from '../mention.ts'
import { type Figure, rescale } from './figure.ts'

const dashes = new Set(['-', '–', '—', '‐', '‑', '~', '～'])

/** The verb or noun of change that stands up to fourteen words before `at`, in the same clause. */
function changeBefore(tokens: readonly Token[], at: number, isWord = isChangeWord): string | null {
  for (let back = at; back > at - 15 && back >= 0; back--) {
    const token = tokens[back]
    if (token === undefined || token.text === ';') return null
    // "tripled its appeal, from 5 to 16"
    // "rose by 5 to 90, in Peru by 3 to 40"
    const isGap = /^(?:in|those|and)$/.test(lowerAt(tokens, back + 1))
    if (token.text === ',' && tokens[back + 1]?.kind !== 'digits' && !isGap && back < at) return null
    if (isWord(token.lower)) return token.lower
  }
  return null
}

const isChangeWord = (lower: string): boolean => changeWords.has(lower)

/** "had jumped, by preliminary counts, from 9 to 14": the token before what stands between commas behind a preposition. */
function beforeAside(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.text !== ',') return close
  for (let back = close - 1; back > close - 9; back--)
    if (tokens[back]?.text === ',')
      return /^(?:by|on|in|at|according)$/.test(lowerAt(tokens, back + 1)) ? back - 1 : close
  return close
}

const moving = /^(?:tak(?:e|es|ing|en)|took|bring(?:s|ing)?|brought|carr(?:y|ies|ied|ying))$/

/** "taking the rate from 32 to 36", no "takes from 3 to 5 days": a noun stands between. */
function isMoved(tokens: readonly Token[], last: number): boolean {
  for (let i = last - 1; i > last - 7; i--) {
    if (moving.test(lowerAt(tokens, i))) return /^(?:the|its|their|total)$/.test(lowerAt(tokens, i + 1))
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

const altering =
  /^(?:rais|increas|lift|boost|upp|cut|lower|revis|reduc|doubl|tripl|trim|slash|expand|extend|widen|enlarg|broaden)(?:e|es|ed|s|d|ing|ting|led|bed|ped|med|hed)?$/

/** "raised its pledge of $3 million to $5 million", no "cut a price of $3 to $5": what is altered is someone's, and both sums say what they are. */
function isAltered(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  if (lowerAt(tokens, first.from - 1) !== 'of' || first.unit === null || second.unit === null) return false
  for (let i = first.from - 3; i > first.from - 9; i--)
    if (/^(?:its|their|his|her|the|that)$/.test(lowerAt(tokens, i))) return altering.test(lowerAt(tokens, i - 1))
  return false
}

/** "fell from 20 to 10"; "will shrink from 3 to 5 percent" is by as much: nothing falls to more. */
function isFrom(tokens: readonly Token[], at: number, first: Figure, second: Figure): boolean {
  // "extended the credit line from $1 billion to $2 billion"
  const isMoney = first.kind === 'money' && second.kind === 'money'
  const change = changeBefore(tokens, at) ?? (isMoney ? changeBefore(tokens, at, (word) => altering.test(word)) : null)
  const isOfMore = (first.high ?? 0) < (second.low ?? 0)
  // "raised its estimate of lost revenue from $252 billion to $314 billion": it is the estimate that rises.
  const isRaised = (word: string): boolean => altering.test(word) && !fallWords.has(word)
  if (isOfMore && isMoney && changeBefore(tokens, at, isRaised) !== null) return true
  return (
    change !== null && !(isOfMore && fallWords.has(change) && (second.kind === 'percent' || first.kind === 'money'))
  )
}

/** "fell by 20 percent to $3 million, imports by 14 to 6 million": the change and what it came to, as of the noun before. */
function isGappedChange(tokens: readonly Token[], { from, unit }: Figure): boolean {
  if (unit !== null || lowerAt(tokens, from - 1) !== 'by') return false
  const isRate = (at: number): boolean =>
    /^(?:percent|cent|%)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'to'
  for (let at = from - 2; at > from - 24 && at > 1 && tokens[at]?.text !== ';'; at--)
    if (isRate(at) && [2, 3, 4].some((back) => lowerAt(tokens, at - back) === 'by')) return true
  return false
}

const isNumeral = (token: Token | undefined): boolean => token?.kind === 'digits' || cardinals.has(token?.lower ?? '')

/** "rose by 40 to 300, most of them in Lima, and deaths by 3 to 21", "climbed by two this week, to 90, and deaths by one to six": the change of the next noun and what it came to, over an aside. */
function isNextChange(tokens: readonly Token[], { from, unit }: Figure): boolean {
  const isJoined = /^(?:and|while|,)$/.test(lowerAt(tokens, from - 3)) && tokens[from - 2]?.kind === 'word'
  if (unit !== null || lowerAt(tokens, from - 1) !== 'by' || !isJoined) return false
  for (let at = from - 4; at > from - 26 && at > 1; at--) {
    const token = tokens[at]
    if (token === undefined || token.text === ';') return false
    if (token.lower !== 'by' || !isNumeral(tokens[at + 1])) continue
    const isTo = tokens
      .slice(at + 2, Math.min(at + 8, from - 3))
      .some(({ lower }, i) => lower === 'to' && isNumeral(tokens[at + 3 + i]))
    return isTo && changeBefore(tokens, at - 1) !== null
  }
  return false
}

/** "up 5 cents to $2.40", "fell 3 percent to 61 percent", "rose 45,000 to 4 million": no one is so unsure of a change. */
function isChangeAndLevel(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  const isFar = (second.low ?? 0) > 10 * (shareScale(first, second).low ?? 0)
  const before = lowerAt(tokens, withoutHedge(tokens, first.from) - 1)
  const isAlike = first.unit === second.unit || (first.unit === null && second.kind === 'money')
  return isFar && isAlike && changeWords.has(before)
}

/** "rose from 10 to 20" and "went up by 6 to 22" hold two figures. */
function isChange(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  if (isChangeAndLevel(tokens, first, second) || isAltered(tokens, first, second) || isGappedChange(tokens, first))
    return true
  if (isNextChange(tokens, first)) return true
  // "from about 10 to 20": past the hedge.
  const start = withoutHedge(tokens, first.from)
  const before = lowerAt(tokens, start - 1)
  // "by anything from 2 to 3" is a range.
  const isOpen = /^(?:anything|anywhere|something|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(
    lowerAt(tokens, start - 2),
  )
  // "Unemployment: from 7% to 9%"; "from 7 to 9%" is a range.
  const isEach = first.kind === 'percent' && second.kind === 'percent'
  if (before === 'from' && isEach && lowerAt(tokens, start - 2) === ':') return true
  if (before === 'from')
    return !isOpen && (isFrom(tokens, beforeAside(tokens, start - 2), first, second) || isMoved(tokens, start - 2))
  // "by 4 to 6 points" is a range.
  const isNear = (second.low ?? 0) <= (first.low ?? 0) * 10
  // "by 1 to 1.5 degrees"
  const isPoint = /^points?$/.test(lowerAt(tokens, second.to)) || second.unit?.startsWith('degree') === true
  const isRate = second.kind === 'percent' || (isNear && isPoint)
  // "by a fifth to a quarter", but "by half to a third of its former size"
  const isShare = first.unit === 'share' && second.unit === 'share' && lowerAt(tokens, second.to) !== 'of'
  // "by 1 to 2 million": both are in millions.
  const isScaleShared = shareScale(first, second) !== first
  const isBy = lowerAt(tokens, first.from - 1) === 'by'
  return isBy && !isRate && !isShare && !isScaleShared && changeBefore(tokens, first.from - 2) !== null
}

/** A dash must join both sides alike, and not be one of several ("555-01-22"). */
function isDash(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark === undefined || !dashes.has(mark.text)) return false
  const left = mark.start - (tokens[at - 1]?.end ?? 0)
  const right = (tokens[at + 1]?.start ?? 0) - mark.end
  return left > 0 === right > 0
}

/** Where the words begin that open a range: past the hedge of "between about 20 and 30". */
const openerBefore = (tokens: readonly Token[], first: Figure): string =>
  lowerAt(tokens, withoutHedge(tokens, first.from) - 1)

/** Token of the first of up to two words of hedging before a numeral. */
function withoutHedge(tokens: readonly Token[], from: number): number {
  let at = from
  for (let steps = 0; steps < 2 && loose.has(lowerAt(tokens, at - 1)); steps++) at--
  return at
}

const loose = new Set('about around roughly approximately some an estimated'.split(' '))

/** "20-to-30", "8- to 16-meter", "from 20 up to 30" */
function isLongLink(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  const link = [0, 1, 2].map((step) => lowerAt(tokens, first.to + step))
  if (second.from === first.to + 3) return link.join(' ') === '- to -'
  const isTo = second.from === first.to + 2 && link[1] === 'to'
  if (isTo && link[0] === '-') return true
  const isUpTo = isTo && link[0] === 'up'
  if (isUpTo && lowerAt(tokens, first.from - 1) === 'from') return !isChange(tokens, first, second)
  return isToAsMuchAs(tokens, first, second) && !isChange(tokens, first, second)
}

/** "from 20 to as many as 30", "3 million to perhaps 5 million" */
const isToAsMuchAs = (tokens: readonly Token[], first: Figure, second: Figure): boolean =>
  lowerAt(tokens, first.to) === 'to' &&
  /^(?:as (?:much|many) as|perhaps|possibly|maybe|even)$/.test(
    tokens
      .slice(first.to + 1, second.numeral.from)
      .filter(({ kind }) => kind === 'word')
      .map(({ lower }) => lower)
      .join(' '),
  )

const isDecimal = ({ base }: Figure): boolean => base % 1 !== 0

function isConnected(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  if (isLongLink(tokens, first, second)) return true
  if (second.from !== first.to + 1) return false
  const link = lowerAt(tokens, first.to)
  if (link === 'and' || link === 'through') return openerBefore(tokens, first) === 'between'
  if (link === 'to') return !isChange(tokens, first, second)
  // "9.1 or 11.5 percent": one of the two, not all between.
  // "25 or 40 percent cheaper respectively"
  if (link === 'or')
    return (
      !(isDecimal(first) && isDecimal(second)) &&
      !saysInTurn(tokens, second.to, second.to + 12) &&
      (first.form === second.form || first.form === 'fraction') &&
      (first.unit === null || first.unit === second.unit) &&
      // "two or three hundred": the scale is that of both
      (second.low ?? 0) <= 2 * (shareScale(first, second).low ?? 0) + 1
    )
  return isDash(tokens, first.to)
}

/** The unit of both, or undefined where they do not go together. */
function sharedUnit(tokens: readonly Token[], first: Figure, second: Figure): string | null | undefined {
  if (first.unit === second.unit || first.unit === null) return second.unit
  if (second.unit !== null) return undefined
  // "$2-3 million", "$2 to 3 million": the sign stands before both; "600 won to 12 towns" does not.
  const isPrefixed = first.kind === 'money' && first.to === first.numeral.to
  return isPrefixed && (dashes.has(lowerAt(tokens, first.to)) || second.scaled) ? first.unit : undefined
}

function shareScale(first: Figure, second: Figure): Figure {
  // "10,000 to 15,000 crore": crores and lakhs are counted in thousands.
  const isIndian = second.scale === 1e7 || second.scale === 1e5
  const shares = !first.scaled && second.scaled && (first.base < 1000 || isIndian) && first.base <= second.base
  return shares ? rescale(first, second.scale) : first
}

/** Figures; or two places in a row, "between tenth and fifteenth". */
function mayJoin(first: Figure, second: Figure): boolean {
  if (first.nonFigure === 'ordinal') return second.nonFigure === 'ordinal'
  return first.nonFigure === null && second.nonFigure === null
}

/** From the lower to the higher; of two losses the smaller is often told first: "between -2 and -5 percent". */
function boundsOf({ low }: Figure, { high }: Figure): { low: number; high: number } | null {
  if (low === null || high === null || low === high) return null
  if (low < high) return { low, high }
  return low < 0 ? { low: high, high: low } : null
}

/** "a quarter to 30 percent": the first in the unit of the second. */
const inUnitOf = (second: Figure, first: Figure): Figure =>
  first.unit === 'share' && second.unit === 'percent' && first.low !== null && first.high !== null
    ? { ...first, low: first.low * 100, high: first.high * 100, unit: second.unit, kind: second.kind }
    : first

/** "a million or two": two of what the first counts in. */
function inScaleOf(tokens: readonly Token[], first: Figure, second: Figure): Figure {
  const isOr = second.from === first.to + 1 && lowerAt(tokens, first.to) === 'or'
  const isOne = first.scaled && first.base === 1 && /^(?:an?|one)$/.test(lowerAt(tokens, first.numeral.from))
  return isOr && isOne && lowerAt(tokens, second.from) === 'two' && !second.scaled && second.low === 2
    ? rescale(second, first.scale)
    : second
}

/** "$60 an hour to $65 an hour": past the rate that is said of both ends. */
function pastRate(tokens: readonly Token[], first: Figure, second: Figure): Figure {
  const isRate = /^(?:an?|per|each|\/)$/.test(lowerAt(tokens, first.to)) && tokens[first.to + 1]?.kind === 'word'
  const isAgain = [0, 1].every((step) => lowerAt(tokens, first.to + step) === lowerAt(tokens, second.to + step))
  return isRate && isAgain ? { ...first, to: first.to + 2 } : first
}

/** One range out of two numbers that a dash, "to", "or", or "between … and" joins; null where they stay two. */
export function joinRange(tokens: readonly Token[], told: Figure, other: Figure): Figure | null {
  const second = inScaleOf(tokens, told, other)
  const first = pastRate(tokens, inUnitOf(second, told), second)
  if (!mayJoin(first, second)) return null
  if (first.form === 'magnitude' || second.form === 'magnitude' || first.qualifier === 'range') return null
  if (!isConnected(tokens, first, second)) return null
  const unit = sharedUnit(tokens, first, second)
  if (unit === undefined) return null
  const start = shareScale(first, second)
  const isBetween = lowerAt(tokens, first.from - 1) === 'between'
  // "between 2 percent and minus 1 percent"
  const isFalling = isBetween && second.low !== null && second.low < 0
  const bounds = boundsOf(start, second) ?? (isFalling ? boundsOf(second, start) : null)
  if (bounds === null) return null
  const from = isBetween ? first.from - 1 : first.from
  return {
    ...second,
    from,
    numeral: { from: first.numeral.from, to: second.numeral.to },
    value: { from: from < first.from ? from : first.numeral.from, to: second.value.to },
    ...bounds,
    kind: second.unit === null ? first.kind : second.kind,
    unit,
    qualifier: 'range',
  }
}
