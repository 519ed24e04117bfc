import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { asTraded } from './by-trade.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { prepText, type Spot } from './spot.ts'

const moving = /^(?:go|ship|sell|export|leave|flow|travel|move|pass)$/
const abroad = /^(?:abroad|overseas)$/

/** "300 million dollars a year": what is told of every year or month. */
const isYearly = ({ at: { tokens } }: Spot, from: number): boolean =>
  (/^(?:a|each|every)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:year|month|week|season)$/.test(tokens[from + 1]?.lower ?? '')) ||
  /^(?:annually|yearly)$/.test(tokens[from]?.lower ?? '')

/** The place in a phrase of a clause with one of these prepositions. */
function placeIn({ at }: Spot, clause: Clause, preps: RegExp): Piece | null {
  for (const { prep, nominal } of clause.arguments) {
    const np = nominal.members[0]?.np
    if (np === undefined || !preps.test(prep ?? 'object')) continue
    const piece = { at, from: np.from, to: np.to }
    if (isPlace(piece)) return piece
  }
  return null
}

/** "Wool worth 300 million dollars a year went abroad from Chad": what is sold year by year, and no gift. */
function asYearlyTrade(spot: Spot): Measure | null {
  const { at, number, index } = spot
  const goods = at.chunks[index - 2]
  if (number.kind !== 'money' || prepText(at.chunks[index - 1]) !== 'worth' || goods?.kind !== 'np') return null
  const noun = singularOf(lowerAt(at, goods.head))
  if (!(pricedGoods.has(noun) || wares.has(noun)) || !isYearly(spot, number.to)) return null
  const clause = at.clauses.find(
    ({ at: verb, verb: { form, lemma, negated } }) =>
      verb > index && verb <= index + 3 && form === 'finite' && !negated && moving.test(lemma),
  )
  if (clause === undefined) return null
  const place = placeIn(spot, clause, clause.verb.lemma === 'leave' ? /^object$/ : /^(?:from|by|out of)$/)
  if (place === null && !abroad.test(lowerAt(at, clause.verb.to))) return null
  const piece = { at, from: goods.from, to: goods.to }
  const quantity = { piece, name: `exports of ${textOf(piece)}`, how: ofSubject }
  return {
    ...measureOf({ ...spot, clause }, 'level', quantity, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    placePiece: place,
  }
}

/** What a trade does, and what is sold year by year. */
export const asTrade = (spot: Spot): Measure | null => asTraded(spot) ?? asYearlyTrade(spot)
