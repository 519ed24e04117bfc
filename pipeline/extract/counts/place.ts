import { diseaseWords, observers } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { memberAt } from '../parse/nominal.ts'
import { nearRule, rule } from './count-head.ts'
import { isPlaced, nameBefore, nameBehind, type Place, placeBefore, placeOf } from './place-list.ts'
import type { Count } from './read-counts.ts'

/** Where counts are, and how that was read. */
export interface Places {
  readonly places: readonly Place[]
  readonly how: string
}

export const nowhere: Places = { places: [], how: rule }
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
  const next = at.numbers.find(({ from, nonFigure }) => from >= number.to && nonFigure === null)
  let limit = next?.from ?? at.tokens.length
  const start = at.tokens[number.to]?.text === ')' ? number.to + 1 : number.to
  for (let i = start; i < limit; i++) if (breaks.has(at.tokens[i]?.text ?? '')) limit = i
  const area = at.areas.find((one) => one.from >= number.to && one.from < limit && isPlaced(at, one))
  for (let i = number.to; i < Math.min(limit, area?.from ?? limit, number.to + 12); i++) {
    const name = nameBehind(at, i)
    if (name !== null && name.piece.to <= limit && (area === undefined || name.piece.to <= area.from)) return name
  }
  return area === undefined ? null : placeOf(at, area)
}

const records =
  /^(?:record|report|register|confirm|log|count|detect|have|see|find|be|notify|add|total|suffer|list|diagnose|announce)$/

/** "LIMA (Reuters) - Peru's outbreak": the town of the report is no part of the subject. */
function behindDateline(at: AnalyzedSentence, from: number, to: number): number {
  const dash = at.tokens.findIndex(({ text }, i) => i >= from && i < to && /^(?:-|--|—|–)$/.test(text))
  return dash < 0 || at.tokens[dash - 1]?.end === at.tokens[dash]?.start ? from : dash + 1
}

/** "Hacinoba, where it began, has 40": the name before the verb that no gazetteer has; before "which", the place itself. */
function namedSubject(at: AnalyzedSentence, first: number): Place | null {
  const clause = at.clauses.findLast(({ at: index, verb }) => index < first && verb.form === 'finite')
  if (clause === undefined) return null
  const opening = at.chunks[clause.first - 1]
  if (opening?.kind === 'wh') {
    const end = at.tokens[opening.from - 1]?.text === ',' ? opening.from - 1 : opening.from
    const area = at.areas.find(({ to }) => to === end)
    return area === undefined ? null : placeOf(at, area)
  }
  if (!records.test(clause.verb.lemma) && !accounts.test(clause.verb.lemma)) return null
  const np = at.chunks[clause.subject?.first ?? -1]
  const aside = beforeAside(at, clause.at)
  const name = aside >= 0 ? aside : np === undefined ? (at.chunks[clause.at - 1]?.to ?? 0) : endOfName(at, np.from)
  const area = at.areas.find(({ to }) => to === name)
  if (area !== undefined && area.form === 'name') return placeOf(at, area)
  // "Health officials": a capital at the start makes no name.
  if (/^(?:N|NNP)$/.test(at.tags[name] ?? '')) return null
  const place = nameBefore(at, behindWords(at, name))
  return place === null || place.piece.to - place.piece.from > 3 || isInstitution(place) ? null : place
}

/** "Lasa, in the north, has 40": where the name ends that an aside is about; -1 where there is none. */
function beforeAside(at: AnalyzedSentence, verb: number): number {
  const isComma = (i: number): boolean => at.tokens[at.chunks[i]?.from ?? -1]?.text === ','
  if (!isComma(verb - 1)) return -1
  for (let i = verb - 2; i > Math.max(0, verb - 12); i--) if (isComma(i)) return at.chunks[i]?.from ?? -1
  return -1
}

function endOfName(at: AnalyzedSentence, from: number): number {
  let to = from
  while (/^\p{Lu}/u.test(at.tokens[to]?.text ?? '')) to++
  while (levels.test(at.tokens[to]?.lower ?? '')) to++
  return to
}

