import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { isVerbless } from '../is-verbless.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { GiftStatus } from './gift.ts'
import { tellsOfAid } from './sold.ts'

interface Place {
  readonly from: number
  readonly to: number
}

/** "360 million over three years", "30 million over the next two years": paid in the years to come. */
function isSpread({ tokens }: AnalyzedSentence, { to }: Place): boolean {
  const over = firstIndexIn(tokens, to, to + 4, ({ lower }) => lower === 'over')
  if (over < 0) return false
  const end = firstIndexIn(tokens, over + 1, over + 6, ({ lower }) => /^(?:years|months)$/.test(lower))
  return end > 0
}

const coming = /^(?:forthcoming|upcoming|impending|imminent)$/

/** "the forthcoming arrival of 300 tents": the words before the amount tell that it is still to come. */
const isComing = ({ tokens }: AnalyzedSentence, { from }: Place): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ lower }) => coming.test(lower))

/** "goods left our ports, the customs office reports", "shipped abroad, by the count of the customs": what customs count is sold. */
const isOfCustoms = oncePerSentence((at: AnalyzedSentence): boolean => {
  const { tokens, clauses } = at
  const isCounted = tokens.some(
    ({ lower }, i) =>
      lower === 'customs' &&
      (tokens[i - 2]?.lower === 'of' ||
        /^(?:data|figures|statistics|records|counts?|office|service|authority)$/.test(tokens[i + 1]?.lower ?? '')),
  )
  if (!isCounted || tellsOfAid(at)) return false
  return clauses.some(({ verb: { lemma, to }, arguments: [object] }) => {
    const goal = tokens[object?.nominal.members[0]?.np.head ?? -1]?.lower ?? ''
    return lemma === 'leave'
      ? /^(?:ports?|harbours?|harbors?|country|shores|borders)$/.test(goal)
      : /^(?:go|ship|move|sail|send)$/.test(lemma) && /^(?:abroad|overseas)$/.test(tokens[to]?.lower ?? '')
  })
})

/** What the words around an amount say of a gift that its verb or noun tells as given. */
export function statusAround(at: AnalyzedSentence, status: GiftStatus, amount: Place | null): GiftStatus {
  if (status !== 'delivered' || amount === null) return status
  if (isOfCustoms(at)) return 'exported'
  return isComing(at, amount) || (isVerbless(at) && isSpread(at, amount)) ? 'pledged' : status
}
