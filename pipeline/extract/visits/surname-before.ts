import type { AnalyzedSentence } from '../analyze.ts'
import type { Traveller } from './traveller.ts'

/** "Keller hopes to come later, and on 4 April he is due in Lima": the one known before whose surname is a subject of this sentence in front of token `i`. */
export function surnamedBefore(at: AnalyzedSentence, i: number, people: readonly Traveller[]): Traveller | undefined {
  const clause = at.clauses.findLast(({ subject }) => {
    const chunk = at.chunks[subject?.first ?? -1]
    return chunk !== undefined && chunk.to <= i && at.tags[chunk.from] === 'NNP' && chunk.to === chunk.from + 1
  })
  const name = at.tokens[at.chunks[clause?.subject?.first ?? -1]?.from ?? -1]?.text
  return name === undefined
    ? undefined
    : people.findLast(
        ({ isNamed, name: { at: told, from, to } }) =>
          isNamed && told !== at && to > from + 1 && told.tokens[to - 1]?.text === name,
      )
}
