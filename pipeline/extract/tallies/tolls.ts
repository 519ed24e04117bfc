import { groupPronouns } from '../../lexicon/function-words.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { countNouns, personStates, reachingVerbs } from '../../lexicon/tally-words.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { type Chunk, isPrep, markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { verbPiece } from '../piece.ts'
import { antecedentOf } from './antecedent.ts'
import { unitIn } from './numbered.ts'
import { type Counted, isBare, type Spot } from './spot.ts'
import { unitAt } from './unit-of.ts'

const setting = new Set(
  'revise raise lower put cut bring lift push take reduce increase update correct drive send adjust trim pare shorten'.split(
    ' ',
  ),
)
const goals = /^(?:to|down to|up to|at|past|beyond|above|over)$/
const ends = /^(?:from|to|down to|up to|at|past|beyond|above|over)$/

/** The clause that brings a count to the figure at a chunk: "raises the number of homes hit by floods from 79 to 85". */
function settingOf({ at, index, clause }: Spot): Clause | null {
  const place = at.clauses.findLastIndex((one) => one.at < index && setting.has(one.verb.lemma))
  const found = at.clauses[place]
  if (found === undefined || found === clause) return found ?? null
  const isOfObject = at.clauses
    .slice(place + 1)
    .every((one) => one.at > index || one.verb.form === 'participle' || at.chunks[one.at - 1]?.kind === 'wh')
  return isOfObject ? found : null
}

/** What is brought to a figure: the object, or what a passive verb is said of. */
const countSet = ({ verb, subject, arguments: found }: Clause): Nominal | null =>
  (verb.passive ? subject : found.find(({ prep }) => prep === null)?.nominal) ?? null

/** "revised the death toll from the storm down to 2,275", "The count was raised to 90 from 70": a count that a verb brings to a figure. */
export function ofTollSet(spot: Spot): Counted | null {
  const { at, number, index } = spot
  const clause = ends.test(markerText(at.chunks[index - 1])) ? settingOf(spot) : null
  const object = clause === null ? null : countSet(clause)
  const first = at.chunks[object?.first ?? -1]
  if (first?.kind !== 'np' || first.number !== null) return null
  // "The toll, 4 dollars until June, has been raised to 6": what one pays.
  if (at.numbers.some(({ kind, from }) => kind === 'money' && from >= first.to && from < number.from)) return null
  const isList = isListOfLost(at, first.head)
  const isOfLost = isList || (lost.test(lowerAt(at, first.head)) && markerText(at.chunks[index - 1]) !== 'at')
  if (!isOfLost && !countNouns.has(lowerAt(at, first.head))) return null
  // "raised the number of its doctors there to 61": those who help are a gift
  const isOfOwn = someIn(
    at.tokens,
    first.from + 1,
    number.from,
    ({ lower }, i) => /^(?:its|their|our)$/.test(lower) && lowerAt(at, i - 1) === 'of',
  )
  if (isOfOwn) return null
  const between = at.chunks.slice((object?.first ?? 0) + 1, index)
  // "put the toll at 30 and the number of injured at 90"
  const isOther = (chunk: Chunk): boolean => chunk.kind === 'np' && countNouns.has(lowerAt(at, chunk.head))
  const isThatOf = someIn(
    at.tokens,
    first.to,
    number.from,
    ({ lower }, i) => lower === 'of' && lowerAt(at, i - 1) === 'that',
  )
  if (isThatOf || between.some(isOther)) return null
  const end = firstIndexIn(at.chunks, (object?.first ?? 0) + 1, index, (chunk, i) => isEnd(at, chunk, i))
  const limit = clause?.verb.passive === true ? clause.verb.from : (at.chunks[end]?.from ?? first.to)
  const subject = isList ? { at, from: first.head + 3, to: first.head + 4 } : { at, from: first.from, to: limit }
  // "taking the deaths since June to 387"
  const found = isOfLost ? { unit: 'person', at: first.head } : unitIn(at, subject, false)
  return found === null
    ? null
    : { number, subject, noun: { at, from: found.at, to: found.at + 1 }, unit: found.unit, how: 'tally-of-object' }
}

/** "trimmed its list of the dead to 352" */
const isListOfLost = (at: Spot['at'], head: number): boolean =>
  /^(?:list|register|roll)$/.test(lowerAt(at, head)) &&
  lowerAt(at, head + 1) === 'of' &&
  /^(?:the|its|their)$/.test(lowerAt(at, head + 2)) &&
  lost.test(lowerAt(at, head + 3)) &&
  // "the missing paintings"
  !/^(?:N|NNP|ADJ)$/.test(at.tags[head + 4] ?? '')

/** Whom a disaster cost: nouns that count without "the number of". */
const lost = /^(?:deaths|fatalities|casualties|dead|missing|injured|wounded|homeless|displaced)$/

/** The preposition before a figure that the count was or is brought to. */
function isEnd({ chunks }: Spot['at'], chunk: Chunk, i: number): boolean {
  const next = chunks[i + 1]
  return ends.test(markerText(chunk)) && next?.kind === 'np' && next.number !== null
}

/** "The official count, 700 on Monday, was raised to 900 dead", "the toll, 40 until then, has risen to 51": what it stood at before, between commas. */
export function ofTollBefore({ at, number, index }: Spot): Counted | null {
  const [count, comma] = [at.chunks[index - 2], at.chunks[index - 1]]
  if (count?.kind !== 'np' || count.number !== null || markerText(comma) !== ',') return null
  if (!/^(?:count|toll|tally|total|figure)$/.test(lowerAt(at, count.head))) return null
  const close = firstIndexIn(at.tokens, number.to, number.to + 6, ({ text }) => text === ',')
  const clause = at.clauses.find(({ verb }) => verb.from === close + 1 && verb.form === 'finite')
  const isReached =
    clause !== undefined && close > 0 && (reachingVerbs.has(clause.verb.lemma) || setting.has(clause.verb.lemma))
  if (!isReached) return null
  const subject = { at, from: count.from, to: count.to }
  const isOfLost =
    unitIn(at, subject, false)?.unit === 'person' || at.tokens.slice(close).some(({ lower }) => lost.test(lower))
  const noun = { at, from: count.head, to: count.head + 1 }
  return isOfLost ? { number, subject, noun, unit: 'person', how: 'tally-of-subject' } : null
}

/** "after an earlier count of 802": of those whom the sentence counted before; not "and the vote ended with a first count of 40". */
function isOlderCount({ at, before, index }: Spot, head: number): boolean {
  if (!comparing.test(markerText(at.chunks[index - 3]))) return false
  const isOld = /^(?:earlier|previous|first|initial|former|provisional)$/.test(lowerAt(at, head - 1))
  const isCount = /^(?:count|tally|figure|total)$/.test(lowerAt(at, head))
  return isOld && isCount && before.at(-1)?.unit === 'person'
}

const comparing = /^(?:after|from|against|than|versus|over|up from|down from)$/

/** "has a death toll of 34": the toll and its size in one phrase. */
export function ofTollOf(spot: Spot): Counted | null {
  const { at, index, number } = spot
  const toll = at.chunks[index - 2]
  const isCounted = toll?.kind === 'np' && (lowerAt(at, toll.head) === 'toll' || isOlderCount(spot, toll.head))
  const isToll = isPrep(at.chunks[index - 1], 'of') && isCounted
  if (!isToll || toll.number !== null || !isBare(spot)) return null
  const own = { at, from: toll.from, to: toll.to }
  const subject = lowerAt(at, toll.head) === 'toll' ? own : (spot.before.at(-1)?.subject ?? own)
  return { number, subject, noun: { at, from: toll.head, to: toll.to }, unit: 'person', how: 'tally-of-object' }
}

/** "The number of people killed when a bridge fell rose to 39": another clause stands between the count and its verb. */
export function ofTollAhead({ at, number, clause, index }: Spot): Counted | null {
  if (clause === null || clause.verb.form !== 'finite' || !reachingVerbs.has(clause.verb.lemma)) return null
  // "fell in Lasa rose": the place only ends the clause between.
  if (clause.subject !== null && at.chunks[clause.subject.first - 1]?.kind !== 'prep') return null
  const goal = markerText(at.chunks[index - 1])
  if (index > clause.at + 4 || !(goals.test(goal) || index === clause.at + 1)) return null
  const first = firstIndexIn(
    at.chunks,
    0,
    clause.at,
    (chunk) => chunk.kind === 'np' && countNouns.has(lowerAt(at, chunk.head)),
  )
  const start = at.chunks[first]
  const opening = at.chunks[first - 1]
  // "On 3 May 2015 the number of people missing in the town was 40"
  const isOpen = opening === undefined || opening.kind === 'punct' || (opening.kind === 'date' && first <= 2)
  if (start === undefined || !isOpen) return null
  const inner = at.clauses.find(({ at: verb, first: from }) => verb > first && verb < clause.at && from > first + 2)
  const end = inner === undefined ? clause.verb.from : (at.chunks[inner.first - 1]?.from ?? clause.verb.from)
  const subject = { at, from: start.from, to: end }
  const found = unitIn(at, subject, false)
  return found === null
    ? null
    : { number, subject, noun: { at, from: found.at, to: found.at + 1 }, unit: found.unit, how: 'tally-of-subject' }
}

/** "puts the dead at 473 and the missing at 75", "The wounded number 370 and the missing 12": a state with its article before the number. */
export function ofNamedState(spot: Spot): Counted | null {
  const { at, number, before, index, np } = spot
  // "the wounded 800" is one phrase.
  const isOnePhrase = np.from === number.from - 2 && number.to === np.to
  if (!isBare(spot) && !isOnePhrase) return null
  const isAt =
    isPrep(at.chunks[index - 1], 'at') ||
    (lowerAt(at, number.from - 1) === 'as' && /^(?:give|report)$/.test(spot.clause?.verb.lemma ?? ''))
  const end = isAt ? number.from - 1 : number.from
  // "puts its dead at 473", "Peru's missing"
  const article = lowerAt(at, end - 2)
  const isState =
    personStates.has(lowerAt(at, end - 1)) && (article === 'the' || (isAt && /^(?:its|their|our|'s)$/.test(article)))
  const isLinked = /^(?:and|,|;)$/.test(lowerAt(at, end - 3)) && before.length > 0
  if (!isState || !(isAt || isLinked)) return null
  const noun = { at, from: end - 1, to: end }
  return { number, subject: noun, noun, unit: 'person', how: 'tally-of-state' }
}

/** "The dead are put at 473", "The missing were estimated at 75": a state with its article, and the number that a verb gives it. */
export function ofStatePut({ at, clause, index, number }: Spot): Counted | null {
  const np = clause?.subject?.members[0]?.np
  const isPut = clause?.verb.passive === true && /^(?:put|estimate|reckon|place|give|set)$/.test(clause.verb.lemma)
  if (np === undefined || !isPut || !isPrep(at.chunks[index - 1], 'at') || index !== (clause?.at ?? index) + 2)
    return null
  const isState = personStates.has(lowerAt(at, np.head)) && lowerAt(at, np.head - 1) === 'the'
  const noun = { at, from: np.head, to: np.head + 1 }
  return isState ? { number, subject: noun, noun, unit: 'person', how: 'tally-of-state' } : null
}

/** "forty people, nine of them children": who the part are. */
export function ofPartNamed({ at, number, np, index }: Spot): Counted | null {
  const [of, them, kind] = at.chunks.slice(index + 1, index + 4)
  const isOf = isPrep(of, 'of') && groupPronouns.has(lowerAt(at, them?.from ?? -1))
  if (!isOf || number.to !== np.to || kind?.kind !== 'np' || kind.number !== null) return null
  const head = lowerAt(at, kind.head)
  if (!isPlural(head) || !isPeopleNoun(head)) return null
  const noun = { at, from: kind.head, to: kind.head + 1 }
  return {
    number,
    subject: { at, from: kind.from, to: kind.to },
    noun,
    unit: unitAt(at, kind.head),
    how: 'tally-of-predicate',
  }
}

/** "Lasa has lost 432": the dead of a place, where persons were counted before. */
export function ofLost(spot: Spot): Counted | null {
  const { at, clause, index, number } = spot
  if (clause?.verb.lemma !== 'lose' || clause.verb.passive || !isBare(spot) || index !== clause.at + 1) return null
  const isOfPlace = clause.subject?.members.some(({ np }) => np.areas.length > 0 || at.tags[np.head] === 'NNP')
  if (isOfPlace !== true || antecedentOf(spot)?.unit !== 'person') return null
  const noun = verbPiece(at, clause)
  return { number, subject: noun, noun, unit: 'person', how: 'tally-of-verb' }
}

/** "1,300 lives have been lost; Lasa accounts for 511": of those counted before, where they are persons. */
export function ofShareOf(spot: Spot): Counted | null {
  const { at, clause, index, number } = spot
  if (clause?.verb.lemma !== 'account' || !isPrep(at.chunks[index - 1], 'for') || !isBare(spot)) return null
  const isOfPlace = clause.subject?.members.some(({ np }) => np.areas.length > 0 || at.tags[np.head] === 'NNP')
  const meant = isOfPlace === true ? antecedentOf(spot) : null
  const noun = verbPiece(at, clause)
  return meant?.unit === 'person' ? { number, subject: meant.subject, noun, unit: 'person', how: 'tally-near' } : null
}

/** "473 people died; officials speak of 522": another figure for what was counted before. */
export function ofSpoken(spot: Spot): Counted | null {
  const { at, clause, index, number } = spot
  const isTold = clause !== null && /^(?:speak|talk|tell)$/.test(clause.verb.lemma) && !clause.verb.passive
  if (!isTold || !isBare(spot) || !isPrep(at.chunks[index - 1], 'of') || index > clause.at + 2) return null
  const meant = antecedentOf(spot)
  const noun = verbPiece(at, clause)
  return meant === null ? null : { number, subject: meant.subject, noun, unit: meant.unit, how: 'tally-near' }
}