const levels = /^(?:district|province|county|region|city|state)$/

function behindWords(at: AnalyzedSentence, end: number): number {
  return levels.test(at.tokens[end - 1]?.lower ?? '') ? end - 1 : end
}

const accounts = /^(?:account|lead|contribute|top)$/

/** The areas of the subject that "has registered N": each of a list is a place of its own. */
function placesOfSubject(at: AnalyzedSentence, first: number): Place[] {
  const clause = at.clauses.findLast(({ at: index, verb }) => index < first && verb.form === 'finite')
  if (clause === undefined || clause.subject === null) return []
  const { subject } = clause
  const to = at.chunks[subject.end - 1]?.to ?? 0
  const from = behindDateline(at, at.chunks[subject.first]?.from ?? 0, to)
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
    if (area !== undefined && isPlaced(at, area))
      return isOfObserver(at, area.from) && !isCountry(area) ? null : placeOf(at, area)
    const name = nameBehind(at, i)
    if (name !== null && !at.areas.some(({ from }) => from >= i && from < (name.piece.to ?? 0))) return name
  }
  return null
}

/** "laboratories in Lima have confirmed": where the telling is done. */
function isOfObserver(at: AnalyzedSentence, from: number): boolean {
  return at.tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => observers.has(lower))
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

/** "24 other countries have found 307" */
const isOfManyBefore = (at: AnalyzedSentence, floor: number, number: NumberMention): boolean =>
  floor > 0 && at.tokens.slice(floor, number.from).some(({ lower }) => lower === 'countries' || lower === 'nations')

/** "14 cases, all in Lasa": an aside has the place. */
const isBehindComma = (at: AnalyzedSentence, number: NumberMention, { piece }: Place): boolean =>
  at.tokens.slice(number.to, piece.from).some(({ text }) => text === ',')

/** Where the sentence says that the count is. */
function placesIn(at: AnalyzedSentence, count: Count, before: Places | null, floor: number): Places | null {
  if (count.listed.length > 0) return { places: count.listed, how: rule }
  const { number } = count
  const index = at.chunks.findIndex((chunk) => chunk.from <= number.from && number.to <= chunk.to)
  const inside = placeInside(at, number, index) ?? placeWith(at, number)
  if (inside !== null) return told(inside)
  const behind = placeBehind(at, number)
  if (behind !== null) return told(behind, isBehindComma(at, number, behind) ? nearRule : rule)
  const listed = before !== null && isSameBracket(at, floor, number) ? before : null
  if (listed !== null) return listed
  const where = placeOfWhere(at, floor, number)
  if (where !== null) return told(where)
  const ahead = placeAhead(at, number, floor)
  if (ahead !== null && ahead.piece.to > floor) {
    const subject = placesOfSubject(at, index)
    const isNearer = subject.some(({ piece }) => piece.from > ahead.piece.from)
    return isNearer ? { places: subject, how: rule } : told(ahead)
  }
  const subject = placesOfSubject(at, index)
  if (subject.length > 0) return { places: subject, how: rule }
  if (isOfManyBefore(at, floor, number)) return nowhere
  const named = namedSubject(at, index)
  if (named !== null) return told(named)
  const beside = placeBefore(at, number)
  if (beside !== null && !isInstitution(beside) && !isOfObserver(at, beside.piece.from)) return told(beside)
  return before === null || !goesOn(at, before, floor, number) ? null : { ...before, how: nearRule }
}

/** A new main clause behind ";" keeps the country, but not the town that an aside named, of the count before. */
function goesOn(at: AnalyzedSentence, { places, how }: Places, floor: number, number: NumberMention): boolean {
  const isApart = at.tokens.slice(floor, number.from).some(({ text }) => text === ';')
  return !isApart || how === rule || places.every(({ area }) => area !== null && isCountry(area))
}

