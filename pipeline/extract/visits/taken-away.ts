import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

const sheltering =
  /^(?:hospitals?|clinics?|wards?|morgue|shelters?|safety|jail|prison|court|quarantine|isolation|custody)$/
const healers = /^(?:doctors?|nurses?|surgeons?|medics?|paramedics?|experts?|rescuers?|specialists?|teams?|brigades?)$/
const hands = /^(?:workers|staff|personnel|crews?|volunteers)$/

const isHealer = (word: string, before: string): boolean =>
  healers.test(word) || (hands.test(word) && /^(?:health|medical|aid|relief|rescue)$/.test(before))

/** "Two sailors were taken to a hospital in Lima": no one sent them there; unlike healers, who are at work there. */
export const isTakenAway = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  verb.passive &&
  /^(?:take|rush|bring|carry|transfer|transport|airlift|fly)$/.test(verb.lemma) &&
  found.some(
    ({ prep, nominal }) =>
      /^(?:to|into)$/.test(prep ?? '') && sheltering.test(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''),
  ) &&
  !at.tokens.some(({ lower }, i) => isHealer(lower, at.tokens[i - 1]?.lower ?? ''))
