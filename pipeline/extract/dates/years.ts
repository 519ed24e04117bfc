import { currencyNames, currencySigns } from '../../lexicon/currencies.ts'
import { eventNouns } from '../../lexicon/event-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { scales } from '../../lexicon/number-words.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { lengthUntilNow, opensBehind } from './date-context.ts'
import { readYear } from './date-parts.ts'
import { type DatePoint, isFree, isPluralBehindYear, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { isAtLeast, isBegunAbout } from './hedged-year.ts'
import { readOldYear } from './old-year.ts'
import { isForetoldYear } from './year-for.ts'
import { isGoneThrough } from './year-gone-through.ts'
import { countedNouns, isInBracket, isOfTitle, opensTitle } from './year-of-title.ts'

/** Before a year without a month. */
const yearCues = words(
  'in into since during throughout until till by before after from through year years calendar both end early mid late of for to between and or than as spring summer autumn fall winter vs versus fiscal fy',
)
/** Of these, the ones that counts follow as often. */
const looseCues = words('of for into to and or than as after before from by between through')
const possessives = words("the a its his her their our this that each 's")
/** A year that is not counting anything: no sign before it, no unit or plural behind it. */
function isPlainYear(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  if (before !== undefined && (currencySigns.has(before.text) || before.kind === 'digits')) return false
  if (before?.end === tokens[from]?.start && before !== undefined && '+.#:'.includes(before.text)) return false
  if (isPluralBehindYear(tokens, to)) return true
  const next = lowerAt(tokens, to)
  if (next === '%' || next === 'percent' || scales.has(next) || unitsOfMeasure.has(next) || currencyNames.has(next))
    return false
  if (next === '-' && tokens[to]?.start === tokens[to - 1]?.end && tokens[to + 1]?.start === tokens[to]?.end) {
    return (tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.text.length === 4) || lengthUntilNow(tokens, to) > 0
  }
  // "two thousand, three hundred and six beds"
  if (tokens[from]?.kind === 'word' && next === ',' && lowerAt(tokens, to + 2) === 'hundred') return false
  return !countedNouns.has(next) && lowerAt(tokens, to) !== '+'
}

/** What is measured by the year: a year right before these dates them. */
const seasonal = words('growth gdp inflation output budget harvest')
/** What is told year by year, and not counted: "from 2019 levels", "earlier 2022 pledges". */
const yearly = words(
  `level levels figures prices baseline average averages volumes values results estimates estimate forecasts forecast projections
  projection outlook targets target pledges pledge commitments contributions earnings revenue revenues sales profits spending exports imports
  arrivals receipts rates rate terms budgets elections crop season campaign appeal`,
)

const counting = words(
  'recorded counted registered saw had has sold made adopted received welcomed reported logged drew set put',
)

/** "from 2019 levels", not "over 2000 sales", "recorded 2034 arrivals". */
const isYearly = (tokens: readonly Token[], from: number, to: number, value: number): boolean =>
  !counting.has(lowerAt(tokens, from - 1)) &&
  value >= 1980 &&
  value < 2060 &&
  yearly.has(lowerAt(tokens, to)) &&
  (value % 100 !== 0 || /^(?:levels?|prices)$/.test(lowerAt(tokens, to)))

const kinds = words('global world economic real regional national domestic annual overall headline')

function isDatingNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  return word?.kind === 'word' && !word.lower.endsWith('s')
}

const amounts = words(
  'total sum average number population maximum minimum height peak level length record score altitude strength',
)
const measures = words('many much few little high low')

const compared = words('more less fewer greater larger bigger smaller')

/** "more than 2000", "a total of 1984", "as many as 2000" */
function isAmount(tokens: readonly Token[], from: number): boolean {
  const before = lowerAt(tokens, from - 1)
  if (before === 'of') return amounts.has(lowerAt(tokens, from - 2))
  if (before === 'than') return compared.has(lowerAt(tokens, from - 2))
  return before === 'as' && measures.has(lowerAt(tokens, from - 2))
}

