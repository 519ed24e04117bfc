import type { Argument } from './clause.ts'

const adjuncts = /^(?:after|before|despite|in spite of|amid|following|because of|since|like|unlike)$/

/** "after a vote in Peru", "despite a warning from Peru": a phrase right behind that of a circumstance is said of it, and not of the verb. */
export const isOfAdjunct = ({ nominal }: Argument, before: Argument | undefined): boolean =>
  before?.nominal.end === nominal.first - 1 && adjuncts.test(before.prep ?? '')
