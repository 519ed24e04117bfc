import { revisingVerbs } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { NumberMention } from '../mention.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece, textOf } from '../piece.ts'
import { isOfPersons } from './by-state.ts'
import { isForecast, meantBy, namedIn } from './forecast-of.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { chainBefore, phraseAfter, phraseAt } from './phrases.ts'
import {
  growthOf,
  hasEconomicWord,
  isCounted,
  isLoad,
  isProduced,
  isReference,
  nameOfQuantity,
  type Quantity,
  quantityOf,
  resolve,
  wordsOf,
} from './quantity.ts'
import { beforeAsides, beforeExtreme, isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const atValue = new Set([
  'at',
  'to',
  'down to',
  'up to',
  'above',
  'below',
  'near',
  'around',
  'past',
  'under',
  'over',
  'between',
])

/** After these the figure is what the subject comes to. */
const equating = new Set(
  'be total reach hit exceed top pass average remain equal number cross stand come run hold stay amount account make represent constitute comprise contribute provide near approach surpass touch bring yield fetch have see post record register report show face manage read peak plateau crest'.split(
    ' ',
  ),
)

const subjectless = new Set([
  'see',
  'have',
  'post',
  'record',
  'register',
  'report',
  'show',
  'face',
  'manage',
  'provide',
  'contribute',
])

const comparatives =
  /^(?:faster|slower|higher|lower|weaker|stronger|steeper|smaller|larger|bigger|greater|brisker|milder|sharper|worse|better)$/

/** "stood at 22 per cent", "totalled 3 billion", "is forecast at 4 percent". */
/** "The price is also high, at 3 dollars" */
const isSmallSum = ({ kind, low, high }: NumberMention): boolean => kind === 'money' && (low ?? high ?? 0) < 1e6

export function withLevelVerb(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, index, discourse } = spot
  if (clause === null) return null
  const { lemma, particle, main } = clause.verb
  const left = beforeExtreme(at, beforeAsides(at, index))
  const isNext = left <= clause.at
  const prep = prepText(at.chunks[left])
  const isAt = prep !== null && atValue.has(prep) && (left - 1 <= clause.at + 1 || clause.verb.passive)
  // "stays low, at 3 percent"
  // "come on top, at 3 million"
  const isState =
    prep === 'at' &&
    markerText(at.chunks[left - 1]) === ',' &&
    /^(?:adj|adv|np)$/.test(at.chunks[left - 2]?.kind ?? '') &&
    (left - 3 === clause.at ||
      // "are also large, at 3 million"
      (left - 4 === clause.at &&
        (prepText(at.chunks[left - 3]) === 'on' || (at.chunks[left - 3]?.kind === 'adv' && !isSmallSum(spot.number)))))
  // "is projected to be even faster at 12 percent"
  const isCompared =
    prep === 'at' &&
    lemma === 'be' &&
    left - clause.at <= 3 &&
    comparatives.test(at.tokens[(at.chunks[left]?.from ?? 0) - 1]?.lower ?? '')
  // "was below target at 17 percent"
  const isStandard =
    prep === 'at' &&
    lemma === 'be' &&
    left - 3 === clause.at &&
    /^(?:below|above|on|under|over)$/.test(prepText(at.chunks[left - 2]) ?? '')
  const isShare = prep === 'for' && (lemma === 'account' || lemma === 'answer')
  const isHeading = prep === 'for' && lemma === 'head' && left - 1 <= clause.at + 1
  const isSum = prep === 'at' && ((lemma === 'work' && particle === 'out') || lemma === 'arrive')
  // "our growth number goes from 2.6 percent to 1.1"
  const isShifted = shifting.has(lemma) || (lemma === 'revise' && clause.verb.passive)
  const isMoved = (prep === 'from' || prep === 'to') && isShifted && !isNext
  // "inflation ended the year at 4.5 percent"
  const isEnding = prep === 'at' && isAt && /^(?:end|finish|close|start|begin)$/.test(lemma)
  const equates = isEnding || equating.has(lemma) || hasVerbClass(lemma, particle, 'level')
  const isGuess = hasVerbClass(lemma, particle, 'estimate') || (isAt && /^(?:put|peg|reckon)$/.test(lemma))
  const estimates = (clause.verb.passive || clause.verb.form === 'participle') && isGuess
  if (
    !(isHeading || isSum || isMoved) &&
    !(equates && (isNext || isAt || isShare || isState || isStandard || isCompared)) &&
    !(estimates && (isAt || isNext)) &&
    !(isAt && lemma === 'value')
  )
    return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const subject = toldSubject(at, clause)
  // "debt would climb to 106 percent of GDP; it would peak at 87": of the same whole
  if (before !== null && subject !== null && isReference(subject) && /^(?:peak|plateau|crest)$/.test(lemma)) return null
  // "Tents pitched up to last night come to 900"
  if (subject !== null && /^(?:last|that) night$/.test(lowerWords(subject).join(' '))) return null
  const part = isShare && subject !== null && !isPlace(subject) ? partOfSum(spot, subject, last) : null
  if (part !== null) return { ...measureOf(spot, 'level', part, tokenPiece(spot, main)), isValue: true }
  const next = isShare && before !== null ? nextHolder(spot, left, before) : null
  if (next !== null) return next
  const own = lowerWords({ at, from: spot.number.to, to: spot.np.to })
  if (hasEconomicWord(own) && !isLoad(own.at(-1) ?? '')) return null
  const isMeasured = subject !== null && (hasEconomicWord(lowerWords(subject)) || isForecast(subject))
  if (isMoved && (!isMeasured || isPlace(subject))) return null
  if (subject === null && last === null) return null
  const quantity =
    subject === null ? last : isPlace(subject) ? placeHas(spot, subject, last) : resolve(subject, last, discourse)
  if (quantity === null) return null
  const isCount = spot.number.kind === 'number' && spot.number.unit === null
  if (
    isCount &&
    !wordsOf(quantity).some(isCounted) &&
    !isOfLoads(spot, wordsOf(quantity)) &&
    !isOfPersons(wordsOf(quantity))
  )
    return null
  if (
    subjectless.has(lemma) &&
    !hasEconomicWord(subject === null ? [] : lowerWords(subject)) &&
    !isRelative(spot.number)
  )
    return null
  const isLost = isShare && quantity.how === 'carried' && isPartOfLost(spot, before)
  const read = measureOf(spot, isLost ? 'decrease' : 'level', quantity, tokenPiece(spot, main))
  const isGuessed = read.isForecast || (subject !== null && isForecast(subject))
  return { ...read, isForecast: isGuessed, isValue: true, isBase: prep === 'from' && !/^(?:range|vary)$/.test(lemma) }
}

