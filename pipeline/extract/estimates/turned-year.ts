import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { NumberMention } from '../mention.ts'

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
  ['over the full year', 0],
  ['in the full year', 0],
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

/** The year that an ellipsis means, from the period of the figure before; null where there is none. */
export function turnedYear(at: AnalyzedSentence, number: NumberMention, last: DateChoice): DateChoice | null {
  const { text, to } = wordsBehind(at, number.to)
  const years = turns.find(([words]) => words === text)?.[1]
  const year = /^(\d{4})(?:-\d\d)?(?:\/\1-\d\d)?$/.exec(last.date.edtf)?.[1]
  if (years === undefined || year === undefined) return null
  const start = at.tokens[number.to]?.start ?? 0
  const end = at.tokens[to - 1]?.end ?? start
  const edtf = String(Number(year) + years)
  const date = { ...last.date, from: number.to, to, start, end, edtf, precision: 'year', basis: 'computed' } as const
  return { at, date, role: last.role, how: 'date' }
}