/** "in 2007, 2009 and 2014": eight years back at most to the word that dates the first. */
function isInList(tokens: readonly Token[], from: number): boolean {
  let at = from
  for (let steps = 0; steps < 8; steps++) {
    const link = lowerAt(tokens, at - 1)
    if (steps > 0 && /^(?:in|since|during|throughout|years)$/.test(link)) return true
    if (steps > 0 && at === 0) return true
    // "in all of 2018 and 2017"
    if (steps > 0 && link === 'of' && lowerAt(tokens, at - 2) === 'all') return true
    const last = (link === 'and' || link === 'or') && lowerAt(tokens, at - 2) === ',' ? at - 3 : at - 2
    if ((link !== ',' && link !== 'and' && link !== 'or') || !/^(?:19|20)\d\d$/.test(tokens[last]?.text ?? ''))
      return false
    at = last
  }
  return false
}

/** "2016: 3.8 billion dollars": the year that a line of a table begins with. */
const isLabel = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.text === ':' &&
  tokens[to]?.start === tokens[to - 1]?.end &&
  (tokens[to + 1]?.start ?? 0) > (tokens[to]?.end ?? 0) &&
  (tokens[to + 1]?.kind === 'digits' || currencySigns.has(tokens[to + 1]?.text ?? '')) &&
  (from === 0 || tokens[from - 1]?.kind !== 'digits')

/** "the budget for 2003 foresees": the year that a plan or a forecast is made for. */
const isPlanned = (tokens: readonly Token[], from: number, to: number): boolean =>
  lowerAt(tokens, from - 1) === 'for' &&
  /^(?:budgets?|forecasts?|plans?|projections?|estimates?|targets?|outlook)$/.test(lowerAt(tokens, from - 2)) &&
  tokens[to]?.kind === 'word'

/** "Arrivals for 2020 stood at": the year that what is counted is for, before the verb that tells how many. */
const isOfSubject = (tokens: readonly Token[], from: number, to: number): boolean =>
  lowerAt(tokens, from - 1) === 'for' &&
  tokens[from - 2]?.kind === 'word' &&
  /^(?:is|are|was|were|will|would|has|have|had|stood|stands|came|comes|reached|amounted|totall?ed|averaged|shows?|showed|fell|rose|grew|remains?|remained|exceeded|hit|put|puts)$/.test(
    lowerAt(tokens, to),
  )

/** "the floods of 1998 cost": an event told by its year. */
const isOfEvent = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'of' &&
  eventNouns.has(singularOf(lowerAt(tokens, from - 2))) &&
  // "the strike of 2000 miners"
  !isPeopleNoun(lowerAt(tokens, from + 1)) &&
  tokens.slice(Math.max(0, from - 5), from - 2).some(({ lower }) => lower === 'the')

/** "a jug dated 1644", "dates from 1644", "dating back to 1644": the year of a thing. */
function isDated(tokens: readonly Token[], from: number): boolean {
  const before = lowerAt(tokens, from - 1)
  if (before === 'dated') return true
  const verb = before === 'to' && lowerAt(tokens, from - 2) === 'back' ? from - 3 : from - 2
  return (before === 'from' || before === 'to') && /^dat(?:es?|ed|ing)$/.test(lowerAt(tokens, verb))
}

