import { isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'

/** Where the next verb of the same subject stands, right behind "and" or "but": "but lifted" may read as what growth is like. */
function nextVerb({ tokens, clauses }: AnalyzedSentence, from: number, to: number): number {
  const link = firstIndexIn(tokens, from, to, ({ lower }, k) => {
    const isLink = lower === 'and' || lower === 'but' || lower === 'yet'
    const isVerb = clauses.some(({ verb }) => verb.form === 'finite' && verb.from === k + 1)
    return isLink && (isVerb || isPastTense(tokens[k + 1]?.lower ?? ''))
  })
  return link < 0 ? -1 : link + 1
}

/** "cut growth for 2012 to 2.5% but lifted growth for 2013 to 4.1%": a date behind the next verb, before a figure of that verb. */
export function isOfNextVerb(at: AnalyzedSentence, { to }: NumberMention, date: DateMention): boolean {
  const verb = nextVerb(at, to, date.from)
  const figure = verb < 0 ? undefined : at.numbers.find(({ from, nonFigure }) => from >= date.to && nonFigure === null)
  if (figure === undefined) return false
  const isOther = someIn(
    at.clauses,
    0,
    at.clauses.length,
    (one) => one.verb.form === 'finite' && one.verb.from > verb + 1 && one.verb.to <= figure.from,
  )
  return !isOther && !someIn(at.tokens, verb, figure.from, ({ text }) => text === ';')
}
