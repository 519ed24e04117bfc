import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { nominalAt } from '../parse/nominal.ts'
import { partyFrom } from './actors-near.ts'

/** The "did" of "as did"; -1 where there is none. */
const asDid = oncePerSentence(({ tokens }: AnalyzedSentence): number =>
  tokens.findIndex(({ lower }, i) => lower === 'did' && /^(?:as|so)$/.test(tokens[i - 1]?.lower ?? '')),
)

/** "Peru gave 3 million to Chad, as did the World Bank": who did as much, behind the figure that ends at a token; null where no one did. */
export function fellowOf(at: AnalyzedSentence, end: number, verb: number): Actor | null {
  const did = asDid(at)
  // "Chad got 20 tents because Peru answered at once, as did Mali": did what the clause between tells
  const isOfOther = at.clauses.some(
    (one) => one.verb.form === 'finite' && one.verb.from > Math.max(verb, end - 1) && one.verb.to < did,
  )
  if (isOfOther) return null
  if (did < end || at.numbers.some(({ from, nonFigure }) => from >= end && from < did && nonFigure === null))
    return null
  // "as did Chile in 2010": another time, another gift
  if (at.dates.some(({ from }) => from > did)) return null
  const first = at.chunks.findIndex(({ from }) => from > did)
  const nominal = first < 0 ? null : nominalAt(at.chunks, first)
  return nominal === null || nominal.members.some(({ np }) => np.number !== null) ? null : partyFrom(at, nominal)
}
