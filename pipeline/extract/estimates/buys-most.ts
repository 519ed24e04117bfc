import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'

/** "Poland bought most", "India sent the most": the clauses of whoever leads the list. */
export const buysMost = oncePerSentence(({ clauses, chunks, tokens }: AnalyzedSentence): readonly Clause[] =>
  clauses.filter(({ verb, at: place }) => {
    const np = chunks[place + 1]
    return (
      /^(?:buy|take|send|purchase|order|import)$/.test(verb.lemma) &&
      !verb.passive &&
      np?.kind === 'np' &&
      /^(?:the )?most$/.test(
        tokens
          .slice(np.from, np.to)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
  }),
)
