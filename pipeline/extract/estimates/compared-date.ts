import { growthNouns } from '../../lexicon/indicator-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { DateMention } from '../mention.ts'

/** Words before a date that make it the one compared with: "than in 2019", "on last year", "since records began". */
const comparing = new Set([
  'than',
  'with',
  'to',
  'against',
  'below',
  'under',
  'above',
  'over',
  'on',
  'versus',
  'behind',
  'of',
  'as',
  'from',
  'their',
  'its',
  'ahead',
])
const steps = new Set([
  'in',
  'the',
  'a',
  'same',
  'period',
  'of',
  'month',
  'quarter',
  'year',
  'level',
  'levels',
  'corresponding',
  'during',
  'figure',
  'that',
  'those',
  'weeks',
  'months',
  'days',
  'quarters',
  'periods',
  'stretch',
  'span',
  'season',
  'first',
  'opening',
  'half',
  'two',
  'three',
  'four',
  'five',
  'six',
  'nine',
])
const opening = new Set([
  'than',
  'against',
  'below',
  'under',
  'above',
  'versus',
  'compared',
  'behind',
  'ahead',
  'on',
  'over',
  'their',
])

/** "than in the same period of 2018", "compared with 2019", "on the year before". */
export function isCompared(at: AnalyzedSentence, date: DateMention, floor: number): boolean {
  const { from } = date
  // "half last year's pace"
  if (at.tokens[date.to]?.lower === "'s" && /^(?:pace|level|rate)$/.test(at.tokens[date.to + 1]?.lower ?? ''))
    return true
  // "a third of last year's total", "down on last year's 3 million": of what it is measured by.
  const isOwner = at.tokens[date.to]?.lower === "'s" && from > floor
  if (
    isOwner &&
    /^(?:of|than|on|over|below|under|above|against|from|behind|beyond)$/.test(at.tokens[from - 1]?.lower ?? '')
  )
    return true
  // "exports beat last year's by 12 percent": what is left out is measured by.
  if (isOwner && at.tags[from - 1] === 'V' && /^(?:by|[.,;])$/.test(at.tokens[date.to + 1]?.text ?? '')) return true
  // "came to a tenth of those of May 2008"
  if (at.tokens[from - 1]?.lower === 'of' && /^(?:those|that)$/.test(at.tokens[from - 2]?.lower ?? '')) return true
  if (isOwnSpan(at, date)) return false
  if (isOfOtherSide(at, from, floor) || isOfLevels(at, date)) return true
  let i = from - 1
  // "over the whole year": how long.
  if (at.tokens[i]?.lower === 'over' && at.tokens[from]?.lower === 'the') return false
  while (i >= floor && steps.has(at.tokens[i]?.lower ?? '')) i--
  const word = at.tokens[i]?.lower ?? ''
  // "year on year in May"
  if ((word === 'on' || word === 'over') && at.tokens[i - 1]?.lower === at.tokens[i + 1]?.lower) return false
  // "fell 3 percent on the year in May"
  const [the, span, prep] = at.tokens.slice(i + 1, from).map(({ lower }) => lower)
  if (word === 'on' && the === 'the' && /^(?:year|month|quarter|week)$/.test(span ?? '') && prep === 'in') return false
  // "dearer than on New Year's Day"
  if (word === 'on' && at.tokens[i - 1]?.lower === 'than') return true
  // "its call on 2015 growth"
  if (word === 'on' && growthNouns.has(at.tokens[date.to]?.lower ?? '')) return false
  const isYearly = date.precision === 'year' || date.basis !== 'year_implied'
  // "a fall of 3 percent from March 2019"
  // "down 3 million from the same month last year"
  if (word === 'from' && at.tokens.slice(i, from).some(({ lower }) => lower === 'same')) return true
  if (word === 'from' && i === from - 1 && isOfRate(at, i)) return true
  if (isFromBase(at, date)) return true
  if ((word === 'on' || word === 'over') && !isYearly) return false
  // "less than it did in May"
  if (
    /^(?:did|was|were|had|assumed|expected|forecast|predicted|thought|hoped|feared|foreseen|projected|planned|estimated|reckoned|believed|promised)$/.test(
      word,
    ) &&
    isBehindThan(at, i)
  )
    return true
  // "three times the figure of May"
  if (/^(?:times|twice|double)$/.test(word) && i < from - 1) return true
  // "below what it was in 2021"
  if (/^(?:was|were|had)$/.test(word) && /^(?:it|they|what|there)$/.test(at.tokens[i - 1]?.lower ?? '')) return true
  if (i < floor || !comparing.has(word)) return false
  if (word === 'with' || word === 'to' || word === 'as')
    return /^(?:compared|relative|comparison|much|many|same)$/.test(at.tokens[i - 1]?.lower ?? '')
  return opening.has(word)
}

