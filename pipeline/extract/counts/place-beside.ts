import { observers } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry, wordBefore } from '../areas.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { isOfThem } from '../of-them.ts'
import { memberAt } from '../parse/nominal.ts'
import { placeApposed } from './apposed-place.ts'
import { endOfAside, isInClosedAside } from './closed-aside.ts'
import { startOfGapBehind } from './gapped.ts'
import { jointPlace } from './joint-place.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'
import { isPlaced, otherBehind, placeOf } from './place-list.ts'
import { isInside, isInstitution, nameBefore, nameBehind, nameFrom, partOf } from './place-name.ts'
import { placePointed } from './place-pointed.ts'
import { isShip } from './ship.ts'
import { startOfOtherClause, startOfSource, startOfTelling } from './telling.ts'
import { isTownOfSpeaker } from './town-of-speaker.ts'

/** "48 Peruvians", "Peru's 14 cases", "three of the Chilean patients": an area inside the counted phrase. */
export function placeInside(at: AnalyzedSentence, number: NumberMention, index: number): Place | null {
  const member = memberAt(at.chunks, index)
  if (member === null) return null
  const end = at.chunks[member.end - 1]?.to ?? number.to
  // "30 of Peru's 80 deaths": the place is that of the 80.
  const whole = at.numbers.find(({ from, nonFigure }) => from >= number.to && from < end && nonFigure === null)
  const area = at.areas.find(
    ({ from, to }) => from >= member.np.from && to <= (whole?.from ?? end) - (whole === undefined ? 0 : 2),
  )
  return area === undefined ? null : (partOf(at, area) ?? placeOf(at, area))
}

/** "including 2,893 cases and 66 deaths in Lima", "15 deaths out of 317 cases in Lima": the place behind the second is that of both. */
export function placeOfPair(at: AnalyzedSentence, number: NumberMention): Place | null {
  const next = at.numbers.find(({ from, nonFigure }) => from >= number.to && nonFigure === null)
  const isPair = next !== undefined && /^(?:and|of|among)$/.test(wordBefore(at.tokens, next.from))
  if (next === undefined || next.from - number.to > 6 || !isPair) return null
  const isParted = at.tokens.slice(number.to, next.from).some(({ kind }) => kind === 'punct')
  const place = isParted ? null : placeBehind(at, next)
  return place === null ? null : jointPlace(at, place, next)
}

const breaks = new Set([';', '?', '!', '•', ')'])

/** "In Peru, where 40 people fell ill, one died in Lima": the comma that closes the clause of "where" which a number stands in; the end of the sentence where there is none. */
function endOfWhere({ tokens }: AnalyzedSentence, { from, to }: NumberMention): number {
  let i = from - 1
  while (i > 0 && tokens[i]?.kind === 'word' && tokens[i]?.lower !== 'where') i--
  const close = firstIndexIn(tokens, to, tokens.length, ({ text }) => text === ',')
  return tokens[i]?.lower === 'where' && tokens[i - 1]?.text === ',' && close > 0 ? close : tokens.length
}

/** "40 cases, more than were found in Chile"; "nowhere more cases than in Chile" has them there. */
const isCompared = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'than' && !tokens.slice(0, i).some(({ lower }) => lower === 'nowhere')

/** "in Peru", "outside China's border" behind the number, before the next figure of the clause. */
export function placeBehind(at: AnalyzedSentence, number: NumberMention): Place | null {
  const next = at.numbers.find(
    (one) =>
      one.from >= number.to &&
      one.nonFigure === null &&
      !isIncluded(at, number.to, one) &&
      !isInClosedAside(at, number.to, one),
  )
  let limit = Math.min(
    next?.from ?? at.tokens.length,
    startOfGapBehind(at, number.to),
    startOfTelling(at, number.to),
    startOfSource(at, number.to),
    startOfOtherClause(at, number.to),
  )
  limit = Math.min(limit, endOfWhere(at, number))
  const start = at.tokens[number.to]?.text === ')' ? number.to + 1 : number.to
  for (let i = start; i < limit; i++)
    if (breaks.has(at.tokens[i]?.text ?? '') || isCompared(at, i) || isOfAside(at, start, i) || isOfMost(at, start, i))
      limit = i
  // Where a place ends that the next figure has: "in Peru 12", "in Peru (12)".
  const owned = next !== undefined && at.tokens[next.from - 1]?.text === '(' ? next.from - 1 : next?.from
  const area = at.areas.find(
    (one) =>
      one.from >= number.to &&
      one.from < limit &&
      (one.to !== owned || isNextTo(at, number, one.from)) &&
      isPlaced(at, one),
  )
  for (let i = number.to; i < Math.min(limit, area?.from ?? limit, number.to + 12); i++) {
    const name = nameBehind(at, i) ?? (i < number.to + 6 ? shipAt(at, i) : null)
    if (
      name !== null &&
      name.piece.to <= limit &&
      name.piece.to !== owned &&
      (area === undefined || name.piece.to <= area.from)
    )
      return name
  }
  // "died in the province": the one told of before
  const pointed = pointedBehind(at, number.to, Math.min(limit, area?.from ?? limit, number.to + 9))
  if (pointed !== null) return pointed
  return area === undefined ? otherBehind(at, number) : (partOf(at, area) ?? placeOf(at, area))
}

