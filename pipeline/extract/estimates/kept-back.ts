import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { asLostGoods } from './lost-goods.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { prepText, type Spot } from './spot.ts'

const staying = /^(?:stay|remain|lie|lay|sit|rot|pile|keep|leave|strand|hold|shut|trap)$/
const stores =
  /^(?:warehouses?|ports?|quays?|docks?|silos?|sheds?|stores?|depots?|tanks?|yards?|holds?|granar(?:y|ies)|storage)$/
const sources = /^(?:ground|fields?|trees?|vines?|wells?|reservoirs?|earth|soil|mines?|pits?)$/

/** "70,000 barrels a day stayed": the clause whose subject a figure is; null where there is none. */
function clauseOf({ at, index }: Spot): Clause | null {
  const end = index + 6
  return (
    at.clauses.find(
      ({ subject, at: verb, verb: { form, lemma, negated } }) =>
        form === 'finite' &&
        !negated &&
        staying.test(lemma) &&
        verb < end &&
        subject !== null &&
        subject.first >= index &&
        subject.first < verb,
    ) ?? null
  )
}

/** Where the clause says that they stay. */
function placeOf({ at, index }: Spot, clause: Clause): 'source' | 'store' | null {
  const heads = clause.arguments
    .filter(({ prep }) => /^(?:in|on|at)$/.test(prep ?? ''))
    .map(({ nominal }) => lowerAt(at, nominal.members[0]?.np.head ?? index))
  const next = lowerAt(at, clause.verb.to)
  const isShut =
    next === 'offline' ||
    (clause.verb.lemma === 'shut' && next === 'in') ||
    (next === 'shut' && lowerAt(at, clause.verb.to + 1) === 'in')
  if (isShut || heads.some((head) => sources.test(head))) return 'source'
  return heads.some((head) => stores.test(head)) ? 'store' : null
}

/** The head of what hangs on the figure by "of". */
function goodsNoun({ at, index }: Spot): number {
  const np = at.chunks[index + 2]
  return np?.kind === 'np' ? np.head : -1
}

/** Goods that a trade has lost, or cannot bring out. */
export const asGoodsMissing = (spot: Spot): Measure | null => asLostGoods(spot) ?? asKeptBack(spot)

/** "70,000 barrels a day stayed in the ground", "40,000 tonnes of coffee lay in the warehouses": what is not brought out, or not sold. */
function asKeptBack(spot: Spot): Measure | null {
  const { at, number, index } = spot
  if (number.unit !== 'barrel' && number.unit !== 'ton') return null
  const clause = clauseOf(spot)
  const place = clause === null ? null : placeOf(spot, clause)
  if (clause === null || place === null) return null
  const of = prepText(at.chunks[index + 1]) === 'of' ? phraseAt(at, index + 2) : null
  const isOil = number.unit === 'barrel'
  if (!isOil && (of === null || !pricedGoods.has(singularOf(lowerAt(at, goodsNoun(spot)))))) return null
  const piece = of ?? { at, from: number.from, to: number.to }
  const goods = of === null || isOil ? 'oil' : textOf(of)
  const name = place === 'source' ? `${goods} output` : `stocks of ${goods}`
  const direction = place === 'source' ? 'decrease' : 'level'
  return {
    ...measureOf({ ...spot, clause }, direction, { piece, name, how: ofSubject }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
  }
}
