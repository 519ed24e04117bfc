import { cardinals, denominators, scales } from '../../lexicon/number-words.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { isPartAgain, isPartOfMany, isSaidOfChange } from './fraction-alone.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { readWords } from './read-words.ts'

/** Before "a fifth" these make it a share; without them it counts ("a fifth batch"). */
const shareCues = new Set(
  'by to than of nearly almost about roughly some around over under least just only another'.split(' '),
)

/** Behind "a third" these make it a share: "a third smaller", "a quarter below last year", "a quarter full". */
const comparing = new Set(
  'more less fewer smaller larger bigger greater higher lower below above off cheaper dearer weaker stronger poorer richer worse shorter longer lighter slower faster thinner short full empty booked'.split(
    ' ',
  ),
)

const behindTurn = /^(?:[.,;)]|on|from|and|but|in|since|this|last|over|during|compared|when|while|as|at)$/

const possessives = new Set(['its', 'their', 'his', 'her', 'the'])

/** Before "a quarter" these make it a stretch of time. */
const timeCues = new Set('in per each every once for last this next the previous'.split(' '))

/** Skips one hyphen. */
function afterHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at
}

/** "half", "half a million", "half-a-dozen", "quarter of a million": the part, then what it is a part of. */
export function readPartOfScale(tokens: readonly Token[], from: number, at: number, part: number): Numeral | null {
  let next = afterHyphen(tokens, at)
  if (lowerAt(tokens, next) === 'of') next++
  if (lowerAt(tokens, next) === 'a' || lowerAt(tokens, next) === 'an') next = afterHyphen(tokens, next + 1)
  const scale = scales.get(lowerAt(tokens, next))
  if (scale === undefined) return null
  return exactNumeral({ from, to: next + 1 }, 'words', part, scale)
}

/** "a third to a half", "a quarter to 30 percent": another part follows. */
function isBeforeFraction(tokens: readonly Token[], at: number): boolean {
  const link = lowerAt(tokens, at)
  if (link !== 'to' && link !== 'and' && link !== 'or') return false
  const next = lowerAt(tokens, at + 1)
  if (next === 'half') return true
  if (tokens[at + 1]?.kind === 'digits') return /^(?:percent|per|%)$/.test(lowerAt(tokens, at + 2))
  return (next === 'a' || cardinals.has(next)) && denominators.has(lowerAt(tokens, afterHyphen(tokens, at + 2)))
}

function isShareOfSomething(tokens: readonly Token[], at: number, denominator: number, article: number): boolean {
  const next = lowerAt(tokens, at)
  if (next === 'of' || tokens[at] === undefined || isBeforeFraction(tokens, at)) return true
  // "a third off output", and not "a third off its peak"
  if (next === 'off' && possessives.has(lowerAt(tokens, at + 1))) return false
  if (comparing.has(next)) return true
  // "their turnover a tenth down"
  if (/^(?:down|up)$/.test(next) && (tokens[at + 1] === undefined || behindTurn.test(lowerAt(tokens, at + 1))))
    return true
  if (isPartOfMany(tokens, at, article) || isPartAgain(tokens, at, article)) return true
  const before = lowerAt(tokens, article - 1)
  // "will fall by a quarter if …": no time is told by "by" and an article.
  if (before === 'by' && denominator === 4) return next !== 'final' && next !== 'finals'
  if (isBetweenParts(tokens, article) || isSaidOfChange(tokens, at, article)) return true
  if (denominator === 4) return !timeCues.has(before) && tokens[at]?.kind !== 'word'
  return shareCues.has(before) || isAsMuchAs(tokens, article)
}

/** "as much as a fifth" */
const isAsMuchAs = (tokens: readonly Token[], article: number): boolean =>
  lowerAt(tokens, article - 1) === 'as' &&
  /^(?:much|many|little|few|high|low|large)$/.test(lowerAt(tokens, article - 2)) &&
  lowerAt(tokens, article - 3) === 'as'

/** "between a third and a half": elsewhere "half" is read without its article. */
function isBetweenParts(tokens: readonly Token[], at: number): boolean {
  return ['to', 'and', 'or'].includes(lowerAt(tokens, at - 1)) && denominators.has(lowerAt(tokens, at - 2))
}

const slight = /^(?:mere|full|good|bare|whole|scant|whopping|staggering|massive|record)$/

/** "a fifth", "a quarter", "a half". */
function readArticleFraction(tokens: readonly Token[], at: number): Numeral | null {
  const first = lowerAt(tokens, at)
  if (first !== 'a' && first !== 'an') return null
  const word = lowerAt(tokens, at + 1)
  // "a mere tenth of a percent"
  const behind = denominators.get(lowerAt(tokens, at + 2))
  if (slight.test(word) && behind !== undefined && behind !== 4 && lowerAt(tokens, at + 3) === 'of')
    return exactNumeral({ from: at, to: at + 3 }, 'fraction', 1 / behind)
  const denominator = denominators.get(word)
  if (denominator === undefined || word.endsWith('s') || tokens[at + 2]?.text === '-') return null
  const scaled = readPartOfScale(tokens, at, at + 2, 1 / denominator)
  if (scaled !== null && (denominator === 2 || denominator === 4)) return scaled
  if (scaled !== null && lowerAt(tokens, at + 2) === 'of') return scaled
  if (denominator === 2)
    return isBetweenParts(tokens, at) ? exactNumeral({ from: at, to: at + 2 }, 'fraction', 0.5) : null
  if (!isShareOfSomething(tokens, at + 2, denominator, at)) return null
  return exactNumeral({ from: at, to: at + 2 }, 'fraction', 1 / denominator)
}

