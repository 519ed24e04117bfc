import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { runOf } from './respective.ts'

const reach = 10
const between = /^(?:,|and|in|the|of|all|on|during)$/

/** "12 and 18 cases in 2018 and 2019 respectively": as many times as numbers, each of the number of its turn. */
export function dateInTurn(at: AnalyzedSentence, number: NumberMention): DateMention | null {
  const run = runOf(at, number)
  const last = run.at(-1)
  if (last === undefined || run.length < 2) return null
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
  const date = row.length === run.length ? row[run.indexOf(number)] : undefined
  return date === undefined || date.edtf === '' || date.offsetDays !== null ? null : date
}
