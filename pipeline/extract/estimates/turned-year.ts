import { twoDigits } from '../../two-digits.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { comparedPeriod } from './compared-period.ts'
import { partInFront } from './part-in-front.ts'
import { figureBefore } from './spot.ts'
import { stepOn } from './step-on.ts'

/** Words right behind a figure that give its year by the year of the one before: "and 6.2 percent next", "over the whole of it". */
const turns: readonly (readonly [words: string, years: number])[] = [
  ['next', 1],
  ['the next', 1],
  ['in the next', 1],
  ['over the whole of it', 0],
  ['for the whole of it', 0],
  ['over the whole year', 0],
  ['over the year as a whole', 0],
  ['in the year as a whole', 0],
  ['for the year as a whole', 0],
  ['for the full year', 0],
  ['for the whole year', 0],
  ['over the full year', 0],
  ['in the full year', 0],
  ['for the year', 0],
  ['for that year', 0],
  ['in that year', 0],
  ['over that year', 0],
  ['that year', 0],
]

/** Words behind the figure that are spelled out in `turns`, up to a mark. */
function wordsBehind({ tokens }: AnalyzedSentence, from: number): { text: string; to: number } {
  let to = from
  while (to < tokens.length && to < from + 6 && tokens[to]?.kind !== 'punct') to++
  return {
    text: tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
    to,
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function turned(
  at: AnalyzedSentence,
  last: DateChoice,
  { from, to }: Stretch,
  date: Pick<DateMention, 'edtf' | 'precision'>,
): DateChoice {
  const start = at.tokens[from]?.start ?? 0
  const end = at.tokens[to - 1]?.end ?? start
  return { at, date: { ...last.date, ...date, from, to, start, end, basis: 'computed' }, role: last.role, how: 'date' }
}

/** An EDTF date some years later. */
const shifted = (edtf: string, years: number): string =>
  edtf.replace(/\b(\d{4})(?=$|-|\/)/g, (year) => String(Number(year) + years))

const earlier =
  /^(?:(?:recorded|seen|reported|registered|counted|posted) )?(?:(?:in|of) )?(?:a|the|one) year (?:earlier|before|previously|ago)\b/

/** "up from 4 million a year earlier": the time of the figure before, a year earlier. A rate "on a year earlier" is of its own time. */
function yearBefore(at: AnalyzedSentence, number: NumberMention, last: DateChoice): DateChoice | null {
  const { text } = wordsBehind(at, number.to)
  const words = earlier.exec(text)?.[0]
  if (words === undefined || !/^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){1,2})?$/.test(last.date.edtf)) return null
  const span = { from: number.to, to: number.to + words.split(' ').length }
  return turned(at, last, span, { edtf: shifted(last.date.edtf, -1), precision: last.date.precision })
}

const sameYear =
  /(?<!\b(?:since|after|before|until|till|from|with|than|by|to))(?:^| )(?:(?:for|in|over|during) )?(?:that|the same|that same) year(?: as a whole)?(?: |$)|(?:^| )(?:for the (?:(?:whole |full |entire )?year|(?:twelve|12) months)|over the (?:whole |full |entire )year)(?! (?:to|ahead|end(?:s|ed|ing)|through|from|until|till|before|after|up)\b)(?: |$)/

/** "growth for that year came to 3 percent", "for the year as a whole exports fell by 2": words in front of the figure that mean the year of the one before; not "since that year", "for the year to March". */
function sameYearInFront(at: AnalyzedSentence, number: NumberMention): Stretch | null {
  const floor = Math.max(0, number.from - 14, figureBefore(at, number.from)?.to ?? 0)
  let from = number.from
  while (from > floor && !/^[,;:]$/.test(at.tokens[from - 1]?.text ?? '')) from--
  const words = at.tokens.slice(from, number.from).map(({ lower }) => lower)
  return sameYear.test(words.join(' ')) ? { from, to: number.from } : null
}

const ordinals = ['first', 'second', 'third', 'fourth']

