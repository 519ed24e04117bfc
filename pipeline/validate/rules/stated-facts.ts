import { type Rule, rowsOfKind } from '../rule.ts'

/** A recipe, a program, a text in another language: what gives no row is not what the tables are for. */
export const statedFacts: Rule = {
  name: 'stated-facts',
  description: 'Every document states at least one fact.',
  check: (context) => {
    const telling = new Set([...rowsOfKind(context, 'fact')].map(({ row }) => row.document_id))
    return [...context.documents.values()].flatMap(({ id, file }) =>
      telling.has(id)
        ? []
        : [
            {
              code: 'stated-facts',
              level: 'error' as const,
              place: file,
              found: 'none',
              expected: 'facts',
              tip: 'the text may be of another kind or language; take its folder out of raw/',
            },
          ],
    )
  },
}
