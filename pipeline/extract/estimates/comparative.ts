import { comparatives } from '../../lexicon/indicator-words.ts'
import { isLosing } from '../../lexicon/loss-verbs.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isToppedUp } from '../aid/money-idioms.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { behindOr } from './behind-or.ts'
import { asRemitted } from './by-kind-of-subject.ts'
import { plainVerb } from './by-object.ts'
import { amounting, counted } from './counted-noun.ts'
import { asFewerStaff } from './fewer-staff.ts'
import { nounsOfActs } from './free-relative.ts'
import { headOf } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { labelBefore, plainLabel } from './labels.ts'
import { type Measure, measureOf } from './measure.ts'
import { isOfCases } from './of-cases.ts'
import { ofWhich } from './of-which.ts'
import { openedBy } from './opener.ts'
import { chainBefore, phraseAfter, phraseAt } from './phrases.ts'
import {
  growthOf,
  hasEconomicWord,
  isPerson,
  isReference,
  ownedBefore,
  type Quantity,
  quantityOf,
  resolve,
} from './quantity.ts'
import { asFewerSent } from './sent-guests.ts'
import { endOfRow, overRespectively } from './series.ts'
import { beforeAsides, beforeDates, isRelative, prepText, type Spot } from './spot.ts'
import { isShortOfBefore, isThanBehind } from './than-before.ts'
import { isState, isToldOver } from './told-over.ts'
import { toldSubject } from './told-subject.ts'

/** "pushed prices up by 3%": the object goes up. */
const causing = new Set(['push', 'drive', 'send', 'bring', 'take', 'force', 'drag', 'pull', 'set'])

/** Token of the word that compares: right before the figure ("up 3%", "up by 3%") or right behind it ("3% lower"). */
function comparing(spot: Spot): number {
  const { at, number, clause } = spot
  // "down a mere 3 percent"
  let start = number.from
  while (slight.test(lowerAt(at, start - 1))) start--
  // "up by just 3 percent"
  if (onlyWords.test(lowerAt(at, start - 1)) && /^(?:by|to)$/.test(lowerAt(at, start - 2))) start--
  // "lower by anything from 2 to 3 percent", "down by the equivalent of 3 million jobs"
  if (lowerAt(at, start - 1) === 'from' && /^(?:any|some)thing$/.test(lowerAt(at, start - 2))) start -= 2
  if (lowerAt(at, start - 1) === 'of' && lowerAt(at, start - 2) === 'equivalent') start -= 3
  const last = lowerAt(at, start - 1)
  let before = /^(?:by|to)$/.test(last) || (last === 'of' && lowerAt(at, start - 2) === 'short') ? start - 2 : start - 1
  // "up to a 3 billion revenue loss": no more than that.
  if (last === 'to' && start < number.from && lowerAt(at, before) === 'up') return -1
  // "smaller now by a third than in 1991"
  const word = lowerAt(at, last === 'by' && /^(?:now|today|still)$/.test(lowerAt(at, before)) ? --before : before)
  // "has given up 40%": the verb's own.
  const isParticle =
    clause !== null && clause.verb.particle === word && clause.verb.to >= before && clause.verb.lemma !== 'be'
  const isCaused =
    clause !== null &&
    !clause.verb.passive &&
    causing.has(clause.verb.lemma) &&
    !at.tokens.slice(clause.verb.to, before).some(({ text }) => text === ',')
  if ((word === 'up' || word === 'down') && isCaused) return -1
  // "rang up 16 percent less"
  const isLess =
    isRelative(number) && /^(?:less|fewer|more)$/.test(lowerAt(at, number.to)) && clause?.verb.to === before
  if ((word === 'up' || word === 'down') && !isParticle && !isLess) return before
  // "are short of 3 million"
  if (word === 'short' && last === 'of' && clause !== null && clause.verb.to <= before) return before
  // "it was off 0.1 percent"
  if (word === 'off' && clause?.verb.lemma === 'be' && isRelative(number)) return before
  // "prices higher by 0.2 points"
  if (
    last === 'by' &&
    /^(?:higher|lower|larger|smaller|bigger|dearer|cheaper|poorer|richer|weaker|stronger|short)$/.test(word)
  )
    return before
  // "were down for the first time in a year, by 3 percent"
  const state = clause?.verb.lemma === 'be' ? clause.verb.to : -1
  if (last === 'by' && word === ',' && /^(?:up|down|off|lower|higher)$/.test(lowerAt(at, state))) return state
  const apart = behindOr(spot)
  if (apart >= 0) return apart
  // "a fifth more than": the hedge has taken the word in.
  const inside = lowerAt(at, number.to - 1)
  if (lowerAt(at, number.to) === 'than' && comparatives.has(inside)) return number.to - 1
  // "were 3, 4 and 5 percent higher": said of each
  const row = isRelative(number) ? endOfRow(at, number) : number.to
  // "that is 0.2 and 0.1 points, respectively, less than"; "fell 0.2 and 0.1 points, respectively, more than" falls.
  const end = clause?.verb.lemma === 'be' ? overRespectively(at, row) : row
  const after = lowerAt(at, end)
  const isUnder =
    after === 'under' &&
    ([1, 2].some((k) => standards.test(at.tokens[number.to + k]?.lower ?? '')) ||
      (isRelative(number) && earlier.test(at.tokens[number.to + 1]?.lower ?? '')))
  if (isUnder) return number.to
  // "0.3 points the poorer"
  if (after === 'the' && /^(?:poorer|richer|worse|better|smaller|lighter)$/.test(lowerAt(at, number.to + 1)))
    return number.to + 1
  // "will grow 3 percent faster" tells of speed, "growth is 0.5 points slower" of growth.
  const isOfSpeed = /^(?:faster|slower)$/.test(after) && number.unit !== 'percentage_point'
  // "4 percent off in March", not "5 percent off its peak"
  const isOffPeak = after === 'off' && !/^(?:in|during|[,.;])?$/.test(lowerAt(at, number.to + 1))
  if (!comparatives.has(after) || isOfSpeed || isOffPeak) return -1
  // "receipts will be 3 million short"
  const isShort =
    after === 'short' && /^(?:be|come|fall|run|end|finish|close|stay|remain|land|leave)$/.test(clause?.verb.lemma ?? '')
  const isMore = !(isShort || isShortOfBefore(at, number.to)) && /^(?:more|up|down|short)$/.test(after)
  // "570,000 more" are further ones; "30 million more than" compares.
  // "280 million dollars less in revenue"
  const isCheaper = number.kind === 'money' && after === 'less'
  const isThan = lowerAt(at, number.to + 1) === 'than' || (after === 'more' && isThanBehind(at, number.to + 1))
  if (!isRelative(number) && !isCheaper && isMore && !isThan) return -1
  return end
}

