import { isLosing } from '../../lexicon/loss-verbs.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

const shutting = /^(?:close|shut|cut|block|seal)$/

/** "close off", "cut off", "lose": sellers have less of a market then. */
const isShutting = ({ tokens }: Spot['at'], { verb }: Clause): boolean =>
  isLosing(verb) ||
  verb.lemma === 'cost' ||
  (shutting.test(verb.lemma) && (verb.particle ?? tokens[verb.to]?.lower) === 'off')

/** "The ban has closed off 80 percent of their market in Russia": the part of those who buy from them. */
export function asMarketLost(spot: Spot): Measure | null {
  const { at, number, np, index, clause } = spot
  if (!isRelative(number) || number.to < np.to || clause === null || clause.verb.negated) return null
  const market = at.chunks[index + 2]
  if (prepText(at.chunks[index + 1]) !== 'of' || market?.kind !== 'np' || !isShutting(at, clause)) return null
  if (!/^markets?$/.test(lowerAt(at, market.head)) || !/^(?:its|their)$/.test(lowerAt(at, market.from))) return null
  const piece = { ...phraseAt(at, index + 2), from: market.from + 1 }
  const quantity = { piece, name: textOf(piece), how: ofSubject }
  return { ...measureOf(spot, 'decrease', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}