/** What a count of "circa 1900" stands behind. */
const countedBy = words('of to at than is are was were be been with has have had for by')
const beforeRoundYear = /^(?:[(,;:]|in|from|since|until|before|after)?$/

const isSpanned = (tokens: readonly Token[], to: number): boolean =>
  /^[-–]$/.test(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'digits'

/** "built circa 1860", "(c. 1860)": most of all years are so told, where nothing is counted behind and no verb before it. */
function isCirca(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const word = lowerAt(tokens, from - 1) === '.' ? from - 2 : from - 1
  if (!/^(?:circa|ca|c)$/.test(lowerAt(tokens, word)) || isSpanned(tokens, to)) return false
  const before = lowerAt(tokens, word - 1)
  return value % 100 === 0 ? beforeRoundYear.test(before) : !countedBy.has(before)
}

/** "since about 1950", "until around 1950" */
const isAbout = (tokens: readonly Token[], from: number, to: number, value: number): boolean =>
  /^(?:about|around|roughly|approximately|circa)$/.test(lowerAt(tokens, from - 1)) &&
  /^(?:since|until|till|before|after|in|from)$/.test(lowerAt(tokens, from - 2)) &&
  lowerAt(tokens, to) !== 'of' &&
  value >= 1700 &&
  value < 2060

/** "up 8 percent on 2018", "3 points below 2017": the year that a rate is measured by. */
const isBase = (tokens: readonly Token[], from: number): boolean =>
  /^(?:on|over|above|below|against|from|versus)$/.test(lowerAt(tokens, from - 1)) &&
  tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => /^(?:%|percent|cent|points?)$/.test(lower))

/** "compared with 2019,", "relative to 2019": no more are told behind it. */
const isComparedWith = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:with|to)$/.test(lowerAt(tokens, from - 1)) &&
  /^(?:compared|comparison|relative)$/.test(lowerAt(tokens, from - 2)) &&
  (tokens[to]?.kind !== 'word' || /^(?:and|but|while|when|as|in|the)$/.test(lowerAt(tokens, to)))

const partsOfYear = words('end start beginning middle close rest course spring summer autumn winter')

/** What a year does. */
const yearVerbs = words('will would is was has had saw sees brought brings ends ended closes closed may could should')

/** Whether the words around a bare year date something. */
function isYearInContext(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const before = lowerAt(tokens, from - 1)
  const cue =
    before === '-' || (before === 'the' && lowerAt(tokens, from - 2) === 'in') ? lowerAt(tokens, from - 2) : before
  const isModern = value >= 1900
  // "to get back to the level of 2022", "(2000: 84%)"
  const isOfLevel =
    before === 'of' &&
    /^(?:levels?|figures?|pace)$/.test(lowerAt(tokens, from - 2)) &&
    lowerAt(tokens, from - 3) === 'the'
  if (isModern && value < 2060 && (isOfLevel || (before === '(' && lowerAt(tokens, to) === ':'))) return true
  if (
    isModern &&
    value < 2060 &&
    (isLabel(tokens, from, to) ||
      isPlanned(tokens, from, to) ||
      isOfTitle(tokens, from, to) ||
      opensTitle(tokens, from, to) ||
      isInBracket(tokens, from, to) ||
      isOfSubject(tokens, from, to) ||
      isOfEvent(tokens, from))
  )
    return true
  if (
    isFree(tokens, to) &&
    (isDated(tokens, from) ||
      isCirca(tokens, from, to, value) ||
      isAbout(tokens, from, to, value) ||
      isBegunAbout(tokens, from, to, value) ||
      isAtLeast(tokens, from, to))
  )
    return true
  // "2030 or later": of a count it is "or more"
  if (isModern && opensBehind(tokens, to) !== null) return true
  if (isAmount(tokens, from)) return false
  if (isModern && value < 2060 && value % 100 !== 0 && isFree(tokens, to) && isBase(tokens, from)) return true
  if (isModern && value < 2060 && isComparedWith(tokens, from, to)) return true
  if (isModern && isInList(tokens, from) && (isFree(tokens, to) || lowerAt(tokens, to) === 'respectively')) return true
  // "cut its view of 2015 growth"
  if (isModern && value < 2100 && seasonal.has(lowerAt(tokens, to))) return true
  if (isYearly(tokens, from, to, value)) return true
  // "in week 13, 2020"
  if (isModern && before === ',' && lowerAt(tokens, from - 3) === 'week' && isFree(tokens, to)) return true
  // "expects 2020 global growth"
  if (isModern && value < 2060 && kinds.has(lowerAt(tokens, to)) && seasonal.has(lowerAt(tokens, to + 1))) return true
  if (cue === 'year' || (before === '(' && tokens[to]?.text === ')' && isModern)) return true
  if (possessives.has(before)) {
    return (
      isModern &&
      (isDatingNoun(tokens, to) || (value % 100 !== 0 && tokens[to]?.kind === 'word' && !isFree(tokens, to)))
    )
  }
  // "by the end of 2020 wage earners"
  if (cue === 'of' && partsOfYear.has(lowerAt(tokens, from - 2)) && isModern) return true
  if (yearCues.has(cue)) {
    if (isFree(tokens, to)) return isModern || !looseCues.has(cue)
    const next = tokens[to]
    if (next?.kind === 'word' && next.text !== next.lower) return isModern || !looseCues.has(cue)
    return isModern && !looseCues.has(cue) && value % 100 !== 0
  }
  // "against 2019's 3 million"
  const owned = tokens[to]?.lower === "'s" ? tokens[to + 1] : undefined
  if (isModern && (owned?.kind === 'digits' || currencySigns.has(owned?.text ?? ''))) return true
  // "expects 2009 to bring a loss", "sees 2009 bringing"
  const doing = /^(?:to (?:bring|be|see|end|close|show|yield|mean)|bringing|ending)/
  if (value > 1950 && value < 2060 && isGoneThrough(tokens, from, to)) return true
  if (isModern && value < 2060 && doing.test(`${lowerAt(tokens, to)} ${lowerAt(tokens, to + 1)}`)) return true
  // "2020 will end with a loss"
  const opens = from === 0 || /^[,;:.]$/.test(tokens[from - 1]?.text ?? '') || /^(?:that|and|but)$/.test(before)
  if (opens && value > 1950 && value < 2050 && yearVerbs.has(lowerAt(tokens, to))) return true
  return isModern && from === 0 && value > 1950 && value < 2050 && isFree(tokens, to) && tokens.length > to
}

