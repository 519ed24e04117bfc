import { economicNouns, pricedGoods } from '../../lexicon/indicator-words.ts'
import { isLosing, lossParticiples, lossVerbs } from '../../lexicon/loss-verbs.ts'
import { hasNoun, singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isClaimedByEvent } from './claimed-by-event.ts'
import { isOfGifts } from './gift-words.ts'
import { lowerHead } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { partnerOf } from './partners.ts'
import { chainBefore, phraseAfter } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { beforeAsides, isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'
import { isOfWards } from './ward-beds.ts'

const forgone = new Set([...lossParticiples, 'missed', 'unsold', 'scrapped', 'cancelled', 'canceled', 'unpaid'])
const losing = new Set([...lossVerbs, 'shed', 'cost', 'wipe', 'destroy', 'scrap', 'cancel', 'erase', 'remove', 'go'])

/** Index of the preposition behind "a year", "per day", a date and what stands in brackets. */
function prepBehind({ at, index }: Spot): number {
  let i = index + 1
  if (markerText(at.chunks[i]) === '(') {
    while (i < at.chunks.length && markerText(at.chunks[i]) !== ')') i++
    i++
  }
  if (prepText(at.chunks[i]) === 'per') i++
  const np = at.chunks[i]
  if (np?.kind === 'date') return i + 1
  const isYearly =
    np?.kind === 'np' &&
    np.number === null &&
    np.to - np.from <= 2 &&
    /^(?:year|month|day|week)$/.test(lowerAt(at, np.to - 1))
  return isYearly ? i + 1 : i
}

/** "of output would be lost", "of the crop is gone". */
export function isLostBehind({ at }: Spot, to: number): boolean {
  return at.clauses.some(
    ({ verb }) =>
      verb.from >= to &&
      verb.from - to <= 1 &&
      losing.has(verb.lemma) &&
      // "orders may go elsewhere"
      (verb.lemma !== 'go' || lowerAt(at, verb.main) === 'gone' || /^(?:elsewhere|abroad)$/.test(lowerAt(at, verb.to))),
  )
}

/** "The war means 3 billion dollars of damage": who bears, pays or insures it has none of its own. */
const meaning = new Set(
  'mean make bring spell see report record face entail imply expect warn fear predict forecast estimate speak talk count calculate reckon'.split(
    ' ',
  ),
)

function signOfAmount(spot: Spot, words: readonly string[], piece: Piece, before: Measure | null): Direction | null {
  const { at, clause, index } = spot
  if (words.some((word) => forgone.has(word)) || isLostBehind(spot, piece.to)) return 'decrease'
  if (clause !== null && isLosing(clause.verb)) return 'decrease'
  // "a decline in income, by its count equivalent to 3 million in earnings"
  const isEqual = /^(?:equivalent|equal|amounting) to$/.test(
    `${lowerAt(at, spot.number.from - 2)} ${lowerAt(at, spot.number.from - 1)}`,
  )
  if (isEqual && before?.direction === 'decrease') return 'decrease'
  const isDone = clause !== null && /^(?:do|cause|inflict|wreak|suffer|sustain|leave)$/.test(clause.verb.lemma)
  // "took out 45 million in farm production"
  const isOut = clause !== null && at.tokens[clause.verb.to]?.lower === 'out' && clause.verb.lemma === 'take'
  if (isOut) return 'decrease'
  // "with another 2 million in losses", "means 3 billion dollars of damage", "speaks of 3 billion in losses"
  const isLoss = /^(?:damage|loss|losses|destruction)$/.test(lowerHead(piece, 'CONJ'))
  const isMeant = clause !== null && meaning.has(clause.verb.lemma)
  if (isLoss && (before?.direction === 'decrease' || isMeant)) return 'decrease'
  if (isDone && /^(?:damages?|loss|losses|costs?|destruction)$/.test(lowerHead(piece, 'CONJ'))) return 'decrease'
  if (clause !== null && losing.has(clause.verb.lemma) && clause.verb.lemma !== 'go') return 'decrease'
  if (isClaimedByEvent(spot)) return 'decrease'
  // "went without 3 million in sales"
  if (clause?.verb.lemma === 'go' && lowerAt(at, clause.verb.to) === 'without') return 'decrease'
  const isPart = before !== null && before.direction === 'decrease' && /^[:,]$/.test(markerText(at.chunks[index - 1]))
  // "a loss of 46 million arrivals and 52 billion dollars in receipts"
  const isJoined =
    before !== null &&
    before.direction === 'decrease' &&
    markerText(at.chunks[index - 1]) === 'and' &&
    lowerAt(at, before.number.from - 1) === 'of'
  return isPart || isJoined ? 'decrease' : null
}

/** "had assumed 34 billion of revenue" */
const takings = /^(?:tax|revenues?|exports|imports|sales|profits?|takings|receipts|remittances|trade|debts?|foreign)$/

/** "received 33 billion dollars in remittances", "collected 30 million in taxes": what comes in and no one gives. */
const earning = new Set('post receive get collect take earn attract draw gain book net generate bring yield'.split(' '))
const earned =
  /^(?:tax|taxes|taxation|duties|duty|customs|fees|fares|tolls|levies|rents|royalties|revenues?|exports|sales|profits?|takings|receipts|remittances|fdi|investments?|inflows|earnings|income|tourism|turnover)$/

/** "$2.6 billion a year in lost activity", "9 trillion won of output would be lost". */
export function asAmountIn(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np } = spot
  if (number.kind !== 'money' || number.to < np.to) return null
  // "3 billion worth of damage"
  const next = prepBehind(spot)
  const prep = prepText(at.chunks[next]) === 'worth' && prepText(at.chunks[next + 1]) === 'of' ? next + 1 : next
  const piece = phraseAfter(at, prep, new Set(['in', 'of']))
  if (piece === null || isPlace(piece)) return null
  const words = lowerWords(piece)
  if (!hasEconomicWord(words) && !words.some((word) => forgone.has(word))) return null
  // "40,000 jobs are at stake, and 3 billion in exports": beside what was measured before.
  const isLevel = before?.anchor.at === at && before.direction === 'level'
  const isBeside = isLevel && prepText(at.chunks[prep]) === 'in' && earned.test(lowerHead(piece, 'CONJ'))
  const isEarned =
    (isBeside && !isOfGifts(at)) ||
    (spot.clause !== null &&
      ((prepText(at.chunks[prep]) === 'of' && words.every((word) => takings.test(word))) ||
        // "became its largest partner, with 4 billion in trade"
        (prepText(at.chunks[prep]) === 'in' && partnerOf(at, number) !== null) ||
        // "expects 3 billion in inflows"
        (/^(?:expect|project|forecast)$/.test(spot.clause.verb.lemma) && earned.test(lowerHead(piece, 'CONJ'))) ||
        // "the ports account for 3 billion a day in trade"
        (prepText(at.chunks[prep]) === 'in' && spot.clause.verb.lemma === 'account') ||
        ((earning.has(spot.clause.verb.lemma) || isHad(spot)) &&
          !spot.clause.verb.negated &&
          earned.test(lowerHead(piece, 'CONJ')))))
  // "Peru's 4 billion dollars in exports"
  const owner = prepText(at.chunks[prep]) === 'in' && earned.test(lowerHead(piece, 'CONJ')) ? ownerOfSum(spot) : null
  const sign = signOfAmount(spot, words, piece, before) ?? (isEarned || owner !== null ? 'level' : null)
  return sign === null
    ? null
    : {
        ...measureOf(spot, sign, quantityOf(piece), tokenPiece(spot, spot.clause?.verb.main ?? piece.from)),
        isValue: true,
        ...(owner === null ? {} : { placePiece: owner }),
      }
}

