import { diseaseWords } from '../../lexicon/diseases.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'
import { isAround, isInside, isListedFrom, isReportedFrom, nameBefore, nameFrom } from './place-name.ts'
import { restBefore } from './place-of-rest.ts'

/** "eastern", "the far north-west": what part of a land is meant. */
const quarters = /^(?:the|far|(?:north|south)?-?(?:east|west)ern|northern|southern|central|upper|lower|rural)$/

const apart = /^(?:outside|beyond|near|around|from|off|and)$/
const quarterOf = /^(?:south|north|east|west|capital|seat|outskirts|rest|most|much)$/

/** "outside Hubei", "south of Lima", "Borno and Yobe", "the capital of Hubei": it is not there, or not there alone. */
function isApart({ tokens }: AnalyzedSentence, first: number): boolean {
  // "outside the city of Wuhan"
  const isOfKind = tokens[first - 1]?.lower === 'of' && isLevel(tokens[first - 2]?.lower)
  const i = isOfKind ? (tokens[first - 3]?.lower === 'the' ? first - 4 : first - 3) : first - 1
  const before = tokens[i]?.lower ?? ''
  return apart.test(before) || (before === 'of' && quarterOf.test(tokens[i - 1]?.lower ?? ''))
}

/** "cases in Lombardy, in Spain 300": behind the land stands a figure of its own. */
const isCounted = ({ numbers }: AnalyzedSentence, { to }: AreaMention): boolean =>
  numbers.some(({ from }) => from >= to && from <= to + 1)

/** "Jiangsu Province in eastern [China]", "Lombardy, in [Italy]": the part that is told to lie in a country; null where none is, or the count is not of that part. */
function placeWithin(at: AnalyzedSentence, area: AreaMention): Place | null {
  if (area.form !== 'name' || !isCountry(area) || isCounted(at, area)) return null
  let i = area.from - 1
  while (quarters.test(at.tokens[i]?.lower ?? '')) i--
  if (at.tokens[i]?.lower !== 'in') return null
  const end = at.tokens[i - 1]?.text === ',' ? i - 1 : i
  const kind = isLevel(at.tokens[end - 1]?.lower) ? end - 1 : end
  const inner = at.areas.find(({ to }) => to === end || to === kind)
  if (inner !== undefined) {
    const isInner = inner.form === 'name' && !isCountry(inner) && inner.iso3 === area.iso3 && !isApart(at, inner.from)
    return isInner ? { area: inner, piece: { at, from: inner.from, to: inner.to } } : null
  }
  const name = nameBefore(at, end)
  if (name === null || area.iso3 === null || isApart(at, name.piece.from)) return null
  const { from } = name.piece
  const isOfLevel = at.tokens[from - 1]?.lower === 'of' && isLevel(at.tokens[from - 2]?.lower)
  return isOfLevel || isLevel(at.tokens[end - 1]?.lower) ? { ...name, country: area.iso3 } : null
}

/** Where "outside Guinea", "beyond the Gambia" begins; -1 for a country that is meant itself, or a group that has a name of its own. */
function startOfOutside({ tokens }: AnalyzedSentence, area: AreaMention): number {
  if (area.form !== 'name' || !isCountry(area)) return -1
  const i = tokens[area.from - 1]?.lower === 'the' ? area.from - 2 : area.from - 1
  return /^(?:outside|beyond)$/.test(tokens[i]?.lower ?? '') && tokens[area.to]?.lower !== "'s" ? i : -1
}

/** "outside Guinea": everywhere else, of no country. */
function placeOutside(at: AnalyzedSentence, area: AreaMention): Place | null {
  const from = startOfOutside(at, area)
  return from < 0 ? null : { area: null, piece: { at, from, to: area.to } }
}

/** Where an area is told; of a country that a part is told to lie in, the part. */
export const placeOf = (at: AnalyzedSentence, area: AreaMention): Place =>
  placeOutside(at, area) ?? placeWithin(at, area) ?? { area, piece: { at, from: area.from, to: area.to } }

