import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { isOfThem } from '../of-them.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import { headOfApposed, placeRanked } from './apposed-place.ts'
import { isBehindSeries } from './behind-series.ts'
import { isBracketBehind, isInBracket, isInSameAside, isSameBracket, isSharedOut } from './bracket.ts'
import { fallback, placeMeant, placeOfOwner, placeOfOwnWhole, placeOfThat, pointedOut } from './carried-place.ts'
import type { Count } from './count.ts'
import { nearRule, rule } from './count-head.ts'
import { countryHere, isOfCountry, knownPlaces, saysCountry } from './country-said.ts'
import { placeOfEntry, placeOfLabel } from './entry.ts'
import { isChangeBeside } from './fall-told.ts'
import { placeOfRelative } from './has-count.ts'
import { isOrigin } from './imported.ts'
import { isInAside, liesIn } from './in-aside.ts'
import { jointPlace, jointPlaces, labelledPair, together } from './joint-place.ts'
import { hasAreaBetween, isPartOfListed, isSecondOfListed } from './of-listed.ts'
import type { Place } from './place.ts'
import {
  headOfAside,
  isBehindComma,
  isWhere,
  placeAhead,
  placeBehind,
  placeInside,
  placeOfPair,
  placeOfWhere,
} from './place-beside.ts'
import { placeBefore } from './place-list.ts'
import { isListedFrom } from './place-name.ts'
import { ofForeigners } from './place-of-foreigners.ts'
import { placeOfGenitive } from './place-of-genitive.ts'
import { isWholeBehind, isWholeOfShare, placeOfPart, placeOfWhole } from './place-of-part.ts'
import { placeOfRest } from './place-of-rest.ts'
import { placeOfOpeningSeat, placesOfSeat } from './place-of-seat.ts'
import { namedSubject, placeOfGerund, placeOfReporter, placesOfSubject } from './place-of-subject.ts'
import { placeOfSum } from './place-of-sum.ts'
import { placeWith } from './place-with.ts'
import { nowhere, type Places, told } from './places-told.ts'
import { isRaising } from './raising.ts'

/** "The nine countries have reported N": no one country. */
const isOfMany = (at: AnalyzedSentence, number: NumberMention): boolean =>
  at.tokens.slice(0, number.from).some(({ lower }) => /^(?:countries|nations|worldwide|globally|world)$/.test(lower)) ||
  /\b(?:worldwide|globally|(?:in|from|by|across|among) (?:\S+ ){1,4}(?:countries|nations|territories|economies|continents))\b/.test(
    at.text.slice(number.valueEnd),
  )

/** "has killed 858 people in 27 countries": no matter what place the sentence names before. */
const isInMany = (at: AnalyzedSentence, { valueEnd }: NumberMention): boolean =>
  /^ (?:[a-z-]+ ){0,3}(?:in|across) (?:(?:at least|some|about|nearly|over|more than) )?(?:\d+|[a-z-]+)(?: [a-z-]+)? (?:countries|nations)\b/.test(
    at.text.slice(valueEnd),
  )

/** "ten other countries have found 85" */
const isOfManyBefore = (at: AnalyzedSentence, floor: number, number: NumberMention): boolean =>
  floor > 0 && at.tokens.slice(floor, number.from).some(({ lower }) => lower === 'countries' || lower === 'nations')

