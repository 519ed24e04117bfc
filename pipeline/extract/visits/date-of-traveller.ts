import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import type { Journey } from './journey.ts'
import type { Traveller } from './traveller.ts'

const marks = /^[(,]$/

/** "X of Chile (28 May)", "Y, on 9 June,": the date that stands right behind someone, between marks. */
function dateBehind(at: AnalyzedSentence, dates: readonly DateMention[], { name, to, origins }: Traveller) {
  if (name.at !== at) return undefined
  const end = Math.max(to, ...origins.filter(({ piece }) => piece.at === at).map(({ piece }) => piece.to))
  // "X of Chile in May"
  const isApart = marks.test(at.tokens[end]?.text ?? '')
  if (!isApart && at.tags[end] !== 'PREP') return undefined
  const start = isApart && at.tags[end + 1] === 'PREP' ? end + 2 : end + 1
  return dates.find(({ from, edtf, offset }) => from === start && edtf !== '' && offset === null)
}

/** "Among the guests were X (28 May) and Y (9 June)": of several who travel, the date of each; undefined where no one has one of their own. */
export function dateOfTraveller(
  at: AnalyzedSentence,
  days: readonly DateMention[],
  { travellers }: Journey,
  one: Traveller,
): DateMention | null | undefined {
  if (travellers.length < 2) return undefined
  const dates = [...at.dates, ...days]
  const own = travellers.map((other) => dateBehind(at, dates, other))
  if (own.filter((date) => date !== undefined).length < 2) return undefined
  return own[travellers.indexOf(one)] ?? null
}