const lengths = /^(?:quarter|half|semester|year|months|weeks|days)$/
const against =
  /^(?:up|down|ahead|more|less|fewer|higher|lower|than|increase|rise|gain|decrease|decline|improvement|advance)$/

/** "rose from 2010 to 2015", "rose over the first half of 2016": how long the change took, where no other time is told to hold it against; "up 4 percent over the first half" is held against it. */
function isOwnSpan({ tokens, dates }: AnalyzedSentence, date: DateMention): boolean {
  const { from, to, edtf, precision } = date
  const prep = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const word = tokens[prep]?.lower
  if (word === 'from') {
    // "down from the nine months to March": one time
    const link = firstIndexIn(tokens, from + 1, to, ({ lower }) => /^(?:to|through|until|till)$/.test(lower))
    return precision === 'interval' && link > 0 && !lengths.test(tokens[link - 1]?.lower ?? '')
  }
  if (word !== 'over' || !edtf.includes('/') || dates.some((one) => one !== date)) return false
  return tokens.slice(Math.max(0, prep - 8), prep).every(({ lower }) => !against.test(lower))
}

/** "below pre-pandemic 2019 levels", "rose to 2019 prices": a year's own measure. */
function isOfLevels({ tokens, tags }: AnalyzedSentence, { from, to }: DateMention): boolean {
  if (!/^(?:levels?|figures|prices|averages?|baseline|values|volumes)$/.test(tokens[to]?.lower ?? '')) return false
  let i = from - 1
  while (
    i > from - 5 &&
    (tags[i] === 'ADJ' || tokens[i - 1]?.text === '-' || /^(?:-|pre|the|their|its)$/.test(tokens[i]?.lower ?? ''))
  )
    i--
  return /^(?:than|below|above|under|over|to|from|near|at|with|against|versus)$/.test(tokens[i]?.lower ?? '')
}

/** Right behind a rate, with its noun or without. */
function isOfRate({ numbers, tags }: AnalyzedSentence, i: number): boolean {
  const number = numbers.findLast(({ to }) => to <= i)
  if (number === undefined || number.kind !== 'percent' || number.nonFigure !== null) return false
  return i - number.to <= 2 && tags.slice(number.to, i).every((tag) => tag === 'N' || tag === 'ADV')
}

const baseWords =
  /^(?:the|a|an|average|mean|levels?|figures?|volumes?|peak|high|low|record|of|in|first|last|second|two|three|four|weeks?|months?|days?|quarters?|year|years|periods?|half|same)$/

/** "up 7 percent from the year of 2005", "fell 3 percent from an average of the first weeks of May", "from when the port shut in May". */
function isFromBase(at: AnalyzedSentence, date: DateMention): boolean {
  let i = date.from - 1
  while (i > date.from - 9 && baseWords.test(at.tokens[i]?.lower ?? '')) i--
  const isPlain = i < date.from - 1 && at.tokens[i]?.lower === 'from'
  const when = lastIndexIn(at.tokens, date.from - 13, date.from, ({ lower }) => lower === 'when')
  const isOfTime =
    at.tokens[when - 1]?.lower === 'from' && !at.tokens.slice(when, date.from).some(({ text }) => /^[,;]$/.test(text))
  return (isPlain && isOfRate(at, i)) || (when > 0 && isOfTime && isOfRate(at, when - 1))
}

/** "more than the country's whole output of 2009": behind "than", with no figure and no mark between. */
function isOfOtherSide({ tokens, numbers }: AnalyzedSentence, date: number, floor: number): boolean {
  for (let i = date - 1; i >= Math.max(floor, date - 9); i--) {
    const word = tokens[i]?.lower ?? ''
    if (/^[,;:()]$/.test(word) || numbers.some(({ from, to }) => from <= i && i < to)) return false
    if (word === 'than') return tokens[date - 1]?.lower === 'of'
  }
  return false
}

const isBehindThan = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'than')

/** "the lowest since the 1990s": how far back one must look for the like of it. */
export const isOfRecord = (at: AnalyzedSentence, { from }: DateMention): boolean => {
  let i = from - 1
  while (/^(?:the|early|late|mid)$/.test(at.tokens[i]?.lower ?? '')) i--
  // "since records began in 1959", "since independence in 1965"
  if (at.tokens[i]?.lower === 'in') {
    const since = lastIndexIn(at.tokens, Math.max(0, i - 6), i, ({ lower }) => lower === 'since')
    const isPlain = since >= 0 && at.tokens.slice(since, i).every(({ kind }) => kind === 'word')
    if (isPlain) i = since
  }
  if (at.tokens[i]?.lower !== 'since') return false
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    const word = at.tokens[k]?.lower ?? ''
    if (isRecord.test(word)) return true
    if (/^[,;:()]$/.test(word) || (at.tags[k] === 'V' && k < i - 3)) return false
  }
  return false
}
const isRecord = /^(?:[a-z]{3,}est|worst|least|most|first|record|best)$/
