import { changeNouns } from '../../lexicon/indicator-words.ts'
import { lossNouns, lossVerbs } from '../../lexicon/loss-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import { nounInside } from '../noun-inside.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { hasOfWhich } from '../parse/nominal.ts'
import { lowerWords, type Piece, startingAt, textOf } from '../piece.ts'
import { isSpan } from './denominator.ts'
import { isPartOfSum } from './in-context.ts'
import { isPlace } from './is-place.ts'
import { labelBefore } from './labels.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { former, signOfVerb } from './own-phrase.ts'
import { chainBefore, phraseAt } from './phrases.ts'
import {
  hasEconomicWord,
  isBareFigure,
  isPerson,
  isReference,
  nameOfQuantity,
  type Quantity,
  quantityOf,
  resolve,
} from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** What a share is taken of, where the share is something else's: "exports are 40% of GDP". */
const wholes = new Set([
  'gdp',
  'gnp',
  'product',
  'output',
  'income',
  'economy',
  'total',
  'force',
  'supply',
  'chain',
  'whole',
])

/** "remittances, equal to 12% of GDP": index of the chunk before "equal". */
function beforeEqual({ at, index }: Spot): number | null {
  const [word, prep] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isEqual = prepText(prep) === 'to' && /^(?:equal|equivalent)$/.test(at.tokens[word?.from ?? -1]?.lower ?? '')
  return isEqual ? index - 3 : null
}

/** What makes up the share: the subject, or the phrase before the comma. */
function holderOf(spot: Spot, before: Measure | null): Quantity | null {
  const { at, index, clause, discourse } = spot
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  // "Public debt: 87% of GDP"
  const label = markerText(at.chunks[index - 1]) === ':' ? labelBefore(at, index - 1) : null
  if (label !== null) return quantityOf(label)
  const damage = damageBefore(at, beforeEqual(spot) ?? index - 1)
  if (damage !== null) return damage
  // "a deficit of 6 percent of GDP, from 1 percent of GDP last year"
  const isEarlier = /^(?:from|against|versus)$/.test(at.tokens[spot.number.from - 1]?.lower ?? '')
  if (isEarlier && before !== null && isRelative(before.number) && before.quantity !== null)
    return { ...before.quantity, how: 'carried' }
  const comma = beforeEqual(spot) ?? index - 1
  const apposed = markerText(at.chunks[comma]) === ',' ? chainBefore(at, comma) : null
  // "with a shortfall of 17 billion, close to 20 percent of income": of the sum right before it.
  const isOfSum = markerText(at.chunks[comma]) === ',' && before !== null && before.number.to === at.chunks[comma]?.from
  if (isOfSum && !isRelative(before.number) && before.quantity !== null) return { ...before.quantity, how: 'carried' }
  // "the damage was 1 billion, 4.5 percent of output"
  const isNone = apposed === null || isBareFigure(apposed) || (comma < index - 1 && isPlace(apposed))
  const piece = isNone ? toldSubject(at, clause) : withoutCount(apposed)
  if (piece === null) return last
  return isPlace(piece) ? last : resolve(piece, last, discourse)
}

/** "2,500 jobs, a third of the total": what is counted. */
function withoutCount(piece: Piece): Piece {
  const number = piece.at.numbers.find(({ from, to }) => from === piece.from && to < piece.to)
  return number === undefined ? piece : startingAt(piece, number.to)
}

/** "caused damage equivalent to 11 percent of GDP", "damage close to 3 percent of GDP": the loss right before. */
function damageBefore(at: Spot['at'], index: number): Quantity | null {
  const np = at.chunks[index]
  const isLoss = np?.kind === 'np' && np.number === null && lossNouns.has(at.tokens[np.head]?.lower ?? '')
  const chain = isLoss ? chainBefore(at, index + 1) : null
  return chain === null ? null : quantityOf(chain)
}

const losing = new Set([...lossVerbs, 'shed'])

/** "made up 28 percent of arrivals" */
export const making: ReadonlySet<string> = new Set([
  'make',
  'account',
  'represent',
  'constitute',
  'comprise',
  'form',
  'swallow',
  'absorb',
  'consume',
])

/** "Customs duties supply half of the state's revenue": whence its money comes. */
const feeding = new Set(['supply', 'provide', 'furnish', 'generate', 'yield', 'contribute', 'bring', 'earn'])
const coffers = /^(?:revenues?|income|budget|receipts|earnings)$/

export const buying = new Set([
  'get',
  'obtain',
  'derive',
  'rely',
  'depend',
  'import',
  'buy',
  'source',
  'purchase',
  'procure',
])