/** "one in Peru (12)", "12 were from Lasa (7 from Munta)" */
const isNextTo = ({ tokens }: AnalyzedSentence, { to }: NumberMention, from: number): boolean =>
  from - to <= 3 && tokens.slice(to, from).every(({ lower }) => /^(?:are|were|is|was|in|from|the)$/.test(lower))

function pointedBehind(at: AnalyzedSentence, from: number, to: number): Place | null {
  for (let i = from; i < to; i++) {
    if (at.tokens[i]?.kind === 'punct') return null
    const place = /^(?:in|across|on)$/.test(at.tokens[i]?.lower ?? '') ? placePointed(at, i) : null
    if (place !== null) return place
  }
  return null
}

/** "people on the ship" */
const shipAt = (at: AnalyzedSentence, i: number): Place | null =>
  /^(?:on|aboard)$/.test(at.tokens[i]?.lower ?? '') && /^(?:ship|vessel)$/.test(at.tokens[i + 2]?.lower ?? '')
    ? placePointed(at, i)
    : null

/** ", most of them schoolboys in Lima", ", mainly in Lima": where a part of them is. */
function isOfMost(at: AnalyzedSentence, start: number, i: number): boolean {
  const { tokens } = at
  if (tokens[i]?.text !== ',' || endOfAside(at, i) > 0) return false
  if (/^(?:mostly|mainly|chiefly|largely)$/.test(tokens[i + 1]?.lower ?? '')) return i >= start
  // "nearly all of them in Lima"
  const most = /^(?:nearly|almost)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  return (
    (/^(?:most|many|some|several|half)$/.test(tokens[most]?.lower ?? '') ||
      (most > i + 1 && tokens[most]?.lower === 'all')) &&
    isOfThem(tokens, most + 1)
  )
}

/** ", counting the man who fell ill in Lima": the clause of someone else. */
function isOfAside({ tokens, tags }: AnalyzedSentence, start: number, i: number): boolean {
  if (!/^(?:who|which|whose)$/.test(tokens[i]?.lower ?? '')) return false
  const comma = firstIndexIn(tokens, start, i, ({ text }) => text === ',')
  return comma >= 0 && i - comma > 2 && tags[comma + 1] === 'VING'
}

/** "40 cases including 3 deaths in Peru", "40 cases, including 3 deaths, in Peru": a part of the figure, told in passing; "40, including 3 in Lima" tells where the part is. */
function isIncluded({ tokens }: AnalyzedSentence, floor: number, part: NumberMention): boolean {
  const { from, to } = part
  const isAmong = wordBefore(tokens, from) === 'them' && tokens[from - 2]?.lower === 'among'
  if (wordBefore(tokens, from) !== 'including' && !isAmong) return false
  if (/^(?:in|from|at)$/.test(tokens[to]?.lower ?? '')) return false
  const open = from - (isAmong ? 3 : 2)
  if (tokens.slice(floor, from).every(({ kind }) => kind === 'word')) return true
  // "40 COVID-19 cases, including 3 deaths,"
  const isAside = tokens[open]?.text === ',' && tokens.slice(floor, open).every(({ text }) => !/^[,;:.()]$/.test(text))
  return isAside && [1, 2, 3].some((step) => tokens[from + step]?.text === ',')
}

