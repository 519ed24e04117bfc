import type { Argument } from './clause.ts'

/** Words that open a circumstance: when, or in spite of what, something was. */
export const circumstance = /^(?:after|before|despite|amid|following)$/
const adjuncts = /^(?:in spite of|because of|since|like|unlike)$/

/** "after a vote in Peru", "despite a warning from Peru": a phrase right behind that of a circumstance is said of it, and not of the verb. */
export const isOfAdjunct = ({ nominal }: Argument, before: Argument | undefined): boolean =>
  before?.nominal.end === nominal.first - 1 &&
  (circumstance.test(before.prep ?? '') || adjuncts.test(before.prep ?? ''))
