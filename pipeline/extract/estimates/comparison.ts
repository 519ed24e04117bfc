import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { lowerWords, type Piece } from '../piece.ts'
import type { Measure } from './measure.ts'

const spans = 'week|month|quarter|half|season|year|decade'
const back = 'earlier|before|ago|previously'
const backwards = new RegExp(`^(?:${back})$`)
const before = 'previous|preceding|prior|last'

/** "a year earlier", "twelve months before", "the same weeks of last year", "the quarter before", "last year's". */
const time = new RegExp(
  `^(?:(?:a|an|one|two|three|four|five|six|nine|ten|twelve|\\d+|the) (?:${spans})s? (?:${back})` +
    `|the (?:same|corresponding|equivalent|comparable|like) (?:\\S+ ){0,3}?(?:${spans}|period|time|stretch|day)s?` +
    `(?: (?:of|in))?(?: (?:(?:the )?(?:${before}) (?:year|season)|\\d{4}|a year (?:${back})|the year (?:${back})))?` +
    `|the (?:${before}) (?:fiscal |financial )?(?:${spans})` +
    `|last (?:year|month|week|quarter|season|spring|summer|autumn|winter))(?= |$)(?: 's(?: (?!in|by|for|at|on|and|when)[a-z]+)?)?`,
)

/** Words behind which what a change is measured against stands, of any kind. */
const standards = /^(?:than|below|above)$/
/** Those behind which it must be a time; "over the last year" is the time of the change itself. */
const linking = /^(?:from|on|over|under|against|versus|with|to|of)$/
const comparing = /^(?:compared|relative|comparison|measured|set)$/

const wordsFrom = (at: AnalyzedSentence, from: number): string => lowerWords({ at, from, to: from + 14 }).join(' ')

/** Past "in", "that of", "the level of", "it did": the word that a time may begin at. */
function pastLead(at: AnalyzedSentence, from: number): number {
  const lead =
    /^(?:(?:it|they|there) (?:did|was|were|had|stood|has|have) )?(?:(?:in|at|during|for) )?(?:(?:that|those|(?:the|its|their) (?:levels?|figures?|totals?|number)) (?:of|in) )?/.exec(
      `${wordsFrom(at, from)} `,
    )?.[0]
  return from + (lead === undefined || lead === '' ? 0 : lead.trim().split(' ').length)
}

/** The end of the time at a word, or -1. */
function endOfTime(at: AnalyzedSentence, from: number): number {
  const told = time.exec(wordsFrom(at, from))?.[0]
  const date = at.dates.find((one) => one.from === from)
  const end = Math.max(told === undefined ? -1 : from + told.split(' ').length, date?.to ?? -1)
  const figure = at.numbers.find(({ from: first, to }) => first <= end && end < to && first > from)
  return figure?.to ?? (/^(?:level|figure|total|value|volume)s?$/.test(at.tokens[end]?.lower ?? '') ? end + 1 : end)
}

function timeAt(at: AnalyzedSentence, from: number): Piece | null {
  const start = pastLead(at, from)
  const end = endOfTime(at, start)
  return end < 0 ? null : { at, from: start, to: end }
}

/** "than planned", "above the plan of March", "than the fund had thought in April": a phrase, with what is said of it up to the next mark. */
function standardAt(at: AnalyzedSentence, from: number): Piece | null {
  const { chunks } = at
  const index = chunks.findIndex((chunk) => chunk.from === from)
  const start = chunks[index]?.kind === 'prep' ? index + 1 : index
  let end = start
  let isClause = false
  for (let chunk = chunks[end]; chunk !== undefined; chunk = chunks[++end]) {
    isClause ||= chunk.kind === 'verb'
    const isLinked = chunk.kind === 'prep' && (isClause || chunk.text === 'of' || chunks[end + 1]?.kind === 'date')
    const isPart = /^(?:np|date|verb)$/.test(chunk.kind) || (end === start && chunk.kind !== 'punct') || isLinked
    if (!isPart && !backwards.test(at.tokens[chunk.from]?.lower ?? '')) break
  }
  const to = chunks[end - 1]?.to ?? from
  const first = chunks[start]?.from ?? to
  return index < 0 || to <= first ? null : { at, from: first, to }
}