/** "twenty-three fifths", "five thirds": more than a whole, where no quarter of a year is meant. */
function readImproper(tokens: readonly Token[], at: number): Numeral | null {
  const words = readWords(tokens, at)
  const last = lowerAt(tokens, words === null ? at : afterHyphen(tokens, words.to))
  const denominator = denominators.get(last)
  if (words === null || denominator === undefined || denominator === 4 || !last.endsWith('s')) return null
  if (words.low < denominator || !Number.isInteger(words.low)) return null
  return exactNumeral({ from: at, to: afterHyphen(tokens, words.to) + 1 }, 'fraction', words.low / denominator)
}

/** "two thirds", "three-quarters", "one fifth". */
function readCountedFraction(tokens: readonly Token[], at: number): Numeral | null {
  const count = cardinals.get(lowerAt(tokens, at))
  if (count === undefined || count === 0) return null
  const improper = count > 1 ? readImproper(tokens, at) : null
  if (improper !== null || count > 20) return improper
  const joint = afterHyphen(tokens, at + 1)
  const tens = cardinals.get(lowerAt(tokens, joint)) ?? 0
  // "three twenty-fifths"
  const isCompound = tens >= 20 && lowerAt(tokens, joint + 1) === '-'
  const next = isCompound ? joint + 2 : joint
  const word = lowerAt(tokens, next)
  const last = denominators.get(word)
  const denominator = isCompound && last !== undefined && last > 9 ? undefined : last && last + (isCompound ? tens : 0)
  if (denominator === undefined || count >= denominator) return null
  // "two thirds" but "twenty second", "one third batch".
  if (count > 1 && !word.endsWith('s') && word !== 'half') return null
  if (count === 1 && word.endsWith('s')) return null
  if (
    count === 1 &&
    next === at + 1 &&
    denominator > 4 &&
    tokens[next + 1]?.kind === 'word' &&
    lowerAt(tokens, next + 1) !== 'of'
  ) {
    return null
  }
  if (denominator === 4 && isSpanOfQuarters(tokens, at, next)) return null
  const scaled = readPartOfScale(tokens, at, next + 1, count / denominator)
  return scaled ?? exactNumeral({ from: at, to: next + 1 }, 'fraction', count / denominator)
}

const lasting =
  /^(?:lasts?|lasted|lasting|for|within|over|after|during|around|persists?|persisted|continues?|endures?|takes?)$/

/** "in the last three quarters of 2020", "lasts only one quarter", "for two quarters": of the year. */
function isSpanOfQuarters(tokens: readonly Token[], at: number, last: number): boolean {
  const isOnly = /^(?:only|just|at|least|another|about|some|over|than)$/
  let before = at - 1
  while (before > at - 4 && isOnly.test(lowerAt(tokens, before))) before--
  const word = lowerAt(tokens, before)
  if (lowerAt(tokens, last) === 'quarters' && /^(?:last|first|next|past|previous|final|remaining)$/.test(word))
    return true
  const isOfWhole = lowerAt(tokens, last + 1) === 'of'
  // "for three quarters of exports", "around two quarters"
  if (isOfWhole) return /^(?:lasts?|lasted|lasting|persists?|persisted)$/.test(word)
  return (
    lasting.test(word) &&
    !(word === 'for' && /^(?:accounts?|accounted|accounting|made|make)$/.test(lowerAt(tokens, before - 1)))
  )
}

/** "quarter mile": of other things a quarter is a stretch of time or a part of a town. */
const lengths = new Set('mile inch ounce pound acre hour cup teaspoon'.split(' '))

/** "one-half"; the dash of a list is no part of a word: "- half of them". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, half] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === half?.start
}

/** "half", where it is a number of its own; "half-day" and "half-hearted" are not. */
function readHalf(tokens: readonly Token[], at: number): Numeral | null {
  const word = lowerAt(tokens, at)
  if (word !== 'half' && word !== 'quarter') return null
  const scaled = readPartOfScale(tokens, at, at + 1, word === 'half' ? 0.5 : 0.25)
  if (scaled !== null) return scaled
  if (word === 'quarter' && lengths.has(lowerAt(tokens, at + 1)))
    return exactNumeral({ from: at, to: at + 1 }, 'fraction', 0.25)
  // "the summer half of last year"
  if (/^(?:summer|winter)$/.test(lowerAt(tokens, at - 1))) return null
  if (word !== 'half' || tokens[at + 1]?.text === '-' || isJoined(tokens, at)) return null
  return exactNumeral({ from: at, to: at + 1 }, 'fraction', 0.5)
}

/** Wholes that a share is told of: "three in ten", "1 in 100". */
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10000, 100000, 1000000])

