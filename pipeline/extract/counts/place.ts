import { observers } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { memberAt } from '../parse/nominal.ts'
import { nearRule, rule } from './count-head.ts'
import { isPlaced, nameBehind, type Place, placeOf } from './place-list.ts'
import type { Count } from './read-counts.ts'

/** Where counts are, and how that was read. */
export interface Places {
  readonly places: readonly Place[]
  readonly how: string
}

const none: Places = { places: [], how: rule }
const told = (place: Place, how = rule): Places => ({ places: [place], how })

/** "796 Peruvians", "Peru's 14 cases", "five of the Chilean patients": an area inside the counted phrase. */
function placeInside(at: AnalyzedSentence, number: NumberMention, index: number): Place | null {
  const member = memberAt(at.chunks, index)
  if (member === null) return null
  const end = at.chunks[member.end - 1]?.to ?? number.to
  const area = at.areas.find(({ from, to }) => from >= member.np.from && to <= end)
  return area === undefined ? null : placeOf(at, area)
}

const breaks = new Set([';', '?', '!', '•', ')'])

/** "in Peru", "outside China's border" behind the number, before the next figure of the clause. */
function placeBehind(at: AnalyzedSentence, number: NumberMention): Place | null {
  const next = at.numbers.find(({ from, nonFigure, kind }) => from >= number.to && nonFigure === null && kind === 'number')
  let limit = next?.from ?? at.tokens.length
  for (let i = number.to; i < limit; i++) if (breaks.has(at.tokens[i]?.text ?? '')) limit = i
  const area = at.areas.find((one) => one.from >= number.to && one.from < limit && isPlaced(at, one))
  for (let i = number.to; i < Math.min(limit, area?.from ?? limit, number.to + 12); i++) {
    const name = nameBehind(at, i)
    if (name !== null && name.piece.to <= limit && (area === undefined || name.piece.to <= area.from)) return name
  }
  return area === undefined ? null : placeOf(at, area)
}

const records = /^(?:record|report|register|confirm|log|count|detect|have|see|find|be|notify|add|total|suffer|list|diagnose|announce)$/

/** The areas of the subject that "has registered N": each of a list is a place of its own. */
function placesOfSubject(at: AnalyzedSentence, first: number): Place[] {
  const clause = at.clauses.findLast(({ at: index, verb }) => index < first && verb.form === 'finite')
  if (clause === undefined || clause.subject === null) return []
  const { subject } = clause
  const [from, to] = [at.chunks[subject.first]?.from ?? 0, at.chunks[subject.end - 1]?.to ?? 0]
  const areas = at.areas.filter((area) => area.from >= from && area.to <= to)
  const heads = subject.members.map(({ np }) => at.tokens[np.head]?.lower ?? '')
  const names = areas.filter((area) => area.form === 'name')
  if (heads.some((head) => observers.has(head))) {
    const own = areas.find((area) => area.form !== 'name' || at.tokens[area.to]?.lower === "'s")
    return own === undefined ? [] : [placeOf(at, own)]
  }
  if (subject.members.length > 1 && records.test(clause.verb.lemma)) return names.map((area) => placeOf(at, area))
  return (names.length > 0 ? names : areas).slice(0, 1).map((area) => placeOf(at, area))
}

/** "In the slum of Lower Sasa a doctor counted seven": the last place before the number in its clause. */
function placeAhead(at: AnalyzedSentence, number: NumberMention, floor: number): Place | null {
  for (let i = number.from - 1; i >= floor; i--) {
    if (breaks.has(at.tokens[i]?.text ?? '')) return null
    const area = at.areas.find(({ from }) => from === i)
    if (area !== undefined && isPlaced(at, area)) return placeOf(at, area)
    const name = nameBehind(at, i)
    if (name !== null && !at.areas.some(({ from }) => from >= i && from < (name.piece.to ?? 0))) return name
  }
  return null
}

const isCountry = ({ areaKind }: AreaMention): boolean => areaKind === 'country' || areaKind === 'territory'

/** The one country that a sentence names. */
function onlyCountry(at: AnalyzedSentence): Place | null {
  const countries = at.areas.filter(isCountry)
  const [first] = countries
  if (first === undefined || countries.some(({ iso3 }) => iso3 !== first.iso3)) return null
  return placeOf(at, first)
}

/** "The fourteen countries have reported N": no one country. */
const isOfMany = (at: AnalyzedSentence, number: NumberMention): boolean =>
  at.tokens.slice(0, number.from).some(({ lower }) => /^(?:countries|nations|worldwide|globally|world)$/.test(lower)) ||
  /\b(?:worldwide|globally|in \S+ countries)\b/.test(at.text.slice(number.valueEnd))

/** Where the sentence says that the count is. */
function placesIn(at: AnalyzedSentence, count: Count, before: Places | null, floor: number): Places | null {
  if (count.listed.length > 0) return { places: count.listed, how: rule }
  const { number } = count
  const index = at.chunks.findIndex((chunk) => chunk.from <= number.from && number.to <= chunk.to)
  const inside = placeInside(at, number, index) ?? placeBehind(at, number)
  if (inside !== null) return told(inside)
  const ahead = floor === 0 || before === null ? placeAhead(at, number, floor) : null
  if (ahead !== null && ahead.piece.to > floor) {
    const subject = placesOfSubject(at, index)
    const isNearer = subject.some(({ piece }) => piece.from > ahead.piece.from)
    return isNearer ? { places: subject, how: rule } : told(ahead)
  }
  const subject = placesOfSubject(at, index)
  if (subject.length > 0) return { places: subject, how: rule }
  return before === null ? null : { ...before, how: nearRule }
}

/** Where each count is: beside it, in its clause, where the count before is, else what the paragraph is about. */
export function placesOf(at: AnalyzedSentence, counts: readonly Count[], discourse: Discourse): Places[] {
  const found: Places[] = []
  const isListed = counts.some(({ listed }) => listed.length > 0)
  let before: Places | null = null
  for (const count of counts) {
    const floor = found.length === 0 ? 0 : (counts[found.length - 1]?.number.to ?? 0)
    const stated = placesIn(at, count, before, floor)
    const places = stated ?? (isOfMany(at, count.number) ? none : fallback(at, discourse, isListed))
    found.push(places)
    if (count.listed.length === 0 && places.places.length > 0) before = places
  }
  return found
}

function fallback(at: AnalyzedSentence, discourse: Discourse, isListed: boolean): Places {
  const near = onlyCountry(at)
  if (near !== null && !isListed) return told(near, nearRule)
  const { counts, countTopic } = discourse
  const [only, second] = counts?.places ?? []
  if (only !== undefined && second === undefined && only.area !== null && isCountry(only.area)) return told(only, 'carried')
  return countTopic === null || (isListed && !countTopic.isOfDisease) ? none : told(countTopic.place, 'carried')
}