/** Where the sentence says that the count is. */
function placesIn(
  at: AnalyzedSentence,
  count: Count,
  before: Places | null,
  floor: number,
  known: readonly Place[],
): Places | null {
  const { number } = count
  const entry = placeOfEntry(at, number)
  if (entry !== null) return told(entry)
  if (count.listed.length > 0) return { places: count.listed, how: rule }
  const owner = placeOfRelative(at, number)
  if (owner !== null) return told(owner)
  const index = chunkAround(at, number)
  const inside = placeInside(at, number, index) ?? placeWith(at, number)
  if (inside !== null) return told(ofForeigners(at, inside, number, index) ?? inside)
  if (isInMany(at, number) || isSharedOut(at, number)) return nowhere
  const rest = placeOfRest(at, number, floor)
  if (rest !== null) return told(rest)
  if (before !== null && isInSameAside(at, floor, number)) return before
  if (saysCountry(at, floor, number)) {
    const whole = countryHere(at, before, number, known)
    if (whole !== null) return whole
  }
  const part = placeOfPart(at, number)
  if (part !== null) return told(part)
  const whole = placeOfWhole(at, number)
  const near = whole === undefined ? placeBehind(at, number) : whole
  const behind = near !== null && isOrigin(at, count, near) ? null : near
  if (behind !== null) return told(jointPlace(at, behind, number), isBehindComma(at, number, behind) ? nearRule : rule)
  if (before !== null && isChangeBeside(at, number)) return { ...before, how: nearRule }
  const doing = placeOfGerund(at, number)
  if (doing !== null) return told(doing)
  const total = before === null ? -1 : startOfTotal(at, floor, number)
  if (before !== null && total >= 0) {
    // "bringing the number of cases in the province to 40"
    const inTotal = placeAhead(at, number, total)
    if (inTotal !== null) return told(inTotal)
    // "Chad reported 28 cases in Lasa, bringing its total to 90"
    const isOwn = at.tokens.slice(floor, number.from).some(({ lower }) => lower === 'its')
    const [owner, second] = isOwn ? placesOfSubject(at, index) : []
    return owner !== undefined && second === undefined ? told(owner, nearRule) : { ...before, how: nearRule }
  }
  if (isWholeOfShare(at, number)) return null
  if (isOfCountry(at, floor, number)) return countryHere(at, before, number, known)
  const listed = before !== null && isSameBracket(at, floor, number) ? before : null
  if (listed !== null) return listed
  const where = placeOfWhere(at, floor, number) ?? placeOfGenitive(at, floor, number) ?? placeRanked(at, number)
  if (where !== null) return told(where)
  const ahead = placeAhead(at, number, floor)
  if (ahead !== null && before !== null && isOfPartBefore(at, ahead, floor)) return { ...before, how: nearRule }
  if (ahead !== null && ahead.piece.to > floor) {
    const whose = headOfApposed(at, ahead) ?? placeOfOpeningSeat(at, ahead)
    if (whose !== null) return told(whose)
    const isAside = isInAside(at, ahead)
    const apart = isAside ? namedSubject(at, index) : null
    if (apart !== null) return told(apart)
    const subject = placesOfSubject(at, index)
    const isNearer = subject.some(
      (place) =>
        // "Deaths in Chile, after a week of talks in Peru, rose to 40"
        (isAside && place.piece.from < ahead.piece.from) ||
        (headOfAside(at, place.piece.from) ?? place).piece.from > ahead.piece.from ||
        liesIn(at, place, ahead),
    )
    return { places: isNearer ? together(at, subject, number) : jointPlaces(at, ahead, number), how: rule }
  }
  const subject = placesOfSubject(at, index)
  if (subject.length > 0) return { places: together(at, subject, number), how: rule }
  const shared = placeOfPair(at, number)
  if (shared !== null) return told(shared, nearRule)
  if (isOfManyBefore(at, floor, number)) return nowhere
  const named = namedSubject(at, index)
  if (named !== null) return told(named)
  const reporter = placeOfReporter(at, number)
  if (reporter !== null) return told(reporter, nearRule)
  const beside = placeBefore(at, number)
  if (beside !== null && isWhere(at, beside)) return told(beside)
  const label = placeOfLabel(at, number)
  if (label !== null) return told(label, nearRule)
  return before === null || whole === null || !goesOn(at, before, floor, number) ? null : { ...before, how: nearRule }
}

