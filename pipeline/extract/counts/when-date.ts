import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isOfState } from './standing-date.ts'

const books = /^(?:books?|count|tally|registers?|lists?|bulletin|report|figures|statistics|week|day|period|survey)$/

const longestOpening = 16

const isDay = ({ edtf, offset }: DateMention): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf) && offset === null

/** The one day of a sentence. */
function loneDay({ dates }: AnalyzedSentence): DateMention | null {
  const [date, second] = dates
  return date !== undefined && isDay(date) && second === undefined ? date : null
}

const onset =
  /^(?:begin|start|break|erupt|emerge|appear|surface|declare|detect|find|discover|identify|confirm|report|announce|notice|see|spot)$/

/** "When it broke out on 6 March, 60 fell ill within a month", "…, nobody thought that it would kill 60": what came of it later. */
function isLater(at: AnalyzedSentence, date: DateMention, from: number): boolean {
  const finite = at.clauses.filter(({ verb }) => verb.form === 'finite')
  const behind = finite.filter(({ verb }) => verb.from >= date.to)
  // "nobody had been warned, and nine died": of the verb whose subject it is
  const next = behind.find(({ verb }) => verb.from > from)
  const isDoer = next !== undefined && (at.chunks[next.subject?.first ?? -1]?.from ?? from + 1) <= from
  const own = isDoer ? next : (behind.findLast(({ verb }) => verb.from < from) ?? behind[0])
  if (own === undefined) return false
  const isOpened = finite.some(({ verb }) => verb.to <= date.from && onset.test(verb.lemma))
  return /^(?:would|could|might)$/.test(own.verb.modal ?? '') || (isOpened && !isThen(at, own))
}

/** "When the books were closed on 6 March, 300 had been counted": the day to which what follows was counted. */
function fronted(at: AnalyzedSentence, from: number): DateMention | null {
  const { tokens, dates } = at
  const [date] = dates
  const first = tokens[0]?.lower ?? ''
  const isOpening = /^(?:when|as|by|once)$/.test(first)
  if (date === undefined || !isOpening || date.from > longestOpening || date.to > from || tokens[date.to]?.text !== ',')
    return null
  const isBook = first === 'when' || tokens.slice(0, date.from).some(({ lower }) => books.test(lower))
  return isBook && isDay(date) && !isLater(at, date, from) ? date : null
}

const isParted = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^[,;:()]$/.test(text))

/** "had killed", "stood", "were": how things were then. */
const isThen = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  tokens[verb.from]?.lower === 'had' ||
  (isOfState(verb.lemma) && !/^(?:is|are|has|have)$/.test(tokens[verb.from]?.lower ?? ''))

/** "The number stood at 61 when the board met on 20 November": how things were on the day of the clause behind. */
function behind(
  at: AnalyzedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): DateMention | null {
  const date = loneDay(at)
  if (date === null || date.from < to) return null
  if (date.from - to > longestOpening) return null
  const words = at.tokens.slice(to, date.from).findIndex(({ lower }) => lower === 'when')
  const when = words < 0 ? -1 : to + words
  if (when < 0 || isParted(at, to, date.from)) return null
  const main = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < from)
  const inner = at.clauses.filter(({ verb }) => verb.form === 'finite' && verb.from > to && verb.from < date.from)
  return main !== undefined && isThen(at, main) && inner.length === 1 && (inner[0]?.verb.from ?? 0) > when ? date : null
}

/** The day that a clause with "when" gives to a figure of the sentence. */
export const whenDate = (
  at: AnalyzedSentence,
  number: { readonly from: number; readonly to: number },
): DateMention | null => fronted(at, number.from) ?? behind(at, number)