/** "would forgo revenue of 63 billion, China alone accounting for 22 billion": as lost as the whole. */
const isPartOfLost = ({ at, number }: Spot, before: Measure | null): boolean =>
  before?.direction === 'decrease' &&
  number.kind === 'money' &&
  at.numbers.some((one) => one.kind === 'money' && one.to <= number.from)

/** "Lima accounts for 31 percent of it, Ica for 20": the next place that has a part, by its name. */
function nextHolder(spot: Spot, left: number, before: Measure): Measure | null {
  const { at } = spot
  const np = at.chunks[left - 1]
  const isName = np?.kind === 'np' && np.number === null && at.tags.slice(np.from, np.to).every((tag) => tag === 'NNP')
  if (!isName || np.from < before.number.to || before.quantity === null) return null
  if (!/^(?:,|;|and|but|while)$/.test(at.tokens[np.from - 1]?.lower ?? '')) return null
  const quantity = { ...before.quantity, how: 'carried' }
  return {
    ...measureOf(spot, 'level', quantity, before.anchor),
    isValue: true,
    placePiece: { at, from: np.from, to: np.to },
  }
}

/** "Freight reached 550,000 containers" */
const isOfLoads = ({ at, np, number }: Spot, words: readonly string[]): boolean =>
  number.to <= np.head && isLoad(at.tokens[np.head]?.lower ?? '') && words.some(isProduced)

const shifting = new Set(['go', 'move', 'swing', 'shift', 'range', 'vary'])

/** "Housing accounts for 3 billion of the damage", "… of it": that part of it. */
function partOfSum({ at, index, number }: Spot, subject: Piece, last: Quantity | null): Quantity | null {
  const whole = number.kind === 'money' ? phraseAfter(at, index + 1, new Set(['of', 'in'])) : null
  if (whole === null || isPlace(whole)) return null
  const isLast = last !== null && isReference(whole)
  if (!isLast && !hasEconomicWord(lowerWords(whole))) return null
  const name = `${isLast ? nameOfQuantity(last) : textOf(whole)} of ${textOf(subject)}`
  return { piece: subject, name, how: 'estimate' }
}

