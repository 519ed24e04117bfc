import { pieceOfNominal } from '../actors.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, verbPiece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { phraseAfter } from './phrases.ts'
import { growthIn, isGrowth, type Quantity, wordsOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

const forecasters =
  /\b(?:imf|adb|oecd|ebrd|afdb|eclac|escap|amro|world bank|monetary fund|development bank|central bank|moody|fitch|economists)\b/
const guessing = 'expect forecast project predict see estimate pencil anticipate foresee'.split(' ')
/** Tell a forecast as well where a forecaster is their subject: "has Peru at", "puts it at", "its forecast is". */
const ofForecaster = new Set([...guessing, ...'think reckon look have be put give'.split(' ')])

/** "expects 2.2 percent for the region": of what no word says, it is growth. */
export function growthFor(spot: Spot): Measure | null {
  const { at, number, index, clause } = spot
  const place = phraseAfter(at, index + 1, inside)
  const isForecast = clause !== null && guessing.includes(clause.verb.lemma) && clause.at === index - 1
  if (!isForecast || number.unit !== 'percent' || place === null || !isPlace(place)) return null
  return { ...measureOf(spot, 'increase', growthIn(place, 'estimate-near'), null), isValue: true, placePiece: place }
}

const inside = new Set(['for', 'in', 'from'])

/** "for Peru", "in Chile": the place behind the figure, over the time and the figures joined to it, else the one that opens the clause. */
function placeOf({ at, index }: Spot, clause: Clause): Piece | null {
  for (let i = index + 1; i + 1 < at.chunks.length && !/^[;:.]$/.test(markerText(at.chunks[i])); i++) {
    const np = at.chunks[i + 1]
    if (at.chunks[i]?.kind === 'verb') break
    if (!inside.has(prepText(at.chunks[i]) ?? '') || np?.kind !== 'np') continue
    const piece = { at, from: np.from, to: np.to }
    if (isPlace(piece)) return piece
  }
  // "Its forecast for Peru is", "For Peru it expects"
  const [prep, np] = at.chunks.slice(clause.at - 2, clause.at)
  const isInside = prep?.kind === 'prep' && prep.text === 'for' && np?.kind === 'np'
  // "has Peru at minus 3 percent"
  const object = clause.arguments.find((one) => one.prep === null && one.nominal.end === index - 1)
  const put =
    object === undefined || prepText(at.chunks[index - 1]) !== 'at' ? null : pieceOfNominal(at, object.nominal)
  if (put !== null && isPlace(put)) return put
  const fronted = clause.fronted.find(({ prep }) => prep !== null && inside.has(prep))
  const piece = isInside
    ? { at, from: np.from, to: np.to }
    : fronted === undefined
      ? null
      : pieceOfNominal(at, fronted.nominal)
  return piece !== null && isPlace(piece) ? piece : null
}

const flows =
  /^(?:money|remittances?|transfers|exports?|imports?|arrivals?|visitors?|tourists?|sales|prices?|inflation|investment|trade|revenues?|earnings)$/

/** "had expected a plus of 4 percent", "is now at minus 3": what a forecaster gives a sign and no name is growth. */
export function asSignedForecast(spot: Spot): Measure | null {
  const { at, number, np, clause, index } = spot
  if (clause === null || clause.subject === null || clause.verb.passive || number.to < np.to) return null
  if (number.unit !== 'percent' && number.unit !== null) return null
  if (!forecasters.test(lowerWords(pieceOfNominal(at, clause.subject)).join(' '))) return null
  // "Money sent home fell. The bank expects a plus of 4": of the same.
  const last = spot.discourse.economy?.quantity ?? null
  if (last !== null && wordsOf(last).some((one) => flows.test(one))) return null
  const prep = prepText(at.chunks[index - 1])
  const noun = at.chunks[index - 2]
  const word = noun?.kind === 'np' ? (at.tokens[noun.head]?.lower ?? '') : ''
  const isNamed = prep === 'of' && /^(?:plus|minus)$/.test(word)
  const isAt = prep === 'at' && clause.verb.lemma === 'be' && (number.low ?? 0) < 0
  if (!isNamed && !isAt) return null
  const isFall = isAt || word === 'minus'
  const piece = verbPiece(at, clause)
  const quantity = growthIn(piece, 'estimate')
  return { ...measureOf(spot, isFall ? 'decrease' : 'increase', quantity, piece), isValue: true, unit: 'percent' }
}

/** The clause whose verb governs the figure, or that a colon closes before it. */
function clauseOf({ at, index, clause }: Spot): Clause | null {
  if (clause !== null) return clause
  const isOpened = markerText(at.chunks[index - 1]) === ':'
  return isOpened ? (at.clauses.findLast(({ at: place }) => place < index) ?? null) : null
}

/** "The IMF expects 2.4 percent this year for Peru", "The IMF is gloomier: minus 3 percent in Chile": what a forecaster does not name is growth. */
export function asForecast(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, discourse } = spot
  const clause = clauseOf(spot)
  if (clause === null || clause.subject === null || number.unit !== 'percent' || number.to < np.to) return null
  if (!ofForecaster.has(clause.verb.lemma) || clause.verb.passive) return null
  const words = lowerWords(pieceOfNominal(at, clause.subject))
  if (!forecasters.test(words.join(' ')) && words.join() !== 'we') return null
  // "Transfers came to 4 billion. We look for minus 9 percent": of growth, and no sum told before.
  const known = before ?? discourse.economy
  const last = known !== null && (isRelative(known.number) || known.number.kind !== 'money') ? known : null
  const told = last?.quantity ?? null
  const place = placeOf(spot, clause)
  if ((told !== null && !isGrowth(told)) || place === null) return null
  const quantity: Quantity = told === null ? growthIn(place, 'estimate-near') : { ...told, how: 'carried' }
  const isFall = told !== null && last?.direction === 'decrease'
  return { ...measureOf(spot, isFall ? 'decrease' : 'increase', quantity, null), isValue: true, placePiece: place }
}