/** "90 cases, 40 of them in Lima, and 3 deaths": the place of a part whose aside is closed. */
const isOfPartBefore = ({ tokens }: AnalyzedSentence, { piece }: Place, floor: number): boolean =>
  isOfThem(tokens, floor) && piece.from > floor && tokens[piece.to]?.text === ','

const behindLink = /^(?:,|and)(?: (?:which|that|to))?(?: (?:thus|so))?$/

/** ", bringing the total to 40", ", which took the number of infections to 40": where it begins, of all that the sentence told before; -1 where nothing does. */
function startOfTotal(at: AnalyzedSentence, floor: number, number: NumberMention): number {
  const words = at.tokens.slice(floor, number.from).map(({ lower }) => lower)
  const opens = words.findLastIndex((word) => word === ',' || word === ';' || word === 'and')
  const verb = firstIndexIn(words, opens + 1, words.length, (word) => isRaising(word))
  const isTotal =
    floor > 0 &&
    opens >= 0 &&
    verb > 0 &&
    behindLink.test(words.slice(opens, verb).join(' ')) &&
    /^(?:the|its|their|this|total)$/.test(words[verb + 1] ?? '')
  return isTotal ? floor + opens : -1
}

/** A new main clause behind ";" keeps the country, but not the town that an aside named, of the count before. */
function goesOn(at: AnalyzedSentence, { places, how }: Places, floor: number, number: NumberMention): boolean {
  const mark = lastIndexIn(at.tokens, floor, number.from, ({ text }) => text === ';')
  // "40 on 3 May; a week later, 52": no clause
  const next = firstIndexIn(at.tokens, number.to, at.tokens.length, ({ text }) => text === ';')
  const end = next < 0 ? at.tokens.length : next
  const isApart =
    mark >= 0 && at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from > mark && verb.to <= end)
  return !isApart || how === rule || places.every(({ area }) => area !== null && isCountry(area))
}

/** A town that the gazetteer knows in another country than the one told of is another town of that name. */
function inCountry(found: Places, before: Places | null): Places {
  const country = before?.places[0]?.area
  if (country === undefined || country === null || !isCountry(country)) return found
  const mend = (place: Place): Place =>
    place.area !== null && !isCountry(place.area) && place.area.iso3 !== null && place.area.iso3 !== country.iso3
      ? { ...place, area: null }
      : place
  return { ...found, places: found.places.map(mend) }
}

/** Where each count is: beside it, in its clause, where the count before is, else what the paragraph is about. */
export function placesOf(at: AnalyzedSentence, counts: readonly Count[], discourse: Discourse): Places[] {
  const found: Places[] = []
  // "one each in Lima and Cusco" goes on with the sentence; "Lima 3, Cusco 4" is a list.
  const isListed = counts.some(({ listed, number }) =>
    listed.some(({ piece, area }) => piece.from < number.from || (area !== null && isCountry(area))),
  )
  let before: Places | null = null
  /** Where the figures before are that tell no part of another. */
  let main: Places | null = null
  for (const count of counts) {
    const floor = found.length === 0 ? 0 : (counts[found.length - 1]?.number.to ?? 0)
    const last = found.at(-1)
    const whole = last === undefined || last.places.length === 0 ? before : last
    const stated: Places | null = isBehindSeries(at, count.number, found)
      ? null
      : (placeOfSum(at, counts, found, discourse) ??
        placesIn(at, count, count.isPart ? whole : (main ?? before), floor, knownPlaces(discourse)))
    const isInSame =
      isSameBracket(at, floor, count.number) &&
      !hasAreaBetween(at, floor, count.number) &&
      !isListedFrom(at, count.number.to)
    if (
      last !== undefined &&
      ((isBracketBehind(at, floor, count.number) && !hasPlaceInBracket(at, count.number)) ||
        isInSame ||
        isPartOfListed(at, counts, found.length) ||
        isSecondOfListed(at, counts, found.length) ||
        isMeasuring(at, count, floor) ||
        isWholeBehind(at, floor, count.number))
    ) {
      found.push(last)
      continue
    }
    const places = inCountry(
      placeOfOwnWhole(at, count.number, stated ?? last ?? null, discourse) ??
        pointedOut(stated, last, discourse) ??
        placeOfThat(at, count.number, discourse) ??
        placeMeant(at, count.number, discourse) ??
        placeOfOwner(at, count.number, discourse) ??
        placesOfSeat(at) ??
        (isOfMany(at, count.number) ? nowhere : fallback(at, discourse, isListed, count)),
      before,
    )
    found.push({ ...places, places: places.places.map((place) => labelledPair(at, place)) })
    // "the country's toll": of no province.
    if (stated === nowhere) main = nowhere
    if (places.places.length > 0 && (main === null || !isPartHere(at, count, floor))) main = places
    if (places.places.length > 0) before = count.listed.length === 0 ? places : (before ?? places)
    if (isInBracket(at, count.number.from)) before = places
  }
  return counts.length === 0 ? found : withoutTwins(withOpening(at, counts, found))
}

