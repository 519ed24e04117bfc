import { lossVerbs } from '../../lexicon/loss-verbs.ts'
import { placeInPair } from '../aid/one-of-two.ts'
import { isGoneFor } from '../going-nowhere.ts'
import { isPumpedByTrade } from '../income.ts'
import { lowerAt } from '../lower-at.ts'
import { nounInside } from '../noun-inside.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { lemmaWithParticle } from '../parse/verb-group.ts'
import { lowerWords, type Piece, startingAt, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import {
  isBroughtIn,
  isCeased,
  isCeded,
  isCostBetween,
  isFlowBrought,
  isMadeFrom,
  isMissed,
  isSecondLost,
  isSetBack,
  isWrittenOff,
} from './earned-or-missed.ts'
import { isPlace } from './is-place.ts'
import { asJobs } from './jobs-shed.ts'
import { isMissedInBooks } from './loss-label.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { isEconomyItself, isGapped } from './payer.ts'
import { chainBefore, endOfPhrase, phraseAfter } from './phrases.ts'
import { isPriced } from './price.ts'
import {
  closed,
  growthOf,
  hasEconomicWord,
  isCounted,
  isPerson,
  isReference,
  type Quantity,
  quantityOf,
  resolve,
  wordsOf,
} from './quantity.ts'
import { buying } from './shares.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** Verbs of having, doing and moving money: what is had or done is the quantity, under its noun. */
const nominals: ReadonlyMap<string, readonly [noun: string, direction: Direction]> = new Map([
  ['lose', ['losses', 'decrease']],
  ['forgo', ['losses', 'decrease']],
  ['forfeit', ['losses', 'decrease']],
  ['bleed', ['losses', 'decrease']],
  ['burn', ['losses', 'decrease']],
  ['shed', ['losses', 'decrease']],
  ['cost', ['cost', 'decrease']],
  ['drain', ['losses', 'decrease']],
  ['destroy', ['losses', 'decrease']],
  ['earn', ['earnings', 'level']],
  ['spend', ['spending', 'level']],
  ['export', ['exports', 'level']],
  ['import', ['imports', 'level']],
  ['invest', ['investment', 'level']],
  ['sell', ['sales', 'level']],
  ['produce', ['output', 'level']],
  ['harvest', ['harvest', 'level']],
  ['borrow', ['borrowing', 'level']],
  ['owe', ['debt', 'level']],
  ['repay', ['debt', 'level']],
  ['remit', ['remittances', 'level']],
  ['collect', ['revenue', 'level']],
  ['bring', ['earnings', 'level']],
  ['make', ['earnings', 'level']],
  ['net', ['earnings', 'level']],
  ['gross', ['earnings', 'level']],
  ['pump', ['earnings', 'level']],
  ['inject', ['earnings', 'level']],
  ['sacrifice', ['losses', 'decrease']],
  ['gain', ['gains', 'increase']],
])

/** "costing the sector billions", "may cost the country 15 billion", "cost 3 billion in lost revenue"; not what a coffee costs. */
export function asCost(spot: Spot, clause: Clause, subject: Piece | null, of: Piece | null): Measure | null {
  const { at, index } = spot
  const anchor = tokenPiece(spot, clause.verb.main)
  if (subject !== null && isPriced(subject)) return null
  const isOwned = of !== null && isRelative(spot.number) && /^(?:its|their)$/.test(lowerWords(of)[0] ?? '')
  if (of !== null && (isOwned || hasEconomicWord(lowerWords(of))))
    return measureOf(spot, 'decrease', quantityOf(of), anchor)
  const end = prepText(at.chunks[index - 1]) === null ? index : index - 1
  const near =
    clause.at + 1 < end ? { at, from: at.chunks[clause.at + 1]?.from ?? 0, to: at.chunks[end - 1]?.to ?? 0 } : null
  const object = near
  // "cost Peru half its harvest"
  const share =
    isRelative(spot.number) && spot.number.to < spot.np.to ? { at, from: spot.number.to, to: spot.np.to } : null
  if (share !== null)
    return hasEconomicWord(lowerWords(share)) ? measureOf(spot, 'decrease', quantityOf(share), anchor) : null
  // "would cost Peru 0.7 points": of its growth.
  if (isRelative(spot.number) && object !== null && isPlace(object) && of === null)
    return measureOf(spot, 'decrease', growthOf(object, null), anchor)
  if (object !== null && !isPlace(object) && !isEconomyItself(object) && hasEconomicWord(lowerWords(object)))
    return measureOf(spot, 'decrease', quantityOf(object), anchor)
  if (object === null && (spot.number.low ?? spot.number.high ?? 0) < 1e6) return null
  const name = subject === null || isPerson(subject) || isReference(subject) ? 'cost' : `cost of ${textOf(subject)}`
  return measureOf(spot, 'decrease', { piece: anchor, name, how: 'estimate' }, anchor)
}

const costAgain = (spot: Spot, { quantity, anchor }: Measure): Measure | null =>
  quantity === null ? null : measureOf(spot, 'decrease', quantity, anchor)

/** What a place loses a percentage of: what the text has measured, else its output. */
function lostBy({ discourse }: Spot, place: Piece, before: Measure | null): Quantity {
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  return last === null ? growthOf(place, null) : { ...last, how: 'carried' }
}

const objectPreps = new Set(['of', 'from', 'in', 'on', 'worth'])

/** Verbs that only with their particle say the same as another. */
const phrasal: ReadonlyMap<string, string> = new Map([
  ['give up', 'lose'],
  ['ship out', 'export'],
  ['miss out', 'lose'],
  ['take in', 'earn'],
  ['write off', 'lose'],
  ['write down', 'lose'],
  ['rake in', 'earn'],
  ['pull in', 'earn'],
])

/** Its lemma, or that of the verb which it says the same as with its particle. */
export const plainVerb = (verb: Clause['verb']): string => phrasal.get(lemmaWithParticle(verb)) ?? verb.lemma

const comingIn = new Set(['in', 'of', 'from'])

/** "lost 45 and 38 percent of their receipts": index of the chunk behind all the shares of one whole. */
function behindSeries({ at, index, number }: Spot): number {
  let end = index + 1
  while (isRelative(number) && (at.chunks[end]?.kind === 'conj' || isComma(at.chunks[end]))) {
    const np = at.chunks[end + 1]
    if (np?.kind !== 'np' || np.number === null || !(isRelative(np.number) || np.number.unit === null)) break
    end += 2
  }
  return prepText(at.chunks[end]) === 'of' ? end : index + 1
}

/** "earned 3 billion dollars from tourism" → "earnings from tourism"; "may cost the country 15 billion" → "cost of …". */
export function asNominal(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, index, number } = spot
  if (clause !== null && isSetBack(spot, clause)) return asCost(spot, clause, toldSubject(at, clause), null)
  const isForgone = clause !== null && isMissed(spot, clause)
  if (
    clause === null ||
    clause.verb.negated ||
    (clause.verb.passive && clause.verb.lemma !== 'cost' && !isForgone) ||
    // "could cost Peru between 7 billion in the best case and 18 billion"
    (prepText(at.chunks[index - 1]) !== null && !isForgone && !isCostBetween(spot))
  )
    return null
  const { main } = clause.verb
  const next = spot.isGap === true ? index : behindSeries(spot)
  // "has given up 4% of its value"
  const lemma = isForgone || isCeded(spot, clause) ? 'lose' : plainVerb(clause.verb)
  const [noun, direction] = nominals.get(lemma) ?? []
  if (noun === undefined || direction === undefined || at.chunks[index - 1]?.kind === 'punct') return null
  // "burned 300 homes": of money alone.
  if (lemma === 'burn' && number.kind !== 'money') return null
  // "must repay 3 billion this year"; what was repaid is no debt any more.
  if (lemma === 'repay' && clause.verb.modal !== 'must' && clause.verb.form !== 'infinitive') return null
  const isRecord = lowerAt(at, number.from - 1) === 'record' && index - clause.at > 2
  if (lemma !== 'cost' && index - clause.at > (isRecord ? 3 : 2) && !isForgone && !isSecondLost(spot, clause))
    return null
  // "sold Peru 350,000 tons": to someone; "cost Peru a third of its income" is whose it was.
  const isWhose = lemma === 'cost' && isRelative(number)
  if (number.kind === 'number' && !isWhose && index - clause.at > 1 && at.chunks[index - 1]?.kind === 'np') return null
  const subject = toldSubject(at, clause)
  const behind = phraseAfter(at, next, objectPreps)
  // "in fiscal 2020", "in the first nine months": when.
  const of =
    behind !== null && /^(?:(?:the|its) )?(?:the|its|fiscal|financial|calendar)$/.test(lowerWords(behind).join(' '))
      ? null
      : behind
  if (isRelative(number) && buying.has(lemma)) return null
  const isOfPlace = lossVerbs.has(lemma) && subject !== null && isPlace(subject)
  // "Fiji would lose 0.3 points": of its growth; "Chile lost 4 percent" of what was measured last.
  if (isOfPlace && number.unit === 'percentage_point')
    return measureOf(spot, 'decrease', growthOf(subject, before?.quantity ?? null), tokenPiece(spot, main))
  if (isOfPlace && number.unit === 'percent' && of === null && number.to >= spot.np.to)
    return measureOf(spot, 'decrease', lostBy(spot, subject, before), tokenPiece(spot, main))
  // "farmers brought in 3 million with coffee"
  const isBroughtBy = lemma === 'bring' && clause.verb.particle === 'in' && isMadeFrom(spot, next)
  if (lemma === 'bring' && !isBroughtBy && !isBroughtIn(clause, subject)) return null
  // "oil brings in 60 percent of the state's revenue": a part of it
  if (lemma === 'bring' && isRelative(number) && of !== null) return null
  // "coffee brought 3 tons"
  if (lemma === 'bring' && clause.verb.particle !== 'in' && number.kind !== 'money' && number.unit !== null) return null
  const isBrought = number.kind === 'money' && isPumpedByTrade(at, clause)
  if (/^(?:pump|inject)$/.test(lemma) && !isBrought) return null
  const isSourced = noun === 'earnings' && lemma !== 'bring' && isMadeFrom(spot, next)
  if (/^(?:make|gain|net|gross)$/.test(lemma) && !isMadeFrom(spot, next)) return null
  const isMade = isBrought || isSourced || lemma === 'gain' || lemma === 'bring'
  const isAgain = before !== null && before.number.from > main && isGapped(spot, clause)
  // "Cuba will cease to earn 664 million"
  if (direction === 'level' && isCeased(spot, clause)) {
    const piece = { at, from: main, to: main + 1 }
    return {
      ...measureOf(spot, 'decrease', { piece, name: noun, how: 'estimate' }, tokenPiece(spot, main)),
      isValue: true,
    }
  }
  if (lemma === 'cost' && isAgain) return costAgain(spot, before)
  if (lemma === 'cost') return asCost(spot, clause, subject, of)
  if (
    lemma === 'collect' &&
    !(subject !== null && lowerWords(subject).some((word) => /^(?:revenues?|tax|taxes|customs)$/.test(word)))
  )
    return null
  if (lemma === 'spend' && !isSpentByGuests(spot, subject, before)) return null
  // "stocks lost 11 percent": the subject itself.
  // "prices have lost 35% of their value": the prices themselves.
  const isOwnWorth = of !== null && /^(?:its|their) (?:value|worth)$/.test(lowerWords(of).join(' '))
  const isOfOther = of !== null && !isOwnWorth && hasEconomicWord(lowerWords(of))
  // "destroyed 90 percent of the homes": no loss of what did it.
  if (lemma === 'destroy' && isRelative(number) && !isOfOther) return null
  const inside = nounInside(at, number)
  if (inside !== null) return measureOf(spot, direction, quantityOf(inside), tokenPiece(spot, main))
  const isSubject = isRelative(number) && !isOfOther && subject !== null && !isPlace(subject)
  if (isSubject && subject !== null) {
    const isNamed = !isOwnWorth || hasEconomicWord(lowerWords(subject))
    // "The former lost 3 percent", "the economy shrank, and the bank expects it to lose 3 percent"
    const isMeant = placeInPair(subject) >= 0 || /^(?:it|they|them)$/.test(lowerWords(subject).join())
    const meant = isMeant ? resolve(subject, before?.quantity ?? null, spot.discourse) : null
    if (meant !== null) return measureOf(spot, direction, meant, tokenPiece(spot, main))
    const quantity = isNamed ? quantityOf(subject) : quantityOf(subject, `value of ${textOf(subject)}`)
    return measureOf(spot, direction, quantity, tokenPiece(spot, main))
  }
  if (number.kind === 'number' && number.unit === null) return asJobs(spot, clause, subject, before)
  // "lost 3 billion due to the storm"
  const isCause = lowerAt(at, number.to) === 'due'
  const own = number.to < spot.np.to && !isCause ? { at, from: number.to, to: spot.np.to } : null
  const tail = own ?? (of === null ? null : closed(startingAt(of, at.chunks[next]?.from ?? of.from)))
  const isNamed = subject !== null && !isPlace(subject) && !isPerson(subject) && !isReference(subject)
  // "Exporters of fruit lost 3 million", "cocoa brought in 3 million": whose loss, and what earns it.
  const isEarned = tail === null && isNamed
  // "the harvest brought in 3 million tons": no earnings.
  const isOfGoods = isEarned && noun === 'earnings' && (number.kind !== 'money' || isFlowBrought(clause, subject))
  const name = isOfGoods
    ? textOf(subject)
    : isEarned
      ? `${noun} of ${textOf(subject)}`
      : tail === null
        ? noun
        : `${noun}${own === null ? '' : ' of'} ${textOf(tail)}`
  const piece = tail ?? { at, from: main, to: main + 1 }
  const how = isMade || isWrittenOff(spot, clause, subject) ? ofSubject : 'estimate'
  return { ...measureOf(spot, direction, { piece, name, how }, tokenPiece(spot, main)), isValue: true }
}

