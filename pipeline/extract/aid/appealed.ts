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

const sums = /^(?:appeal|request|target|goal|ask)$/

const headOf = (at: AnalyzedSentence, { subject }: Governor['clause']): string =>
  at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''

/** "The appeal stood at 3 million", "was raised to 3 million", "Its goal is 3 million": how much is asked for. */
const isSizeOfAppeal = (at: AnalyzedSentence, { clause, relation }: Governor): boolean =>
  relation !== 'subject' &&
  /^(?:be|stand|amount|come|total|rise|raise|increase|grow|go|climb|double|lift|set|put|cut|lower|reduce)$/.test(
    clause.verb.lemma,
  ) &&
  (clause.verb.passive || !/^(?:raise|lift|set|put|cut|lower|reduce)$/.test(clause.verb.lemma)) &&
  // What an appeal stands at has come in
  (clause.verb.lemma === 'stand' ? /^(?:target|goal)$/ : sums).test(headOf(at, clause))

/** "received 3 million against its appeal for 9 million", "more than its request of 3 million": what is asked for, whatever the verb tells of the rest. */
export const asAppealed: Idiom = (at, { index }, governor) => {
  const [noun, prep] = [at.chunks[index - 2], at.chunks[index - 1]]
  const head = noun?.kind === 'np' ? (at.tokens[noun.head]?.lower ?? '') : ''
  const isAppeal =
    prep?.kind === 'prep' && ((appeals.test(head) && prep.text === 'for') || (sums.test(head) && prep.text === 'of'))
  return isAppeal || isSentOut(at, governor) || isSizeOfAppeal(at, governor)
    ? { mode: 'ask', status: 'called_for', governor: null, rule: 'aid-ask' }
    : null
}