const joints = new Set(
  `'s ( : – — - with for follows followed has had have reported recorded saw registered logged counted n =
  confirmed notified contributed about only just alone itself proper accounting accounts accounted leads added reports records`.split(
    /\s+/,
  ),
)
/** Where the verb of a rank ends: "Peru comes second with", "Chile is next, at", "Lasa ranks third with". */
export function beforeRank({ tokens }: AnalyzedSentence, end: number): number {
  const comma = tokens[end - 1]?.text === ',' ? end - 1 : end
  const isRank = /^(?:first|second|third|fourth|fifth|next|last)$/.test(tokens[comma - 1]?.lower ?? '')
  const isVerb = /^(?:comes?|came|is|are|was|were|ranks?|ranked|placed)$/.test(tokens[comma - 2]?.lower ?? '')
  return isRank && isVerb ? comma - 1 : end
}

/** Where the name ends that stands before a number: right before it, or before "(", ":", "reported", "accounting for". */
function endBefore(at: AnalyzedSentence, number: NumberMention): number {
  let end = number.from
  // "Peru had the most (40)"
  const isMost =
    at.tokens[end - 1]?.text === '(' && /^(?:most|highest|lowest|fewest)$/.test(at.tokens[end - 2]?.lower ?? '')
  if (isMost) end -= at.tokens[end - 3]?.lower === 'the' ? 3 : 2
  // "Peru comes second with 40"
  const rank = /^(?:with|at|[(])$/.test(at.tokens[end - 1]?.lower ?? '') ? beforeRank(at, end - 1) : end
  if (rank < end - 1) return rank - 1
  // "Peru, whose 40 include"
  if (at.tokens[end - 1]?.lower === 'whose') return at.tokens[end - 2]?.text === ',' ? end - 2 : end - 1
  // "Peru, at 40"
  if (at.tokens[end - 1]?.lower === 'at' && at.tokens[end - 2]?.text === ',') return end - 2
  // "Jakarta by itself contributed 40"
  const self = /^(?:contributed|added|reported|counted|recorded|had|has)$/.test(at.tokens[end - 1]?.lower ?? '')
    ? end - 1
    : end
  if (at.tokens[self - 1]?.lower === 'itself' && at.tokens[self - 2]?.lower === 'by') return self - 2
  // "Lusaka alone made up 40"
  if (at.tokens[end - 1]?.lower === 'up' && /^ma(?:de|kes|ke)$/.test(at.tokens[end - 2]?.lower ?? '')) end -= 2
  const start = end
  // "Peru stood at 40, Chile at 12"
  if (at.tokens[end - 1]?.lower === 'at' && (hasAtBefore(at, number) || follows(at, end - 2))) end--
  while (end > 0 && start - end < 3 && joints.has(at.tokens[end - 1]?.lower ?? '')) end--
  // "Peru, with 40"
  return at.tokens[end]?.lower === 'with' && at.tokens[end - 1]?.text === ',' ? end - 1 : end
}

/** "Peru follows at 40" */
const follows = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:follows|followed|trails|trailed)$/.test(tokens[i]?.lower ?? '')

const hasAtBefore = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  at.numbers.some((number) => number.to < from && at.tokens[number.from - 1]?.lower === 'at')

/** "and Sudan, where it had died out, 152": where the name ends that a relative clause before the number is told of; -1 where none is. */
export function endBeforeRelative({ tokens, tags, numbers }: AnalyzedSentence, { from }: NumberMention): number {
  if (tokens[from - 1]?.text !== ',') return -1
  for (let i = from - 2; i > Math.max(1, from - 18); i--) {
    const text = tokens[i]?.text ?? ''
    if (/^[;:()]$/.test(text)) return -1
    const isOpening = text === ',' && tags[i + 1] === 'WH'
    if (isOpening && numbers.some(({ to }) => to <= i)) return i
    if (text === ',') return -1
  }
  return -1
}

/** "three regions of Chile: 50 in Arica": where the parts lie that the list names. */
const isWholeOfParts = ({ tokens }: AnalyzedSentence, { from, to }: AreaMention, number: NumberMention): boolean => {
  const parts = tokens[from - 2]?.lower ?? ''
  const isOf = /^(?:of|in)$/.test(tokens[from - 1]?.lower ?? '') && isPlural(parts) && isLevel(singularOf(parts))
  return isOf && tokens[to]?.text === ':' && isInside(tokens[number.to]?.lower)
}

