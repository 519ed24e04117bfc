import { diseaseWords, observers } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'

/** A place named beside a number; a town that no gazetteer has is a place by where it stands, and has no area. */
export interface Place {
  readonly piece: Piece
  readonly area: AreaMention | null
}

export const placeOf = (at: AnalyzedSentence, area: AreaMention): Place => ({
  area,
  piece: { at, from: area.from, to: area.to },
})

const joints = new Set(
  `'s ( : – — - with for follows followed has had have reported recorded saw registered logged counted
  confirmed notified contributed about accounting accounts accounted leads added reports records`.split(/\s+/),
)
const notNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Today Yesterday January February March
  April May June July August September October November December Total Deaths Cases New Recoveries
  Cumulative Confirmed About Update No Day Week Table Sources`.split(/\s+/),
)

/** Where the name ends that stands before a number: right before it, or before "(", ":", "reported", "accounting for". */
function endBefore(at: AnalyzedSentence, number: NumberMention): number {
  let end = number.from
  while (end > 0 && number.from - end < 3 && joints.has(at.tokens[end - 1]?.lower ?? '')) end--
  // "Peru, with 40"
  return at.tokens[end]?.lower === 'with' && at.tokens[end - 1]?.text === ',' ? end - 1 : end
}

/** A place right before the number: "Peru 12", "Chile (9)", "Bolivia reported 40". */
export function placeBefore(at: AnalyzedSentence, number: NumberMention): Place | null {
  const end = endBefore(at, number)
  const area = at.areas.find(({ to }) => to === end || (to === end - 1 && isAdministrative(at, end - 1)))
  if (area !== undefined && area.form === 'name') return placeOf(at, area)
  return area === undefined ? nameBefore(at, end) : null
}

const isAdministrative = (at: AnalyzedSentence, i: number): boolean =>
  /^(?:district|county|province|region|city|state|side)$/.test(at.tokens[i]?.lower ?? '')

/** "Lasa and Munta eight each": the places joined to one before it. */
export function placesJoined(at: AnalyzedSentence, { piece }: Place): Place[] {
  const found: Place[] = []
  let from = piece.from
  while (/^(?:and|,|&)$/.test(at.tokens[from - 1]?.lower ?? '') && found.length < 12) {
    const end = from - 1
    const area = at.areas.find(({ to }) => to === end)
    const place = area === undefined ? nameBefore(at, end) : placeOf(at, area)
    if (place === null) break
    found.unshift(place)
    from = place.piece.from
  }
  return found
}

/** "Hacinoba 12": a name that no gazetteer has. */
export function nameBefore(at: AnalyzedSentence, end: number): Place | null {
  let from = end
  while (from > 0 && end - from < 4 && isNamePart(at, from - 1)) from--
  // "MERS-CoV: 12"
  if (at.tokens[from - 1]?.text === '-' || diseaseWords.has(at.tokens[end - 1]?.lower ?? '')) return null
  if (from === end || notNames.has(at.tokens[from]?.text ?? '')) return null
  return { area: null, piece: { at, from, to: end } }
}

const isNamePart = (at: AnalyzedSentence, i: number): boolean => {
  const token = at.tokens[i]
  return token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text) && (at.tags[i] === 'NNP' || at.tags[i] === 'N')
}

/** "other places 2", "the remaining provinces 14". */
export function otherPlace(at: AnalyzedSentence, number: NumberMention): Place | null {
  const [before, last] = [at.tokens[number.from - 2]?.lower ?? '', at.tokens[number.from - 1]?.lower ?? '']
  // "the capital 612"
  if (last === 'capital' && before === 'the')
    return { area: null, piece: { at, from: number.from - 2, to: number.from } }
  if (last === 'others') return { area: null, piece: { at, from: number.from - 1, to: number.from } }
  const [adjective, noun] = [at.tokens[number.from - 2]?.lower ?? '', at.tokens[number.from - 1]?.lower ?? '']
  if (noun === 'elsewhere') return { area: null, piece: { at, from: number.from - 1, to: number.from } }
  if (
    !/^(?:other|remaining|all)$/.test(adjective) ||
    !/^(?:places|provinces|regions|countries|districts|areas|states|cities|departments)$/.test(noun)
  )
    return null
  return { area: null, piece: { at, from: number.from - 2, to: number.from } }
}

const inside = new Set(['in', 'across', 'throughout', 'within', 'inside'])
const notPlaces =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Hospital|Ward|University|Ministry|Centre|Center|Institute|Fund|Day|Week|Ramadan|Christmas|Easter)$/

/** A name behind "in": "in Munhaba", "in the district of Lower Sasa". */
export function nameBehind(at: AnalyzedSentence, prep: number): Place | null {
  if (!inside.has(at.tokens[prep]?.lower ?? '')) return null
  let from = prep + 1
  while (
    /^(?:the|district|districts|province|city|town|village|slum|of|county|suburb|port|region|state|and|quarter)$/.test(
      at.tokens[from]?.lower ?? '',
    ) &&
    from < prep + 5
  )
    from++
  let to = from
  while (to < from + 4 && isNamePart(at, to)) to++
  // "in Upper Lasa and Munta": one figure for both
  if (
    to > from &&
    at.tokens[to]?.lower === 'and' &&
    isNamePart(at, to + 1) &&
    !/^\p{N}/u.test(at.tokens[to + 2]?.text ?? '')
  )
    to += 2
  if (to === from || at.dates.some((date) => from < date.to && to > date.from)) return null
  for (let i = from; i < to; i++) if (notPlaces.test(at.tokens[i]?.text ?? '')) return null
  return { area: null, piece: { at, from, to } }
}

/** "in Peru", "outside China's border": the place that a preposition right before it gives. */
export function isPlaced(at: AnalyzedSentence, { from, areaId }: AreaMention): boolean {
  let before = from - 1
  while (
    /^(?:the|all|of|mainland|eastern|western|northern|southern|central|whole|district|districts|province|city|town)$/.test(
      at.tokens[before]?.lower ?? '',
    )
  )
    before--
  return areaId === 'outside_china' || areaId === 'world' || inside.has(at.tokens[before]?.lower ?? '')
}

export const isCountry = ({ areaKind }: AreaMention): boolean => areaKind === 'country' || areaKind === 'territory'

const institutions =
  /^(?:Ministry|Hospital|Institute|Centre|Center|Agency|Organization|Organisation|Society|Service|University|Unit|Fund|Cross|Office|Doctors|Officials)$/

/** A name of a body, or of an illness, is no place. */
export function isInstitution({ piece: { at, from, to } }: Place): boolean {
  return at.tokens
    .slice(from, to)
    .some(
      ({ text, lower }) =>
        observers.has(lower) || institutions.test(text) || diseaseWords.has(lower) || text === text.toUpperCase(),
    )
}