/** "had 4 billion dollars in exports"; not "will have to do without 4 billion". */
const isHad = ({ clause, index }: Spot): boolean =>
  clause?.verb.lemma === 'have' &&
  clause.arguments.some(({ prep, nominal }) => prep === null && nominal.first === index)

/** "Peru's 4 billion dollars": whose the sum is called. */
function ownerOfSum({ at, number, np }: Spot): Piece | null {
  const mark = at.tokens[number.from - 1]?.lower === "'s" ? number.from - 1 : -1
  const area = at.areas.find(({ from, to, form }) => to === mark && from >= np.from && form === 'name')
  return area === undefined ? null : { at, from: area.from, to: area.to }
}

const filling = new Set(['full', 'occupied', 'booked', 'empty', 'idle'])
const letting = new Set(['taken', 'let', 'sold', 'reserved', 'vacant', 'filled'])
const lodgings = /^(?:room|bed|seat|hotel|berth|villa|bungalow|cabin|resort|flight|guesthouse|lodge|apartment)s?$/

/** "hotels filled 63 percent of their rooms" */
function letRooms(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (!isRelative(number) || clause === null || clause.verb.negated || clause.at !== beforeAsides(at, index))
    return null
  const rooms = phraseAfter(at, index + 1, new Set(['of']))
  const subject = toldSubject(at, clause)
  const isFilled = /^(?:fill|let|sell|occupy|rent)$/.test(clause.verb.lemma)
  const hasFigure = subject !== null && at.numbers.some(({ from, to }) => from >= subject.from && to <= subject.to)
  if (
    !isFilled ||
    rooms === null ||
    subject === null ||
    hasFigure ||
    !lowerWords(rooms).some((one) => lodgings.test(one))
  )
    return null
  const name = `occupancy of ${textOf(subject)}`
  const anchor = tokenPiece(spot, clause.verb.main)
  return measureOf(spot, 'level', { piece: subject, name, how: 'estimate' }, anchor)
}