/** A place right before the number: "Peru 12", "Chile (9)", "Bolivia reported 40". */
export function placeBefore(at: AnalyzedSentence, number: NumberMention): Place | null {
  const relative = endBeforeRelative(at, number)
  const end = relative < 0 ? endBefore(at, number) : relative
  const rest = restBefore(at, end)
  if (rest !== null) return rest
  const area = at.areas.find(({ to }) => to === end || (to === end - 1 && isLevel(at.tokens[end - 1]?.lower)))
  if (area !== undefined && isWholeOfParts(at, area, number)) return null
  if (area !== undefined && area.form === 'name') return placeOf(at, area)
  return area === undefined ? nameBefore(at, end) : null
}

/** "Lasa and Munta six each": the places joined to one before it. */
export function placesJoined(at: AnalyzedSentence, { piece }: Place): Place[] {
  const found: Place[] = []
  let from = piece.from
  const isJoint = (i: number): boolean => /^(?:and|,|&)$/.test(at.tokens[i]?.lower ?? '')
  while (found.length < 12) {
    // "Chile, the Netherlands and Peru"
    if (at.tokens[from - 1]?.lower === 'the' && isJoint(from - 2)) from--
    if (!isJoint(from - 1)) break
    const end = from - 1
    const area = at.areas.find(({ to }) => to === end)
    const place = area === undefined ? nameBefore(at, end) : placeOf(at, area)
    if (place === null) break
    found.unshift(place)
    from = place.piece.from
  }
  return found
}

/** "one each in", "two cases each were found in", "two cases were found each in": the preposition; -1 where there is none. */
function insideEach(at: AnalyzedSentence, { to }: NumberMention): number {
  const { tokens, tags } = at
  let hasEach = false
  for (let i = to; i < to + 8; i++) {
    const isFrom = tokens[i]?.lower === 'from' && tokens[i - 1]?.lower === 'each'
    if (hasEach && (isInside(tokens[i]?.lower) || isFrom || isListedFrom(at, i))) return i
    if (tokens[i]?.lower === 'each') hasEach = true
    // "one case of polio each in"
    else if (tokens[i]?.lower === 'of' && diseaseWords.has(tokens[i + 1]?.lower ?? '')) i++
    else if (!/^(?:N|ADJ|AUX|V|VPP|ADV)$/.test(tags[i] ?? '')) return -1
  }
  return -1
}

/** "one each in Lima, Lasa and Munta": the places that share a number, behind it. */
export function placesOfEach(at: AnalyzedSentence, number: NumberMention): Place[] {
  const found: Place[] = []
  const prep = insideEach(at, number)
  if (prep < 0) return found
  // "each from the provinces of Lasa and Munta"
  const level = at.tokens[prep + 1]?.lower === 'the' ? prep + 2 : prep + 1
  const isOf = isLevel(at.tokens[level]?.lower) && at.tokens[level + 1]?.lower === 'of'
  for (let i = isOf ? level + 2 : prep + 1; i < at.tokens.length; i++) {
    const area = at.areas.find(({ from }) => from === i)
    const place = area === undefined ? nameFrom(at, i) : placeOf(at, area)
    const last = found.at(-1)?.piece.to ?? i
    if (place !== null && i - last <= 3) {
      found.push(place)
      i = place.piece.to - 1
    } else if (!/^(?:,|and|&|the)$/.test(at.tokens[i]?.lower ?? '')) break
  }
  return found
}

const other =
  /^(?:other|remaining|all) (?:places|provinces|regions|countries|districts|areas|states|cities|departments)$/

const land = /^(?:region|province|area|districts?|countryside)$/

/** "other places 2", "the remaining provinces 14". */
export function otherPlace(at: AnalyzedSentence, number: NumberMention): Place | null {
  const [before, last] = [at.tokens[number.from - 2]?.lower ?? '', at.tokens[number.from - 1]?.lower ?? '']
  // "the capital 612", "its interior 68"
  if (/^(?:capital|mainland|interior)$/.test(last) && (before === 'the' || before === 'its'))
    return { area: null, piece: { at, from: number.from - 2, to: number.from } }
  // "the surrounding region 110"
  if (isAround(before) && land.test(last) && at.tokens[number.from - 3]?.lower === 'the')
    return { area: null, piece: { at, from: number.from - 3, to: number.from } }
  if (last === 'others') return { area: null, piece: { at, from: number.from - 1, to: number.from } }
  // "the other eleven affected provinces 56"
  const first = [4, 3]
    .map((back) => number.from - back)
    .find((i) => /^(?:other|remaining)$/.test(at.tokens[i]?.lower ?? ''))
  if (first !== undefined && isLevel(last) && at.tokens.slice(first, number.from).every(({ kind }) => kind !== 'punct'))
    return {
      area: null,
      piece: { at, from: at.tokens[first - 1]?.lower === 'the' ? first - 1 : first, to: number.from },
    }
  const [adjective, noun] = [before, last]
  if (noun === 'elsewhere') return { area: null, piece: { at, from: number.from - 1, to: number.from } }
  if (!other.test(`${adjective} ${noun}`)) return null
  return { area: null, piece: { at, from: number.from - 2, to: number.from } }
}

