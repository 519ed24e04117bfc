import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isRateOrChange } from './estimator-verbs.ts'
import { prepText } from './spot.ts'

/** ", an adviser points out": a verb with its particle, which the tagger takes for a noun, at the end of a phrase. */
export function isPointingOut({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [np, out, end] = chunks.slice(index, index + 3)
  return (
    np?.kind === 'np' &&
    /^(?:points?|sets|spells)$/.test(tokens[np.to - 1]?.lower ?? '') &&
    out?.kind === 'adv' &&
    tokens[out.from]?.lower === 'out' &&
    (end === undefined || end.kind === 'punct')
  )
}

const promising = new Set(['promise', 'offer', 'expect', 'foresee', 'see', 'forecast', 'predict'])

/** "Growth of 2 percent is all that the bank can promise": the figure stands in front of who promises it. */
function isPromisedAhead({ chunks }: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const first = subject?.first ?? -1
  const [figure, that] = [chunks[first - 2], chunks[first - 1]]
  const isThat = that?.kind === 'wh' && /^(?:that|what)$/.test(that.text)
  return (
    promising.has(verb.lemma) &&
    /^(?:can|could)$/.test(verb.modal ?? '') &&
    isThat &&
    figure?.kind === 'np' &&
    figure.number?.unit === 'percent'
  )
}

/** Whether an amount of growth or of a change stands behind a preposition that begins at a chunk. */
const isOfChange = (at: AnalyzedSentence, prep: number, text: string): boolean =>
  prepText(at.chunks[prep]) === text && isRateOrChange(at, prep + 1)

/** "is resigned to a contraction of 2 percent", "has resigned itself to growth of 1", "is bracing for a fall", "all that the bank can promise": verbs of waiting for what is to come. */
export function foresees(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, at: place } = clause
  if (verb.negated) return false
  if (verb.lemma === 'resign') return isOfChange(at, place + 1, 'to') || isOfChange(at, place + 2, 'to')
  if (verb.lemma === 'brace') return isOfChange(at, place + 1, 'for') || isOfChange(at, place + 2, 'for')
  return isPromisedAhead(at, clause)
}
