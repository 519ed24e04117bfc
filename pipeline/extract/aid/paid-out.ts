import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { Clause } from '../parse/clause.ts'
import { lemmaWithParticle } from '../parse/verb-group.ts'

/** "Peru promised 3 million, and in May 1 million was paid out": of the one promise that its sentence tells before. */
function isOfOnePromise({ clauses, numbers, chunks }: AnalyzedSentence, { at, subject }: Clause): boolean {
  const start = chunks[subject?.first ?? at]?.from ?? 0
  const isPromised = clauses.some((one) => one.at < at && /^(?:pledge|promise|commit|offer)$/.test(one.verb.lemma))
  return isPromised && numbers.filter(({ nonFigure, to }) => nonFigure === null && to <= start).length === 1
}

/** "Norway pledged 3 million, Peru 2 million. By May 1 million had been disbursed": what is paid out of the promises of several is told of none of them. */
export const isPaidOut = (at: AnalyzedSentence, clause: Clause, { soleGiver }: Discourse): boolean =>
  soleGiver === 'several' &&
  clause.verb.passive &&
  clause.verb.modal === null &&
  /^(?:disburse|honou?r|redeem|pay out)$/.test(lemmaWithParticle(clause.verb)) &&
  !clause.arguments.some(({ prep }) => prep === 'by') &&
  !isOfOnePromise(at, clause)
