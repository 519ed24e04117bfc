import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn } from '../index-in.ts'
import { donorTypeIn } from '../named-in.ts'
import { hasName, lowerWords } from '../piece.ts'

/** "UNHCR's airbridge from Dubai", "the World Bank's office in Nairobi", "the UN agency for Chilean refugees": a body of many countries, wherever and for whom it works. */
function isOfMany({ piece, type, areas: [area] }: Actor): boolean {
  const { at, from } = piece
  // "NATO's Peruvian battalion"
  if (area === undefined || type === 'military' || area.from <= from + 1) return false
  const mark = firstIndexIn(at.tokens, from + 1, area.from, ({ lower }) => /^['’]s?$/.test(lower))
  const prep = area.from - (at.tags[area.from - 1] === 'DET' ? 2 : 1)
  const to = mark < 0 ? prep : mark
  // "the Bank of Peru"
  const isPlaced = mark >= 0 || /^(?:in|from|at|near|to|for)$/.test(at.tokens[to]?.lower ?? '')
  // "the central bank in Lima": without a name of its own a body is of the place
  return isPlaced && hasName({ at, from, to }) && donorTypeIn({ at, from, to }) === 'unspecified'
}

/** "the European Union", "the European Commission" */
export const namesUnion = ({ areas, tokens }: AnalyzedSentence): boolean =>
  areas.some(({ areaId }) => areaId === 'european_union') ||
  tokens.some(({ lower }, i) => lower === 'european' && tokens[i + 1]?.lower === 'commission')

/** "The European Union sent tents. Brussels also gave 3 million": where the Union was named and Belgium was not, the town stands for it. */
const isUnion = ({ piece }: Actor, { countries, isOfUnion }: Discourse): boolean =>
  isOfUnion && !countries.has('BEL') && lowerWords(piece).join(' ') === 'brussels'

/** A giver that is of no country, though a place is named with it. */
export const asInternational = (actor: Actor | null, discourse: Discourse): Actor | null =>
  actor !== null && (isUnion(actor, discourse) || isOfMany(actor))
    ? { ...actor, type: 'unspecified', iso3: null, iso3Piece: null, areas: [] }
    : actor