/** Behind "of"; of "of the 10 million arrivals", the noun. */
function sharedPhrase({ at, index }: Spot): Piece | null {
  if (prepText(at.chunks[index + 1]) !== 'of') return null
  const np = at.chunks[index + 2]
  if (np?.kind !== 'np' || isSpan(at, np)) return null
  // "of the rice and maize crop"
  const [conj, more, next] = [at.chunks[index + 3], at.chunks[index + 4], at.chunks[index + 5]]
  const isPair =
    conj?.kind === 'conj' && conj.text === 'and' && more?.kind === 'np' && more.number === null && next?.kind !== 'np'
  if (isPair && np.number === null && !hasEconomicWord(lowerWords({ at, from: np.from, to: np.to })))
    return { at, from: np.from, to: more.to }
  const inner = np.number
  return inner === null ? phraseAt(at, index + 2) : inner.to < np.to ? { at, from: inner.to, to: np.to } : null
}

/** "90 percent of the crop, which earned 3 billion last year, is gone" */
function isMissing({ at, number }: Spot): boolean {
  const words = at.tokens.slice(number.to, number.to + 20).map(({ lower }) => lower)
  const verb = words.findIndex(
    (word, i) => /^(?:is|are|was|were|be)$/.test(word) && /^(?:gone|missing)$/.test(words[i + 1] ?? ''),
  )
  return verb > 0 && !words.slice(0, verb).some((word) => /^(?:[;:]|and|but|while)$/.test(word))
}

/** "3 percent of Peru's output was exports of copper": what the share consists of, behind the verb. */
function partToldBehind({ at }: Spot, about: Clause | null): Piece | null {
  // "A quarter of GDP comes from herders abroad"
  const origin =
    about?.verb.lemma === 'come' && !about.verb.negated
      ? about.arguments.find(({ prep }) => prep === 'from')
      : undefined
  const from = origin === undefined ? null : phraseAt(at, origin.nominal.first)
  if (from !== null && !isPlace(from) && !at.numbers.some((one) => one.from >= from.from && one.to <= from.to))
    return from
  const object = about?.verb.lemma === 'be' && !about.verb.negated ? about.arguments[0] : undefined
  const np = at.chunks[object?.nominal.first ?? -1]
  if (object === undefined || object.prep !== null || np?.kind !== 'np' || np.number !== null) return null
  const piece = phraseAt(at, object.nominal.first)
  return hasEconomicWord(lowerWords(piece)) && !isPlace(piece) ? piece : null
}

/** "imports 70% of its drugs", "hosts half of the factories", "took 44 per cent of the total". */
export function asShare(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, clause } = spot
  if (!isRelative(number)) return null
  const own = nounInside(at, number) ?? (number.to < np.to ? { at, from: number.to, to: np.to } : sharedPhrase(spot))
  if (own === null) return asBarePart(spot, before)
  const words = lowerWords(own)
  // "got back to half of their old level"
  const isBack = clause?.verb.lemma === 'get' && prepText(at.chunks[spot.index - 1]) === 'to'
  const isBought = clause !== null && !isBack && buying.has(clause.verb.lemma)
  const anchor = clause === null ? null : tokenPiece(spot, clause.verb.main)
  const change = changeNouns.get(words.at(-1) ?? '')
  // "0.3 points of the cut"
  if (change !== undefined && number.unit === 'percentage_point' && before !== null)
    return measureOf(spot, change, before.quantity, anchor)
  const about = at.clauses.find(({ subject }) => subject !== null && subject.first === spot.index) ?? null
  const isGone = (about?.verb.lemma === 'go' && at.tokens[about.verb.main]?.lower === 'gone') || isMissing(spot)
  const sign = isGone || signOfVerb(about) === 'decrease' ? 'decrease' : 'level'
  const value = (quantity: Quantity | null): Measure => ({
    ...measureOf(spot, sign, quantity, anchor),
    isValue: true,
  })
  // "could lose 1.1 percent of its GDP"
  const isLost = clause !== null && losing.has(clause.verb.lemma) && !clause.verb.passive
  const loser = isLost ? toldSubject(at, clause) : null
  if (isLost && hasEconomicWord(words) && (loser === null || isPlace(loser)))
    return { ...value(quantityOf(own)), direction: 'decrease', isValue: false }
  // "of GDP in the year to June"
  const part = partToldBehind(spot, about)
  if (part !== null && hasEconomicWord(words))
    return value({ piece: part, name: `${textOf(part)} as share of ${textOf(own)}`, how: 'estimate' })
  const noun = at.chunks[spot.index + 2]
  const whole = number.to < np.to || noun?.kind !== 'np' ? words.at(-1) : at.tokens[noun.to - 1]?.lower
  if ((wholes.has(whole ?? '') || former.test(words.join(' '))) && !isBought) {
    const holder = holderOf(spot, before)
    if (holder !== null) return value(holder)
  }
  // "China takes a third of Peru's exports"
  const isTaken = /^(?:take|absorb)$/.test(clause?.verb.lemma ?? '') && words.includes('exports')
  const isTold =
    clause === null ||
    isBought ||
    isTaken ||
    hasVerbClass(clause.verb.lemma, clause.verb.particle, 'level') ||
    number.unit !== 'share'
  const isFed = clause !== null && feeding.has(clause.verb.lemma) && !clause.verb.passive && coffers.test(whole ?? '')
  const holder = clause !== null && (making.has(clause.verb.lemma) || isFed) ? toldSubject(at, clause) : null
  const isOfMoney = hasEconomicWord(words) || words.at(-1) === 'budget'
  if (holder !== null && !isPlace(holder) && !isPerson(holder) && !isReference(holder) && isOfMoney)
    return value({
      piece: quantityOf(holder).piece,
      name: `${textOf(quantityOf(holder).piece)} as share of ${textOf(own)}`,
      how: 'estimate',
    })
  if ((hasEconomicWord(words) || isBought) && isTold) return value(quantityOf(own))
  // "half of it in farming"
  const isReferring = noun?.kind === 'np' && noun.isPronoun
  const isOfLast = isReferring || /^(?:it|them|that|these|those|total|which)$/.test(words.at(-1) ?? '')
  const isThat = words.join() === 'that' && awaiting.has(clause?.verb.lemma ?? '')
  const isTied = isThat || bearing.has(clause?.verb.lemma ?? '')
  const last = before?.quantity ?? (isTied ? spot.discourse.economy?.quantity : null)
  return isOfLast && last != null ? value(last) : null
}

