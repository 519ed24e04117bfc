import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { gappedSubject } from './gapping.ts'
import { isPlace } from './is-place.ts'
import { labelBefore, plainLabel } from './labels.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { chainBefore, phraseAfter } from './phrases.ts'
import {
  hasEconomicWord,
  isPerson,
  isReference,
  nameOfQuantity,
  type Quantity,
  quantityOf,
  wordsOf,
} from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** "losses", "the cost of the strike", "the damage": what several can bear a part of. */
const isLoss = (quantity: Quantity | null): boolean =>
  wordsOf(quantity)
    .slice(0, 5)
    .some((word) => lossNouns.has(word) || word === 'bill')

const bearing = new Set('bear suffer sustain shoulder incur account make represent absorb'.split(' '))

/** "Hotels bear 30 million", "account for 30 million", "make up 30 million". */
const isBearing = ({ verb: { lemma, particle, passive, negated } }: Clause): boolean =>
  bearing.has(lemma) && !passive && !negated && (lemma !== 'make' || particle === 'up')

/** "Losses by sector": how it is parted is no part of its name. */
const wholeName = (whole: Quantity): string =>
  nameOfQuantity(whole).replace(
    / (?:by|per) (?:sector|industry|branch|type|trade|kind|category|item|product|activity)$/,
    '',
  )

function partOf(spot: Spot, whole: Quantity, bearer: Piece, direction: Direction, anchor: Piece | null): Measure {
  const { piece } = quantityOf(bearer)
  const quantity = { piece, name: `${wholeName(whole)} of ${textOf(piece)}`, how: 'estimate', whole }
  return { ...measureOf(spot, direction, quantity, anchor), isValue: true }
}

const isBearer = (piece: Piece): boolean => !(isPlace(piece) || isPerson(piece) || isReference(piece))

/** The loss that a sentence goes on to part among those who bear it; null where none was told last, or no sum of money. */
function lossToldIn(spot: Spot, before: Measure | null): Quantity | null {
  // "Of the 2 billion that the storm cost, farmers bore 700 million"
  const last = before ?? spot.discourse.economy
  if (last === null || last.direction !== 'decrease' || last.number.kind !== 'money') return null
  const whole = last.quantity?.whole ?? last.quantity
  return whole !== null && (isLoss(whole) || isOfIt(spot)) ? whole : null
}

/** "will account for 89 billion of it": a part of what is lost, whatever its name. */
const isOfIt = ({ at: { tokens }, number: { to } }: Spot): boolean =>
  tokens[to]?.lower === 'of' && /^(?:it|this|that|them)$/.test(tokens[to + 1]?.lower ?? '')

/** "bore 3 million", "accounts for 3 million": right behind the verb. */
const isBehind = ({ at, index }: Spot, clause: Clause): boolean =>
  clause.at === index - (prepText(at.chunks[index - 1]) === 'for' ? 2 : 1)

/** "Housing suffered most, with 3 million", "transport was hit hardest, with 2 million": what it has lost. */
const isSuffering = ({ at, index }: Spot, { verb }: Clause): boolean =>
  /^(?:suffer|hit|fare|lose|affect|hurt)$/.test(verb.lemma) &&
  !verb.negated &&
  prepText(at.chunks[index - 1]) === 'with' &&
  markerText(at.chunks[index - 2]) === ',' &&
  at.tokens
    .slice(verb.to, at.chunks[index - 2]?.from)
    .some(({ lower }) => /^(?:most|worst|hardest|badly|heavily)$/.test(lower))

/** "Housing makes up 3 billion", behind a sum of money: whose part of it a clause of bearing tells. */
export function isBorne(spot: Spot): boolean {
  const { clause, discourse } = spot
  const isPart = clause !== null && ((isBearing(clause) && isBehind(spot, clause)) || isSuffering(spot, clause))
  return isPart && discourse.economy?.number.kind === 'money'
}

/** "bear 3 million of the damage", not "of losses" of its own. */
function wholeBehind({ at, index }: Spot): Quantity | null {
  const piece = phraseAfter(at, index + 1, new Set(['of', 'in']))
  const isKnown = piece !== null && /^(?:the|this|that|these|those)$/.test(at.tokens[piece.from]?.lower ?? '')
  const whole = isKnown && !isReference(piece) ? quantityOf(piece) : null
  return whole !== null && isLoss(whole) ? whole : null
}