/** "Peru, with 40 cases, is worst hit". */
function placeWith(at: AnalyzedSentence, number: NumberMention): Place | null {
  if (at.tokens[number.from - 1]?.lower !== 'with') return null
  const end = at.tokens[number.from - 2]?.text === ',' ? number.from - 2 : number.from - 1
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  return area === undefined ? null : placeOf(at, area)
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

/** "Peru 12 (3)", "40 cases (3 deaths)": what the bracket holds is where the figure before it is. */
function isBracketBehind(at: AnalyzedSentence, floor: number, number: NumberMention): boolean {
  const open = at.tokens[number.from - 1]?.text === '('
  return (
    open && floor > 0 && !at.areas.some(({ from }) => from >= floor && from < number.from) && number.from - floor <= 3
  )
}

/** "Lima, where 44 of 375 patients died": the place that "where" goes back to. */
function placeOfWhere(at: AnalyzedSentence, floor: number, number: NumberMention): Place | null {
  const tokens = at.tokens.slice(floor, number.from)
  const where = floor + tokens.findLastIndex(({ lower }) => lower === 'where')
  if (where < floor || tokens.slice(where - floor).some(({ text }) => text === ',' || text === ';')) return null
  const end = at.tokens[where - 1]?.text === ',' ? where - 1 : where
  const area = at.areas.find(({ to }) => to === end)
  return area === undefined ? nameBefore(at, end) : placeOf(at, area)
}

/** "Peru (238 cases, 33 deaths)": what stands in one bracket. */
function isSameBracket(at: AnalyzedSentence, floor: number, number: NumberMention): boolean {
  if (floor === 0) return false
  const between = at.tokens.slice(floor, number.from)
  return (
    at.tokens[floor - 1] !== undefined &&
    !between.some(({ text }) => text === ')' || text === ';' || text === '.') &&
    isInBracket(at, floor)
  )
}

function isInBracket(at: AnalyzedSentence, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (at.tokens[k]?.text === ')') return false
    if (at.tokens[k]?.text === '(') return true
  }
  return false
}

/** Where each count is: beside it, in its clause, where the count before is, else what the paragraph is about. */
export function placesOf(at: AnalyzedSentence, counts: readonly Count[], discourse: Discourse): Places[] {
  const found: Places[] = []
  const isListed = counts.some(({ listed }) => listed.length > 0)
  let before: Places | null = null
  for (const count of counts) {
    const floor = found.length === 0 ? 0 : (counts[found.length - 1]?.number.to ?? 0)
    const stated = placesIn(at, count, before, floor)
    const last = found.at(-1)
    if (last !== undefined && isBracketBehind(at, floor, count.number)) {
      found.push(last)
      continue
    }
    const places = inCountry(
      stated ?? (isOfMany(at, count.number) ? nowhere : fallback(at, discourse, isListed)),
      before,
    )
    found.push(places)
    if (places.places.length > 0) before = count.listed.length === 0 ? places : (before ?? places)
    if (isInBracket(at, count.number.from)) before = places
  }
  return found
}

function fallback(at: AnalyzedSentence, discourse: Discourse, isListed: boolean): Places {
  const near = onlyCountry(at)
  if (near !== null && !isListed) return told(near, nearRule)
  const { counts, countTopic } = discourse
  const [only, second] = counts?.places ?? []
  if (only !== undefined && second === undefined && only.area !== null && isCountry(only.area))
    return told(only, 'carried')
  return countTopic === null || (isListed && !countTopic.isOfDisease) ? nowhere : told(countTopic.place, 'carried')
}

const institutions =
  /^(?:Ministry|Hospital|Institute|Centre|Center|Agency|Organization|Organisation|Society|Service|University|Unit|Fund|Cross|Office|Doctors|Officials)$/

/** A name of a body, or of an illness, is no place. */
function isInstitution({ piece: { at, from, to } }: Place): boolean {
  return at.tokens
    .slice(from, to)
    .some(
      ({ text, lower }) =>
        observers.has(lower) || institutions.test(text) || diseaseWords.has(lower) || text === text.toUpperCase(),
    )
}