/** "guests spent 3 million", "they spent 3 million" behind the number of guests */
function isSpentByGuests({ discourse }: Spot, subject: Piece | null, before: Measure | null): boolean {
  if (subject === null) return false
  const words = lowerWords(subject)
  return (
    words.some(isCounted) ||
    (words.join() === 'they' && wordsOf(before?.quantity ?? discourse.economy?.quantity ?? null).some(isCounted))
  )
}

const lost = new Set([
  ...lossVerbs,
  ...'wipe erase destroy dump discard scrap bury burn pour throw plough plow tip spoil ruin bin cull'.split(' '),
])

/** "3 billion have vanished"; what "is missing" may be money that is asked for. */
const vanishing = /^(?:vanish|disappear|evaporate|dissolve)$/

/** "40 billion dollars would be lost": the sum itself is the subject. */
export function asLostSubject(spot: Spot): Measure | null {
  const { at, index, number, np } = spot
  if (number.kind !== 'money' || number.to < np.to) return null
  const end = endOfPhrase(at, index)
  const next = at.clauses.findIndex((one) => one.at === index + 1 || one.at === end)
  // "had to be thrown away"
  const clause = at.clauses[next]?.verb.lemma === 'have' ? at.clauses[next + 1] : at.clauses[next]
  const isLost =
    clause?.verb.passive === true
      ? lost.has(clause.verb.lemma) || (clause.verb.lemma === 'call' && clause.verb.particle === 'off')
      : vanishing.test(clause?.verb.lemma ?? '') ||
        (clause !== undefined && (isGoneFor(at, clause) || isMissedInBooks(at, clause)))
  if (clause === undefined || clause.verb.negated || !isLost) return null
  const piece = tokenPiece(spot, clause.verb.main)
  // "saw 3 million in revenue vanish"
  const behind = phraseAfter(at, index + 1, comingIn)
  // "Roses worth 60 million were tipped into pits"
  const goods = prepText(at.chunks[index - 1]) === 'worth' ? chainBefore(at, index - 1) : behind
  const name = goods === null ? 'losses' : `losses of ${textOf(goods)}`
  return {
    ...measureOf({ ...spot, clause }, 'decrease', { piece: goods ?? piece, name, how: 'estimate' }, piece),
    isValue: true,
  }
}
