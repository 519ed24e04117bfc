import { twoDigits } from '../../two-digits.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention, NumberMention } from '../mention.ts'

/** Of which words a time is told by the one told last, and so many years or months from it. */
export interface ComparedPeriod {
  readonly from: number
  readonly to: number
  readonly edtf: string
}

const spans = '(?:weeks?|months?|quarters?|half|halves|periods?|season|time|days|stretch)'
const same = new RegExp(
  `^(?:(?:in|for|during|over|at|of) the )?(?:same|corresponding|equivalent|comparable|like) (?:\\S+ ){0,2}?${spans}`,
)
const yearAgo = new RegExp(`^(?:in|for|during|over|of) (?:the|its) year ?- ?(?:earlier|ago) ${spans}`)
const ofYearBefore = new RegExp(
  `^(?:in|for|during|over|of) the (?:previous|preceding|prior|last) year 's (?:same|corresponding) ${spans}`,
)
const behindSame =
  /^ (?:(?:of|in) )?(?:(\d{4})|last (?:(?:fiscal|financial|calendar) )?(?:year|season)|(?:the|a|one) (?:previous|preceding|prior|year) ?(?:year|earlier|before|ago|previously)?)/
const step =
  /^(?:(?:in|of) )?(?:(?:a|one|the) (month|quarter) (?:earlier|before|ago|previously)|the (?:previous|preceding|prior) (month|quarter))\b(?! (?:of|the|a)\b)/

/** Words that make what follows the other side of a comparison: of no figure's own time. */
const comparing = /^(?:than|on|over|from|against|below|above|to|with|since|and|but)$/

/** "2020-04/2020-06", "2020-03": some months on. */
export function shifted(edtf: string, months: number): string | null {
  const parts = edtf.split('/').map((one) => /^(\d{4})-(\d\d)$/.exec(one))
  if (parts.some((one) => one === null)) return null
  return parts
    .map((one) => {
      const count = Number(one?.[1]) * 12 + Number(one?.[2]) - 1 + months
      return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`
    })
    .join('/')
}

/** How many months a month or a quarter goes back; null where what was told last is none. */
function lengthOf(unit: string, { edtf, precision }: DateMention): number | null {
  if (unit === 'month') return /^\d{4}-\d\d$/.test(edtf) ? 1 : null
  return precision === 'quarter' || isOfThreeMonths(edtf) ? 3 : null
}

/** "between April and June" */
function isOfThreeMonths(edtf: string): boolean {
  const [from, to] = edtf.split('/').map((one) => /^(\d{4})-(\d\d)$/.exec(one))
  return from != null && to != null && from[1] === to[1] && Number(to[2]) - Number(from[2]) === 2
}

/** The months from the time told last that the words name, and how many words they are. */
function stepIn(text: string, last: DateMention): { months: number; length: number } | null {
  const back = step.exec(text)
  if (back !== null) {
    const months = lengthOf(back[1] ?? back[2] ?? '', last)
    return months === null ? null : { months: -months, length: back[0].split(' ').length }
  }
  // "in the previous year's same month"
  const owned = ofYearBefore.exec(text)?.[0]
  if (owned !== undefined) return { months: -12, length: owned.split(' ').length }
  const ago = yearAgo.exec(text)?.[0]
  if (ago !== undefined) return { months: -12, length: ago.split(' ').length }
  // "and 3 million in that of 2019"
  const other = /^(?:in|for|during|over) (?:that|those) of (\d{4})\b/.exec(text)
  if (other !== null) return { months: (Number(other[1]) - Number(last.edtf.slice(0, 4))) * 12, length: 4 }
  const again = same.exec(text)?.[0]
  const year = again === undefined ? null : behindSame.exec(text.slice(again.length))
  if (again === undefined || year === null) return null
  const years = year[1] === undefined ? -1 : Number(year[1]) - Number(last.edtf.slice(0, 4))
  return { months: years * 12, length: `${again}${year[0]}`.trim().split(' ').length }
}

const textFrom = ({ tokens }: AnalyzedSentence, from: number): string =>
  tokens
    .slice(from, from + 10)
    .map(({ lower }) => lower)
    .join(' ')

function comparedAt(at: AnalyzedSentence, from: number, last: DateMention): ComparedPeriod | null {
  const found = stepIn(textFrom(at, from), last)
  const edtf = found === null ? null : shifted(last.edtf, found.months)
  return found === null || edtf === null ? null : { from, to: from + found.length, edtf }
}

/** "(same quarter of 2015: 24,900)": where the words before the colon begin; -1 where there are none. */
function labelInBracket({ tokens }: AnalyzedSentence, { from }: NumberMention): number {
  if (tokens[from - 1]?.text !== ':') return -1
  for (let i = from - 2; i > from - 10; i--) if (tokens[i]?.text === '(') return i + 1
  return -1
}

/** "; in the same months of last year they had brought in 552 million": at the head of the stretch that the figure closes. */
function comparedInFront(at: AnalyzedSentence, { from }: NumberMention, last: DateMention): ComparedPeriod | null {
  const floor = at.numbers.findLast(({ to, nonFigure }) => nonFigure === null && to <= from)?.to ?? from
  for (let i = from - 1; i >= Math.max(floor, from - 14); i--) {
    if (!/^(?:[,;:]|and|but|while|whereas)$/.test(at.tokens[i]?.lower ?? '')) continue
    const found = comparedAt(at, i + 1, last)
    if (found !== null && found.to <= from) return found
    if (at.tokens[i]?.text === ';') return null
  }
  return null
}

/** "from 10.8 percent a month earlier", "against 4 million in the same quarter of 2019": the time told last, so much earlier; also where the sentence opens with it. */
export function comparedPeriod(at: AnalyzedSentence, number: NumberMention, last: DateMention): ComparedPeriod | null {
  for (let from = number.to; from < number.to + 4 && at.tokens[from]?.kind !== 'punct'; from++) {
    const found = comparedAt(at, from, last)
    if (found !== null) return found
    if (comparing.test(at.tokens[from]?.lower ?? '')) return null
  }
  const label = labelInBracket(at, number)
  if (label >= 0) return comparedAt(at, label, last)
  const fronted = comparedInFront(at, number, last)
  if (fronted !== null) return fronted
  const isFirst = at.numbers.every((one) => one.nonFigure !== null || one.from >= number.from)
  return isFirst && !at.dates.includes(last) ? comparedAt(at, 0, last) : null
}
