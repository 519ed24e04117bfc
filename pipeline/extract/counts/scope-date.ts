import { caseNouns } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isVerbless } from '../is-verbless.ts'
import type { DateMention } from '../mention.ts'
import { lastCause } from './cause.ts'
import { wordsBefore } from './shape.ts'

/** What a sentence may do with cases where it says of which time they are. */
const counting =
  /^(?:report|record|count|register|log|note|notify|publish|release|list|give|compile|cover|rise|fall|double|triple|treble|quadruple|drop|increase|decrease|decline|climb|surge|soar|jump|grow|halve|rage|spread|see|be|have)$/

const sheet = /^(?:figures|statistics|data|bulletin|report|review|overview)$/
const fatal = /^(?:deaths|fatalities)$/

const within =
  /\b(?:in|for|during|throughout|of|over|covers|covered|covering)(?: the)?(?: (?:year|month|period|season))?$/

/** "In 2022 cholera cases doubled", "Dengue 2019: the year in figures", "The bulletin covers March": the span of time that a sentence without a count lays out for the counts behind it; not when an outbreak began. */
export function scopeDate(at: AnalyzedSentence): DateMention | null {
  const [date, second] = at.dates
  if (date === undefined || second !== undefined || date.offset !== null) return null
  if (!isSpan(date)) return isDayOfSheet(at, date) ? date : null
  const isTold =
    lastCause(at) === 'disease' ||
    at.tokens.some(({ lower }) => caseNouns.has(lower) || fatal.test(lower) || sheet.test(lower))
  if (!isTold) return null
  if (isVerbless(at)) return date
  const isCounting = at.clauses.every(({ verb }) => verb.form !== 'finite' || counting.test(verb.lemma))
  // "The year 2022 was a bad one", "The 2023 report lists"
  const isFirst = /^(?:the(?: year| annual)?)?$/.test(wordsBefore(at, date.from))
  return isCounting && (isFirst || within.test(wordsBefore(at, date.from))) ? date : null
}

/** "published its cholera bulletin for 11 May": the day that the figures are of which are put out. */
function isDayOfSheet(at: AnalyzedSentence, { from, precision }: DateMention): boolean {
  const isSheet = /\b(?:report|bulletin|update|figures|data|count|tally|statistics) (?:for|of|dated)$/.test(
    wordsBefore(at, from),
  )
  const isOut = at.clauses.some(
    ({ verb }) => verb.form === 'finite' && /^(?:publish|release|issue|post|print|present|circulate)$/.test(verb.lemma),
  )
  return precision === 'day' && isSheet && isOut && at.numbers.every(({ nonFigure }) => nonFigure !== null)
}

/** "in March", "between 1 and 30 April": not "since 1 April". */
export const isSpan = ({ precision, edtf }: DateMention): boolean =>
  !/^(?:day|time)$/.test(precision) && edtf !== '' && !edtf.endsWith('/..') && !edtf.startsWith('../')
