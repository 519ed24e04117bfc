import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry, wordBefore } from '../areas.ts'
import { isInTurn } from '../in-turn.ts'
import type { NumberMention } from '../mention.ts'
import type { Place } from './place.ts'

const apart = /^(?:each|apiece|both)$/
const acting = /^(?:V|AUX|MODAL|NUM)$/

const areaAt = ({ areas }: AnalyzedSentence, from: number): AreaMention | undefined =>
  areas.find((area) => area.from === from && area.form === 'name')

/** Past ", ", "and" or ", and". */
function behindJoint({ tokens }: AnalyzedSentence, i: number): number {
  const comma = tokens[i]?.text === ',' ? i + 1 : i
  return tokens[comma]?.lower === 'and' ? comma + 1 : comma
}

interface Joined {
  readonly to: number
  readonly count: number
}

const isToldApart = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }, i) => apart.test(lower) || isInTurn(tokens, i))

/** "Guinea, Mali and Togo": where the list that opens with an area ends, and how many it names; null where "and" closes none. */
function joinedTo(at: AnalyzedSentence, area: AreaMention): Joined | null {
  if (area.form !== 'name' || isToldApart(at)) return null
  if (!/^(?:in|across|of|from|between)$/.test(wordBefore(at.tokens, area.from))) return null
  let [to, count] = [area.to, 1]
  for (;;) {
    const next = behindJoint(at, to)
    const other = next === to ? undefined : areaAt(at, next)
    if (other === undefined) return null
    to = other.to
    count++
    if (at.tokens[next - 1]?.lower === 'and') return { to, count }
  }
}

/** "300 cases in Guinea, Mali and Togo": one figure of all of them, where none has one of its own. */
export function jointPlace(at: AnalyzedSentence, place: Place, number: NumberMention): Place {
  const { area } = place
  const joined = area === null ? null : joinedTo(at, area)
  if (area === null || joined === null) return place
  // "40 cases in Peru and Chile has 30": the next name opens a clause of its own.
  const isOther = acting.test(at.tags[joined.to] ?? '') && joined.to !== number.from && number.from < area.from
  return isOther ? place : rowOf(at, area.from, joined.to)
}

/** "In Guinea and Mali cholera killed 40 people each": all places of the list that opens with one of them; else where they are together. */
export function jointPlaces(at: AnalyzedSentence, place: Place, number: NumberMention): readonly Place[] {
  const found: Place[] = [place]
  let next = number.each ? (place.area ?? undefined) : undefined
  while (next !== undefined) {
    const behind = behindJoint(at, next.to)
    next = behind === next.to ? undefined : areaAt(at, behind)
    if (next !== undefined) found.push({ area: next, piece: { at, from: next.from, to: next.to } })
  }
  const last = found.at(-1)
  const isRow = found.length > 1 && wordBefore(at.tokens, last?.piece.from ?? 0) === 'and'
  return isRow ? found : [jointPlace(at, place, number)]
}

/** "29 million people in Guinea, Mali and Togo need food": all places that people are counted in together; null where it is one. */
export function jointArea(at: AnalyzedSentence, area: AreaMention, number: NumberMention): Place | null {
  const joined = joinedTo(at, area)
  // "19 countries of Africa, Benin and Chad among them"
  if (joined === null || number.from > area.from || at.tokens[joined.to]?.lower === 'among') return null
  // "40 people in Peru and Chile has 30", not "40 people in Peru and Chile are ill"
  const isPlural = /^(?:are|were|have)$/.test(at.tokens[joined.to]?.lower ?? '')
  const isOther = acting.test(at.tags[joined.to] ?? '') && joined.count < 3 && !isPlural
  return isOther ? null : rowOf(at, area.from, joined.to)
}

/** "The outbreak in Guinea and Mali goes on": the row that ends with the last of several places; that place, where it closes none. */
export function rowEndingWith(at: AnalyzedSentence, places: readonly Place[]): Place | undefined {
  const last = places.at(-1)
  if (last === undefined || wordBefore(at.tokens, last.piece.from) !== 'and') return last
  let i = places.length - 1
  while (i > 0 && behindJoint(at, places[i - 1]?.piece.to ?? 0) === places[i]?.piece.from) i--
  const first = places[i]
  const isInside = first !== undefined && /^(?:in|across|of)$/.test(wordBefore(at.tokens, first.piece.from))
  return isInside && first !== last ? rowOf(at, first.piece.from, last.piece.to) : last
}

/** A row of places as one: of the country that all of them are in, if it is one. */
function rowOf(at: AnalyzedSentence, from: number, to: number): Place {
  const codes = new Set(at.areas.filter((area) => area.from >= from && area.to <= to).map(({ iso3 }) => iso3))
  const [country] = codes
  const row = { piece: { at, from, to }, area: null }
  return codes.size === 1 && country != null ? { ...row, country } : row
}

/** "Lima and Callao: 40 cases": the label of an entry that names two places. */
export function labelledPair(at: AnalyzedSentence, place: Place): Place {
  const { area } = place
  if (area === null || at.tokens[area.to]?.text !== ':' || wordBefore(at.tokens, area.from) !== 'and') return place
  const other = at.areas.find(({ to, form }) => to === area.from - 1 && form === 'name')
  const isLabel = other !== undefined && (other.from === 0 || /^[.;•]$/.test(at.tokens[other.from - 1]?.text ?? ''))
  return isLabel ? { piece: { at, from: other.from, to: area.to }, area: null } : place
}

/** "Lima, Peru reported 40", "Lima and Cusco in Peru reported 40": the country says where the town is. */
const isLarger = ({ tokens }: AnalyzedSentence, town: Place | undefined, { area, piece }: Place): boolean =>
  area !== null &&
  isCountry(area) &&
  town?.area != null &&
  !isCountry(town.area) &&
  town.area.iso3 === area.iso3 &&
  town.piece.to === piece.from - 1 &&
  /^(?:,|in)$/.test(tokens[town.piece.to]?.lower ?? '')

/** "Guinea, Mali and Togo have 300 cases": one place, unless each of them has as many ("triple-digit cases"). */
export function together(at: AnalyzedSentence, all: readonly Place[], { from, to }: NumberMention): readonly Place[] {
  const places = all.filter((place, i) => !isLarger(at, all[i - 1], place))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined || first === last) return places
  const isOfDigits = at.tokens.slice(from, to + 2).some(({ lower }) => /digits?$/.test(lower))
  const isApart = isOfDigits || at.tokens.some(({ lower }) => apart.test(lower))
  const isRow = places.every(({ piece }, i) => i === 0 || behindJoint(at, places[i - 1]?.piece.to ?? 0) === piece.from)
  if (isApart || !isRow || wordBefore(at.tokens, last.piece.from) !== 'and') return places
  return [rowOf(at, first.piece.from, last.piece.to)]
}
