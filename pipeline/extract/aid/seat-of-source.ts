import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { partyFrom } from './actors-near.ts'

/** "came from a parish in Arequipa": where the giver is, and not where things went; "from Peru in Lima" tells both. */
export const isSeatOfSource = (
  at: AnalyzedSentence,
  { arguments: found }: Clause,
  { prep, nominal }: Argument,
  i: number,
): boolean => {
  const source = found[i - 1]
  return (
    /^(?:in|at|near|on|outside)$/.test(prep ?? '') &&
    source?.prep === 'from' &&
    source.nominal.end === nominal.first - 1 &&
    source.nominal.members.every(({ np }) => np.areas.length === 0) &&
    partyFrom(at, source.nominal) !== null
  )
}