/** "shrank by 2 percent in the first quarter and by 9 in the second", "the second at minus 9": one more part of the same year. */
function nextPart(at: AnalyzedSentence, number: NumberMention, last: DateChoice): DateChoice | null {
  const year = /^(\d{4})-\d\d\/\1-\d\d$/.exec(last.date.edtf)?.[1]
  const months = last.date.precision === 'quarter' ? 3 : last.date.precision === 'half_year' ? 6 : 0
  if (year === undefined || months === 0) return null
  const word = (i: number): string => at.tokens[i]?.lower ?? ''
  const before = /^(?:at|by|with|down|up|minus)$/
  let i = number.from - 1
  while (before.test(word(i))) i--
  // "a quarter of its size in the second"
  const link = word(number.to) === 'of' ? [2, 3, 4].find((k) => word(number.to + k) === 'in') : 0
  const end = number.to + (link ?? 0)
  const behind = word(end) === 'in' && word(end + 1) === 'the' ? end + 2 : -1
  const place = [i, behind].find((one) => ordinals.includes(word(one)) && word(one - 1) === 'the')
  const isBare = place !== undefined && (place === i ? i < number.from - 1 : at.tokens[place + 1]?.kind !== 'word')
  if (place === undefined || !isBare) return null
  const part = ordinals.indexOf(word(place))
  if ((part + 1) * months > 12) return null
  const month = (n: number): string => `${year}-${twoDigits(n)}`
  const edtf = `${month(part * months + 1)}/${month((part + 1) * months)}`
  return turned(at, last, { from: place - 1, to: place + 1 }, { edtf, precision: last.date.precision })
}

/** "shrank by 9 percent in 2020, and by 8 in the last quarter": the end of the year told before. */
function lastPart(at: AnalyzedSentence, number: NumberMention, last: DateChoice): DateChoice | null {
  if (!/^\d{4}$/.test(last.date.edtf)) return null
  const word = (i: number): string => at.tokens[i]?.lower ?? ''
  const opens = (i: number): boolean =>
    /^(?:in|for|over)$/.test(word(i)) && word(i + 1) === 'the' && /^(?:last|final|closing)$/.test(word(i + 2))
  const front = [number.from - 5, number.from - 6, number.from - 7].find(
    (i) => opens(i) && i >= (figureBefore(at, number.from)?.to ?? 0),
  )
  const from = opens(number.to) ? number.to : front
  if (from === undefined) return null
  const isQuarter = word(from + 3) === 'quarter' || (word(from + 3) === 'three' && word(from + 4) === 'months')
  const to = word(from + 3) === 'three' ? from + 5 : from + 4
  if (!(isQuarter || word(from + 3) === 'half') || /^(?:of|to|century|hour)$/.test(word(to))) return null
  const edtf = `${last.date.edtf}-${isQuarter ? 10 : '07'}/${last.date.edtf}-12`
  return turned(at, last, { from, to }, { edtf, precision: isQuarter ? 'quarter' : 'half_year' })
}

/** The time that an ellipsis means, from the period of the figure before; null where there is none. */
export function turnedYear(
  at: AnalyzedSentence,
  number: NumberMention,
  last: DateChoice,
  isChange: boolean,
): DateChoice | null {
  const compared = isChange ? null : comparedPeriod(at, number, last.date)
  if (compared !== null) {
    const { edtf, ...span } = compared
    return turned(at, last, span, { edtf, precision: last.date.precision })
  }
  const other = partInFront(at, number, last.date)
  if (other !== null) {
    const { edtf, ...span } = other
    return turned(at, last, span, { edtf, precision: last.date.precision })
  }
  const next = stepOn(at, number, last.date)
  if (next !== null) {
    const { edtf, ...span } = next
    return turned(at, last, span, { edtf, precision: /^\d{4}$/.test(edtf) ? 'year' : last.date.precision })
  }
  const part = (isChange ? null : yearBefore(at, number, last)) ?? nextPart(at, number, last)
  if (part !== null) return part
  const end = lastPart(at, number, last)
  if (end !== null) return end
  const own = /^(\d{4})(?:-\d\d)?(?:\/\1-\d\d)?$/.exec(last.date.edtf)?.[1]
  if (own === undefined) return null
  // "3 percent that year and 4 percent the next": what stands behind first
  const { text, to } = wordsBehind(at, number.to)
  // "3.1 percent this year and 3.4 percent next is what the bank expects"
  const isBeforeVerb = text.startsWith('next ') && /^(?:AUX|V|MODAL)$/.test(at.tags[number.to + 1] ?? '')
  const years = isBeforeVerb ? 1 : turns.find(([words]) => words === text)?.[1]
  if (years !== undefined)
    return turned(at, last, { from: number.to, to }, { edtf: String(Number(own) + years), precision: 'year' })
  const front = sameYearInFront(at, number)
  return front === null ? null : turned(at, last, front, { edtf: own, precision: 'year' })
}
