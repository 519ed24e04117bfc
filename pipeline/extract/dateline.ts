import { verbForms } from '../lexicon/verbs.ts'
import { isDash } from './dash.ts'
import type { DateMention, Token } from './mention.ts'

/** A dateline is short: place, country, day, agency. */
const longest = 18

const isPlainVerb = (lower: string): boolean =>
  verbForms.get(lower)?.some(({ form }) => form === 'past' || form === 's') === true

/** Index of the token behind "LIMA, Peru, 3 May (Agency) --" or "LIMA, 3 May —"; 0 where a text opens without one. */
export function endOfDateline(tokens: readonly Token[], dates: readonly DateMention[]): number {
  const [first] = tokens
  if (first?.word?.isCapital !== true) return 0
  for (let i = 1; i < Math.min(tokens.length, longest); i++) {
    const token = tokens[i]
    // "Growth in 2020, in percent: Peru -1.2"
    if (token?.text === ':') return 0
    // "Peru lost 3 million – a record"
    if (token?.word?.isCapital === false && isPlainVerb(token.lower)) return 0
    if (token === undefined || /^[.;!?]$/.test(token.text)) {
      // "Nov. 10" and "D.C." have points of their own.
      const inside =
        token !== undefined &&
        (dates.some(({ from, to }) => i >= from && i <= to) || (tokens[i - 1]?.text.length ?? 9) < 5)
      if (!inside) return 0
      continue
    }
    // "In 2010–2017, Peru": the dash of a date
    if (
      !isDash(token.text) ||
      dates.some(({ from, to }) => from < i && i < to) ||
      (tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end && token.text === '-')
    )
      continue
    return isDash(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
  }
  return 0
}

/** The day a dispatch was sent is not that of what it tells. */
export function withoutDateline(tokens: readonly Token[], dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length === 0) return dates
  const end = endOfDateline(tokens, dates)
  return end === 0 ? dates : dates.filter(({ from }) => from >= end)
}
