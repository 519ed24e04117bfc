import { revisingVerbs } from '../../lexicon/indicator-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { readDenominator } from './denominator.ts'
import { guessed, movesForecast } from './guess-date.ts'
import type { Measure } from './measure.ts'
import { isGrowth, wordsOf } from './quantity.ts'
import { figureBefore } from './spot.ts'

/** "3 million dollars (2 million euros) in March", "a 10 percent fall (to 2 million) in March": over the bracket that tells the same time. */
export function withBracket({ tokens, dates }: AnalyzedSentence, number: NumberMention): NumberMention {
  const open =
    tokens[number.to]?.text === '('
      ? number.to
      : /^(?:fall|drop|rise|decline|increase|decrease|loss|gain|growth)$/.test(tokens[number.to]?.lower ?? '') &&
          tokens[number.to + 1]?.text === '('
        ? number.to + 1
        : -1
  const close = open < 0 ? -1 : firstIndexIn(tokens, open + 1, open + 8, ({ text }) => text === ')')
  // "a fall (to 2 million) in March": of the figure in the bracket too.
  if (
    tokens[number.to]?.text === ')' &&
    tokens.slice(Math.max(0, number.from - 2), number.from).some(({ text }) => text === '(')
  )
    return { ...number, to: number.to + 1 }
  if (close < 0 || dates.some(({ from }) => from > open && from < close)) return number
  return /^(?:in|during|for|over|last|this)$/.test(tokens[close + 1]?.lower ?? '')
    ? { ...number, to: close + 1 }
    : number
}

/** "fell by 7 percent, to 5 billion in 2020": by how much it changed is of the time of what it came to. */
export function endOfChange({ tokens, numbers }: AnalyzedSentence, number: NumberMention): NumberMention {
  const isLed = tokens[number.to]?.text === ',' && tokens[number.to + 1]?.lower === 'to'
  const next = isLed ? numbers.find(({ from }) => from === number.to + 2) : undefined
  if (next !== undefined && next.nonFigure === null && next.unit !== number.unit) return next
  return joinedBehind(tokens, numbers, number) ?? number
}

/** "was cut to 3 percent from 4 in 2013 and to 5 from 6 in 2014": the older forecast stands right behind, of the same time. */
export function withOlder({ tokens, numbers }: AnalyzedSentence, { number, quantity }: Measure): NumberMention {
  const isOfForecast =
    isGrowth(quantity) || wordsOf(quantity).some((word) => /^(?:forecast|projection|outlook)s?$/.test(word))
  const older = numbers.find(({ from, nonFigure }) => from === number.to + 1 && nonFigure === null)
  const isOlder =
    tokens[number.to]?.lower === 'from' && tokens[number.from - 1]?.lower === 'to' && older?.unit === number.unit
  return isOfForecast && isOlder && older !== undefined ? older : number
}

/** "17,000 visitors and 22 million dollars in May": the second of two of which the time is told once. */
function joinedBehind(
  tokens: AnalyzedSentence['tokens'],
  numbers: readonly NumberMention[],
  number: NumberMention,
): NumberMention | null {
  const and = [1, 2].map((k) => number.to + k).find((i) => tokens[i]?.lower === 'and') ?? -1
  const next = numbers.find(({ from, nonFigure }) => from === and + 1 && nonFigure === null)
  const isOfKind = next !== undefined && next.kind === 'money' && number.kind === 'number' && number.unit === null
  return isOfKind && tokens.slice(number.to, and).every(({ kind }) => kind === 'word') ? next : null
}

const spans = /^(?:period|months?|quarter|half|time|timeframe|weeks?|stretch|span|year)$/

/** "The month brought", "the quarter saw": the time told last, at the head of its sentence or stretch. */
const isSubject = ({ tokens, tags }: AnalyzedSentence, start: number): boolean =>
  tokens[start]?.lower === 'the' &&
  (start === 0 || tokens[start - 1]?.text === ';') &&
  /^(?:month|quarter|year)$/.test(tokens[start + 1]?.lower ?? '') &&
  tags[start + 2] === 'V' &&
  /^(?:brought|saw|yielded|produced)$/.test(tokens[start + 2]?.lower ?? '')

