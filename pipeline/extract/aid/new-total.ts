import type { AnalyzedSentence } from '../analyze.ts'
import type { AidFigure } from './figure.ts'

const raising = new Set('bring take lift raise push swell increase'.split(' '))

/** "which brought the number of Peruvian nurses there to 40": how many there are now is no gift. */
export function isNewTotal(at: AnalyzedSentence, { index }: AidFigure): boolean {
  const to = at.chunks[index - 1]
  if (to?.kind !== 'prep' || to.text !== 'to') return false
  const clause = at.clauses.findLast((one) => one.at < index)
  const object = clause?.arguments.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  return (
    clause !== undefined &&
    raising.has(clause.verb.lemma) &&
    object !== undefined &&
    /^(?:number|strength|tally|count|team|contingent|force|fleet|presence|staff|crew|brigade)$/.test(
      at.tokens[object.head]?.lower ?? '',
    )
  )
}

/** "collected 3 million less", "sent 20 tons fewer": by how much, not how much. */
export const isDifference = ({ tokens, chunks }: AnalyzedSentence, { number, index }: AidFigure): boolean =>
  [number.to, chunks[index]?.to ?? -1].some((i) => /^(?:less|fewer|lower|short)$/.test(tokens[i]?.lower ?? ''))
