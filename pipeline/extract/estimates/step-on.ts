import { cardinals } from '../../lexicon/number-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { type ComparedPeriod, shifted } from './compared-period.ts'
import { figureBefore } from './spot.ts'

const unit = '(month|quarter|year)'
const turned = new RegExp(
  `^(?:(?:in|during|over|for|by) )?(?:the (?:following|next|subsequent|ensuing) ${unit}|the ${unit} (?:after that|after|thereafter)|(\\S+) ${unit}s? (?:later|after that|afterwards|on(?= ,)))\\b`,
)
const ago = /^(?:(?:in|during) )?(?:a|one) (year) (?:ago|earlier|before|previously)\b/
/** At the head of a sentence: of the time told before it. "A year ago" is of the day of writing. */
const before = /^(?:(?:in|during) )?(?:(\S+) years?|the year|(?:twelve|12) months) (?:earlier|before|previously)\b/

/** What may stand behind "the month after": a verb's subject, a mark, or nothing; not "the month after the storm". */
const isClosed = (next: string | undefined): boolean =>
  next === undefined || /^(?:[,;.:)]|it|they|there|he|she|by|to|at|was|were|had|stood|came)$/.test(next)

const countOf = (word: string): number | null =>
  /^(?:a|one)$/.test(word) ? 1 : (cardinals.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null))

interface Step {
  readonly unit: string
  readonly count: number
  readonly words: number
  /** "the year after" a month is a whole year; "a year later" the same month. */
  readonly isWhole: boolean
}

/** "Two years earlier", "the year before" */
function backBy([all, years]: RegExpExecArray): Step | null {
  const count = years === undefined || years === 'the' ? 1 : countOf(years)
  return count === null || count > 12
    ? null
    : { unit: 'year', count: -count, words: all.split(' ').length, isWhole: false }
}

function stepIn(text: string, isSame: boolean): Step | null {
  const back = isSame ? ago.exec(text) : null
  if (back !== null) return { unit: 'year', count: -1, words: back[0].split(' ').length, isWhole: false }
  const opening = before.exec(text)
  if (opening !== null) return backBy(opening)
  const found = turned.exec(text)
  if (found === null) return null
  const [all, next, after, word, spans] = found
  const count = word === undefined ? 1 : countOf(word)
  if (count === null || count > 12) return null
  return { unit: next ?? after ?? spans ?? '', count, words: all.split(' ').length, isWhole: word === undefined }
}

const textFrom = ({ tokens }: AnalyzedSentence, from: number): string =>
  tokens
    .slice(from, from + 8)
    .map(({ lower }) => lower)
    .join(' ')

/** The time told last, so much later; null where it is not told so finely. */
function stepped({ unit: span, count, isWhole }: Step, { edtf, precision }: DateMention): string | null {
  const year = /^(\d{4})(?:-\d\d)?(?:\/\d{4}-\d\d)?$/.exec(edtf)?.[1]
  if (year === undefined) return null
  if (span === 'year' && (isWhole || precision === 'year')) return String(Number(year) + count)
  if (precision === 'year') return null
  if (span === 'month' && precision !== 'month') return null
  if (span === 'quarter' && precision !== 'quarter') return null
  return shifted(edtf, count * (span === 'year' ? 12 : span === 'quarter' ? 3 : 1))
}

function stepAt(at: AnalyzedSentence, from: number, last: DateMention): ComparedPeriod | null {
  const found = stepIn(textFrom(at, from), at.dates.includes(last))
  if (found === null) return null
  const to = from + found.words
  const isAfter = /^(?:after|before)$/.test(at.tokens[to - 1]?.lower ?? '')
  if (isAfter && !isClosed(at.tokens[to]?.text)) return null
  // What the words mean beside a date of their own sentence has been reckoned.
  if (at.dates.some((date) => date.from < to && date.to > from && date.edtf !== '' && date.basis === 'computed'))
    return null
  const edtf = stepped(found, last)
  return edtf === null ? null : { from, to, edtf }
}

/** "The year after it grew by 4 percent", "to 7 billion the following month", "where a year ago there had been": the time told last, so much on or back. */
export function stepOn(at: AnalyzedSentence, number: NumberMention, last: DateMention): ComparedPeriod | null {
  const behind = stepAt(at, number.to, last)
  if (behind !== null && behind.edtf > last.edtf) return behind
  const floor = figureBefore(at, number.from)?.to ?? 0
  let from = number.from
  while (from > floor && !/^[,;:]$/.test(at.tokens[from - 1]?.text ?? '')) from--
  // "In 2019 it took in 3 million; a year later, it took in 100,000"
  const opener = lastIndexIn(at.tokens, floor, from - 1, ({ text }) => /^[;:]$/.test(text)) + 1
  const starts = [from, Math.max(opener, floor > 0 && opener === 0 ? from : opener)]
  for (const start of starts) {
    const open = /^(?:and|but|then|where|while|whereas)$/.test(at.tokens[start]?.lower ?? '') ? start + 1 : start
    const found = stepAt(at, open, last)
    if (found !== null) return found
  }
  return null
}
