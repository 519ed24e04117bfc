import { areaName } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isLandKind } from '../areas.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import type { Measure } from './measure.ts'
import type { Side } from './side.ts'
import type { Spot } from './spot.ts'

/** "the economy", "the local economy": who pays, and nothing that is measured. */
export const isEconomyItself = (object: Piece): boolean =>
  /^(?:the|its|their)(?: (?:local|national|regional|world|global|whole|entire|island))? economy$/.test(
    lowerWords(object).join(' '),
  )

/** "has cost the island 3 billion": token of the "the" right behind the verb; -1 where there is none. */
export function payerAt({ tokens }: AnalyzedSentence, clause: Measure['clause'], number: Measure['number']): number {
  if (clause === null || clause.verb.to > number.from || !/^(?:cost|rob|deprive|deny)$/.test(clause.verb.lemma))
    return -1
  return [0, 1].map((i) => clause.verb.to + i).find((i) => i < number.from && tokens[i]?.lower === 'the') ?? -1
}

const isTheCountry = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'the' && /^(?:country|nation)$/.test(tokens[i + 1]?.lower ?? '')

/** "The quake in Izmit has cost the country 3 billion": the country of the town that was named. */
export function ofTownsCountry(
  at: AnalyzedSentence,
  clause: Measure['clause'],
  number: Measure['number'],
): Side | null {
  if (clause === null || clause.verb.to > number.from) return null
  // Right behind the verb: "has also cost the country".
  const the = [0, 1, 2].map((i) => clause.verb.to + i).find((i) => i < number.from && isTheCountry(at, i))
  if (the === undefined || at.areas.some(({ to, areaKind }) => to <= the && isLandKind(areaKind))) return null
  const town = at.areas.findLast(
    ({ to, form, areaKind, iso3 }) => to <= the && form === 'name' && areaKind === 'city' && iso3 !== null,
  )
  return town === undefined
    ? null
    : { piece: { at, from: the, to: the + 2 }, name: areaName(town.iso3 ?? ''), iso3: town.iso3, how: 'estimate-near' }
}

/** "gripped Asian markets and cost the world 3 billion": whoever it costs that. */
export const costOf = (object: readonly AreaMention[], { clause }: Measure): readonly AreaMention[] =>
  clause?.verb.lemma === 'cost' && !clause.verb.passive ? object.filter(({ from }) => from - clause.verb.to <= 1) : []

/** "The hotel suffered a loss of 3 million": of one that does business, and no trade, the loss is told. */
export const isFirm = (piece: Piece): boolean =>
  lowerWords(piece).some((word) => /^(?:hotel|airline|resort|firm|company|port)s?$/.test(word))

/** "cost Peru 3 billion, Chile 2 billion and Cuba 1 billion": a place behind a comma or "and" has an amount of its own. */
export function isGapped({ at, index }: Spot, clause: Clause): boolean {
  const [link, place] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isLinked = link?.kind === 'conj' || isComma(link)
  return isLinked && index - 2 > clause.at && place?.kind === 'np' && place.isName && place.number === null
}