const slight = /^(?:a|an|mere|another|further|full|whopping|staggering|record|modest|meagre|paltry|sharp|hefty)$/
const onlyWords = /^(?:just|only|merely|barely|fully|even|still)$/
/** "8 percent under last year's", "… under what it was" */
const earlier = /^(?:last|those|that|its|their|what|normal|usual|previous|pre-?\w+)$/
const standards = /^(?:forecast|target|estimate|projection|budget|plan|average)s?$/

/** "paid 60 per cent more for food": the price of it. */
function paidFor({ at, index, number, clause }: Spot): Quantity | null {
  if (clause?.verb.lemma !== 'pay' || !/^(?:more|less)$/.test(lowerAt(at, number.to))) return null
  const goods = phraseAfter(at, index + 1, new Set(['for'])) ?? phraseAfter(at, index + 2, new Set(['for']))
  return goods === null || isPlace(goods) ? null : quantityOf(goods, `price of ${textOf(goods)}`)
}

/** Said of a place, these tell how large its economy is; others compare what was told of it before. */
const ofSize = new Set(['larger', 'bigger', 'smaller', 'greater', 'faster', 'slower'])

/** "Chile is up 4 percent": what was measured last; else the growth of its economy. */
function ofPlace({ clause, discourse, number }: Spot, subject: Piece, word: string, told: Quantity | null): Quantity {
  const last = told ?? ownedBefore(subject, discourse)
  // "Chile had 3 million less": no growth.
  if (last === null && number.kind === 'money') return { piece: subject, name: 'losses', how: 'estimate' }
  if (last === null || ofSize.has(word)) return growthOf(subject, last)
  // "Chile bought 4 percent less": as much of it, in a time of its own.
  return clause === null || clause.verb.lemma === 'be' ? { ...last, how: 'carried' } : last
}

/** "output, down by 5 percent, is": over the words that say which way, to what it is said of. */
function beforeTurn({ at, index }: Spot): number {
  const left = beforeDates(at, index)
  // "prices higher by 3 percent", "the economy, smaller now by a third"
  const state = at.chunks[left - 1]?.kind === 'adv' ? left - 2 : left - 1
  if (prepText(at.chunks[left]) === 'by' && isState(at, state)) return state - 1
  const isTurned = prepText(at.chunks[left]) === 'by' && /^(?:up|down|off)$/.test(markerText(at.chunks[left - 1]))
  if (!isTurned) return left
  return markerText(at.chunks[left - 2]) === ',' ? left - 3 : left - 2
}

