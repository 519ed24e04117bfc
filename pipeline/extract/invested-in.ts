import { words } from '../lexicon/word-list.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** What is done with money that is to bear a gain. */
export const investing = words('put pour pump plough plow sink invest channel funnel place inject')
const investors =
  /^(?:investors?|firms?|companies|company|businesses|banks?|financiers?|corporations?|multinationals?)$/

/** "Investors from Chile put 3 million into Peru": those who look for a gain, and a country that gets their money; no gift. */
export function isInvestedIn(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, subject, arguments: found } = clause
  if (!investing.has(verb.lemma) || verb.passive || subject === null) return false
  // "for clinics", "to feed the hungry": for those who are there.
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (at.tokens.some(({ lower }) => /^(?:gifts?|aid|relief|donations?)$/.test(lower))) return false
  if (next?.verb.form === 'infinitive' || found.some(({ prep }) => prep === 'for')) return false
  const isOfInvestors = subject.members.every(({ np }) => !np.isName && investors.test(at.tokens[np.head]?.lower ?? ''))
  const isMoney = found.some(({ prep, nominal }) => prep === null && nominal.members[0]?.np.number?.kind === 'money')
  const isIntoPlace = found.some(
    ({ prep, nominal: { members } }) =>
      /^(?:into|in)$/.test(prep ?? '') &&
      members.every(({ np }) => np.isName && np.areas.some((area) => area.form === 'name' && area.to === np.to)),
  )
  return isOfInvestors && isMoney && isIntoPlace
}
