import type { AreaMention } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import type { Quantity } from './quantity.ts'

/** "took 3 million": the verb that has a figure for its object. */
export const isTakenBy = ({ verb, arguments: found }: Clause, number: NumberMention): boolean =>
  /^(?:take|buy|import|purchase|absorb)$/.test(verb.lemma) &&
  found.some(({ prep, nominal: { members } }) => prep === null && members.some(({ np }) => np.number === number))

/** "Chile took 3 million dollars of Peru's exports": they are another's. */
export const isOfOther = ({ piece: { at, from, to } }: Quantity, { iso3 }: AreaMention): boolean =>
  at.areas.some((one) => one.from >= from && one.to <= to && one.iso3 !== null && one.iso3 !== iso3)
