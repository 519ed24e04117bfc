import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { doerOf } from './actors-near.ts'
import { governorsOf } from './governor.ts'

const paying = /^(?:pay|buy|purchase|procure|fund|finance|sponsor)$/

/** "Peru paid for 20 tents, which Oxfam handed over": who paid for what another hands on. */
export function payerOf(at: AnalyzedSentence, index: number): Actor | null {
  const before = at.chunks[index - 1]
  const isObject = before?.kind === 'verb' || (before?.kind === 'prep' && before.text === 'for')
  const outer = governorsOf(at, index).find(
    ({ clause: { verb, at: place }, relation }) =>
      relation !== 'relative' &&
      verb.form === 'finite' &&
      !verb.passive &&
      !verb.negated &&
      paying.test(verb.lemma) &&
      place >= index - 2 &&
      place < index,
  )
  return outer === undefined || !isObject ? null : doerOf(at, outer.clause)
}
