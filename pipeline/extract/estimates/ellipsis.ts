import { changeNouns, comparatives } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { startOfName } from '../areas.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { isVerbless } from '../is-verbless.ts'
import type { NumberMention } from '../mention.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import { lowerWords, type Piece, startingAt } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { asBase, baseWords } from './base-figure.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { ownPlace } from './gapping.ts'
import { isPlace } from './is-place.ts'
import { plainLabel } from './labels.ts'
import { type Direction, goingOn, type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, isGrowth, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import { rankedBefore } from './ranked-place.ts'
import { beforeAsides, isRelative, prepText, type Spot } from './spot.ts'

const linking = new Set(['by', 'to', 'at', 'of'])

const joins = new Set([
  ',',
  'and',
  'or',
  'but',
  ';',
  '(',
  ':',
  '/',
  '–',
  '—',
  '-',
  'while',
  'or even',
  'then',
  'versus',
  'vs',
])

/** "; Laos, from 1.0 to 2.0": before the comma behind the name that opens a part of a list. */
function beforeComma({ chunks }: AnalyzedSentence, left: number): number {
  const isLabel =
    markerText(chunks[left]) === ',' && chunks[left - 1]?.kind === 'np' && markerText(chunks[left - 2]) === ';'
  return isLabel ? left - 1 : left
}

/** "Laos 1.0", "retail sales 19%", "Angola's by 4%": the phrase before the figure; null where there is none. */
function headBefore({ at, index }: Spot, stop: number): Piece | null {
  const left = beforeComma(at, beforeAsides(at, index))
  const isLinked = linking.has(prepText(at.chunks[left]) ?? '')
  const end = isLinked ? beforeAsides(at, left) + 1 : left + 1
  const chunk = at.chunks[end - 1]
  if (chunk?.kind !== 'np' || chunk.number !== null || chunk.from < stop) return null
  const chain = isLinked && startOfChain(at.chunks, end) < 0 ? null : chainBefore(at, end)
  // "was 3,000 in comparison to arrivals of 4,000": no phrase holds the figure before.
  const first = at.chunks.find(({ kind, from }) => kind === 'np' && from >= stop) ?? chunk
  return chain !== null && chain.from < stop ? startingAt(chain, first.from) : chain
}

/** "2.9 million people": what it counts is said beside it. */
const hasOwnNoun = ({ at, number, np }: Spot): boolean =>
  number.to < np.to && number.kind === 'number' && at.tags[np.head] !== 'NUM' && np.head >= number.to

/** "Chile's economy shrank by 4 percent, Peru's 5": whose the figure is stands in one phrase with it. */
function ownerInside({ at, np, number }: Spot): Piece | null {
  const owner = at.areas.find(({ from, form }) => startOfName(at.tokens, from) === np.from && form === 'name')
  const isGenitive = owner !== undefined && owner.to === number.from - 1 && isGenitiveMark(at.tokens[owner.to])
  return isGenitive ? { at, from: owner.from, to: owner.to } : null
}

/** ", with inflation above 30 percent": where it stands, whichever way the figure before went. */
const isStanding = ({ at, number, index }: Spot): boolean => {
  const isBehindPrep = levelWords.test(prepText(at.chunks[index - 1]) ?? '')
  const noun = at.chunks[isBehindPrep ? index - 2 : index - 1]
  const isLevel = isBehindPrep || levelWords.test(at.tokens[number.from]?.lower ?? '')
  return isLevel && at.tokens[(noun?.from ?? 0) - 1]?.lower === 'with'
}
const levelWords = /^(?:at|above|below)$/

/** "take half a point off growth, to 3 percent": what the growth comes to. */
const isNewRate = (number: NumberMention, { number: last, unit, quantity }: Measure): boolean =>
  (last.unit === 'percentage_point' || unit === 'percentage_point') &&
  number.unit === 'percent' &&
  (number.low ?? 0) >= 0 &&
  isGrowth(quantity)

/** "7,300 would be idle without the scheme, on which we have spent 11 million": a bare sum of money. */
const isOfMoney = ({ clause, number }: Spot): boolean =>
  number.kind === 'number' &&
  number.unit === null &&
  (number.low ?? number.high ?? 0) >= 1e6 &&
  /^(?:spend|pay|cost|invest|borrow|lend|owe|earn|raise)$/.test(clause?.verb.lemma ?? '')

/** "sold Peru goods for 3 million and bought 2 million dollars' worth of fish", "… and spent 2 million on roads": by a verb of its own, which tells of other money. */
const isOtherFlow = ({ clause, index, number }: Spot, { clause: last, quantity, number: before }: Measure): boolean =>
  clause !== null &&
  clause !== last &&
  clause.at === index - 1 &&
  clause.verb.from >= before.to &&
  number.from >= clause.verb.to &&
  (quantity?.how === ofSubject || (/^earnings\b/.test(quantity?.name ?? '') && isPaid.test(clause.verb.lemma))) &&
  /^(?:sell|buy|purchase|import|export|spend|pay|borrow|earn|receive)$/.test(clause.verb.lemma)

/** "Tourism earned 3 million; it spent 2 million": no more of what was earned. */
const isPaid = /^(?:spend|pay|buy|purchase|import|borrow)$/

/** "take half a point off growth, which leaves 3 percent", "…, which it puts at 3 percent", "; 3 percent is the new number": of a clause of its own that says where it stands. */
function isTold({ at, clause, number, index }: Spot, before: Measure): boolean {
  const next = at.clauses.find(({ at: verb }) => verb > index && verb <= index + 1)
  const own = clause !== null && clause !== before.clause && clause.verb.from > before.number.to ? clause : next
  return own !== undefined && standing.has(own.verb.lemma) && number.from > before.number.to
}
const standing = new Set(['leave', 'be', 'read', 'stand', 'become', 'make', 'mean', 'remain', 'put', 'peg', 'see'])

/** "lost 300 jobs and gained 40": the verb right before a count tells its own way. */
function turnedBy({ clause, index, number }: Spot, { direction }: Measure): Direction {
  const lemma = clause?.at === index - 1 && !isRelative(number) && direction !== 'level' ? clause.verb.lemma : ''
  return /^(?:gain|add|create|win)$/.test(lemma)
    ? 'increase'
    : /^(?:lose|shed|cut)$/.test(lemma)
      ? 'decrease'
      : direction
}

/** "fell by 3% in May and by 5% in June", "tourism another 4 percent", "Vietnam 2.9, Laos 1.0". */
export function asEllipsis(spot: Spot, before: Measure | null): Measure | null {
  const { at, number } = spot
  if (before === null || !(isAlike(number, before.number) || isBareOf(spot, before.number))) return null
  const isBareWord =
    number.kind === 'number' &&
    number.unit === null &&
    !/\d/.test(at.text.slice(number.numeralStart, number.numeralEnd))
  if (
    (!isRelative(number) && hasOwnNoun(spot)) ||
    isBareWord ||
    isOfMoney(spot) ||
    isOtherFlow(spot, before) ||
    markerText(at.chunks[spot.index - 1]) === ':'
  )
    return null
  const base = asBase(spot, before)
  if (base !== null) return base
  const head = ownerInside(spot) ?? headBefore(spot, before.number.to)
  // "down by 4 billion to 6 billion"
  const isReached =
    !before.isValue &&
    before.direction !== 'level' &&
    at.tokens[number.from - 1]?.lower === 'to' &&
    (number.from === before.number.to + 1 || number.from === before.np.to + 1 || isNewRate(number, before))
  const isRate = isNewRate(number, before) && (isReached || isTold(spot, before) || wasExpected(spot))
  const direction = isRate ? 'increase' : isReached || isStanding(spot) ? 'level' : turnedBy(spot, before)
  const same = (quantity: Quantity | null, placePiece: Piece | null): Measure => ({
    ...goingOn(spot, before, direction, quantity),
    isValue: before.isValue || isReached || isRate || isStanding(spot),
    placePiece,
  })
  if (head !== null) {
    if (isPlace(head) || !hasEconomicWord(lowerWords(head))) return same(before.quantity, head)
    // "rose 5 percent; the bank had feared a fall by a tenth"
    const words = lowerWords(head)
    const isChange = at.tokens[number.from - 1]?.lower === 'by' && /^an?$/.test(words[0] ?? '')
    const own = isChange ? changeNouns.get(words.at(-1) ?? '') : undefined
    if (own !== undefined) return { ...same(quantityOf(head), ownPlace(spot, before)), direction: own }
    return same(quantityOf(head), ownPlace(spot, before))
  }
  const left = beforeAsides(at, spot.index)
  const mark = markerText(at.chunks[left])
  const ranked = mark === '(' ? rankedBefore(spot) : null
  if (ranked !== null) return same(before.quantity, ranked)
  const isJoined = joins.has(mark) || linking.has(mark) || mark === '' || baseWords.has(mark)
  // ", for May 2 percent"
  const isTimed = mark === 'in' || (mark === 'for' && at.chunks[left + 1]?.kind === 'date')
  return isJoined || isTimed ? same(before.quantity, ownPlace(spot, before)) : null
}

/** "Nigeria's by 4.1%", where the sentence before told of what. */
export function asContinuation(spot: Spot): Measure | null {
  const { at, discourse, number, clause } = spot
  const last = discourse.economy
  if (last === null || clause !== null || !(isAlike(number, last.number) || isBareOf(spot, last.number))) return null
  const head = headBefore(spot, 0)
  if (head === null) return null
  const place = isPlace(head) || at.areas.some(({ from, to }) => from >= head.from && to <= head.to) ? head : null
  if (place === null) return hasEconomicWord(lowerWords(head)) ? measureOf(spot, 'level', quantityOf(head), null) : null
  const quantity = last.quantity === null ? null : { ...last.quantity, how: 'carried' }
  return { ...measureOf(spot, last.direction, quantity, null), placePiece: place }
}

/** ", and arrivals from 1.03 million to 644,000": the verb is the one before. */
export function asGapped(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index } = spot
  // "from 0.6 percent of output to 8.5"
  const isOf = prepText(at.chunks[index + 1]) === 'of' && at.chunks[index + 2]?.kind === 'np'
  const next = prepText(at.chunks[isOf ? index + 3 : index + 1])
  if (before === null || prepText(at.chunks[index - 1]) !== 'from' || next !== 'to') return null
  const piece = chainBefore(at, beforeComma(at, index - 2) + 1)
  if (piece === null || piece.from < before.number.to || !(isPlace(piece) || hasEconomicWord(lowerWords(piece))))
    return null
  const mark = at.tokens[piece.from - 1]?.lower ?? ''
  if (!/^(?:,|;|and|but|while)$/.test(mark) || number.to < spot.np.to) return null
  const [quantity, placePiece] = isPlace(piece) ? [before.quantity, piece] : [quantityOf(piece), null]
  return { ...measureOf(spot, 'level', quantity, before.anchor), isValue: true, isBase: true, placePiece }
}

