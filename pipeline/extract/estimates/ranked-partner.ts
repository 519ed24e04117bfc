import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { areaAt } from './area-at.ts'
import { type Measure, measureOf } from './measure.ts'
import { isRanking, ownerOfRanked, partnerOf, rankedAt, shared } from './partners.ts'
import { hasEconomicWord, wordsOf } from './quantity.ts'
import { type Side, sideOf } from './side.ts'
import type { Sides } from './sides.ts'
import type { Spot } from './spot.ts'

const beingVerbs = /^(?:be|remain|become|stay|rank)$/

/** "For Laos, where Chile is the leading partner,": whose partner it is stands before the "where". */
function fronted(at: AnalyzedSentence, subject: number): AreaMention | undefined {
  const np = at.chunks[subject - 3]
  const isWhere = at.tokens[at.chunks[subject - 1]?.from ?? -1]?.lower === 'where' && isComma(at.chunks[subject - 2])
  return isWhere && np?.kind === 'np' ? (areaAt(at, subject - 3) ?? undefined) : undefined
}

/** Chunk that ranks the subject of a clause: "was again the top market". */
const predicateOf = ({ chunks }: AnalyzedSentence, clause: Clause): number =>
  chunks[clause.at + 1]?.kind === 'adv' ? clause.at + 2 : clause.at + 1

interface Ranked {
  readonly owner: AreaMention
  readonly partner: AreaMention
  /** What the partner is: "supplier". */
  readonly role: string
}

/** Who lends or invests has no part in the trade that is told beside. */
const trading = /^(?:market|buyer|customer|purchaser|importer|supplier|partner|destination|source)$/

const roleAt = ({ chunks, tokens }: AnalyzedSentence, index: number): string => {
  const np = chunks[index]
  return np?.kind === 'np' ? singularOf(tokens[np.head]?.lower ?? '') : ''
}

/** "Japan is Peru's third market", "Japan, Peru's third market,": whose partner a country is. */
const rankedIn = oncePerSentence((at: AnalyzedSentence): Ranked | null => {
  if (!at.chunks.some((_, i) => isRanking(at, i))) return null
  const told = at.clauses.flatMap((clause): [number, number][] => {
    const isBeing = clause.verb.form === 'finite' && beingVerbs.test(clause.verb.lemma) && !clause.verb.negated
    return isBeing ? [[clause.at - 1, predicateOf(at, clause)]] : []
  })
  const apposed = at.chunks.flatMap((chunk, i): [number, number][] => (isComma(chunk) ? [[i - 1, i + 1]] : []))
  for (const [subject, index] of [...told, ...apposed]) {
    const role = roleAt(at, index)
    if (!isRanking(at, index) || !trading.test(role)) continue
    const [partner, owner] = [areaAt(at, subject), ownerOfRanked(at, index) ?? fronted(at, subject)]
    if (partner !== null && owner !== undefined && owner.iso3 !== null && owner.iso3 !== partner.iso3)
      return { owner, partner, role }
  }
  return null
})

const traded = /^(?:exports?|imports?|trade|shipments|deliveries)$/

/** "Japan is Peru's third market, with exports of 3 billion and imports of 2": Peru's, and with Japan. */
export function sidesRanked(at: AnalyzedSentence, measure: Measure): Sides | null {
  const { quantity, number } = measure
  if (quantity === null || quantity.piece.at !== at || !wordsOf(quantity).some((word) => traded.test(word))) return null
  const ranked = rankedIn(at)
  if (ranked === null || ranked.owner.to > quantity.piece.from) return null
  const isOfOther = at.areas.some(
    ({ iso3, from }) =>
      from > Math.max(ranked.owner.from, ranked.partner.from) &&
      from < number.from + 4 &&
      iso3 !== null &&
      iso3 !== ranked.owner.iso3 &&
      iso3 !== ranked.partner.iso3,
  )
  if (isOfOther) return null
  const [owner, partner] = [sideOf(at, ranked.owner), sideOf(at, ranked.partner)]
  // "Chile is Peru's main supplier, with exports of 3 billion": it is the supplier that exports.
  const isOfSupplier = ranked.role === 'supplier' && wordsOf(quantity).some((word) => /^exports?$/.test(word))
  return isOfSupplier ? { area: partner, counterpart: owner } : { area: owner, counterpart: partner }
}

/** "Shoe exports to Chile fell 3 percent, hats 4": goods alone, of which the flow was told. */
const isOfGoods = (at: AnalyzedSentence, { quantity, clause, anchor }: Measure, partner: Side): boolean =>
  clause === null &&
  anchor.from < (quantity?.piece.from ?? 0) &&
  !hasEconomicWord(wordsOf(quantity)) &&
  at.tokens.slice(Math.max(0, partner.piece.from - 4), partner.piece.from).some(({ lower }) => traded.test(lower))

/** "Exports to Chile came to 3 billion and imports to 2": with the same partner. */
export function samePartner(at: AnalyzedSentence, measure: Measure, last: Sides | null): Side | null {
  const { quantity, number } = measure
  const partner = last?.counterpart ?? null
  if (partner === null || partner.piece.at !== at || quantity === null || quantity.piece.at !== at) return null
  const isBare =
    /^(?:exports|imports)(?: (?:from|to) (?:it|them|there))?$/.test(wordsOf(quantity).join(' ')) ||
    isOfGoods(at, measure, partner)
  const isOther = at.areas.some(({ from }) => from >= partner.piece.to && from < number.to + 3)
  return isBare && !isOther && quantity.piece.from > partner.piece.to ? { ...partner, how: 'carried' } : null
}

/** "Chile was the top market with 3 million. It was followed by Peru with 2": ranked behind one that was a partner. */
export function nextRanked(at: AnalyzedSentence, { economy }: Discourse, number: NumberMention): AreaMention | null {
  const partner = economy?.sides.counterpart ?? null
  // "India ranked second with 3 million"
  const isPlaced = at.clauses.some(
    ({ verb, at: place }) =>
      /^(?:rank|come|place|finish)$/.test(verb.lemma) &&
      /^(?:second|third|fourth|fifth|next)$/.test(at.tokens[at.chunks[place + 1]?.from ?? -1]?.lower ?? ''),
  )
  const isFollowed = at.clauses.some(
    ({ verb, subject }) =>
      verb.lemma === 'follow' &&
      verb.passive &&
      /^(?:it|they|this|that|these)$/.test(at.tokens[at.chunks[subject?.first ?? -1]?.from ?? -1]?.lower ?? ''),
  )
  return partner !== null && (isPlaced || isFollowed) ? rankedAt(at, chunkAround(at, number)) : null
}

/** "The United States remained the largest buyer with $24.6 billion": of what was measured last. */
export function asPartner(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, discourse } = spot
  const quantity = before?.quantity ?? discourse.economy?.quantity ?? null
  if (quantity === null || !wordsOf(quantity).some((word) => shared.test(word))) return null
  const isRanked = partnerOf(at, number) !== null || nextRanked(at, discourse, number) !== null
  if (!isRanked || number.to < spot.np.to) return null
  // "with trade of 3 billion": what it is stands beside it.
  const noun = at.chunks[spot.index - 2]
  if (noun?.kind === 'np' && shared.test(at.tokens[noun.head]?.lower ?? '')) return null
  return { ...measureOf(spot, 'level', { ...quantity, how: 'carried' }, null), isValue: true }
}
