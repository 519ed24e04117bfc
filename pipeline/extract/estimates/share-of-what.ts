import { firstIndexIn } from '../index-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { type Piece, textOf } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, type MeasureReader, measureOf } from './measure.ts'
import { isPerson, isReference, nameOfQuantity, type Quantity, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** What an economy does with its goods and money. */
const trading = new Set(
  'sell export import earn produce yield grow catch mine buy consume harvest manufacture land ship pump refine'.split(
    ' ',
  ),
)

const producers =
  /^(?:country|economy|nation|region|province|island|islands|industry|sector|farmers|growers|fishermen|lobstermen|miners|mines|exporters|planters|factories|fleet|boats)$/

/** "what Peru sells", "everything that the region earns": the whole, told by a clause. */
function wholeOf({ at, index }: Spot): { readonly from: number; readonly clause: Clause } | null {
  const [of, opening] = [at.chunks[index + 1], at.chunks[index + 2]]
  const word = at.tokens[opening?.from ?? -1]?.lower ?? ''
  if (prepText(of) !== 'of' || opening === undefined || !/^(?:what|everything|all)$/.test(word)) return null
  const verb = firstIndexIn(at.chunks, index + 3, index + 6, ({ kind }) => kind === 'verb')
  const clause = at.clauses.find((one) => one.at === verb)
  const doer = at.chunks[verb - 1]
  if (clause === undefined || doer?.kind !== 'np' || clause.verb.passive || !trading.has(clause.verb.lemma)) return null
  return isProducer(at, doer) ? { from: opening.from, clause } : null
}

const isProducer = (at: Spot['at'], { areas, head }: NounPhrase): boolean =>
  areas.length > 0 || producers.test(at.tokens[head]?.lower ?? '')

const making =
  /^(?:be|make|account|represent|constitute|comprise|form|bring|provide|supply|reach|hit|equal|exceed|approach|top|amount|come|stand|rise|climb|swell|balloon)$/

/** Who or what makes up the share: "iron ore is half of what Liberia sells", "that is 13 percent of all it earns", "owes 5 billion, 60 percent of what it earns". */
function holderOf({ at, np, clause, discourse }: Spot, before: Measure | null): Quantity | null {
  if (before?.quantity != null && isApposed(at, np, before)) return { ...before.quantity, how: 'carried' }
  if (clause === null || !making.test(clause.verb.lemma)) return null
  const piece = toldSubject(at, clause)
  if (piece === null || isPlace(piece) || isPerson(piece)) return null
  if (!isReference(piece)) return quantityOf(piece)
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  return last === null ? null : { ...last, how: 'carried' }
}

/** A comma, "or" or a bracket parts it from the sum that it says again. */
const isApposed = ({ tokens }: Spot['at'], { from }: NounPhrase, { number, np }: Measure): boolean =>
  number.kind === 'money' && from - 1 <= np.to && /^(?:[,(]|or)$/.test(tokens[from - 1]?.lower ?? '')

/** "accounts for half of what Sierra Leone sells", "13 percent of everything Lesotho earns": a share of trade that no noun names. */
export const asShareOfWhat: MeasureReader = (spot, before) => {
  if (!isRelative(spot.number)) return null
  const whole = wholeOf(spot)
  if (whole === null) return null
  const own: Piece = { at: spot.at, from: whole.from, to: whole.clause.verb.to }
  const holder = holderOf(spot, before)
  const name = holder === null ? `share of ${textOf(own)}` : `${nameOfQuantity(holder)} as share of ${textOf(own)}`
  // "13 percent of everything Lesotho earns": of a place of its own, wherever the holder was told.
  const place = spot.at.areas.find(({ from, to }) => from >= own.from && to <= own.to)
  return {
    ...measureOf(spot, 'level', { piece: own, name, how: holder?.how ?? 'estimate' }, null),
    isValue: true,
    placePiece: place === undefined ? null : { at: spot.at, from: place.from, to: place.to },
  }
}
