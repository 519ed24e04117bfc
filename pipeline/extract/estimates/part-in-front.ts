import { twoDigits } from '../../two-digits.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import type { ComparedPeriod } from './compared-period.ts'
import { figureBefore } from './spot.ts'

const ordinals = ['first', 'second', 'third', 'fourth']
const lasts = new Set(['last', 'final', 'closing'])

/** How many parts of its length make up what a time is a part of, and the first of what that is. */
function partsOf({ edtf, precision }: DateMention): { readonly count: number; readonly whole: string } | null {
  const year = /^(\d{4})-\d\d\/\1-\d\d$/.exec(edtf)?.[1]
  if (year !== undefined && precision === 'quarter') return { count: 4, whole: year }
  if (year !== undefined && precision === 'half_year') return { count: 2, whole: year }
  const month = /^(\d{4}-\d\d)-\d\d\/\1-\d\d$/.exec(edtf)?.[1]
  return month !== undefined && precision === 'half_month' ? { count: 2, whole: month } : null
}

function edtfOf(whole: string, part: number, count: number): string {
  const [year = '', month] = whole.split('-')
  if (month === undefined) {
    const length = 12 / count
    return `${year}-${twoDigits(part * length + 1)}/${year}-${twoDigits((part + 1) * length)}`
  }
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return part === 0 ? `${whole}-01/${whole}-15` : `${whole}-16/${whole}-${end}`
}

/** Where the stretch begins that a figure closes: behind the last ";", or the sentence. */
function startOf({ tokens }: AnalyzedSentence, floor: number, end: number): number {
  for (let i = end - 1; i >= floor; i--) if (/^[;:]$/.test(tokens[i]?.text ?? '')) return i + 1
  return floor === 0 ? 0 : end
}

/** "In the first half", "in the first": which part the words name that open a stretch, and how long they are. */
function partAt({ tokens }: AnalyzedSentence, from: number, { count }: { readonly count: number }) {
  const word = (i: number): string => tokens[from + i]?.lower ?? ''
  if (!/^(?:in|for|over|during)$/.test(word(0)) || word(1) !== 'the') return null
  const part = lasts.has(word(2)) ? count - 1 : ordinals.indexOf(word(2))
  const isNamed = word(3) === (count === 4 ? 'quarter' : 'half')
  const next = word(isNamed ? 4 : 3)
  if (part < 0 || part >= count || !(isNamed || next === ',' || /^(?:it|they|there)$/.test(next))) return null
  return /^(?:of|to)$/.test(next) ? null : { part, length: isNamed ? 4 : 3 }
}

/** "4 billion in the second half of 2019. In the first they had been 5 billion": another part of the year or month told last; of an earlier one only what had been before. */
export function partInFront(at: AnalyzedSentence, number: NumberMention, last: DateMention): ComparedPeriod | null {
  const whole = partsOf(last)
  if (whole === null) return null
  const from = startOf(at, figureBefore(at, number.from)?.to ?? 0, number.from)
  const found = partAt(at, from, whole)
  if (found === null) return null
  const edtf = edtfOf(whole.whole, found.part, whole.count)
  const isBefore = at.tokens.slice(from, number.from).some(({ lower }) => lower === 'had')
  const isTold = edtf > last.edtf || isBefore || last.precision === 'half_month'
  return isTold ? { from, to: from + found.length, edtf } : null
}