/** "the number of people leaving poverty": with what they do. */
function withGerund(piece: Piece | null, clause: Clause | null): Piece | null {
  if (piece === null || clause === null || clause.subject === null) return piece
  const { at } = piece
  const [first, last] = [at.chunks[clause.subject.first], at.chunks[clause.subject.end - 1]]
  if (first === undefined || last === undefined || at.tags[last.to] !== 'VING') return piece
  let to = last.to
  while (to < clause.verb.from && at.tokens[to]?.kind !== 'punct') to++
  const words = at.tokens.slice(last.to, to).map(({ lower }) => lower)
  return words.length < 5 && words.includes('poverty') ? { at, from: first.from, to } : piece
}

/** "sent 300 tons of rice": no money. */
const isOfGoodsSent = ({ verb, arguments: phrases }: Clause): boolean =>
  verb.lemma === 'send' &&
  phrases.some(({ prep, nominal }) => prep === null && nominal.members.some(({ np }) => np.number?.kind === 'number'))

/** "Households spent 2 percent less": who earns, spends or sells, though a word for them is one of the economy. */
const isDoer = (subject: Piece): boolean =>
  !hasEconomicWord(lowerWords(subject)) ||
  isPeopleNoun(headOf({ piece: subject, name: null, how: 'estimate' }).toLowerCase())

/** "visitor numbers still 40 percent below …": the phrase right before; else the subject. */
function compared(spot: Spot, before: Measure | null, word: string): Quantity | null {
  const { at, index, clause, discourse, number } = spot
  // "300 million full-time jobs": behind the whole of a word with a hyphen.
  const hyphen = at.tokens[number.to + 1]?.text === '-' ? 0 : 1
  const tail: Piece = { at, from: number.to + hyphen, to: spot.np.to }
  if (tail.from < tail.to && hasEconomicWord(lowerWords(tail)))
    return quantityOf({ ...phraseAt(at, index), from: tail.from })
  const noun = paidFor(spot) ?? counted(spot) ?? (amounting.has(word) ? ofWhich(spot) : null)
  if (noun !== null) return noun
  const behind = number.to < spot.np.to ? index + 1 : index + 2
  const inside = lowerAt(at, number.to) === 'less' ? phraseAfter(at, behind, new Set(['in'])) : null
  if (inside !== null && hasEconomicWord(lowerWords(inside))) return quantityOf(inside)
  const left = beforeTurn(spot)
  const chunk = at.chunks[left]
  // "3 percent smaller if it ends and 5 percent smaller if it lasts"
  const isAside = (chunk?.kind === 'punct' || chunk?.kind === 'conj') && before !== null
  const near = chunk?.kind === 'np' && chunk.number === null ? chainBefore(at, left + 1) : null
  // "Exports are worst hit: down 8 percent"
  const told = clause === null && markerText(chunk) === ':' ? at.clauses.findLast((one) => one.at < left) : clause
  const subject = withGerund(toldSubject(at, told ?? null), told ?? null) ?? openedBy(spot)
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (near !== null && hasEconomicWord(lowerWords(near))) return quantityOf(near)
  if (isAside && before !== null) return before.quantity
  // "Peru will earn 40 billion less"
  const earned =
    clause === null ? undefined : isOfGoodsSent(clause) ? 'exports' : nounsOfActs.get(plainVerb(clause.verb))
  if (number.kind === 'money' && subject !== null && earned !== undefined && !hasEconomicWord(lowerWords(subject)))
    return {
      piece: subject,
      name: isPlace(subject) || isReference(subject) ? earned : `${earned} of ${textOf(subject)}`,
      how: 'estimate',
    }
  // "Peru exported 12 percent less", "the carrier flies 80 percent less"
  if (isRelative(number) && subject !== null && earned !== undefined && isDoer(subject))
    return { piece: subject, name: isPlace(subject) ? earned : `${earned} of ${textOf(subject)}`, how: 'estimate' }
  // "3 billion last month, which is 6 percent less": said of the figure, and not of the time.
  const isTime =
    subject !== null &&
    /^(?:last|this|the previous|the same) (?:day|week|month|quarter|year|season|period)$/.test(
      lowerWords(subject).join(' '),
    )
  if (isTime) return last
  if (subject !== null && !isPerson(subject))
    return isPlace(subject) ? ofPlace(spot, subject, word, last) : resolve(subject, last, discourse)
  // "Retail sales, April 2003: down 15%"
  const label = chunk?.kind === 'punct' && chunk.text === ':' && told === undefined ? labelBefore(at, left) : null
  const aside = label ?? (chunk?.kind === 'punct' ? chainBefore(at, left) : null)
  if (aside !== null && (hasEconomicWord(lowerWords(aside)) || isToldOver(spot, aside))) return quantityOf(aside)
  return (before === null && told === undefined ? plainLabel(at, left) : null) ?? last
}