/** "three in ten homes", "nine out of ten", "1 in 100": with other wholes ("3 in 14 towns") they are two counts. */
function readOutOf(tokens: readonly Token[], at: number): Numeral | null {
  // "nine of every ten"
  const isOfEvery = lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'every'
  const isOut = isOfEvery || (lowerAt(tokens, at + 1) === 'out' && lowerAt(tokens, at + 2) === 'of')
  if (!isOut && lowerAt(tokens, at + 1) !== 'in') return null
  const next = isOut && !isOfEvery ? at + 3 : at + 2
  const part = plainValue(tokens, at)
  const whole = plainValue(tokens, lowerAt(tokens, next) === 'every' ? next + 1 : next)
  const to = lowerAt(tokens, next) === 'every' ? next + 2 : next + 1
  if (part === null || whole === null || part < 1 || part >= whole || !wholes.has(whole)) return null
  // "4 in 10 days" is a count in a time, "5 in 20 towns" two counts.
  const isIdiom =
    tokens[at]?.kind === 'word' || part === 1 || (isOut && whole < 10) || Number.isInteger(Math.log10(whole))
  if (!isIdiom || part > 99 || unitsOfMeasure.has(lowerAt(tokens, to)) || scales.has(lowerAt(tokens, to))) return null
  return tokens[to]?.text === '-' || tokens[to]?.text === '%'
    ? null
    : exactNumeral({ from: at, to }, 'fraction', part / whole)
}

/** What may stand behind "one job in ten": a mark, a verb or a preposition; not "one doctor in ten towns". */
const behindWhole =
  /^(?:[.,;:)]|positive|negative|is|are|was|were|be|has|have|had|may|might|can|could|will|would|should|in|of|on|at|across|now|still|depends?|hangs?|relies|rely|lost|loses?|works?|lives?|comes?|came|goes|go|went|who|that|which)$/

/** "nine customers out of ten", "one job in ten": with those counted inside. */
function readNounOutOf(tokens: readonly Token[], at: number): Numeral | null {
  const part = plainValue(tokens, at)
  const noun = tokens[at + 1]
  if (part === null || part < 1 || part > 99 || noun?.kind !== 'word' || (part > 1 && !/s$|people$/.test(noun.lower)))
    return null
  const isOut = lowerAt(tokens, at + 2) === 'out' && lowerAt(tokens, at + 3) === 'of'
  if ((!isOut && lowerAt(tokens, at + 2) !== 'in') || unitsOfMeasure.has(noun.lower)) return null
  const next = isOut ? at + 4 : at + 3
  const first = /^(?:every|a)$/.test(lowerAt(tokens, next)) ? next + 1 : next
  const whole = wholeValue(tokens, first)
  if (whole === null || part >= whole || !wholes.has(whole)) return null
  const isClosed = tokens[first + 1] === undefined || behindWhole.test(lowerAt(tokens, first + 1))
  return isClosed ? exactNumeral({ from: at, to: first + 1 }, 'fraction', part / whole) : null
}

/** "of every ten dollars nine", "in each hundred guests, 4": the token of the part that is told behind its whole, whose numeral stands at a token; -1 where there is none. */
export function partBehindWhole(tokens: readonly Token[], at: number): number {
  const isEvery = /^(?:every|each)$/.test(lowerAt(tokens, at - 1)) && /^(?:of|in)$/.test(lowerAt(tokens, at - 2))
  const whole = isEvery ? wholeValue(tokens, at) : null
  if (whole === null || !wholes.has(whole)) return -1
  const noun = tokens[at + 1]?.kind === 'word' && plainValue(tokens, at + 1) === null ? at + 2 : at + 1
  const place = lowerAt(tokens, noun) === ',' ? noun + 1 : noun
  const part = plainValue(tokens, place)
  return part !== null && part >= 1 && part < whole ? place : -1
}

/** "nine", behind "of every ten dollars" */
function readBehindWhole(tokens: readonly Token[], at: number): Numeral | null {
  const part = plainValue(tokens, at)
  if (part === null) return null
  for (let whole = at - 1; whole > 1 && whole > at - 4; whole--)
    if (partBehindWhole(tokens, whole) === at)
      return exactNumeral({ from: at, to: at + 1 }, 'fraction', part / (wholeValue(tokens, whole) ?? 1))
  return null
}

/** "ten", "hundred" */
const wholeValue = (tokens: readonly Token[], at: number): number | null =>
  lowerAt(tokens, at) === 'hundred' ? 100 : plainValue(tokens, at)

/** A whole number in one token. */
function plainValue(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind === 'digits') return /^\d[\d,]*$/.test(token.text) ? Number(token.text.replaceAll(',', '')) : null
  return cardinals.get(token?.lower ?? '') ?? null
}

export function readFraction(tokens: readonly Token[], at: number): Numeral | null {
  return (
    readOutOf(tokens, at) ??
    readNounOutOf(tokens, at) ??
    readBehindWhole(tokens, at) ??
    readArticleFraction(tokens, at) ??
    readCountedFraction(tokens, at) ??
    readHalf(tokens, at)
  )
}
