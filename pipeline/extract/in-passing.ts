import type { AnalyzedSentence } from './analyze.ts'
import type { DateMention } from './mention.ts'
import type { Clause } from './parse/clause.ts'

/** "Poland, where the last guest was Ana Ruiz, in 1979,", "had called in January": a date of no more than a remark, or of what had been before. */
export function isInPassing(at: AnalyzedSentence, date: DateMention): boolean {
  const clause = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < date.from)
  return clause !== undefined && (isRelative(at, clause) || isPluperfect(at, clause))
}

const isRelative = ({ chunks }: AnalyzedSentence, { first }: Clause): boolean => chunks[first - 1]?.kind === 'wh'

/** "had sent" */
const isPluperfect = ({ tokens }: AnalyzedSentence, { verb: { from, to, modal } }: Clause): boolean =>
  modal === null && to > from + 1 && tokens[from]?.lower === 'had'

/** "she opened shelters for which Peru had paid 3 million": done before what the text tells. */
export function isOfBefore(at: AnalyzedSentence, place: { readonly from: number }): boolean {
  const clause = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from <= place.from)
  return clause !== undefined && isPluperfect(at, clause)
}
