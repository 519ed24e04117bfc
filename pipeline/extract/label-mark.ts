import type { AnalyzedSentence } from './analyze.ts'
import { firstIndexIn } from './index-in.ts'
import type { NumberMention } from './mention.ts'

const longest = 6

/** Where the segment begins that a token stands in. */
function startOfSegment({ tokens }: AnalyzedSentence, end: number): number {
  let from = end
  while (from > 0 && end - from <= longest && !/^[;:•.]$/.test(tokens[from - 1]?.text ?? '')) from--
  return from
}

/** "Dead, 217.", "tested negative, 48;": whether the comma before a number stands for a colon: nothing else is in its segment. */
export function isLabelComma(at: AnalyzedSentence, { from, to }: NumberMention): boolean {
  const comma = from - 1
  if (at.tokens[comma]?.text !== ',' || !/^[;.,]?$/.test(at.tokens[to]?.text ?? '')) return false
  const start = startOfSegment(at, comma)
  const isPhrase = at.tokens.slice(start, comma).every(({ kind }) => kind === 'word')
  // Lists of numbers end here: what follows looks through the sentence.
  if (start >= comma || comma - start > longest || !isPhrase) return false
  // "tested negative, 48", "wells closed, 12"
  const isClause = at.clauses.some(
    ({ verb: { form, from: first, to: end } }) => form === 'finite' && first > start && end < comma,
  )
  const close = firstIndexIn(at.tokens, to, at.tokens.length, ({ text }) => /^[;:.]$/.test(text))
  const hasVerbBehind = at.clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.from >= to && (close < 0 || verb.to <= close),
  )
  const isOther = at.dates.some((date) => date.from >= start && date.to <= comma)
  return !isClause && !isOther && !hasVerbBehind
}

/** "Displaced persons, 3 March 2001: 40,000", "Homes lost (by 3 March): 900": before the day that stands apart in the label. */
export function endOfLabel({ tokens, dates }: AnalyzedSentence, colon: number): number {
  const to = tokens[colon - 1]?.text === ')' ? colon - 1 : colon
  const date = dates.find((one) => one.to === to)
  if (date === undefined) return colon
  const mark = to < colon ? '(' : ','
  const open = [date.from - 1, date.from - 2, date.from - 3].find((i) => tokens[i]?.text === mark) ?? -1
  const isTimeOnly = tokens.slice(open + 1, date.from).every(({ lower }) => /^(?:as|of|at|by|on|to|in|on)$/.test(lower))
  return open > 0 && isTimeOnly ? open : colon
}
