import { hasVerbClass } from '../../lexicon/verbs.ts'
import { placeInPair } from '../aid/one-of-two.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { firstIndexIn } from '../index-in.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isCountryOfPair } from './one-of-pair.ts'
import { former } from './own-phrase.ts'
import { chainBefore, phraseAfter, phraseAt } from './phrases.ts'
import {
  growthIn,
  growthOf,
  hasEconomicWord,
  isCounted,
  isPerson,
  ownedBefore,
  type Quantity,
  quantityOf,
  resolve,
  wordsOf,
} from './quantity.ts'
import { beforeAsides, clauseOpened, isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const transitive = new Set(
  'cut reduce set send bring pull force lower raise boost shave trim slash increase lift push drive knock take wipe shrink depress slow dent halve double erode curtail weaken inflate diminish lessen drag swell downgrade upgrade revise scale mark restrain curb dampen widen narrow deepen improve multiply squeeze bolster bump'.split(
    ' ',
  ),
)

/** "set exports back 2 points": the particle stands behind the object. */
function particleBehind({ at, index }: Spot, clause: Clause): string | null {
  for (let i = clause.at + 1; i < index; i++) {
    const text = markerText(at.chunks[i])
    if (particles.has(text)) return text
  }
  return null
}

const particles = new Set(['back', 'down', 'up', 'off', 'out'])

/** What a verb with its particle says of the sign. */
export function signOf(spot: Spot, clause: Clause): 'increase' | 'decrease' | null {
  const { lemma } = clause.verb
  // "will miss their mark by 3 million"
  const isMissing = lemma === 'miss' && prepText(spot.at.chunks[spot.index - 1]) === 'by'
  if (isMissing || lemma === 'undershoot') return 'decrease'
  // "beat last year's by 12 percent"
  if (beating.has(lemma) && prepText(spot.at.chunks[spot.index - 1]) === 'by') return 'increase'
  for (const particle of [clause.verb.particle ?? particleBehind(spot, clause), null]) {
    if (hasVerbClass(lemma, particle, 'decrease')) return 'decrease'
    if (hasVerbClass(lemma, particle, 'increase')) return 'increase'
  }
  return null
}

const beating = new Set(['beat', 'exceed', 'surpass', 'top', 'outstrip', 'overshoot'])

const lossOf = new Set(['in', 'of', 'off', 'from'])

/** The object of "cut exports by 3%", "shave 0.8 points off growth"; null where the subject itself changes. */
function changedObject(spot: Spot, clause: Clause): Piece | null {
  const { at, index } = spot
  const behind = phraseAfter(at, index + 1, lossOf)
  // "shrink by 4 percent of GDP": what it is measured by.
  const isOf = prepText(at.chunks[index + 1]) === 'of' && behind !== null
  // "has swollen to 73 percent of output"
  const isShare = isOf && isRelative(spot.number) && /^(?:to|from|at)$/.test(prepText(at.chunks[index - 1]) ?? '')
  const whole = isShare ? /^(?:gdp|gnp|output|product|income)$/ : /^gdp$/
  // "wiped out 60 percent of GDP": the part that is gone
  const isGone = clause.verb.lemma === 'wipe' && index === clause.at + 1
  const isMeasure = isOf && !isGone && whole.test(lowerWords(behind).at(-1) ?? '')
  const isFormer = behind !== null && former.test(lowerWords(behind).join(' '))
  if (behind !== null && !isMeasure && !isFormer && hasEconomicWord(lowerWords(behind)) && !isPlace(behind))
    return behind
  const object = clause.arguments.find(({ prep, nominal }) => prep === null && nominal.first < index)
  // "shrank 3 percent and farming by 2": what shrinks by a figure right behind the verb is its subject.
  const next = object === undefined ? undefined : at.chunks[object.nominal.first]
  // "increased, year on year, to 3 million": a comma parts no object from its verb.
  if (object?.nominal.first === clause.at + 2 && markerText(at.chunks[clause.at + 1]) === ',') return null
  if (object === undefined || (next?.kind === 'np' && (next.number !== null || isRecord(at, next.head)))) return null
  const piece = phraseAt(at, object.nominal.first)
  return piece.to > spot.number.from ? endingAt(piece, at.chunks[object.nominal.first]?.to ?? piece.to) : piece
}

/** "shrank a record 9 percent" */
const isRecord = ({ tokens, numbers }: Spot['at'], head: number): boolean =>
  /^(?:record|whopping|staggering|mere|further|massive|total)$/.test(tokens[head]?.lower ?? '') &&
  numbers.some(({ from }) => from === head + 1)

const reached = new Set(['to', 'at', 'from', 'down to', 'below', 'above', 'near', 'past'])

const measuring = new Set([
  'by',
  'to',
  'from',
  'at',
  'down to',
  'up to',
  'another',
  'below',
  'above',
  'near',
  'past',
  'as much as',
  'between',
])

/** "at an annual rate of": the "at". */
function rateBefore(at: Spot['at'], left: number): number {
  const np = at.chunks[left - 1]
  const isRate =
    prepText(at.chunks[left]) === 'of' && np?.kind === 'np' && /^(?:rate|pace)$/.test(at.tokens[np.head]?.lower ?? '')
  return isRate && prepText(at.chunks[left - 2]) === 'at' ? left - 2 : left
}

/** "will rise above 4 percent": the word before the numeral is the hedge of a value. */
const isPassed = ({ at, number }: Spot, prep: string | null): boolean =>
  prep === null && /^(?:above|below|past|beyond)$/.test(at.tokens[number.from]?.lower ?? '')

const growing = new Set(['grow', 'shrink', 'contract', 'expand'])

/** "Instead of growing by 2.9 percent": what grows by a rate, and is not named, is an economy. */
const isOfGrowth = ({ number }: Spot, { verb }: Clause): boolean =>
  growing.has(verb.lemma) && number.unit === 'percent' && !verb.passive

/** "will not grow by 3 percent but by 1.2": behind "but" stands what comes instead, by the same verb. */
function isContrast({ at, number }: Spot, { verb }: Clause): boolean {
  const but = firstIndexIn(at.tokens, verb.to + 1, verb.to + 12, ({ lower }) => lower === 'but')
  return but > 0 && /^(?:by|to|from|at)$/.test(at.tokens[but + 1]?.lower ?? '') && number.from < but + 8
}

/** "exports fell by 12%", "fell to 3 million from 4 million", "cut output by 3 million tons". */
export function withChangeVerb(spot: Spot, before: Measure | null): Measure | null {
  const { at, index, discourse } = spot
  const clause = spot.clause ?? clauseOpened(spot)
  if (clause === null || clause.verb.lemma === 'cost' || (clause.verb.negated && !isContrast(spot, clause))) return null
  const sign = signOf(spot, clause)
  if (sign === null) return null
  const left = rateBefore(at, beforeAsides(at, index))
  const prep = prepText(at.chunks[left])
  if (prep !== null && !measuring.has(prep) && prep !== particleBehind(spot, clause)) return null
  // Behind a comma or an "and" something else may begin.
  if (prep === null && left > clause.at && at.chunks[left]?.kind !== 'np') return null
  // "grew by 5%, Peru by 3 and Chile 2": each is said of the place before it.
  // "the Nikkei slid 2.9 percent and the DAX in Paris 3.2": of a noun of its own, with its place.
  const chain = prep === null && before !== null ? chainBefore(at, left + 1) : null
  const isOfNoun = chain !== null && chain.from >= (before?.number.to ?? 0) && hasEconomicWord(lowerWords(chain))
  if (isOfNoun && before !== null && before.number.from > clause.verb.from) return null
  const own = at.chunks[prep === null ? left : left - 1]
  const isOfPlace =
    before !== null &&
    (prep === 'by' || prep === null || prep === 'to') &&
    own?.kind === 'np' &&
    own.number === null &&
    own.from >= before.number.to &&
    before.number.from > clause.verb.from &&
    (prep === 'to' ? isOwner : isPlace)({ at, from: own.from, to: own.to })
  if (isOfPlace) return null
  // "joblessness climbs from 6 to 9, deficits from 1 to 8": the end of what the figure before began.
  const isEndOfOwn =
    prep === 'to' && before !== null && before.isBase && (before.quantity?.piece.from ?? 0) > clause.verb.to
  if (isEndOfOwn && before.quantity?.piece.at === at)
    return { ...before, number: spot.number, np: spot.np, isBase: false }
  if (prep === 'from' && before !== null && isBaseOfGapped(spot, before, clause))
    return { ...before, number: spot.number, np: spot.np, isBase: true, isValue: true }
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const isCaused = transitive.has(clause.verb.lemma) && !clause.verb.passive
  // "both fell, the former by 3 percent"
  const ownPhrase = own?.kind === 'np' ? { at, from: own.from, to: own.to } : null
  const part = ownPhrase !== null && placeInPair(ownPhrase) >= 0 ? ownPhrase : null
  const object = isCaused && part === null ? changedObject(spot, clause) : null
  // "GDP to grow by 2% if …, and to shrink by 1% if …"
  const isJoined =
    clause.verb.form === 'infinitive' &&
    before !== null &&
    /^(?:and|or|but)$/.test(at.tokens[clause.verb.from - 1]?.lower ?? '')
  const subject = isJoined ? null : (part ?? toldSubject(at, clause))
  const changed =
    object === null
      ? null
      : isPlace(object) && isRelative(spot.number)
        ? growthOf(object, last)
        : before !== null && /^(?:it|them)$/.test(lowerWords(object).join(' '))
          ? resolve(object, last, discourse)
          : quantityOf(object)
  if (subject !== null && before !== null && isNextSource(spot, clause, subject, before))
    return {
      ...measureOf(spot, prep === 'to' ? 'level' : sign, carriedOf(before), tokenPiece(spot, clause.verb.main)),
      isValue: prep === 'to',
      placePiece: subject,
      isSource: true,
    }
  const trailed = trailing(spot, clause, subject, before)
  const named = changed ?? trailed ?? (subject === null ? last : told(spot, clause, subject, last))
  const quantity =
    named ?? (isOfGrowth(spot, clause) ? growthIn(tokenPiece(spot, clause.verb.main), 'estimate-near') : null)
  // "will shrink from 3 to 5 percent": by as much
  // "fell to 3-5 percent from 7-9"
  const isBehind = before !== null && before.number.from >= clause.verb.to
  const isRange = spot.number.qualifier === 'range' && at.tokens[spot.number.to]?.lower !== 'to'
  const isExtent = prep === 'from' && isRange && !isBehind
  // "shrank at an annualised 3%" tells the rate of the change.
  const isReached =
    (!isExtent && prep !== null && reached.has(prep) && !(prep === 'at' && isRelative(spot.number))) ||
    isPassed(spot, prep)
  return {
    ...measureOf(spot, isReached ? 'level' : sign, quantity, tokenPiece(spot, clause.verb.main)),
    isValue: isReached,
    isBase: prep === 'from' && !isExtent,
    placePiece: spot.clause === null ? phraseAt(at, index - 2) : null,
  }
}

const carriedOf = ({ quantity }: Measure): Quantity | null =>
  quantity === null ? null : { ...quantity, how: 'carried' }

/** "Arrivals from Peru dropped by 8 percent while Chile fell by 6": of where they come from, and no economy. */
function isNextSource({ at }: Spot, { verb }: Clause, subject: Piece, { quantity }: Measure): boolean {
  if (quantity === null || quantity.piece.at !== at || growing.has(verb.lemma) || !isPlace(subject)) return false
  const words = wordsOf(quantity)
  return words.slice(0, words.indexOf('from') + 1).some(isCounted)
}

/** "The state posted a deficit of 3 million, widening by 2 million": of what the figure before measures, where the subject is no quantity. */
function trailing(
  { at }: Spot,
  { verb, at: place }: Clause,
  subject: Piece | null,
  before: Measure | null,
): Quantity | null {
  // "to fall by 3 percent after growing 2 percent in 2019"
  const isAfter = /^(?:after|before|following)$/.test(at.tokens[verb.from - 1]?.lower ?? '')
  const isBehind = verb.form === 'gerund' && (isAfter || markerText(at.chunks[place - 1]) === ',')
  if (!isBehind || before === null || before.quantity === null || before.number.to > verb.from) return null
  const isQuantity = subject !== null && hasEconomicWord(lowerWords(subject)) && !isPlace(subject)
  return isQuantity ? null : { ...before.quantity, how: 'carried' }
}

/** "growth falls to 2 percent from 5, Peru's to 3 percent from 6": right behind a figure that has a noun of its own behind the verb. */
function isBaseOfGapped({ at, number }: Spot, before: Measure, { verb }: Clause): boolean {
  const piece = before.placePiece ?? before.quantity?.piece ?? null
  return before.np.to === number.from - 1 && piece !== null && piece.at === at && piece.from > verb.to
}

/** "Peru's", with nothing behind it. */
const isOwner = (piece: Piece): boolean => isPlace(piece) && isGenitiveMark(piece.at.tokens[piece.to - 1])

/** What is said of a place that grows is said of its economy. */
function told({ at, number, discourse }: Spot, clause: Clause, subject: Piece, last: Quantity | null): Quantity | null {
  if (isPerson(subject)) {
    const near = chainBefore(at, clause.at)
    return near !== null && hasEconomicWord(lowerWords(near)) ? quantityOf(near) : last
  }
  if (!isPlace(subject)) {
    const meant = resolve(subject, last, discourse)
    // "Peru and Chile both shrank, the former by 3 percent"
    const isItself = meant?.piece.at === at && meant.piece.from === subject.from
    return isItself && isRelative(number) && isCountryOfPair(subject, discourse) ? growthOf(subject, last) : meant
  }
  // "India's imports were down, South Africa's fell by a quarter"
  const owned = isOwner(subject) ? (last ?? ownedBefore(subject, discourse)) : null
  if (owned !== null) return { ...owned, how: 'carried' }
  return isRelative(number) ? growthOf(subject, last) : { piece: subject, name: null, how: 'estimate' }
}
