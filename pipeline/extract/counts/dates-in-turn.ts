import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { runOf } from './respective.ts'

const reach = 10
const between = /^(?:,|and|in|the|of|all|on|during)$/

/** "In 2018 and 2019 Peru had 12 and 18 cases": the times that the sentence opens with, one behind the other. */
function openingRow({ dates, tokens }: AnalyzedSentence, first: NumberMention): readonly DateMention[] {
  if (!/^(?:in|on|for|during)$/.test(tokens[0]?.lower ?? '') || (dates[0]?.from ?? 0) > 2) return []
  const isRow = dates.every((date, i) => {
    const before = dates[i - 1]
    return before === undefined || tokens.slice(before.to, date.from).every(({ lower }) => between.test(lower))
  })
  const isAhead = dates.every(({ to, precision }) => to <= first.from && precision === dates[0]?.precision)
  return isRow && isAhead ? dates : []
}

/** "12 and 18 cases in 2018 and 2019 respectively": as many times as numbers, each of the number of its turn. */
export function dateInTurn(at: AnalyzedSentence, number: NumberMention): DateMention | null {
  const run = runOf(at, number)
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.length < 2) return null
  const row: DateMention[] = []
  for (const date of at.dates) {
    if (date.from < last.to) continue
    const before = row.at(-1)
    const isNext =
      before === undefined
        ? date.from - last.to <= reach
        : at.tokens.slice(before.to, date.from).every(({ lower }) => between.test(lower))
    if (!isNext) break
    row.push(date)
  }
  const dates = row.length > 0 ? row : openingRow(at, first)
  const date = dates.length === run.length ? dates[run.indexOf(number)] : undefined
  return date === undefined || date.edtf === '' || date.offset !== null ? null : date
}