/** "in '87": the mark and a preposition make two digits a year. */
function readMarkedYear(tokens: readonly Token[], at: number): Reading | null {
  const [mark, digits] = [tokens[at], tokens[at + 1]]
  if ((mark?.lower !== "'" && mark?.lower !== '‘') || digits?.start !== mark.end) return null
  if (!/^\d\d$/.test(digits.text) || !yearCues.has(lowerAt(tokens, at - 1)) || !isFree(tokens, at + 2)) return null
  if (tokens[at + 2]?.lower === "'" && tokens[at + 2]?.start === digits.end) return null
  const value = Number(digits.text)
  return readingOf(pointOf(at, at + 2, partsOf(value < 50 ? 2000 + value : 1900 + value), 'year'))
}

/** "FY20": the two digits of a fiscal year. */
function readFiscalYear(tokens: readonly Token[], at: number): Reading | null {
  const [mark, digits, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark?.text !== 'FY' || mark.end !== digits?.start || !/^\d\d$/.test(digits.text)) return null
  // "FY20-21", "FY20A"
  if (next?.start === digits.end && next.lower !== "'s" && (next.kind !== 'punct' || '-–/'.includes(next.text)))
    return null
  return readingOf(pointOf(at - 1, at + 1, partsOf(2000 + Number(digits.text)), 'year'))
}

/** A year that stands alone, where its context makes it one: "in 2014", "the 2008 crisis", "(2003)". */
export function readBareYear(tokens: readonly Token[], at: number): Reading | null {
  const short = readMarkedYear(tokens, at) ?? readFiscalYear(tokens, at) ?? readOldYear(tokens, at)
  if (short !== null) return short
  const year = readYear(tokens, at)
  if (year === null) return null
  const isTold = isPlainYear(tokens, at, year.to) && isYearInContext(tokens, at, year.to, year.value)
  if (!isTold && !isForetoldYear(tokens, at, year.to, year.value)) return null
  if (tokens[at]?.kind === 'word' && !isFree(tokens, year.to)) return null
  return readingOf(pointOf(at, year.to, partsOf(year.value), 'year'))
}

/** A year that only its neighbour makes one: an end of "2014 to 2018". */
export function readYearPoint(tokens: readonly Token[], at: number): DatePoint | null {
  const start = lowerAt(tokens, at) === 'the' && lowerAt(tokens, at + 1) === 'year' ? at + 2 : at
  const year = readYear(tokens, start)
  if (year === null || year.value < 1800 || !isPlainYear(tokens, start, year.to)) return null
  return pointOf(at, year.to, partsOf(year.value), 'year')
}