/** "in less than a month", "more than once", "above all": no other side. */
function isIdiom({ tokens }: AnalyzedSentence, i: number): boolean {
  const next = tokens[i + 1]?.lower ?? ''
  if (tokens[i]?.lower === 'above') return next === 'all'
  const ahead = tokens.slice(Math.max(0, i - 3), i).map(({ lower }) => lower)
  return (
    /^(?:once|twice)$/.test(next) ||
    /^(?:\S+ )?(?:in|within|for|over|during|after) (?:(?:no|little|not|just|far|much) )?(?:more|less|fewer|longer)$/.test(
      ahead.join(' '),
    )
  )
}

/** "on 3 May", "from January to May", "over 2019": when the change itself took place. */
function isOwnPeriod(at: AnalyzedSentence, word: string, from: number): boolean {
  const date = at.dates.find((one) => one.from === from)
  if (date === undefined || time.test(wordsFrom(at, from))) return false
  const isDay = date.precision === 'day'
  const isSpan =
    date.edtf.includes('/') ||
    (/^(?:to|till|until|through|and|-|–)$/.test(at.tokens[date.to]?.lower ?? '') &&
      at.dates.some((one) => one.from === date.to + 1))
  if (word === 'from') return isSpan
  const isOnly = at.dates.every((one) => one === date)
  return (word === 'on' && isDay) || (/^(?:on|over)$/.test(word) && (isSpan || (word === 'over' && isOnly)))
}

/** What stands behind a word that opens the other side; null where it opens none. */
function behindLink(at: AnalyzedSentence, i: number, isForecast: boolean): Piece | null {
  const word = at.tokens[i]?.lower ?? ''
  if (word === 'than' && at.tokens[i - 1]?.lower === 'rather') return null
  if (standards.test(word) && isIdiom(at, i)) return null
  if (standards.test(word)) return timeAt(at, i + 1) ?? standardAt(at, i + 1)
  if (!linking.test(word)) return null
  const words = wordsFrom(at, i + 1)
  if (word === 'over' && /^(?:the )?last\b/.test(words) && !/^last year\b/.test(words)) return null
  // "down 3 percent on the year"
  if (word === 'on' && /^the (?:year|quarter|month|week)(?! (?:before|earlier))\b/.test(words))
    return { at, from: i, to: i + 3 }
  if ((word === 'with' || word === 'to') && !comparing.test(at.tokens[i - 1]?.lower ?? '')) return null
  // "short of a year before", "ahead of 2019"
  if (word === 'of' && !/^(?:short|ahead)$/.test(at.tokens[i - 1]?.lower ?? '')) return null
  const found = timeAt(at, i + 1)
  if (found !== null && isOwnPeriod(at, word, found.from)) return null
  // "will rise by 3 percent from 2023": when it begins.
  const isStart = word === 'from' && (isForecast || /^(?:on|onwards?)$/.test(at.tokens[found?.to ?? -1]?.lower ?? ''))
  return isStart && at.dates.some((one) => one.from === found?.from) ? null : found
}

