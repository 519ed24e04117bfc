import type { AnalyzedSentence } from './analyze.ts'
import type { Place } from './date-of-clause.ts'
import { isOfRelative } from './date-of-relative.ts'
import { isOfSubject } from './date-of-subject.ts'
import type { DateMention } from './mention.ts'
import { chunkOf } from './parse/chunk-of.ts'
import type { Clause } from './parse/clause.ts'
import { isSubjectAhead } from './parse/subject-ahead.ts'

/** "…, and on 4 April the embassy gave …": the date of the clause that it opens. */
function opensNext(at: AnalyzedSentence, { from, to }: DateMention): boolean {
  const date = chunkOf(at, from)
  const before = at.chunks[at.chunks[date - 1]?.kind === 'prep' ? date - 2 : date - 1]
  const isOpening =
    before?.kind === 'conj' || (before?.kind === 'punct' && (before.text === ',' || before.text === ';'))
  if (date < 0 || !isOpening) return false
  let i = at.chunks.findIndex((chunk) => chunk.from >= to)
  if (at.chunks[i]?.kind === 'punct') i++
  const next = at.chunks[i]
  if (next?.kind === 'verb' && next.form === 'finite' && before?.kind === 'conj') return true
  return i >= 0 && next?.kind === 'np' && isSubjectAhead(at.chunks, i)
}

/** "Peru (20 tents), Chile (30, on 4 May)": said of what its own bracket holds. */
export function isInOtherBracket({ tokens }: AnalyzedSentence, place: Place, date: Place): boolean {
  const between = date.from < place.from ? tokens.slice(date.to, place.from) : tokens.slice(place.to, date.from)
  const marks = between.filter(({ text }) => text === '(' || text === ')')
  return marks[0]?.text === ')' && marks.at(-1)?.text === '('
}

/** "collected 20 tents and shipped them to Lima, Peru, on 3 May": what is then done to the same things. */
function isOfSameThings(at: AnalyzedSentence, clause: Clause): boolean {
  const [link, object] = [at.chunks[clause.at - 1], clause.arguments[0]]
  const np = object?.prep === null ? object.nominal.members[0]?.np : undefined
  const isThem = np?.isPronoun === true && /^(?:it|them)$/.test(at.tokens[np.head]?.lower ?? '')
  return link?.kind === 'conj' && link.text === 'and' && isThem && !clause.verb.passive
}

/** A date further on, where no other clause begins between: "a fund was offered, as decided on 3 March". */
export function laterDate(at: AnalyzedSentence, place: Place, dates: readonly DateMention[]): DateMention | null {
  const date = dates.find(({ from }) => from >= place.to)
  if (date === undefined || opensNext(at, date)) return null
  if (at.tokens.slice(place.to, date.from).some(({ text }) => text === ';') || isInOtherBracket(at, place, date))
    return null
  const told = isOfRelative(at, place, date)
  if (told !== null)
    return told
      ? date
      : laterDate(
          at,
          place,
          dates.filter((one) => one !== date),
        )
  const between = (token: number): boolean => token >= place.to && token < date.from
  // "The tents that Peru sent arrived on 3 May": the relative clause is part of the subject.
  const verb = at.clauses.find((clause) => between(clause.verb.from) && isOfSubject(at, clause, place))?.verb
  const start = verb?.from ?? place.to
  const isApart = at.clauses.some(
    (clause) =>
      clause.verb.form !== 'participle' &&
      between(clause.verb.from) &&
      clause.verb.from >= start &&
      !isOfSameThings(at, clause) &&
      !isOfSubject(at, clause, place),
  )
  const isShifted = at.tokens.some(
    ({ lower }, i) => between(i) && (lower === 'after' || lower === 'before' || lower === 'with'),
  )
  return isApart || isShifted ? null : date
}