/** "The storm cost 9 billion. Farmers bore 3 billion": a part of the loss told last. */
function asBorne(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, number, np } = spot
  if (clause === null || number.to < np.to) return null
  if (!((isBearing(clause) && isBehind(spot, clause)) || isSuffering(spot, clause))) return null
  const whole = wholeBehind(spot) ?? lossToldIn(spot, before)
  if (whole === null) return null
  const bearer = toldSubject(at, clause)
  if (bearer === null || !isBearer(bearer)) return null
  return partOf(spot, whole, bearer, 'decrease', tokenPiece(spot, clause.verb.main))
}

/** "Exports: coffee 3 billion, tea 1 billion": flows of goods, each item of which is no quantity of its own. */
const isListed = (label: Piece, item: Piece): boolean =>
  lowerWords(label).some((word) =>
    /^(?:exports?|imports?|harvest|crop|output|production|shipments|sales|catch)$/.test(word),
  ) && !hasEconomicWord(lowerWords(item))

/** "Losses by sector: hotels 30 million": the first of a list that a label says what it is of. */
function asFirstListed(spot: Spot): Measure | null {
  const { at, index, number, np } = spot
  const [bearer, colon] = [at.chunks[index - 1], index - 2]
  if (bearer?.kind !== 'np' || bearer.number !== null || number.to < np.to) return null
  if (markerText(at.chunks[colon]) !== ':') return null
  const label = labelBefore(at, colon)
  const piece = chainBefore(at, index)
  if (label === null || piece === null || !isBearer(piece)) return null
  const whole = quantityOf(label)
  if (isLoss(whole)) return partOf(spot, whole, piece, 'decrease', null)
  return isListed(label, piece) ? partOf(spot, whole, piece, 'level', null) : null
}

/** "Farmers bore 3 billion and fishermen 2", "hotels 30 million, airlines 45 million": the next part. */
function asNextPart(spot: Spot, before: Measure): Measure | null {
  const whole = before.quantity?.whole
  const bearer = whole === undefined ? null : (gappedSubject(spot, before.number) ?? bearerWith(spot, before))
  return whole === undefined || bearer === null || spot.number.to < spot.np.to
    ? null
    : partOf(spot, whole, bearer, before.direction, before.anchor)
}

/** "then transport with 2 million and farming with 1": who bears the next part, behind the same "with". */
function bearerWith({ at, index }: Spot, { number }: Measure): Piece | null {
  const np = at.chunks[index - 2]
  if (prepText(at.chunks[index - 1]) !== 'with' || np?.kind !== 'np' || np.number !== null || np.from < number.to)
    return null
  return /^(?:,|and|then)$/.test(at.tokens[np.from - 1]?.lower ?? '') ? { at, from: np.from, to: np.to } : null
}

/** What money there is or what is done with it, and no one who lost any: "Budget: 12 billion", "Repairs: 1 million". */
const noBearer =
  /^(?:budget|debt|profit|revenue|income|gdp|reserve|export|import|sale|tax|taxe|repair|rebuilding|reconstruction|insurance|insurer|donor|pledge|loan|grant|aid|relief|fund|premium|payout|deficit|surplus|price|wage|population)s?$/

/** "The storm cost 2 billion. Houses: 600 million. Schools: 70 million": line by line, what of the loss fell on each. */
function asLineOfBill(spot: Spot, before: Measure | null): Measure | null {
  const { at, index, number, np } = spot
  if (before !== null || number.kind !== 'money' || number.to < np.to || index > 5) return null
  const label = plainLabel(at, index - 1)
  const isOther = label === null || lowerWords(label.piece).some((word) => noBearer.test(word))
  const whole = isOther ? null : lossToldIn(spot, null)
  if (label === null || whole === null) return null
  // "Houses: 600 million. Schools: 70 million", of losses: the next line, and no part of the one before.
  const all = /^losses of /i.test(whole.name ?? '') ? { ...whole, name: 'losses' } : whole
  return partOf(spot, all, label.piece, 'decrease', null)
}

/** A part of a loss, by who or what bears it; a part of a flow of goods, by the item. */
export function asPartOfLoss(spot: Spot, before: Measure | null): Measure | null {
  if (spot.number.kind !== 'money' && spot.number.unit !== 'ton') return null
  const next = before === null ? null : asNextPart(spot, before)
  const borne = spot.number.kind === 'money' ? asBorne(spot, before) : null
  return next ?? borne ?? asFirstListed(spot) ?? asLineOfBill(spot, before)
}