/** Figures that share what follows: "3 million, or 9 percent, lower than", "by 10 percent to 14 million from". */
const isShared = (at: AnalyzedSentence, from: number, next: NumberMention): boolean =>
  /^(?:[,(] )?(?:or|and|to)(?: by)?$|^\($/.test(
    at.tokens
      .slice(from, next.from)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** Marks, and deeds: what stands behind them is of another figure or of none. */
function closes({ tokens, tags }: AnalyzedSentence, i: number, isAside: boolean): boolean {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '']
  if (word === ',') return !isAside && !/^(?:compared|relative|against|versus|when|as)$/.test(next)
  return /^[;:]$/.test(word) || (/^V/.test(tags[i] ?? '') && !comparing.test(word))
}

/** From a figure on, up to the next of another thing. */
function comparedBehind({ number, isForecast, anchor: { at } }: Measure): Piece | null {
  const figures = at.numbers.filter(({ from, nonFigure }) => from >= number.to && nonFigure === null)
  let last = number.to
  while (figures[0] !== undefined && isShared(at, last, figures[0])) last = figures.shift()?.to ?? last
  const end = Math.min(figures[0]?.from ?? at.tokens.length, last + 20)
  const isAside = last > number.to || at.tokens[number.from - 1]?.lower === 'or'
  for (let i = last; i < end && !closes(at, i, isAside); i++) {
    const found = behindLink(at, i, isForecast)
    if (found !== null) return found
  }
  return null
}

/** "Compared with a year earlier, exports fell by 4 percent", "dearer than a year ago, by 12 percent". */
function comparedAhead({ number: { from }, anchor: { at } }: Measure): Piece | null {
  const opening = /^(?:as )?(?:compared|relative|in comparison) (?:with|to) /.exec(wordsFrom(at, 0))?.[0]
  if (opening !== undefined && !at.tokens.slice(0, from).some(({ text }) => text === ';'))
    return timeAt(at, opening.trim().split(' ').length)
  if (at.tokens[from - 1]?.lower !== 'by') return null
  const than = lastIndexIn(at.tokens, from - 9, from, ({ lower }) => lower === 'than')
  const found = than < 0 || isIdiom(at, than) ? null : timeAt(at, than + 1)
  return found === null || from - found.to > 2 ? null : found
}

/** Farthest that "year on year" may stand from its figure, in tokens. */
const reach = 40

/** "quarter-on-quarter", "year on year": the nearest to the figure, behind it rather than before. */
function rateOfTime(at: AnalyzedSentence, number: NumberMention): Piece | null {
  let [best, found]: [number, Piece | null] = [reach, null]
  for (let i = Math.max(0, number.from - reach); i < Math.min(number.to + reach, at.tokens.length - 2); i++) {
    const word = at.tokens[i]?.lower ?? ''
    if (!/^(?:year|quarter|month|week)$/.test(word)) continue
    const [first, end] = [Math.min(i, number.to), Math.max(i, number.from)]
    if (at.tokens.slice(first, end).some(({ lower }) => /^(?:;|compared|against)$/.test(lower))) continue
    const hyphen = at.tokens[i + 1]?.text === '-' ? 1 : 0
    const over = at.tokens[i + 1 + hyphen]?.lower
    const again = i + 2 + 2 * hyphen
    const distance = i >= number.to ? i - number.to : number.from - i
    if ((over !== 'on' && over !== 'over') || at.tokens[again]?.lower !== word || distance >= best) continue
    best = distance
    found = { at, from: i, to: again + 1 }
  }
  return found
}

/** What a change is measured against: "quarter-on-quarter", "a year earlier" behind "lower than". */
export function readComparison(measure: Measure): Piece | null {
  const { number, direction, isValue, isBase, anchor } = measure
  const rate = rateOfTime(anchor.at, number)
  if (rate !== null || direction === 'level' || isValue || isBase) return rate
  return comparedBehind(measure) ?? comparedAhead(measure)
}

const aims =
  /^(?:plans?|targets?|goals?|forecasts?|budget|projections?|expectations|estimates?|capacity|normal|average)$/

/** "up by 3 percent over 2012": a date of what the change is held against, and not its own. */
export function isInComparison(measure: Measure, { from, to }: DateMention): boolean {
  const compared = readComparison(measure)
  if (compared === null || from < compared.from || to > compared.to) return false
  // "below plan in May": when it was
  return !lowerWords(compared).some((word) => aims.test(word))
}
