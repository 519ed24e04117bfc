import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerWords, textOf } from '../piece.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { endOfPhrase, phraseAfter } from './phrases.ts'
import { hasEconomicWord, nameOfQuantity, quantityOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

const owing = /^(?:attributable|attributed|due|ascribed|down|owed|related)$/
const to = new Set(['to', 'due to', 'down to'])

/** "Of this, 29 million is attributable to damage": what so much of the sum before is put down to. */
export function asAttributed(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, discourse } = spot
  if (number.kind !== 'money' || number.to < np.to) return null
  const end = endOfPhrase(at, index)
  const verb = at.chunks[end]
  const isBe = verb?.kind === 'verb' && (verb.lemma === 'be' || owing.test(at.tokens[verb.main]?.lower ?? ''))
  if (!isBe) return null
  const words = at.tokens.slice(verb.from, verb.to + 3).map(({ lower }) => lower)
  const start = firstIndexIn(at.chunks, end + 1, end + 4, (chunk) => to.has(prepText(chunk) ?? ''))
  const piece = words.some((word) => owing.test(word)) && start > 0 ? phraseAfter(at, start, to) : null
  if (piece === null) return null
  const isLoss = lowerWords(piece).some((word) => lossNouns.has(word))
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (!isLoss && last === null) return null
  const isOwn = isLoss || last === null || hasEconomicWord(lowerWords(piece))
  const name = isOwn ? null : `${nameOfQuantity(last)} due to ${textOf(piece)}`
  const direction = isLoss ? 'decrease' : (before?.direction ?? discourse.economy?.direction ?? 'level')
  return { ...measureOf(spot, direction, quantityOf(piece, name), tokenPiece(spot, verb.main)), isValue: true }
}