/** Token behind "in that month", "over the same period" from a preposition on, or "that month" alone; -1 where no such words stand. */
function sameTimeAt(at: AnalyzedSentence, start: number): number {
  const { tokens } = at
  const isLed = /^(?:in|over|during|for|within|throughout)$/.test(tokens[start]?.lower ?? '')
  const first = isLed ? start + 1 : start
  const the = tokens[first]?.lower ?? ''
  const again = tokens[first + 1]?.lower ?? ''
  const isThat = (the === 'that' || (the === 'this' && isLed)) && spans.test(again)
  // "during the month"
  const isThe = isLed && the === 'the' && /^(?:month|quarter|period)$/.test(again) && tokens[start]?.lower !== 'over'
  const noun = isThat || isThe ? first + 1 : first + 2
  const isSame = (the === 'the' || the === 'this') && again === 'same' && spans.test(tokens[noun]?.lower ?? '')
  // "The month brought 3,000 visitors": as the subject.
  if (isSubject(at, start)) return start + 2
  if (!(isThat || isThe || isSame) || (the === 'this' && /^(?:year|month|quarter|time)$/.test(again))) return -1
  if (!isLed && !/^(?:month|quarter)$/.test(tokens[noun]?.lower ?? '')) return -1
  // "in the same period of 2019", "for the quarter to June": another time.
  const next = tokens[noun + 1]
  const isEnd =
    next === undefined ||
    next.kind === 'punct' ||
    /^(?:and|but|while|as|in|was|were|is|stood|came|rose|fell|to|by)$/.test(next.lower)
  return isEnd ? noun + 1 : -1
}

/** "Imports rose 8 percent over the same period", "Arrivals in that month came to 3,000": of the time told last. */
export function isSameTime(at: AnalyzedSentence, { number, isBase }: Measure, last: DateMention): boolean {
  if (isBase) return false
  const floor = figureBefore(at, number.from)?.to ?? 0
  const next = at.numbers.find(({ from, nonFigure }) => nonFigure === null && from >= number.to)?.from
  const end = next ?? at.tokens.length
  for (let i = floor; i < Math.min(end, number.to + 6); i++) {
    const to = sameTimeAt(at, i)
    if (to >= 0) return isOfLength(last, at.tokens[to - 1]?.lower ?? '')
  }
  return false
}

/** "that quarter" behind a month is another time. */
const isOfLength = ({ precision }: DateMention, noun: string): boolean =>
  !/^(?:month|quarter|half|year)$/.test(noun) || precision.includes(noun)

/** "4% of the country's 2018 GDP": of the whole that the figure, or one before it, is a share of. */
export function isOfWhole(at: AnalyzedSentence, { from, to }: DateMention, number: NumberMention): boolean {
  // "4 percent of the GDP of 2018"
  const isBehind = at.tokens[from - 1]?.lower === 'of' && /^(?:gdp|gnp|output)$/.test(at.tokens[from - 2]?.lower ?? '')
  if (!isBehind && !/^(?:gdp|gnp|output|exports|budget|revenues?)$/.test(at.tokens[to]?.lower ?? '')) return false
  const isIn = (one: NumberMention): boolean => {
    const whole = readDenominator(at, one)
    return whole !== null && (isBehind ? from - 2 < whole.to && from > whole.from : from >= whole.from && to < whole.to)
  }
  const before = figureBefore(at, from)
  return isIn(number) || (before !== undefined && isIn(before))
}

/** "is now forecast at 4 percent, down from 8 percent in May", "to 2 percent from 3 last May": growth is of a year, and the month is that of the older forecast. */
export function isOfOldForecast(at: AnalyzedSentence, date: DateMention, measure: Measure): boolean {
  const { isBase, quantity, clause, number } = measure
  if (date.precision !== 'month' || clause === null || !isGrowth(quantity)) return false
  const isForecast =
    clause.verb.modal === 'will' ||
    clause.verb.lemma === 'increase' ||
    guessed.has(clause.verb.lemma) ||
    revisingVerbs.has(clause.verb.lemma) ||
    movesForecast(at, clause)
  const owner = figureBefore(at, date.from)
  const isOfBase = owner !== undefined && (owner === number ? isBase : at.tokens[owner.from - 1]?.lower === 'from')
  const steps = date.from - (owner?.to ?? 0)
  const isBehind = at.tokens[date.from]?.lower === 'last' ? steps === 0 : at.tokens[date.from - 1]?.lower === 'in'
  return isForecast && isOfBase && isBehind && steps <= 2
}

/** "After growth of 22 percent in 2017, remittances grew by 11": the time of what opens the sentence, and of no figure behind its comma. */
export function isOfOpener(at: AnalyzedSentence, date: DateMention, number: NumberMention): boolean {
  const comma = firstIndexIn(at.tokens, date.to, at.tokens.length, ({ text }) => text === ',')
  if (comma < 0 || comma >= number.from || comma - date.to > 1) return false
  const start = lastIndexIn(at.tokens, 0, date.from, ({ text }) => /^[,;:]$/.test(text)) + 1
  const opener = lastIndexIn(at.tokens, start, date.from, ({ lower }) => /^(?:after|following)$/.test(lower))
  const owner = figureBefore(at, date.from)
  return opener >= 0 && owner !== undefined && owner.from > opener
}

/** The time told last: of a figure, or in a later sentence without one ("Arrivals recovered in March. The month brought 3,000"). */
export function timeTold({ economy, date }: Discourse): DateChoice | null {
  const time = economy?.time ?? null
  const isLater = date !== null && (time === null || date.at.sentence.index > time.at.sentence.index)
  return isLater ? date : time
}