/** "the 59 cases announced by Greece" */
const isToldBy = ({ tokens }: AnalyzedSentence, prep: number): boolean =>
  tokens[prep]?.lower === 'by' &&
  /^(?:reported|announced|confirmed|recorded|registered|notified|declared|logged)$/.test(tokens[prep - 1]?.lower ?? '')

const sites =
  /^(?:mines?|pits?|plants?|factory|hospitals?|clinics?|market|barracks|base|airport|port|works|abattoir|slaughterhouse|shipyard|monastery|seminary|school|orphanage|nursing)$/

/** "in Peru", "outside China's border": the place that a preposition right before it gives. */
export function isPlaced(at: AnalyzedSentence, area: AreaMention): boolean {
  const { from, to, areaId } = area
  if (startOfOutside(at, area) >= 0) return true
  let before = from - 1
  while (
    /^(?:the|all|of|those|that|mainland|eastern|western|northern|southern|central|(?:north|south)(?:eastern|western)|whole|north|south|east|west|interior|district|districts|province|city|town|state|region|department|county|island)$/.test(
      at.tokens[before]?.lower ?? '',
    ) ||
    isAround(at.tokens[before]?.lower) ||
    // "in the Chilean region of Lasa"
    (at.tokens[before + 2]?.lower === 'of' && at.areas.some(({ form, to }) => form === 'demonym' && to === before + 1))
  )
    before--
  return (
    areaId === 'outside_china' ||
    areaId === 'world' ||
    isInside(at.tokens[before]?.lower) ||
    // "On Lampedusa, 28 fell ill"
    (before === 0 && at.tokens[0]?.lower === 'on' && at.tokens[to]?.text === ',') ||
    // "at the Kolwezi mine"
    (at.tokens[before]?.lower === 'at' && before < from - 1 && sites.test(at.tokens[to]?.lower ?? '')) ||
    isReportedFrom(at, before) ||
    isListedFrom(at, before) ||
    isToldBy(at, before)
  )
}

const happening =
  /^(?:cases|infections|deaths|were|was|are|have|has|had|been|occurred|found|reported|detected|recorded|confirmed|fell|ill|lived|died)$/

/** "60 in other regions", "9 elsewhere" behind a number. */
export function otherBehind(at: AnalyzedSentence, number: NumberMention): Place | null {
  const from = at.tokens[number.to]?.lower === 'in' ? number.to + 1 : number.to
  if (at.tokens[from]?.lower === 'elsewhere') return { area: null, piece: { at, from, to: from + 1 } }
  // "the other 16 occurred elsewhere", "eight were found elsewhere"
  const behind = at.tokens.slice(number.to, number.to + 5).map(({ lower }) => lower)
  const place = behind.indexOf('elsewhere')
  if (place > 0 && behind.slice(0, place).every((lower) => happening.test(lower)))
    return { area: null, piece: { at, from: number.to + place, to: number.to + place + 1 } }
  // "were in the capital"
  const capital = behind.indexOf('capital')
  const the = capital < 0 || capital > 3 ? -1 : number.to + capital
  if (the > 0 && at.tokens[the - 1]?.lower === 'the' && at.tokens[the - 2]?.lower === 'in')
    return { area: null, piece: { at, from: the - 1, to: the + 1 } }
  const words = `${at.tokens[from]?.lower ?? ''} ${at.tokens[from + 1]?.lower ?? ''}`
  return from > number.to && other.test(words) ? { area: null, piece: { at, from, to: from + 2 } } : null
}
