import { revisingVerbs } from '../../lexicon/indicator-words.ts'
import { hasVerbClass, isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isOfClauseBefore } from '../date-of-clause.ts'
import { firstIndexIn, lastIndexIn, someIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { guessed } from './guess-date.ts'
import type { Measure } from './measure.ts'
import { figureBefore } from './spot.ts'

export const isBreak = (at: AnalyzedSentence, i: number): boolean => {
  const text = at.tokens[i]?.text ?? ''
  return text === ',' || text === ';' || text === ':' || text === ')' || text === '('
}

function hasMark(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBreak(at, i)) return true
  return false
}

/** "compare with 2019's 2.5 million": of the figure that it owns. */
export const isOwner = ({ tokens, numbers }: AnalyzedSentence, { to }: DateMention, number: NumberMention): boolean =>
  tokens[to]?.lower === "'s" &&
  numbers.some((one) => one !== number && one.nonFigure === null && one.from >= to + 1 && one.from <= to + 2)

/** "remains at 3 percent and for 2022 and 2023 stays at 2": the verb of the next figure stands right behind, or behind a second date. */
function opensClause({ tokens, dates, clauses, numbers }: AnalyzedSentence, { from, to }: DateMention): boolean {
  if (!/^(?:for|in)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const second = tokens[to]?.lower === 'and' ? dates.find((one) => one.from === to + 1) : undefined
  const end = second?.to ?? to
  const isVerb = clauses.some(({ verb }) => verb.form === 'finite' && verb.from === end)
  return isVerb && numbers.some((one) => one.from > end && one.from <= end + 4 && one.nonFigure === null)
}

/** "for 2023 to 2.3 percent from 3.0 and for 2024 to 2.8": behind "and" or a comma, and before the figure that it is of. */
export function isOfNext(at: AnalyzedSentence, date: DateMention): boolean {
  const { tokens, numbers } = at
  const { from, to } = date
  const start = /^(?:for|in)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  const isJoined = /^(?:and|but|while|,|;)$/.test(tokens[start]?.lower ?? '')
  if (isJoined && opensClause(at, date)) return true
  // "and for 2022 and 2023 stays at 2": the second of two
  const first = tokens[from - 1]?.lower === 'and' ? at.dates.find((one) => one.to === from - 1) : undefined
  if (first !== undefined && opensClause(at, first)) return isOfNext(at, first)
  const isLinked = /^(?:to|by|at)$/.test(tokens[to]?.lower ?? '')
  return isJoined && isLinked && numbers.some((one) => one.from === to + 1 && one.nonFigure === null)
}

/** The figure right before a date: "3 million in 2019". */
function ownerOf(at: AnalyzedSentence, date: DateMention): NumberMention | undefined {
  const owner = isOfNext(at, date) ? undefined : figureBefore(at, date.from)
  return owner !== undefined && date.from - owner.to <= 3 && !hasMark(at, owner.to, date.from) ? owner : undefined
}

/** ", 894,000 in 2019, came to": the date of a figure told in passing, between commas or brackets, or behind "from". */
export function isPassing(at: AnalyzedSentence, date: DateMention): boolean {
  const owner = ownerOf(at, date)
  if (owner === undefined) return false
  const before = at.tokens[owner.from - 1]?.lower ?? ''
  if (before === 'from') return true
  // "a fifth fewer than the 14 million of 2008 and would"
  const isHeldAgainst =
    before === 'the' && /^(?:than|against|below|above|from)$/.test(at.tokens[owner.from - 2]?.lower ?? '')
  if (isHeldAgainst && at.tokens[date.from - 1]?.lower === 'of') return true
  const opening = /^(?:worth|with|some|or)$/.test(before) ? (at.tokens[owner.from - 2]?.text ?? '') : before
  const closing = at.tokens[date.to]?.text ?? ''
  return (opening === '(' && closing === ')') || (opening === ',' && closing === ',')
}

/** "from 6.1 percent in 2019 to 1.2": the date of the figure before, which "from" leads to and "to" leads away from. */
export function isOfStart(at: AnalyzedSentence, date: DateMention, { from }: NumberMention): boolean {
  const owner = ownerOf(at, date)
  return (
    owner !== undefined &&
    at.tokens[owner.from - 1]?.lower === 'from' &&
    at.tokens[from - 1]?.lower === 'to' &&
    from - 1 === date.to
  )
}

const isPast = (at: AnalyzedSentence, token: number): boolean => {
  const clause = at.clauses.findLast(({ verb }) => verb.to <= token && verb.form === 'finite')
  if (clause === undefined || clause.verb.modal !== null) return false
  const { from, main } = clause.verb
  return from === main && isPastTense(at.tokens[main]?.lower ?? '')
}

/** "a fall of 3% in 2019, and prices are up 5%": the date of another figure, of which a comma parts this one. */
export function isOfFigureBefore(
  at: AnalyzedSentence,
  date: DateMention,
  { number, continues, quantity, clause }: Measure,
): boolean {
  const isGuessed = clause !== null && guessed.has(clause.verb.lemma)
  const owner = ownerOf(at, date)
  if (owner === undefined || continues !== null || (quantity?.how === 'carried' && !isGuessed)) return false
  const isParted = someIn(
    at.tokens,
    date.to,
    number.from,
    ({ text }, i) => text === ',' && /^(?:and|but|while|whereas|or)$/.test(at.tokens[i + 1]?.lower ?? ''),
  )
  return isParted && !(isPast(at, owner.from) && isPast(at, number.from))
}

const comparing = /^(?:after|following|against|compared|from|versus|than|with)$/

/** "1.4 percent in 2009, after what was 5.2 percent in 2008; in a worse case": behind the semicolon the date of what was compared no longer holds. */
export function isOfComparedBefore(at: AnalyzedSentence, date: DateMention, number: NumberMention): boolean {
  const owner = ownerOf(at, date)
  const between = at.tokens.slice(date.to, number.from)
  // "compared with 4 million in June 2020, showing a rise of 2 percent"
  const isShown = between.some(
    ({ text }, i) =>
      text === ',' &&
      /^(?:showing|marking|registering|representing|indicating|recording|posting|a|an|which)$/.test(
        between[i + 1]?.lower ?? '',
      ),
  )
  if (owner === undefined || !(isShown || between.some(({ text }) => text === ';'))) return false
  for (let i = owner.from - 1; i >= Math.max(0, owner.from - 6) && !isBreak(at, i); i--)
    if (comparing.test(at.tokens[i]?.lower ?? '')) return true
  return false
}

export const revising = new Set([...revisingVerbs, 'expect', 'see', 'forecast', 'project', 'predict'])

/** "fell by 3% in 2018 and should rise by 5", "inflation, at 23 in May, may pass 25": what is to come is of no time told of what was. */
export function isOfWhatWas(at: AnalyzedSentence, date: DateMention, measure: Measure): boolean {
  const { number, isForecast, continues, isBase } = measure
  const owner = ownerOf(at, date)
  if (owner === undefined || owner.to > number.from || continues !== null || isBase) return false
  const clause = at.clauses.findLast(({ verb }) => verb.to <= number.from)
  if (clause === undefined || clause.verb.from < date.to) return false
  if (isPassing(at, date)) return true
  const told = at.clauses.findLast(({ verb }) => verb.to <= owner.from && verb.form === 'finite')
  const isTold =
    told !== undefined && !revising.has(told.verb.lemma) && !/^(?:keep|leave|hold|put)$/.test(told.verb.lemma)
  const isAside = at.tokens[owner.from - 1]?.lower === 'at' && at.tokens[owner.from - 2]?.text === ','
  // "is expected to cost": as good as "will".
  const governor = clause.verb.form === 'infinitive' ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  const isExpected = governor?.verb.passive === true && hasVerbClass(governor.verb.lemma, null, 'estimate')
  return (isForecast || isExpected) && (isAside || (isTold && isPast(at, owner.from)))
}

/** "In May exports fell by 3 percent, and the bank thinks that output may shrink by 5": what may come is of no time that a clause before opened with. */
export function isOfPastClause(at: AnalyzedSentence, date: DateMention, measure: Measure): boolean {
  const { isForecast, continues, isBase, clause } = measure
  if (!isForecast || continues !== null || isBase || clause?.verb.lemma === 'have') return false
  const { from, to } = clause?.verb ?? { from: 0, to: 0 }
  // "would have fallen": of the same time.
  if (at.tokens.slice(from, to).some(({ lower }) => lower === 'have')) return false
  const mark = lastIndexIn(
    at.tokens,
    0,
    from,
    ({ text }, i) =>
      text === ';' || (text === ',' && /^(?:and|but|while|whereas)$/.test(at.tokens[i + 1]?.lower ?? '')),
  )
  const told = at.clauses.find(({ verb }) => verb.from >= date.to && verb.to <= mark && verb.form === 'finite')
  return mark > date.to && told !== undefined && isPast(at, told.verb.to)
}

/** How things stand: "is", "runs at"; what is now put or seen so may be of any time. */
const standing = /^(?:be|stand|run|hover|cost|come|amount|total)$/

/** "was 90 percent in July; now it is 5": what is so now is not of the date before. */
export function isBeforeNow({ tokens }: AnalyzedSentence, { to }: DateMention, { number, clause }: Measure): boolean {
  const now = firstIndexIn(tokens, to, number.from, ({ lower }) => lower === 'now')
  if (
    now < 0 ||
    clause === null ||
    clause.verb.passive ||
    clause.verb.modal !== null ||
    !standing.test(clause.verb.lemma)
  )
    return false
  return /^(?:[;,]|and|but|while)$/.test(tokens[now - 1]?.lower ?? '') || tokens[to]?.text === ';'
}

/** "came in January; since then 3,000 have": of the time after it. */
export const isBeforeThen = ({ tokens }: AnalyzedSentence, { to }: DateMention, { from }: NumberMention): boolean =>
  tokens.slice(to, from).some(({ lower }, k) => lower === 'then' && tokens[to + k - 1]?.lower === 'since')

/** "before the pandemic", "a year before the storm": whether such words begin at a token. */
function isBeforeAt({ tokens, tags }: AnalyzedSentence, from: number): boolean {
  const start = tokens[from]?.lower === 'in' ? from + 1 : from
  const isSpan = /^(?:a|one|the)$/.test(tokens[start]?.lower ?? '') && tags[start + 1] === 'N'
  const i = isSpan ? start + 2 : from
  return tokens[i]?.lower === 'before' && tags[i + 1] === 'DET' && tags[i + 2] === 'N'
}

/** "; before the pandemic it used to be 4 million", "A year before the storm, it had drawn 90,000": the words that open its stretch or sentence. */
function opensBefore(at: AnalyzedSentence, from: number): boolean {
  const { tokens, clauses, dates } = at
  const mark = lastIndexIn(tokens, 0, from, ({ text }) => /^[;:]$/.test(text))
  // "; before the storm it had counted on 7 percent": when it was guessed.
  const isGuess = clauses.some(
    ({ verb }) =>
      verb.from > mark && verb.to <= from && (guessed.has(verb.lemma) || /^(?:count|bank|hope)$/.test(verb.lemma)),
  )
  const isOpen = isBeforeAt(at, mark + 1) && (mark > 0 || dates.every(({ edtf }) => edtf === ''))
  return isOpen && !isGuess
}

/** "numbered 22 million before the crisis": at no time that is told. */
const isBeforeIt = ({ tokens, tags, dates }: AnalyzedSentence, { number: { to }, clause }: Measure): boolean =>
  tokens[to]?.lower === 'before' &&
  // "put at 6 percent before the outbreak": when it was guessed.
  !(clause !== null && (guessed.has(clause.verb.lemma) || clause.verb.lemma === 'put')) &&
  tags[to + 1] === 'DET' &&
  tags[to + 2] === 'N' &&
  !dates.some(({ from }) => from > to && from < to + 5)

/** Of a figure from before an event that has no date. */
export const isBeforeEvent = (at: AnalyzedSentence, measure: Measure): boolean =>
  isBeforeIt(at, measure) || opensBefore(at, measure.number.from)

/** "will grow by 7 percent in the current fiscal year": a time that is told, though not when it is. */
export const isOfFiscalYear = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:of gdp )?(?:in|for|over|during|by the end of) (?:this|the (?:current|coming|next|new|ongoing|last|past|previous)) (?:fiscal|financial|budget) year(?! (?:\d|to|end))/.test(
    tokens
      .slice(to, to + 11)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "The minister left on 3 May, and hotels lost 2 million": a day is of the clause that it stands in; a year may be of both. */
export const isDayOfOther = (at: AnalyzedSentence, date: DateMention, { clause }: Measure): boolean =>
  date.precision === 'day' && clause !== null && isOfClauseBefore(at, date, clause)

/** "in the four weeks to 26 October", "in the fiscal year that ended on 7 July": only where the span ends. */
export const isEndOfSpan = ({ tokens }: AnalyzedSentence, { from, precision }: DateMention): boolean =>
  (precision === 'day' || precision === 'month') &&
  /(?:^| )(?:(?:weeks?|days?|season|year) to|(?:year|season)(?: (?:that|which))? (?:ends|ended|ending)(?: (?:on|in))?)$/.test(
    tokens
      .slice(Math.max(0, from - 4), from)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "last year's 3 percent", "below last year's growth of 6 percent", "January's revised 23 percent fall": whose date the figure belongs to. */
export function ownsFigure({ tokens, tags }: AnalyzedSentence, to: number, { from }: NumberMention): boolean {
  if (tokens[to]?.lower !== "'s" || from <= to || from - to > 5) return false
  const between = tokens.slice(to + 1, from).map(({ lower }, i) => (lower === 'of' ? 'of' : (tags[to + 1 + i] ?? '')))
  const of = between.indexOf('of')
  return (
    (of < 0 ? between : between.slice(0, -1)).every((tag) => /^(?:N|ADJ|VPP)$/.test(tag)) &&
    (of < 0 || of === between.length - 1)
  )
}
