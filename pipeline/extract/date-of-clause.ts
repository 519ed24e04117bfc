import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** Tokens, end exclusive. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** "40 were found ill on 3 May, and 12 have died": a number alone goes on with what was counted. */
const isBare = ({ subject }: Clause): boolean => {
  const np = subject?.members[0]?.np
  return np?.number?.kind === 'number' && np.number.to === np.to
}

/** "Peru sent tents on 3 May, and 20 beds were flown in by Chad": the date stands in a clause that is over, and the place in the next one, which has a subject of its own. */
export function isOfOtherClause(at: AnalyzedSentence, date: Place, place: Place): boolean {
  if (date.to > place.from) return false
  const own = at.clauses.find(({ verb, subject }) => {
    const from = subject === null ? -1 : (at.chunks[subject.first]?.from ?? -1)
    return verb.form === 'finite' && from >= date.to && from <= place.from && verb.from >= place.from
  })
  return own !== undefined && !isBare(own) && hasFigure(at, date) && isOfClauseBefore(at, date, own)
}

/** Whether a date stands in a clause that is over where another, with a subject of its own, begins. */
export function isOfClauseBefore(at: AnalyzedSentence, date: Place, { subject }: Clause): boolean {
  const from = subject === null ? -1 : (at.chunks[subject.first]?.from ?? -1)
  const before = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= date.from)
  // "In a letter dated 3 May, Peru asked"
  if (from < date.to || before?.subject == null || before.verb.lemma === 'date') return false
  return isParted(at, date, from)
}

/** "The plane landed on 3 May, and 20 beds were handed over": what has no figure is the occasion of what has one. */
export function hasFigure({ clauses, chunks, numbers }: AnalyzedSentence, date: Place): boolean {
  const before = clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= date.from)
  const start = chunks[before?.subject?.first ?? -1]?.from ?? date.from
  return numbers.some(({ from, to, nonFigure }) => nonFigure === null && from >= start && to <= date.from)
}

/** Between a date and a subject a clause ends; not so where the date opens the clause of the subject: ": by May, 20 beds had come". */
function isParted({ tokens, tags }: AnalyzedSentence, { from, to }: Place, subject: number): boolean {
  const between = tokens.slice(to, subject)
  const before = tokens[tags[from - 1] === 'PREP' ? from - 2 : from - 1]?.text ?? ''
  if (between.length === 1 && between[0]?.text === ',' && /^(?:[,;:–—]|and|but|that)$/.test(before)) return false
  return between.some(({ lower, text }, i) => {
    const tag = tags[to + i]
    // "said on 3 May that 20 beds had come": the day of both.
    return text === ',' || text === ';' || tag === 'CONJ' || (tag === 'SUB' && lower !== 'that')
  })
}
