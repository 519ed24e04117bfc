import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'

const between = /^(?:[,;/=]|or|about|around|some|roughly|approximately|approx|ca|nearly|almost|over)$/

/** How many words may stand between a sum and the bracket that tells it again: "3 million euros in fresh aid (". */
const longestNoun = 4

/** Index of the number before the bracket that opens right before number `i`; -1 where none is near. */
function sumBefore({ tokens, numbers }: AnalyzedSentence, i: number): number {
  const [before, first] = [numbers[i - 1], numbers[i]]
  if (before === undefined || first === undefined) return -1
  let open = first.from - 1
  while (open > before.to && between.test(tokens[open]?.lower ?? '')) open--
  return tokens[open]?.text === '(' && open - before.to <= longestNoun ? i - 1 : -1
}

/** "3 million euros ($3.3 million, £2.6 million)": each sum in the bracket behind the first, with the sum before the bracket; all are of other currencies. */
export const furtherCurrencies = oncePerSentence((at: AnalyzedSentence): ReadonlyMap<NumberMention, NumberMention> => {
  const further = new Map<NumberMention, NumberMention>()
  const { tokens, numbers } = at
  for (let i = 1; i < numbers.length - 1; i++) {
    const sum = numbers[sumBefore(at, i)]
    if (sum?.kind !== 'money') continue
    const units = new Set([sum.unit])
    let last = i
    for (let one = numbers[last]; one?.kind === 'money' && !units.has(one.unit); one = numbers[last]) {
      units.add(one.unit)
      const next = numbers[last + 1]
      const isNext =
        next !== undefined &&
        tokens.slice(one.to, next.from).every(({ lower }) => between.test(lower)) &&
        next.from > one.to
      if (!isNext) break
      last++
    }
    if (units.size !== last - i + 2 || tokens[numbers[last]?.to ?? -1]?.text !== ')') continue
    for (const one of numbers.slice(i + 1, last + 1)) further.set(one, sum)
    i = last
  }
  return further
})
