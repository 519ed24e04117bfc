import type { Spot } from './spot.ts'

/** ", outpacing the 6 percent growth of 2017", ", reversing last year's 3 percent fall" */
export const isOutdone = ({ clause, number }: Spot): boolean =>
  clause !== null &&
  clause.verb.form === 'gerund' &&
  number.from - clause.verb.to <= 4 &&
  /^(?:outpace|exceed|surpass|top|beat|reverse|dwarf|eclipse|erase|better|outstrip)$/.test(clause.verb.lemma)
