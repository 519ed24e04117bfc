import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'

/** "It was to Peru that Chile sent 20 tents": what the clause of "it was" lifts out of the next one stands in front of that one. */
export function withLifted(chunks: readonly Chunk[], outer: Clause | undefined, clause: Clause): Clause {
  const that = chunks[clause.first - 1]
  if (outer?.verb.lemma !== 'be' || that?.kind !== 'wh' || that.text !== 'that') return clause
  if (clause.subject === null || clause.subject.first < clause.first) return clause
  const isIt = outer.subject?.members[0]?.np.isPronoun === true && outer.subject.end === outer.at
  const [lifted] = outer.arguments
  const isPhrase = lifted !== undefined && lifted.prep !== null && lifted.nominal.first === outer.at + 2
  return isIt && isPhrase && lifted.nominal.end === clause.first - 1
    ? { ...clause, fronted: [lifted, ...clause.fronted] }
    : clause
}