/** "a third of the beds were filled", "31 percent of rooms are taken" */
function roomsLet(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  const rooms = isRelative(number) && number.to >= np.to ? phraseAfter(at, index + 1, new Set(['of'])) : null
  if (rooms === null || !lowerWords(rooms).some((one) => lodgings.test(one)) || isOfWards(at, rooms)) return null
  // "a third of beds in Bali were filled": the verb behind all that hangs on them
  const about = at.clauses.find(({ subject, verb }) => {
    const first = at.chunks[subject?.first ?? -1]
    return first !== undefined && first.from >= np.from && first.from < rooms.to && verb.from >= rooms.to
  })
  if (about === undefined || !about.verb.passive || !/^(?:fill|take|occupy|let|book)$/.test(about.verb.lemma))
    return null
  const quantity = { piece: rooms, name: `occupancy of ${textOf(rooms)}`, how: ofSubject }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, about.verb.main)), isValue: true }
}

/** "hotels stood 21 per cent full": of how many rooms there are. */
export function asFilling(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  const rooms = letRooms(spot) ?? roomsLet(spot)
  if (rooms !== null) return rooms
  const word = lowerAt(at, number.to)
  const isLet = letting.has(word)
  if (!isRelative(number) || !(filling.has(word) || isLet)) return null
  // "and hotels, 93 per cent full a year ago, are": of the noun before the comma.
  const apposed = markerText(at.chunks[index - 1]) === ',' ? chainBefore(at, index - 1) : null
  const piece = apposed ?? toldSubject(at, clause) ?? chainBefore(at, index)
  if (piece === null || isPlace(piece) || (isLet && !lowerWords(piece).some((one) => lodgings.test(one)))) return null
  return {
    ...measureOf(
      spot,
      'level',
      { piece, name: isLet ? `occupancy of ${textOf(piece)}` : `${textOf(piece)} ${word}`, how: 'estimate' },
      tokenPiece(spot, number.to),
    ),
    isValue: true,
  }
}

const trading = new Set(['sell', 'cost', 'fetch', 'trade', 'retail', 'change', 'go'])

/** "a kilo of breast", "a sack of millet" */
const measures = /^(?:kilo|kilogram|tonne|ton|litre|liter|bag|sack|barrel|bushel|gallon|loaf|dozen|crate|pound)$/

const isPriced = (piece: Piece): boolean =>
  lowerWords(piece).some((word, i) => hasNoun(pricedGoods, word) || (i < 3 && measures.test(word))) &&
  !lowerWords(piece).some((word) => economicNouns.has(word) && word !== 'oil')

/** "coffee fetched 38 million dollars": what all of it earned. */
function asFetched(spot: Spot): Measure | null {
  const { at, clause } = spot
  const piece = toldSubject(at, clause)
  const isGoods = piece !== null && (isPriced(piece) || wares.has(singularOf(lowerWords(piece).at(-1) ?? '')))
  if (clause === null || piece === null || !isGoods) return null
  const quantity = { piece, name: `earnings of ${textOf(piece)}`, how: 'estimate' }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}

/** "100 dollars a barrel" */
export const isEachMeasure = ({ at, number: { to } }: Pick<Spot, 'at' | 'number'>): boolean =>
  /^(?:a|an|per)$/.test(at.tokens[to]?.lower ?? '') &&
  (measures.test(at.tokens[to + 1]?.lower ?? '') ||
    /^(?:ounce|kg|quintal|head|can|jerrycan|drum|bundle|box)$/.test(at.tokens[to + 1]?.lower ?? ''))

/** "a sack of flour sold for $38", "petrol costs 2 dollars a litre": the price of the goods. */
export function asPrice(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  const isSum =
    number.kind === 'money' &&
    ((clause?.verb.lemma === 'fetch' && clause.at === index - 1) ||
      // "tobacco sold for 180 million dollars"
      (/^(?:sell|go)$/.test(clause?.verb.lemma ?? '') &&
        clause?.at === index - 2 &&
        prepText(at.chunks[index - 1]) === 'for'))
  if (isSum && (number.low ?? number.high ?? 0) > 1e5) return asFetched(spot)
  const isPerMeasure = isEachMeasure(spot) && /^(?:average|be|stand|hit|reach)$/.test(clause?.verb.lemma ?? '')
  if (
    number.kind !== 'money' ||
    clause === null ||
    !(trading.has(clause.verb.lemma) || isPerMeasure) ||
    (number.low ?? number.high ?? 0) > 1e5
  )
    return null
  const prep = prepText(at.chunks[index - 1])
  if (prep !== 'for' && (clause.verb.lemma === 'go' || (prep !== 'at' && clause.at !== index - 1))) return null
  const piece = toldSubject(at, clause)
  if (piece === null || !isPriced(piece)) return null
  return {
    ...measureOf(
      spot,
      'level',
      { piece, name: `price of ${textOf(piece)}`, how: 'estimate' },
      tokenPiece(spot, clause.verb.main),
    ),
    isValue: true,
  }
}
