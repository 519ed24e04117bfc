import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "is getting a team ready for Lima", "has readied a team for Lima": who is made ready is to leave; "for the games in Lima" is for a deed. */
export function isMadeReady({ tokens, chunks }: AnalyzedSentence, { verb, arguments: found }: Clause): boolean {
  const isForPlace = found.some(({ prep, nominal: { members } }) => {
    const np = prep === 'for' ? members[0]?.np : undefined
    return np?.areas.some(({ form, to }) => form === 'name' && to === np.to) === true
  })
  if (/^(?:prepare|ready)$/.test(verb.lemma)) return isForPlace
  const object = found.find(({ prep }) => prep === null)?.nominal
  const end = chunks[(object?.end ?? 0) - 1]?.to ?? -1
  return /^(?:get|make|have)$/.test(verb.lemma) && !verb.passive && tokens[end]?.lower === 'ready'
}
