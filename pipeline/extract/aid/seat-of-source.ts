import { borders } from '../../lexicon/place-nouns.ts'
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

/** "crossed the border at Mandera": where, and not for whom. */
export function isPlaceOfCrossing({ tokens }: AnalyzedSentence, { arguments: found }: Clause, i: number): boolean {
  const line = found[i - 1]
  const isLine = line?.nominal.members.every(({ np }) => borders.test(tokens[np.head]?.lower ?? '')) === true
  return isLine && /^(?:in|at|near)$/.test(found[i]?.prep ?? '')
}