/** "161 deaths (134 in Lasa)": the bracket tells where its figure is. */
function hasPlaceInBracket(at: AnalyzedSentence, number: NumberMention): boolean {
  const place = placeBehind(at, number)
  return place !== null && at.tokens.slice(number.to, place.piece.to).every(({ text }) => text !== ')')
}

/** "With 14 cases found on Friday, Peru has 40": what opens the sentence is where its main count is. */
function withOpening(at: AnalyzedSentence, counts: readonly Count[], found: readonly Places[]): readonly Places[] {
  const [opening, main] = found
  const verb = at.clauses.find(({ verb: { form } }) => form === 'finite')?.verb.from ?? 0
  const isOpening =
    /^(?:with|after|following|besides|despite)$/.test(at.tokens[0]?.lower ?? '') &&
    (counts[0]?.number.to ?? verb) < verb &&
    (counts[1]?.number.from ?? 0) > verb
  if (!isOpening || main === undefined || opening === undefined || opening.places.length > 0) return found
  return [{ ...main, how: nearRule }, ...found.slice(1)]
}

/** "Chile 5,500, up from 5,300": the figure before, at another time. */
const isMeasuring = (at: AnalyzedSentence, { head, number, listed }: Count, floor: number): boolean =>
  head.isCompared === true &&
  listed.length === 0 &&
  number.from - floor <= 4 &&
  !hasAreaBetween(at, floor, number) &&
  placeBehind(at, number) === null

/** "of which 118 in Lima and 97 in Cusco": a part, told with its place behind it. */
function isPartHere(at: AnalyzedSentence, { number, isPart, listed }: Count, floor: number): boolean {
  if (isPart || listed.length > 0) return true
  const isJoined = at.tokens.slice(floor, number.from).every(({ lower }) => !/^[;:]$/.test(lower))
  return isJoined && floor > 0 && placeBehind(at, number) !== null
}

/** Of towns and provinces in a row, one in a country of its own is another one of that name. */
function withoutTwins(found: readonly Places[]): Places[] {
  const parts = found.flatMap(({ places }) =>
    places.flatMap(({ area }) => (area !== null && !isCountry(area) ? [area.iso3] : [])),
  )
  const wholes = new Set(
    found.flatMap(({ places }) => places.map(({ area }) => (area !== null && isCountry(area) ? area.iso3 : null))),
  )
  const isTwin = ({ area }: Place): boolean =>
    area !== null &&
    !isCountry(area) &&
    !wholes.has(area.iso3) &&
    parts.length > 2 &&
    parts.filter((iso3) => iso3 === area.iso3).length === 1 &&
    new Set(parts).size === 2
  return found.map((one) => ({
    ...one,
    places: one.places.map((place) => (isTwin(place) ? { ...place, area: null } : place)),
  }))
}
