import type { AnalyzedSentence } from '../analyze.ts'
import type { Governor } from './governor.ts'
import type { Idiom } from './idiom.ts'

const appeals = /^(?:appeal|request|application|call|plea|bid)$/
/** A bid that is made is one to buy. */
const sentOut = /^(?:appeal|request|application|call|plea)$/
const issuing = /^(?:go|come|issue|launch|make|send|put|sound|broadcast|publish|circulate|renew|repeat|open)$/

/** "An appeal has gone out for 3 million", "a plea was issued for 20 tents" */
const isSentOut = (at: AnalyzedSentence, { clause: { subject, verb }, relation, prep }: Governor): boolean =>
  relation === 'oblique' &&
  prep === 'for' &&
  issuing.test(verb.lemma) &&
  sentOut.test(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')

/** "received 3 million against its appeal for 9 million": what is asked for, whatever the verb tells of the rest. */
export const asAppealed: Idiom = (at, { index }, governor) => {
  const [noun, prep] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isAppeal = noun?.kind === 'np' && appeals.test(at.tokens[noun.head]?.lower ?? '')
  return (isAppeal && prep?.kind === 'prep' && prep.text === 'for') || isSentOut(at, governor)
    ? { mode: 'ask', status: 'called_for', governor: null, rule: 'aid-ask' }
    : null
}
