import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { isLosing, isUndoing } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { unitAt } from '../tallies/unit-of.ts'
import { hasWord, wordTest } from '../word-test.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { made } from './by-trade.ts'
import { asConsumed } from './consumed.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter, phraseAt } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const unmade = /^un(?:made|built|sold|sown|planted|harvested|picked|filled|let|booked|shipped|loaded|delivered|caught)$/

/** Hardly a sentence has such a word. */
export const mayLeaveUnmade = ({ tokens }: AnalyzedSentence): boolean => hasWord(tokens, isOfUnmade)
const isOfUnmade = wordTest((lower) => lower === 'home' || lower === 'rot' || lower === 'waste' || unmade.test(lower))

/** "left 338,000 vehicles unbuilt", "150,000 cars unmade": index of the chunk's last token, where it says that the goods before it are not there. */
function wordOfUnmade({ at, np, index }: Spot): number {
  if (unmade.test(lowerAt(at, np.to - 1))) return np.to - 1
  const next = at.chunks[index + 1]
  return next !== undefined && unmade.test(lowerAt(at, next.from)) ? next.from : -1
}

/** "had left some 338,000 vehicles unbuilt": what a maker leaves undone is no gift. */
function asUnmade(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (clause === null || clause.verb.lemma !== 'leave' || clause.at !== index - 1) return null
  if (number.kind !== 'number' || number.to >= spot.np.to) return null
  const end = wordOfUnmade(spot)
  if (end <= number.to) return null
  const piece = { at, from: number.to, to: end + 1 }
  return {
    ...measureOf(spot, 'decrease', { piece, name: null, how: ofSubject }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    unit: number.unit ?? 'item',
    unitPiece: piece,
  }
}

const spoiling =
  /^(?:(?:of|in) (?:[a-z-]+ ){1,5}?)?(?:(?:were|was|have been|had been) left )?to (?:rot|waste|go to waste|wither|spoil)\b/

/** "left 150,000 tonnes to rot", "3,000 tons of plums were left to rot": what is grown, and no one has the good of. */
function asLeftToRot(spot: Spot): Measure | null {
  const { at, number, np, clause, index } = spot
  if (number.kind !== 'number' || number.unit !== 'ton') return null
  const behind = lowerWords({ at, from: np.to, to: np.to + longestRot }).join(' ')
  const isLeft = clause?.verb.lemma === 'leave' && !clause.verb.passive && clause.at === index - 1
  if (!spoiling.test(behind) || !(isLeft || / left to /.test(behind))) return null
  const noun = at.chunks[index + 2]
  const of =
    prepText(at.chunks[index + 1]) === 'of' && noun?.kind === 'np' ? { at, from: noun.from, to: noun.to } : null
  const piece = of ?? { at, from: number.from, to: number.to }
  const whose = of ?? (isLeft ? toldSubject(at, clause) : null)
  const name = whose === null ? 'losses' : `losses of ${textOf(whose)}`
  return { ...measureOf(spot, 'decrease', { piece, name, how: ofSubject }, null), isValue: true }
}
const longestRot = 12

const grown =
  /^(?:crops?|harvests?|orchards?|plantations?|fields?|herds?|flocks?|trees|vines|vineyards?|palms|paddies|stocks?)$/
const killing = /^(?:kill|flatten|devastate|claim|decimate|drown|consume)$/
/** "3,000 tons were consumed", "claimed by importers": used, and not lost. */
const using = /^(?:claim|consume)$/

/** The verb that does away with what a figure counts: "threw out 3,000 tons", "3,000 tons of roses were thrown away". */
function undoing({ at, clause, index, number }: Spot): Clause['verb'] | null {
  const own = at.clauses.find(({ subject, verb }) => subject?.first === index && verb.form === 'finite')
  const told = own ?? clause
  if (told === null || told.verb.passive !== (own !== undefined) || told.verb.negated) return null
  const next = at.tokens[told.verb.to]?.lower ?? null
  const isNear = own !== undefined || number.from - told.verb.to <= 1
  const isKilled = killing.test(told.verb.lemma) && !(told.verb.passive && using.test(told.verb.lemma))
  return isNear && (isUndoing(told.verb, next) || isKilled) ? told.verb : null
}

/** "has wiped out a sixth of America's maize", "threw away 3,000 tons of flowers": how much of what grows or is bred is lost. */
function asPartDestroyed(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  const isPart = isRelative(number) || number.unit === 'ton'
  const verb = isPart && number.to >= np.to ? undoing(spot) : null
  if (verb === null) return null
  const [prep, noun] = [prepText(at.chunks[index + 1]), at.chunks[index + 2]]
  if (prep !== 'of' || noun?.kind !== 'np' || noun.number !== null) return null
  const head = lowerAt(at, noun.head)
  if (!grown.test(head) && !pricedGoods.has(singularOf(head)) && !wares.has(singularOf(head))) return null
  const of = { at, from: noun.from, to: noun.to }
  const quantity = { piece: of, name: `losses of ${textOf(of)}`, how: ofSubject }
  return { ...measureOf(spot, 'decrease', quantity, tokenPiece(spot, verb.main)), isValue: true }
}

const yields = /^(?:output|production|manufacturing|sales|shipments|exports|deliveries)$/

/** "lost 140,000 vehicles of output": what was not made or sold, in goods. */
function asOutputLost(spot: Spot): Measure | null {
  const { at, number, np, clause, index } = spot
  if (number.kind !== 'number' || number.to > np.head || clause === null || clause.at !== index - 1) return null
  if (!isLosing(clause.verb) || clause.verb.passive || clause.verb.negated) return null
  const [prep, noun] = [prepText(at.chunks[index + 1]), at.chunks[index + 2]]
  if (!(prep === 'of' || prep === 'in') || noun?.kind !== 'np' || !yields.test(lowerAt(at, noun.head))) return null
  const of = { at, from: noun.from, to: noun.to }
  const counted = lowerAt(at, np.head)
  return {
    ...measureOf(spot, 'decrease', { piece: of, name: null, how: ofSubject }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    unit: number.unit ?? (made.test(singularOf(counted)) ? 'item' : unitAt(at, np.head)),
    unitPiece: { at, from: np.head, to: np.head + 1 },
  }
}

/** Goods that are not made, not sold or destroyed; or used up. */
export const asUndoneGoods = (spot: Spot): Measure | null =>
  asConsumed(spot) ?? asUnmade(spot) ?? asLeftToRot(spot) ?? asOutputLost(spot) ?? asPartDestroyed(spot)

/** "14 billion dollars to go missing from exports": of what it is missing; else what was measured last. */
export function asMissing(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index, discourse } = spot
  // "113 billion dollars or 19 percent goes missing"
  const end = markerText(at.chunks[index + 1]) === 'or' ? index + 4 : index + 2
  const clause = at.clauses.find(({ at: place }) => place > index && place <= end)
  if (clause?.verb.lemma !== 'go' || lowerAt(at, clause.verb.to) !== 'missing' || number.kind !== 'money') return null
  const missing = chunkOf(at, clause.verb.to)
  const of = phraseAfter(at, missing + 1, new Set(['from']))
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const named = of !== null && hasEconomicWord(lowerWords(of)) ? quantityOf(of) : last
  if (named === null) return null
  const quantity = { ...named, how: named === last ? 'carried' : ofSubject }
  return { ...measureOf(spot, 'decrease', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}

const taking = new Set(['pull', 'withdraw', 'take', 'move', 'shift', 'yank'])
const holdings =
  /^(?:bonds?|stocks?|shares|equities|banks?|funds|markets?|deposits|economy|accounts|securities|bills|debt)$/

/** "have pulled 20 billion dollars out of Egyptian bonds", "withdrew 3 billion from the banks": money that leaves. */
export function asWithdrawn(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated || clause.verb.passive) return null
  if (!taking.has(clause.verb.lemma) || clause.at !== index - 1) return null
  const prep = prepText(at.chunks[index + 1])
  const from = phraseAfter(at, index + 1, new Set(['out of', 'from']))
  if (from === null || (prep === 'from' && clause.verb.lemma !== 'withdraw' && clause.verb.lemma !== 'pull'))
    return null
  const heads = lowerWords(firstPhrase(spot))
  if (!heads.some((word) => holdings.test(word))) return null
  return {
    ...measureOf(
      spot,
      'decrease',
      { piece: from, name: `withdrawals from ${textOf(from)}`, how: ofSubject },
      tokenPiece(spot, clause.verb.main),
    ),
    isValue: true,
  }
}

const firstPhrase = ({ at, index }: Spot): Piece => phraseAt(at, index + 2)