/** "the Middle East 10 percent fewer", "Africa, up 4 percent, was": a place alone before what compares. */
function placeBefore({ at, index }: Spot, before: Measure | null): Piece | null {
  const left = beforeAsides(at, index)
  const near = markerText(at.chunks[left]) === ',' ? left - 1 : left
  const np = at.chunks[near]
  if (np?.kind !== 'np' || np.number !== null || np.from < (before?.number.to ?? 0)) return null
  const opens = near === 0 || /^(?:[,;:]|and|but|with|while|whereas)$/.test(markerText(at.chunks[near - 1]))
  const piece = { at, from: np.from, to: np.to }
  const hasArea = at.areas.some(({ from, to }) => from >= np.from && to <= np.to)
  return opens && hasArea && isPlace(piece) ? piece : null
}

/** "puts arrivals at 60 percent below the figure of 2019": what is put there stands behind the verb. */
function putAt({ at, clause, index }: Spot): Quantity | null {
  if (clause?.verb.lemma !== 'put' || clause.verb.passive || prepText(at.chunks[index - 1]) !== 'at') return null
  const object = at.chunks[clause.at + 1]
  if (object?.kind !== 'np' || object.number !== null) return null
  const piece = phraseAt(at, clause.at + 1)
  return hasEconomicWord(lowerWords(piece)) ? quantityOf(piece) : null
}

/** "were down nearly 60%", "up 3%", "12 percent lower than", "69 percent more". */
export function byComparative(spot: Spot, before: Measure | null): Measure | null {
  const { at } = spot
  const word = comparing(spot)
  const sign = word < 0 ? undefined : lowerAt(at, word) === 'under' ? 'decrease' : comparatives.get(lowerAt(at, word))
  if (sign === undefined || isOfCases(spot)) return asFewerStaff(spot)
  const sent = asFewerStaff(spot) ?? asFewerSent(spot, before)
  if (sent !== null) return sent
  // "Nepalis in Qatar sent home 500 million less"
  const remitted = asRemitted(spot)
  if (remitted !== null) return { ...remitted, direction: sign, isValue: false }
  // "was topped up by 3 million"
  if (spot.clause !== null && isToppedUp(at, spot.clause)) return null
  // "announced 3 million ahead of the talks"
  if (spot.number.kind === 'money' && lowerAt(at, word) === 'ahead' && lowerAt(at, word + 1) === 'of') return null
  const isValue = lowerAt(at, spot.number.from - 1) === 'to'
  // "will shrink by 4.9 percent, 1.9 points more than it thought": more of a fall.
  const isFurther =
    before?.direction === 'decrease' &&
    spot.number.unit === 'percentage_point' &&
    /^more$/.test(lowerAt(at, word)) &&
    markerText(at.chunks[beforeAsides(at, spot.index)]) === ','
  // "could lose 2 points more"
  const isLostMore = lowerAt(at, word) === 'more' && spot.clause !== null && isLosing(spot.clause.verb)
  if (isLostMore && isRelative(spot.number) && !spot.clause.verb.passive)
    return measureOf(spot, 'decrease', compared(spot, before, 'more'), { at, from: word, to: word + 1 })
  if (isFurther) return measureOf(spot, 'decrease', before.quantity, { at, from: word, to: word + 1 })
  const put = putAt(spot)
  if (put !== null) return measureOf(spot, sign, put, { at, from: word, to: word + 1 })
  const place = before === null ? null : placeBefore(spot, before)
  const last = before?.quantity ?? null
  if (place !== null && last !== null && spot.number.to + 1 >= spot.np.to && counted(spot) === null)
    return {
      ...measureOf(spot, sign, { ...last, how: 'carried' }, { at, from: word, to: word + 1 }),
      isValue,
      placePiece: place,
      ...(before?.isSource === true ? { isSource: true as const } : {}),
    }
  return {
    ...measureOf(spot, isValue ? 'level' : sign, compared(spot, before, lowerAt(at, word)), {
      at,
      from: word,
      to: word + 1,
    }),
    isValue,
  }
}