/** "China manages 1.8 percent": of what was measured last. */
const placeHas = ({ number, clause }: Spot, subject: Piece, last: Quantity | null): Quantity | null => {
  const isGrowing = isRelative(number) && number.unit !== 'share' && subjectless.has(clause?.verb.lemma ?? '')
  return last !== null ? { ...last, how: 'carried' } : isGrowing ? growthOf(subject, last) : null
}

/** They take a figure somewhere: "bring trade to 5 billion", "double it to 6 billion". */
const moving = new Set(
  'push drive bring take lift carry boost expand double triple treble quadruple increase grow'.split(' '),
)
const putting = new Set([
  'put',
  'see',
  'estimate',
  'forecast',
  'value',
  'project',
  'expect',
  'leave',
  'keep',
  'set',
  ...revisingVerbs,
  ...moving,
])

/** "cut its forecast from 3.1 to 2.8 per cent" */
const revising = new Set([...revisingVerbs, 'push', 'drive', 'take', 'bring'])

/** "puts the damage at 25 trillion yen", "leave 2024 at 3.4%", "lifts its forecast to 2.8%". */
export function asPutAt(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, index, discourse } = spot
  const left = beforeAsides(at, index)
  // "lowered its forecast to “-7.0 percent”"
  const prep = prepText(at.chunks[/^["“]$/.test(markerText(at.chunks[left])) ? left - 1 : left])
  // "push the deficit over 5 percent": the word before the numeral is its hedge.
  const hedge = at.tokens[spot.number.from]?.lower ?? ''
  const isMovedOver =
    prep === null && /^(?:over|above|below|under|past|beyond)$/.test(hedge) && moving.has(clause?.verb.lemma ?? '')
  if (
    clause === null ||
    !(
      isMovedOver ||
      (prep !== null && atValue.has(prep) && putting.has(clause.verb.lemma)) ||
      (prep === 'from' && revising.has(clause.verb.lemma)) ||
      // "give the whole bill as 571 billion pesos"
      (prep === 'as' && /^(?:give|state|quote)$/.test(clause.verb.lemma))
    )
  )
    return null
  // "put at 3 billion the takings that will not come in": the object behind the figure.
  const object = clause.arguments.find(
    (one) => one.prep === null && (one.nominal.first < index || (prep === 'at' && one.nominal.first === index + 1)),
  )
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const value = (quantity: Quantity | null): Measure => ({
    ...measureOf(spot, 'level', quantity, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    isBase: prep === 'from',
  })
  if (object === undefined) {
    const antecedent = antecedentOf(spot, clause)
    return antecedent === null ? null : value(quantityOf(antecedent))
  }
  const piece = phraseAt(at, object.nominal.first)
  const isClipped = piece.to > spot.number.from && piece.from < spot.number.from
  const clipped = isClipped ? endingAt(piece, at.chunks[object.nominal.first]?.to ?? piece.to) : piece
  // "cut its forecast for Peru to 1 percent": of growth, where nothing else is named.
  const forecast = namedIn(clipped)
  if (forecast === null && isRelative(spot.number) && isForecast(clipped)) {
    const meant = meantBy(clipped, last)
    return meant === null ? null : value(meant)
  }
  // "brought the town no nearer to the 3 million": only what is measured is brought to a value.
  const isOfLast = last !== null && isReference(clipped) && hasEconomicWord(wordsOf(last))
  if (moving.has(clause.verb.lemma) && (isPlace(clipped) || !(hasEconomicWord(lowerWords(clipped)) || isOfLast)))
    return null
  if (forecast !== null) return value(forecast)
  if (isOfLast && isTotalOfTrade(clipped)) return value({ piece: clipped, name: 'total trade', how: 'estimate' })
  return value(isPlace(clipped) ? growthOf(clipped, last) : resolve(clipped, last, discourse))
}

/** "exports rose 11 percent and imports 6, taking the total to 107 billion": of both together. */
function isTotalOfTrade(piece: Piece): boolean {
  if (!/^(?:total|sum|figure)$/.test(lowerWords(piece).at(-1) ?? '')) return false
  const before = lowerWords({ ...piece, from: 0, to: piece.from })
  return before.includes('exports') && before.includes('imports')
}

/** "growth, which she sees at 1.7%": what the relative clause is said of. */
function antecedentOf({ at }: Spot, clause: Clause): Piece | null {
  const wh = clause.first - 1
  if (at.chunks[wh]?.kind !== 'wh') return null
  return chainBefore(at, at.chunks[wh - 1]?.kind === 'punct' ? wh - 1 : wh)
}