/** "14 cases, all in Lasa": an aside has the place. */
export const isBehindComma = (at: AnalyzedSentence, number: NumberMention, { piece }: Place): boolean =>
  at.tokens.slice(number.to, piece.from).some(({ text }) => text === ',')

/** "Lima, where 8 of 61 patients died", "the Aurora, a ship on which 40 fell ill": the place that "where" goes back to. */
export function placeOfWhere(at: AnalyzedSentence, floor: number, number: NumberMention): Place | null {
  const where = lastIndexIn(at.tokens, 0, number.from, ({ lower }, i) => lower === 'where' || isWhich(at, i))
  if (where < floor || at.tokens.slice(where, number.from).some(({ text }) => text === ',' || text === ';')) return null
  const before = at.tokens[where]?.lower === 'where' ? where : where - 1
  const end = at.tokens[before - 1]?.text === ',' ? before - 1 : before
  const apposed = placeApposed(at, end)
  if (apposed !== null) return apposed
  const area = at.areas.find(({ to }) => to === end)
  return area === undefined ? (nameBefore(at, end) ?? nameApposed(at, end)) : placeOf(at, area)
}

const isWhich = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'which' && /^(?:in|on|at|aboard)$/.test(tokens[i - 1]?.lower ?? '')

/** "the Aurora, a cruise ship": the name that a phrase up to a token explains. */
function nameApposed(at: AnalyzedSentence, end: number): Place | null {
  const np = at.chunks.find((chunk) => chunk.kind === 'np' && chunk.to === end)
  const isNoun = np !== undefined && /^(?:an?|the)$/.test(at.tokens[np.from]?.lower ?? '')
  return isNoun && at.tokens[np.from - 1]?.text === ',' ? nameBefore(at, np.from - 1) : null
}

/** "laboratories in Lima have confirmed": where the telling is done. */
export function isOfObserver(at: AnalyzedSentence, from: number): boolean {
  return at.tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => observers.has(lower))
}

/** No body that tells of others, and not "passengers from Lasa": a name beside a figure that says where it is. */
export const isWhere = (at: AnalyzedSentence, place: Place): boolean =>
  wordBefore(at.tokens, place.piece.from) !== 'from' && !isInstitution(place) && !isOfObserver(at, place.piece.from)

/** "In Lasa, the camp in Chad, 40 fell ill", "on the liner Aurora, moored off Lima,": the name that an aside between commas is about. */
export function headOfAside(at: AnalyzedSentence, i: number): Place | null {
  // "As it spread across Asia, the number of deaths in Chad rose"
  const area = at.areas.find(({ from }) => from === i)
  if (area !== undefined && at.tokens[area.to]?.text !== ',') return null
  let comma = i - 1
  while (comma > 1 && comma > i - 8 && at.tokens[comma]?.kind === 'word' && !/^V(?!PP)/.test(at.tags[comma] ?? ''))
    comma--
  const isNoun = /^(?:the|an?)$/.test(at.tokens[comma + 1]?.lower ?? '')
  if (at.tokens[comma]?.text !== ',' || !(isNoun || at.tags[comma + 1] === 'VPP')) return null
  const name = nameBefore(at, comma)
  const before = name === null ? undefined : at.tokens[name.piece.from - 1]?.lower
  // "On the Ocean Star, docked in Lima, three fell ill"
  const isAboard = before === 'the' && /^(?:on|aboard)$/.test(at.tokens[(name?.piece.from ?? 0) - 2]?.lower ?? '')
  return name !== null && (isInside(before) || isShip(before) || isAboard) ? name : null
}

/** The "since" of a clause that a comma closes; else the comma itself. */
function openingOfTime(at: AnalyzedSentence, comma: number, floor: number): number {
  for (let i = comma - 1; i >= Math.max(floor, comma - 16); i--) {
    if (at.tokens[i]?.text === ',' || breaks.has(at.tokens[i]?.text ?? '')) return comma
    if (at.tokens[i]?.lower !== 'since') continue
    return at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from > i && verb.to <= comma) ? i : comma
  }
  return comma
}

/** "40 of them in Lima, and has lost 12": a verb of the subject, behind a figure that has its own place. */
const opensPredicate = ({ tokens, clauses }: AnalyzedSentence, i: number, floor: number): boolean =>
  floor > 0 &&
  tokens[i]?.text === ',' &&
  tokens[i + 1]?.lower === 'and' &&
  clauses.some(({ verb }) => verb.form === 'finite' && verb.from === i + 2)

