import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { isRelative, markerText, prepText, type Spot } from './spot.ts'

/** Money that comes in without being given. */
const flowing = /^(?:remittances?|inflows?|flows|investments?|fdi|receipts|transfers)$/
const receiving = new Set(['receive', 'attract', 'draw', 'get', 'collect'])

/** "Remittances fell. Peru took in $3 billion": of the flow that was measured last. */
export function asReceived(spot: Spot, before: Measure | null): Measure | null {
  const { number, clause, index, discourse } = spot
  if (number.kind !== 'money' || number.to < spot.np.to || clause === null || clause.verb.passive) return null
  const { lemma, particle, main } = clause.verb
  if (!receiving.has(lemma) && !(lemma === 'take' && particle === 'in')) return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (index !== clause.at + 1 || last === null || !wordsOf(last).some((word) => flowing.test(word))) return null
  return { ...measureOf(spot, 'level', { ...last, how: 'carried' }, tokenPiece(spot, main)), isValue: true }
}

const beside = new Set(['below', 'above', 'under', 'over', 'than', 'against'])

/** "1.6 percent below the $548 billion of 2019", "a rise of 2.6 percent this year, to $553 billion": what the change starts from or comes to. */
export function asEndOfChange(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index, np } = spot
  if (before === null || before.quantity === null || !isRelative(before.number) || number.to < np.to) return null
  if (number.kind !== 'money' || before.direction === 'level') return null
  const prep = at.chunks[index - 1]
  const text = prepText(prep) ?? markerText(prep)
  const isBase = beside.has(text) && at.tokens[np.from]?.lower === 'the'
  const isEnd = text === 'to' && markerText(at.chunks[index - 2]) === ','
  if (!isBase && !isEnd) return null
  const quantity = { ...before.quantity, how: 'carried' }
  return { ...measureOf(spot, 'level', quantity, before.anchor), isValue: true, isBase }
}
