import { hasVerbClass } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateMention } from './mention.ts'
import type { Clause } from './parse/clause.ts'

const lastFinite = (at: AnalyzedSentence, from: number): Clause | undefined =>
  at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < from)

/** "Poland, where the last guest was Ana Ruiz, in 1979,", "had called in January": a date of no more than a remark, or of what had been before. */
export function isInPassing(at: AnalyzedSentence, date: DateMention): boolean {
  const clause = lastFinite(at, date.from)
  return clause !== undefined && (isRelative(at, clause) || isPluperfect(at, clause))
}

const isRelative = ({ chunks }: AnalyzedSentence, { first }: Clause): boolean => chunks[first - 1]?.kind === 'wh'

/** "had sent"; not "said that it had sent", which is the past as another tells it. */
function isPluperfect({ tokens, clauses }: AnalyzedSentence, clause: Clause): boolean {
  const { from, to, modal } = clause.verb
  const teller = clauses[clauses.indexOf(clause) - 1]
  const isTold = teller !== undefined && hasVerbClass(teller.verb.lemma, teller.verb.particle, 'say')
  return modal === null && to > from + 1 && tokens[from]?.lower === 'had' && !isTold
}

/** "she opened shelters for which Peru had paid 3 million": done before what the text tells. */
export function isOfBefore(at: AnalyzedSentence, place: { readonly from: number }): boolean {
  const clause = lastFinite(at, place.from + 1)
  return clause !== undefined && isPluperfect(at, clause)
}