/** "15.7, 22.3 and 20 percent of GDP": a numeral right behind the one before, a comma or "and" between. */
export function asCoordinate(spot: Spot, before: Measure | null): Measure | null {
  const { at, index, number } = spot
  if (before === null || !(isAlike(number, before.number) || isBareOf(spot, before.number))) return null
  const mark = markerText(at.chunks[index - 1])
  const last = at.chunks[index - 2]
  const isNext = last?.kind === 'np' && last.number === before.number && last.to === before.number.to
  return isNext && (mark === ',' || mark === 'and' || mark === 'or') ? asEllipsis(spot, before) : null
}

/** "GDP fell by 13 percent. Analysts had expected 10": the same change, as it was guessed before. */
const wasExpected = ({ at, clause }: Spot): boolean =>
  clause !== null &&
  hasVerbClass(clause.verb.lemma, null, 'estimate') &&
  at.tokens.slice(clause.verb.from, clause.verb.main).some(({ lower }) => lower === 'had')

function isPlaceAt({ at }: Spot, index: number): boolean {
  const np = at.chunks[index]
  return np?.kind === 'np' && np.number === null && isPlace({ at, from: np.from, to: np.to })
}

/** Of what stands at a rate, a label may give the rate. */
const isChangeOf = ({ quantity }: Pick<Measure, 'quantity'>): boolean =>
  !wordsOf(quantity).some((word) =>
    /^(?:unemployment|joblessness|jobless|inflation|occupancy|share|poverty|deficit|surplus|debt|rates?)$/.test(word),
  )

