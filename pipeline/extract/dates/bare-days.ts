import type { Token } from '../mention.ts'
import type { Parts } from './calendar.ts'
import { type DatePoint, lowerAt, pointOf } from './date-point.ts'

const opening = /^(?:on|by|until|till|since|at|in)$/

/** The day of "the 21st" at its article; null where it is none of a month. */
function dayAt(tokens: readonly Token[], the: number): number | null {
  const token = tokens[the + 1]
  const day = Number(token?.text)
  const isDay = token?.kind === 'digits' && day >= 1 && day <= 31 && /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, the + 2))
  // "the 21st of May", "the 21st century"
  const isAlone = isDay && tokens[the + 3]?.lower !== 'of'
  return isAlone ? day : null
}

/** "on the 14th and 15th", "since the 14th and the 15th" */
function isPair(tokens: readonly Token[], link: number): boolean {
  const next = lowerAt(tokens, link + 1) === 'the' ? link + 2 : link + 1
  return /^(?:and|or|to|until|-|–)$/.test(lowerAt(tokens, link)) && /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, next + 1))
}

/** "on the 18th floor" */
const isPartOfNoun = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !/^(?:and|or|but|it|they|he|she|there|the|this|that|in|at|for|to|of|with|as|than|was|were|had|has|when|while|its|their|some|about|nearly|only|more|a|an)$/.test(
    next.lower,
  )

/** Token behind "the end of the month" at its article; -1 where other words stand. */
function endOfMonthAt(tokens: readonly Token[], the: number): number {
  const words = tokens.slice(the, the + 6).map(({ lower }) => lower)
  const [, part = '', of, article, ...rest] = words
  if (!/^(?:end|middle|start|beginning)$/.test(part) || of !== 'of' || article !== 'the') return -1
  return rest[0] === 'month' ? the + 5 : rest[0] === 'same' && rest[1] === 'month' ? the + 6 : -1
}

/** "3 on 11 March and 10 on the 18th", "10 by the 18th": later days of the month that a date before them names, in the sentence or else the day told last. */
export function bareDays(tokens: readonly Token[], points: readonly DatePoint[], told: Parts | null): DatePoint[] {
  const found: DatePoint[] = []
  if (points.length === 0 && told === null) return found
  let last = -1
  for (let the = 1; the < tokens.length; the++) {
    while ((points[last + 1]?.to ?? tokens.length) <= the) last++
    if (lowerAt(tokens, the) !== 'the' || !opening.test(lowerAt(tokens, the - 1))) continue
    const base = points[last]?.high ?? told ?? undefined
    const end = base?.month == null || base.day == null ? -1 : endOfMonthAt(tokens, the)
    if (base !== undefined && end > 0)
      found.push({ ...pointOf(the, end, { ...base, day: null, time: null }, 'month'), computed: true })
    const day = dayAt(tokens, the)
    if (day === null || base?.month == null || base.day == null || day <= base.day) continue
    if (/^(?:at|in)$/.test(lowerAt(tokens, the - 1)) || isPartOfNoun(tokens[the + 3]) || isPair(tokens, the + 3))
      continue
    const parts = { ...base, day }
    found.push({ ...pointOf(the, the + 3, parts, 'day'), computed: true })
  }
  return found
}
