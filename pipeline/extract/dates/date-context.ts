import { weekdays } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import { type DatePoint, lowerAt } from './date-point.ts'

export interface DateContext {
  readonly role: 'event' | 'as_of'
  /** Which side of the date is open: "before D", "since D". */
  readonly open: 'start' | 'end' | null
  /** Where the words begin that say so; else the start of the date. */
  readonly from: number
}

const fillers = new Set(
  'the end of start beginning middle early mid late - year month evening morning night afternoon noon midnight close on and including least spring summer about around roughly approximately approx circa'.split(
    ' ',
  ),
)

function isFiller(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (word === 'last') return weekdays.has(lowerAt(tokens, at + 1))
  // "since at least May"
  if (word === 'at') return lowerAt(tokens, at + 1) === 'least'
  return fillers.has(word) || weekdays.has(word)
}

/** The preposition that governs the date, past "the end of", "the evening of". */
function governorBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1
  for (let steps = 0; steps < 6 && at >= 0 && isFiller(tokens, at); steps++) at--
  return at
}

const starts = new Set(['starting', 'commencing', 'beginning'])

const untilNow =
  /^(?:[-–—]|to|until|till|through) (?:date|now|(?:the )?present(?: day)?)\b(?! (?:values?|levels?|of|rates?)\b)/

/** Words behind a date that say that it lasts: "2015-present", "from 2015 to date", "1998 to the present day". */
export const lengthUntilNow = (tokens: readonly Token[], to: number): number =>
  untilNow.exec([to, to + 1, to + 2, to + 3].map((i) => lowerAt(tokens, i)).join(' '))?.[0].split(' ').length ?? 0

/** "in 2030 or later", "May 2020 and after", "2030 or earlier": which side of the date is open; not "in 2019 and later in 2020". */
export function opensBehind(tokens: readonly Token[], to: number): 'start' | 'end' | null {
  const link = lowerAt(tokens, to)
  if (lengthUntilNow(tokens, to) > 0) return 'end'
  const isClosed =
    isEndOfPhrase(tokens, to + 2) || (link === 'or' && !/^(?:than|in|on|that|this|the)$/.test(lowerAt(tokens, to + 2)))
  if ((link !== 'or' && link !== 'and') || !isClosed) return null
  const word = lowerAt(tokens, to + 1)
  if (word === 'later' || (/^(?:after|beyond)$/.test(word) && isEndOfPhrase(tokens, to + 2))) return 'end'
  return word === 'earlier' && link === 'or' ? 'start' : null
}

const figures = new Set(
  'figures data cases deaths numbers totals counts count tally toll reports results patients infections total'.split(
    ' ',
  ),
)

/** What the words before a date, and "on" or "onwards" behind it, make of it. */
export function dateContext(tokens: readonly Token[], point: DatePoint): DateContext {
  const open = opensBehind(tokens, point.to)
  if (open !== null) return { role: 'event', open, from: point.from }
  const at = governorBefore(tokens, point.from)
  const word = lowerAt(tokens, at)
  const before = lowerAt(tokens, at - 1)
  const after = lowerAt(tokens, point.to)
  const isOnward = after === 'onward' || after === 'onwards' || (after === 'on' && isEndOfPhrase(tokens, point.to + 1))
  if (word === 'from' && isOnward) return { role: 'event', open: 'end', from: at }
  const isStart = starts.has(word) || (word === 'from' && (before === 'as' || starts.has(before)))
  if (isStart && point.precision !== 'interval')
    return { role: 'event', open: 'end', from: word === 'from' ? at - 1 : at }
  const isOf = lowerAt(tokens, at + 1) === 'of'
  if ((word === 'as' && (isOf || lowerAt(tokens, at + 1) === 'at')) || word === 'by')
    return { role: 'as_of', open: null, from: at }
  if (word === 'at' && before === 'as') return { role: 'as_of', open: null, from: at - 1 }
  if (word === 'to' && before === 'up') return { role: 'as_of', open: null, from: at - 1 }
  // "figures to 5 May", but not "from 1 to 5 May"
  if (word === 'to' && figures.has(before) && point.precision !== 'interval')
    return { role: 'as_of', open: null, from: at }
  if (word === 'until' || word === 'till') return { role: 'as_of', open: null, from: before === 'up' ? at - 1 : at }
  if (word === 'than' && before === 'later') {
    const isNoLater = lowerAt(tokens, at - 2) === 'no' || lowerAt(tokens, at - 2) === 'not'
    return isNoLater ? { role: 'as_of', open: null, from: at - 2 } : { role: 'event', open: 'end', from: at - 1 }
  }
  if (word === 'than' && before === 'earlier') {
    // "no earlier than 5 May" is on that day or later.
    const isNoEarlier = /^(?:no|not)$/.test(lowerAt(tokens, at - 2))
    return { role: 'event', open: isNoEarlier ? 'end' : 'start', from: isNoEarlier ? at - 2 : at - 1 }
  }
  // "before the end of May" is in May at the latest.
  if (word === 'before' && lowerAt(tokens, at + 1) === 'the' && lowerAt(tokens, at + 2) === 'end') {
    return { role: 'as_of', open: null, from: at }
  }
  if (word === 'before' && before === 'not') return { role: 'event', open: 'end', from: at - 1 }
  if (word === 'before' || (word === 'to' && before === 'prior'))
    return { role: 'event', open: 'start', from: word === 'to' ? at - 1 : at }
  if (word === 'through' && before !== 'all' && before !== 'right' && point.precision !== 'interval')
    return { role: 'event', open: 'start', from: at }
  // "after last year's fall" is no time after that year.
  if (word === 'after' && after === "'s") return { role: 'event', open: null, from: point.from }
  if (word === 'since' || word === 'after') return { role: 'event', open: 'end', from: at }
  return { role: 'event', open: null, from: point.from }
}

function isEndOfPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.kind === 'punct'
}

/** Words of "needs, he said, another 3 million dollars for the", or of what may stand before such a verb. */
const longestSubject = 12

/** "For the first six months Oxfam needs 3 million": of the work that lies ahead, and not of a year. */
export const isOfPlan = (tokens: readonly Token[], end: number): boolean =>
  tokens
    .slice(end, end + longestSubject)
    .some(({ lower }) => /^(?:needs?|requires?|will|would|asks?|appeals?|seeks?|plans?|wants?)$/.test(lower))

/** "Over the first nine months exports rose": at the head of a sentence. */
export const opensBare = (tokens: readonly Token[], at: number, end: number): boolean =>
  lowerAt(tokens, at - 1) === 'the' &&
  /^(?:in|over|for|during)$/.test(lowerAt(tokens, at - 2)) &&
  (at === 2 || /^[.;:]$/.test(tokens[at - 3]?.text ?? '')) &&
  !(lowerAt(tokens, at - 2) === 'for' && isOfPlan(tokens, end)) &&
  !/^(?:of|after|following|since|that|when|alone|from|with|as|he|she|they|i|we)$/.test(lowerAt(tokens, end))