/** "In Peru, where the first patient landed in Callao, 40": the comma that opens a relative clause which another closes; else that other. */
function openingOfRelative({ tokens, tags, clauses }: AnalyzedSentence, comma: number, floor: number): number {
  for (let i = comma - 1; i > Math.max(floor, comma - 20); i--) {
    if (breaks.has(tokens[i]?.text ?? '')) return comma
    if (tokens[i]?.text !== ',') continue
    const isTold = clauses.some(({ verb }) => verb.form === 'finite' && verb.from > i && verb.to <= comma)
    return isTold && tags[i + 1] === 'WH' ? i : comma
  }
  return comma
}

/** "In the village of Lower Sasa a doctor counted six": the last place before the number in its clause. */
export function placeAhead(at: AnalyzedSentence, number: NumberMention, floor: number): Place | null {
  for (let i = number.from - 1; i >= floor; i--) {
    if (breaks.has(at.tokens[i]?.text ?? '') || opensPredicate(at, i, floor)) return null
    // "Since the first patient was found in Lima, 40 cases": since when, not where
    if (at.tokens[i]?.text === ',') i = Math.min(openingOfTime(at, i, floor), openingOfRelative(at, i, floor))
    const area = at.areas.find(({ from }) => from === i)
    if (area !== undefined && isPlaced(at, area))
      return (isOfObserver(at, area.from) || isTownOfSpeaker(at, area)) && !isCountry(area)
        ? null
        : (headOfAside(at, i) ?? partOf(at, area) ?? placeOf(at, area))
    const name = nameBehind(at, i)
    if (name !== null && !at.areas.some(({ from }) => from >= i && from < (name.piece.to ?? 0))) return name
    const pointed = openingAt(at, i) ?? villageNamed(at, i) ?? placePointed(at, i) ?? houseAt(at, i)
    if (pointed !== null) return pointed
  }
  return null
}

/** "At Mugunga dysentery is the danger": a sentence that opens with where it is. */
function openingAt(at: AnalyzedSentence, prep: number): Place | null {
  if (prep !== 0 || at.tokens[0]?.lower !== 'at' || at.tags[1] !== 'NNP') return null
  const area = at.areas.find(({ from, form }) => from === 1 && form === 'name')
  const place = area === undefined ? nameFrom(at, 1) : placeOf(at, area)
  const next = place === null ? '' : (at.tokens[place.piece.to]?.lower ?? '')
  return place === null || next === "'s" || observing.test(next) || isInstitution(place) ? null : place
}

/** "At Harvard researchers counted 40 deaths": those who count them elsewhere. */
const observing = /^(?:researchers|scientists|academics|scholars|economists|statisticians|experts|modellers)$/

/** "In his village, Joe Blow Town, 17 died": the name between commas. */
function villageNamed(at: AnalyzedSentence, prep: number): Place | null {
  const { tokens } = at
  const isOwn =
    isInside(tokens[prep]?.lower) && /^(?:the|his|her|their|our|my|its)$/.test(tokens[prep + 1]?.lower ?? '')
  if (!isOwn || !isLevel(tokens[prep + 2]?.lower) || tokens[prep + 3]?.text !== ',') return null
  const area = at.areas.find(({ from, form }) => from === prep + 4 && form === 'name')
  const place = area === undefined ? nameFrom(at, prep + 4) : placeOf(at, area)
  return place !== null && tokens[place.piece.to]?.text === ',' ? place : null
}

/** "at Lima's Lurigancho prison", "at the Dadaab camps" */
function houseAt(at: AnalyzedSentence, prep: number): Place | null {
  if (at.tokens[prep]?.lower !== 'at') return null
  // "in the camp at Featherston"
  const town = isLevel(at.tokens[prep - 1]?.lower) ? nameFrom(at, prep + 1) : null
  if (town !== null) return town
  const first = at.tokens[prep + 1]?.lower === 'the' ? prep + 2 : prep + 1
  const owner = at.areas.find(({ from }) => from === first)
  if (owner !== undefined && isLevel(at.tokens[owner.to]?.lower)) return placeOf(at, owner)
  const place = owner === undefined ? null : partOf(at, owner)
  return place !== null && isLevel(at.tokens[place.piece.to - 1]?.lower) ? place : null
}