/** With "plus" or "up" before it a figure has a sign of its own. */
function listed(spot: Spot, direction: Measure['direction'], quantity: Quantity): Measure {
  const own = comparatives.get(spot.at.tokens[spot.number.from - 1]?.lower ?? '')
  return measureOf(
    spot,
    own ?? direction,
    quantity.piece.at === spot.at ? quantity : { ...quantity, how: 'carried' },
    null,
  )
}

const isOfAll = /^(?:the|its|'s|economic|national|total|overall)$/

/** "In a worse case output falls by 1 percent. For Chile the bank sees 2.6": a rate that is foreseen, and no change of what fell, is of growth. */
function asGrowthSeen(spot: Spot, { quantity, number: last }: Pick<Measure, 'quantity' | 'number'>): Measure | null {
  const { clause, number } = spot
  const words = wordsOf(quantity)
  const output = words.findIndex((word) => word === 'output' || word === 'production')
  // Oil output is no growth.
  const isOfOutput = output >= 0 && isOfAll.test(words[output - 1] ?? 'the') && words[output + 1] !== 'of'
  const isSeen = clause !== null && !clause.verb.passive && hasVerbClass(clause.verb.lemma, null, 'estimate')
  if (quantity === null || !isOfOutput || !isSeen || number.unit !== 'percent' || last.unit !== 'percent') return null
  if ((number.low ?? 0) < 0 || !isPlaceFronted(spot, clause)) return null
  return { ...measureOf(spot, 'increase', { ...quantity, name: 'GDP growth', how: 'carried' }, null), isValue: true }
}

const isPlaceFronted = (spot: Spot, { fronted }: Clause): boolean =>
  fronted.some(({ prep, nominal }) => (prep === 'for' || prep === 'in') && isPlaceAt(spot, nominal.first))

/** "Next year 1.1 percent is considered possible": a rate that names nothing goes on with the one before. */
export function asCarried(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, discourse } = spot
  const last = before ?? discourse.economy
  const isOf = prepText(at.chunks[index + 1]) === 'of' || prepText(at.chunks[index - 1]) === 'of'
  if (last === null || last === undefined || last.quantity === null || isOf || number.to < np.to) return null
  if (!isRelative(number) || number.unit === 'share' || !isRelative(last.number)) return null
  // "Output shrank by 18 percent. Chile: 15.6": place by place, the same change.
  const isListed =
    spot.clause === null &&
    /^[:,(]$/.test(markerText(at.chunks[index - 1])) &&
    number.unit === last.number.unit &&
    Math.min(number.low ?? 0, last.number.low ?? 0) >= 0 &&
    !isStanding(spot) &&
    (isPlaceAt(spot, index - 2) || isVerbless(at))
  const own = isListed || (number.low ?? 0) < 0 ? plainLabel(at, index - 1) : null
  if ((isListed && last.direction !== 'level' && isChangeOf(last)) || own !== null)
    return listed(spot, (number.low ?? 0) < 0 ? 'decrease' : last.direction, own ?? last.quantity)
  const growth = asGrowthSeen(spot, last)
  if (growth !== null) return growth
  // "make that 1.8%"
  const isSame = spot.clause?.verb.lemma === 'make' && at.tokens[number.from - 1]?.lower === 'that'
  // "half a point less growth, where it had expected 2.7 percent"
  const isRate = last.number.unit === 'percentage_point' && number.unit === 'percent' && isGrowth(last.quantity)
  const sign = !isRate && (isSame || wasExpected(spot)) ? last.direction : 'level'
  return {
    ...measureOf(spot, sign, { ...last.quantity, how: 'carried' }, null),
    isValue: sign === 'level',
    placePiece: before === null ? null : ownPlace(spot, before),
  }
}
