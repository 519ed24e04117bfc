import type { AnalyzedSentence } from '../analyze.ts'
import { runOf } from '../counts/respective.ts'
import { saysInTurn } from '../in-turn.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Piece } from '../piece.ts'
import { ofOwnNoun } from './own-noun.ts'
import { type Counted, isBare, type Spot } from './spot.ts'

/** So many words behind the last number it is said that the row goes in turn. */
const reach = 8

/** "Chad and Mali closed 40 and 60 schools respectively", "40 and 60 in Chad and Mali respectively": as many places as numbers, on one side of them. */
function placesInTurn(at: AnalyzedSentence, run: readonly NumberMention[]): readonly Piece[] | null {
  const [first, last] = [run[0], run.at(-1)]
  const names = at.areas.filter(({ form }) => form === 'name')
  const isAhead = names.every(({ to }) => to <= (first?.from ?? 0))
  const isBehind = names.every(({ from }) => from >= (last?.to ?? 0))
  return names.length === run.length && (isAhead || isBehind) ? names.map(({ from, to }) => ({ at, from, to })) : null
}

/** The last of the row, which stands with the noun that all of them count. */
function lastOf(spot: Spot, number: NumberMention): Counted | null {
  const index = chunkOf(spot.at, number.from)
  const np = spot.at.chunks[index]
  if (np?.kind !== 'np') return null
  const own = { ...spot, number, np, index }
  return isBare(own) ? null : ofOwnNoun(own)
}

/** "trained 300 and 120 nurses respectively": each number of the row counts what the last one does. */
export function ofTurn(spot: Spot): Counted | null {
  const { at, number } = spot
  const run = runOf(at, number)
  const last = run.at(-1)
  if (last === undefined || run.length < 2 || !saysInTurn(at.tokens, last.to, last.to + reach)) return null
  if (run.some((one) => one.kind !== 'number' || one.unit !== null) || (number !== last && !isBare(spot))) return null
  const counted = lastOf(spot, last)
  const goods = counted === null ? null : goodsIn({ ...counted.noun, from: last.to })
  const isGoods = goods !== null && goods.category !== 'facility' && goods.category !== 'personnel'
  if (counted === null || isGoods) return null
  const place = placesInTurn(at, run)?.[run.indexOf(number)]
  return { ...counted, number, ...(place === undefined ? {} : { place }) }
}
