import type { Discourse } from '../discourse.ts'
import type { Clause } from '../parse/clause.ts'
import { lemmaWithParticle } from '../parse/verb-group.ts'

/** "Norway pledged 3 million, Peru 2 million. By May 1 million had been disbursed": what is paid out of the promises of several is told of none of them. */
export const isPaidOut = ({ verb, arguments: found }: Clause, { soleGiver }: Discourse): boolean =>
  soleGiver === 'several' &&
  verb.passive &&
  verb.modal === null &&
  /^(?:disburse|honou?r|redeem|pay out)$/.test(lemmaWithParticle(verb)) &&
  !found.some(({ prep }) => prep === 'by')