/** "had hoped for 3 million. It expects a third of that" */
const awaiting = new Set(['expect', 'forecast', 'see', 'project', 'predict', 'receive', 'get', 'reach', 'earn', 'come'])

/** Of what the sentence before has measured: "Peru bears 30 percent of it". */
const bearing = new Set(['bear', 'suffer', 'sustain', 'shoulder', 'account', 'make', 'represent', 'fall', 'incur'])

/** "Damage came to 3 billion; housing makes up half": a part of what was measured last. */
function asBarePart({ at, number, clause, index, np, discourse }: Spot, before: Measure | null): Measure | null {
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const isPart = clause !== null && (clause.verb.lemma === 'make' || clause.verb.lemma === 'account')
  if (!isPart || last === null || number.to < np.to || at.chunks[index + 1]?.kind === 'prep') return null
  const holder = toldSubject(at, clause)
  if (holder === null || isPlace(holder) || isPerson(holder) || isReference(holder)) return null
  const name = nameOfQuantity(last).toLowerCase()
  if (name.startsWith(textOf(holder).toLowerCase()))
    return {
      ...measureOf({ at, discourse, number, np, index, clause }, 'level', { ...last, how: 'carried' }, null),
      isValue: true,
    }
  const quantity = {
    piece: quantityOf(holder).piece,
    name: `${textOf(holder)} as share of ${nameOfQuantity(last)}`,
    how: 'estimate',
  }
  return { ...measureOf({ at, discourse, number, np, index, clause }, 'level', quantity, null), isValue: true }
}

const trading = new Set(['come', 'go', 'originate', 'ship', 'head'])

/** "imports of wheat, of which 50 percent came from Peru", "… 50 percent of which went to Chile": a part of what was measured before. */
export function asPartOfWhich(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index, np } = spot
  if (!isRelative(number) || before?.quantity == null || number.to < np.to) return null
  const isPart = hasOfWhich(at.chunks, index - 3) || hasOfWhich(at.chunks, index)
  const about = at.clauses.find(({ subject }) => subject?.first === index)
  if (!isPart || about === undefined || !trading.has(about.verb.lemma)) return null
  return { ...measureOf(spot, 'level', before.quantity, tokenPiece(spot, about.verb.main)), isValue: true }
}

/** "Some 20 million of that would fall on Peru and Chile": who has the part to bear. */
function bearerOf({ at, index }: Spot): Piece | null {
  const clause = at.clauses.find(({ at: verb, subject }) => verb > index && subject?.first === index)
  const on =
    clause?.verb.lemma === 'fall' ? clause.arguments.find(({ prep }) => prep === 'on' || prep === 'to') : undefined
  const piece = on === undefined ? null : pieceOfNominal(at, on.nominal)
  return piece !== null && isPlace(piece) ? piece : null
}

/** "The damage is put at 300 million euros. Insurers bear 80 million of this": a part of the sum measured last, which goes the same way. */
export function asPartOfSum(spot: Spot, before: Measure | null): Measure | null {
  const last = before ?? spot.discourse.economy
  if (spot.number.kind !== 'money' || last?.quantity == null || !isPartOfSum(spot)) return null
  const direction = last.number.kind === 'money' ? last.direction : 'level'
  const placePiece = bearerOf(spot)
  return { ...measureOf(spot, direction, { ...last.quantity, how: 'carried' }, null), isValue: true, placePiece }
}
