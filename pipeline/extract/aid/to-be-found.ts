import type { AnalyzedSentence } from '../analyze.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import type { Idiom } from './idiom.ts'
import { isMore } from './needed.ts'
import type { Telling } from './telling.ts'

const finding = /^(?:find|raise|collect|mobili[sz]e|gather)$/

/** "must be found", "still has to find": it is not there yet. */
function isStillAhead({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  if (verb.modal === 'must') return true
  const words = tokens.slice(verb.from, verb.main).map(({ lower }) => lower)
  // "has still to find"
  const to = words.indexOf('to')
  return to > 0 && words.slice(0, to).some((word) => /^(?:has|have|had|needs?)$/.test(word))
}

/** "3 million remains to be raised" */
const remainsToBeFound = ({ clauses }: AnalyzedSentence, { verb, at }: Clause): boolean =>
  verb.lemma === 'remain' &&
  clauses.some((one) => one.at === at + 1 && one.verb.form === 'infinitive' && finding.test(one.verb.lemma))

/** "another 3 million", "3 million dollars more", "the remaining 3 million": more than there is. */
const isBeyond = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isMore(at, number) || at.tokens[number.to + 1]?.lower === 'more' || at.tokens[number.from - 1]?.lower === 'remaining'

/** "Investors had hoped for 3 million in profit", "The treasury had hoped for taxes of 3 million": what they hope to earn. */
const isHopeOfHelp = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  !hasEconomicWord(tokens.slice(verb.to).map(({ lower }) => lower))

/** "must be found to pay the teachers", "to balance the budget": what a state or a firm owes. */
const isForOwnDebts = ({ clauses }: AnalyzedSentence, { at }: Clause): boolean =>
  clauses.some(
    ({ verb, at: place }) =>
      place === at + 1 &&
      verb.form === 'infinitive' &&
      /^(?:pay|repay|balance|plug|service|refinance|settle)$/.test(verb.lemma),
  )

/** "Another 3 million must be found", "Oxfam has still to raise 3 million": what help still wants; not "the firm has to find 3 million". */
export const asToBeFound: Idiom = (at, { number, item }, governor) => {
  const isMoney = number.kind === 'money' || item.category === 'cash'
  const { clause, relation } = governor
  const ask: Telling = { mode: 'ask', status: 'called_for', governor, rule: 'aid-ask' }
  if (number.kind === 'money' && relation === 'subject' && remainsToBeFound(at, clause)) return ask
  // "Oxfam had hoped for 3 million"
  if (isMoney && clause.verb.lemma === 'hope' && governor.prep === 'for') return isHopeOfHelp(at, clause) ? ask : null
  if (!finding.test(clause.verb.lemma) || !isStillAhead(at, clause)) return null
  if (isDeniedClause(at, clause)) return null
  if (number.kind !== 'money') return clause.verb.lemma === 'find' ? 'none' : null
  if (!clause.verb.passive) {
    const doer = relation === 'object' ? doerOf(at, clause) : null
    const isOfHelpers = doer?.type === 'ngo' || (doer?.type === 'unspecified' && doer.areas.length === 0)
    return isOfHelpers ? ask : clause.verb.lemma === 'find' ? 'none' : null
  }
  if (isForOwnDebts(at, clause)) return 'none'
  const isStill = at.tokens.slice(clause.verb.from, clause.verb.to).some(({ lower }) => lower === 'still')
  const isForSomeone = partyBehind(at, clause.arguments, ['for', 'by']) !== null
  return relation === 'subject' && (isStill || isBeyond(at, number) || isForSomeone) ? ask : null
}
