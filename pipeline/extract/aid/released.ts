import { lowerWords } from '../piece.ts'
import { firstBehind } from './actors-near.ts'
import type { Idiom } from './idiom.ts'
import { modeOf } from './mode.ts'
import { phrasesBehind } from './phrases-behind.ts'
import { progressOf } from './progress.ts'

const seeking = new Set(['seek', 'demand', 'want', 'urge', 'request', 'oppose', 'block', 'await', 'discuss'])

/** "from Peru's frozen accounts": one's own money is let go. */
const frozen = /^(?:frozen|blocked|seized|accounts?|assets)$/

/** "The flood has triggered the release of 3 million francs from the fund", "approved the disbursement of 3 million to Chad": money that is let go to someone, or comes from someone. */
export const asReleased: Idiom = (at, figure, { clause }) => {
  const { index, number } = figure
  const [noun, of] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isRelease =
    number.kind === 'money' &&
    of?.kind === 'prep' &&
    of.text === 'of' &&
    noun?.kind === 'np' &&
    /^(?:release|disbursement|payout)$/.test(at.tokens[noun.head]?.lower ?? '')
  if (!isRelease || seeking.has(clause.verb.lemma) || modeOf(at, clause) === 'ask') return null
  const telling = { mode: 'noun', status: 'delivered', governor: null, rule: 'aid-noun' } as const
  const sides = firstBehind(at, phrasesBehind(at, figure, telling), ['from', 'to', 'for'])
  if (sides === null || lowerWords(sides.piece).some((word) => frozen.test(word))) return null
  const progress = progressOf(at, clause)
  if (progress === null) return 'none'
  if (progress === 'ahead') return { ...telling, status: 'pledged' }
  return modeOf(at, clause) === 'announce' ? { ...telling, status: 'announced' } : telling
}
