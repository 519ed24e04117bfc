import type { AnalyzedSentence } from '../../analyze.ts'
import { lowerAt } from '../../lower-at.ts'
import type { DateMention } from '../../mention.ts'
import { type Journey, piece, type Scene } from '../journey.ts'

const linking = /^(?:,|and|again|in|on|from|then|later|once|more)$/

/** "in December 2019 and January 2020": one stay over the turn of the year. */
const isOverNewYear = (before: string, next: string): boolean =>
  before.slice(4, 7) === '-12' &&
  next.slice(4, 7) === '-01' &&
  Number(next.slice(0, 4)) === Number(before.slice(0, 4)) + 1

/** "in May 2008 and again in June 2009", "in 2005 and 2011": nothing else stands between two dates, and they are of two stays. */
function isNextStay(at: AnalyzedSentence, before: DateMention, next: DateMention): boolean {
  const between = at.tokens.slice(before.to, next.from).map(({ lower }) => lower)
  if (between.length === 0 || !between.every((word) => linking.test(word))) return false
  const [year, nextYear] = [before.edtf.slice(0, 4), next.edtf.slice(0, 4)]
  if (between.includes('again')) return true
  if (isOverNewYear(before.edtf, next.edtf)) return false
  return between.some((word) => word === 'and' || word === ',') && year !== nextYear
}

/** The dates that go on with the one right behind a token. */
function datesInRow(at: AnalyzedSentence, from: number): DateMention[] {
  const first = at.dates.findIndex((one) => one.from >= from)
  const row: DateMention[] = []
  for (const date of first < 0 ? [] : at.dates.slice(first)) {
    const last = row.at(-1)
    if (last !== undefined && !isNextStay(at, last, date)) break
    row.push(date)
  }
  return row
}

/** Behind the row the sentence or its clause ends, or tells what they came for. */
const isClosed = (at: AnalyzedSentence, to: number): boolean =>
  /^(?:[.;,):]?|and|to|for|as|when|during)$/.test(lowerAt(at, to)) || at.tags[to] === 'PUNCT'

const on = (journey: Journey, at: AnalyzedSentence, date: DateMention): Journey => ({
  ...journey,
  date: { at, date, role: 'event', how: 'date' },
})

/** "visited Peru in August 2008 and again in January 2009": a journey for each of the dates in a row, the one told for the first of them. */
export function furtherStays({ at, told }: Scene): Journey[] {
  return told.slice().flatMap((journey, i): Journey[] => {
    const { anchor, destinations, date } = journey
    const last = destinations.at(-1)
    if (anchor.at !== at || date != null || destinations.length !== 1 || last === undefined) return []
    if (last.piece.at !== at || last.piece.from < anchor.from) return []
    const [first, ...others] = datesInRow(at, last.piece.to)
    const end = others.at(-1)
    if (first === undefined || end === undefined || !isClosed(at, end.to)) return []
    if (at.clauses.some(({ verb }) => verb.from >= last.piece.to && verb.from < end.to)) return []
    told[i] = on(journey, at, first)
    return others.map((one) => ({ ...on(journey, at, one), anchor: piece(at, one.from, one.to) }))
  })
}
