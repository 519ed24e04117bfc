import { isTrade } from '../../lexicon/team-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'

const gifts = /^(?:gifts?|donations?|contributions?|presents?|aid|help|consignments?|shipments?)$/

/** "Peru's contribution, a field kitchen, arrived": the goods behind the comma are the gift. */
export const withoutLabel = (items: readonly Item[]): readonly Item[] => {
  const [label, ...goods] = items
  const isLabel = label?.number === null && label.piece !== null && gifts.test(lowerWords(label.piece).at(-1) ?? '')
  return isLabel && goods.length > 0 && label.piece?.at.tokens[label.piece.to]?.text === ',' ? goods : items
}

/** "From Peru came a laboratory": what stands behind the verb; amounts there are read figure by figure. */
export function arriverOf({ subject, fronted, arguments: [first] }: Clause): Nominal | null {
  const isFrom = subject === null && first?.prep === null && fronted.some(({ prep }) => prep === 'from')
  return isFrom && first.nominal.members.every(({ np }) => np.number === null) ? first.nominal : subject
}

const isHelper = ({ piece }: Item): boolean => piece !== null && isTrade(lowerWords(piece).at(-1) ?? '')

/** "300 Peruvian workers came home", "Peru flew home 40 doctors": people, but no help; doctors who "came home" had helped. */
export const isHomecoming = (
  { tokens }: AnalyzedSentence,
  { verb, arguments: [first] }: Clause,
  items: readonly Item[],
): boolean =>
  tokens[verb.to]?.lower === 'home' &&
  items.every((item) => item.category === 'personnel' && (first?.prep === null || !isHelper(item)))
