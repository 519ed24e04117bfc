import type { AreaMention } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import type { Quantity } from './quantity.ts'

/** "took 3 million": the verb that has a figure for its object. */
export const isTakenBy = ({ verb, arguments: found }: Clause, number: NumberMention): boolean =>
  /^(?:take|buy|import|purchase|absorb)$/.test(verb.lemma) &&
  found.some(({ prep, nominal: { members } }) => prep === null && members.some(({ np }) => np.number === number))

const sold = /^(?:exports|crop|crops|harvest|output|production|catch|shipments)$/

/** "Russia bought 18 percent of the crop": of what another country told before has to sell. */
export const isCropTold = ({ piece: { at, from, to }, name }: Quantity, number: NumberMention): boolean =>
  from === number.to + 1 &&
  /^(?:the|its|their)$/.test(at.tokens[from]?.lower ?? '') &&
  (name === null ? sold.test(at.tokens[to - 1]?.lower ?? '') : name.startsWith('imports of ')) &&
  !at.areas.some((one) => one.from >= from && one.to <= to)

/** "Chile took 3 million dollars of Peru's exports": they are another's. */
export const isOfOther = ({ piece: { at, from, to } }: Quantity, { iso3 }: AreaMention): boolean =>
  at.areas.some((one) => one.from >= from && one.to <= to && one.iso3 !== null && one.iso3 !== iso3)
