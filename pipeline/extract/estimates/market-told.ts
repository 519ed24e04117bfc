import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { Clause } from '../parse/clause.ts'
import { textOf } from '../piece.ts'
import { withChangeVerb } from './by-change-verb.ts'
import type { Measure } from './measure.ts'
import { type Quantity, wordsOf } from './quantity.ts'
import type { Spot } from './spot.ts'

/** "fell 3 percent to 61,800 tourists": guests that are counted by what the verb says. */
const countsGuests = ({ chunks, tokens }: AnalyzedSentence, { at, end }: Clause): boolean =>
  chunks
    .slice(at + 1, end)
    .some(
      (chunk) =>
        chunk.kind === 'np' && chunk.number !== null && travelNouns.has(singularOf(tokens[chunk.head]?.lower ?? '')),
    )

/** "British arrivals", and then of the French: arrivals. */
function withoutPeople(quantity: Quantity): Quantity {
  const { at, from, to } = quantity.piece
  const people = at.areas.find((area) => area.form !== 'name' && area.from >= from && area.to < to)
  return people === undefined ? quantity : { ...quantity, name: textOf({ at, from: people.to, to }) }
}

/** A country or region other than the one country that guests were counted in. */
const isElsewhere = ({ economy }: Discourse, { iso3 }: AreaMention): boolean => {
  const host = economy?.sides.area?.iso3 ?? null
  return host !== null && host !== iso3
}

/** "Guests in the islands fell by 2 percent. The French market grew by 8", "Europe fell by 3 to 61,800 tourists": from where they come that were counted last. */
export function asMarketTold(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, discourse } = spot
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (clause === null || clause.subject === null) return null
  if (!wordsOf(last).some((word) => travelNouns.has(singularOf(word)))) return null
  const np = at.chunks[clause.subject.first]
  if (np?.kind !== 'np' || np.number !== null) return null
  const isMarket = /^markets?$/.test(at.tokens[np.head]?.lower ?? '')
  const area = at.areas.find(({ from, to }) => from >= np.from && to === (isMarket ? np.head : np.to))
  if (area === undefined || !isElsewhere(discourse, area) || !(isMarket || countsGuests(at, clause))) return null
  const read = withChangeVerb(spot, before)
  return read === null || last === null
    ? null
    : {
        ...read,
        quantity: { ...withoutPeople(last), how: 'carried' },
        placePiece: { at, from: area.from, to: area.to },
        isSource: true,
      }
}
