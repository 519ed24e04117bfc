import { countryOf } from '../../lexicon/areas/index.ts'
import { countryOfBody } from '../../lexicon/national-bodies.ts'
import { arriving } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { Place } from './traveller.ts'

const placeOf = (at: AnalyzedSentence, area: AreaMention | undefined): Place[] => {
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
}

/** The token behind what stands in brackets at `i`. */
export function behindBrackets(at: AnalyzedSentence, i: number): number {
  if (lowerAt(at, i) !== '(') return i
  const close = firstIndexIn(at.tokens, i + 1, i + 12, ({ text }) => text === ')')
  return close < 0 ? i : close + 1
}

/** ", 34 strong, all of them from": what may stand between a team and "from". */
const fillers = new Set(['all', 'most', 'mostly', 'both', 'mainly', 'some', 'half', 'of', 'them', 'whom'])

const isFiller = (at: AnalyzedSentence, i: number): boolean =>
  fillers.has(lowerAt(at, i)) || at.tags[i] === 'VPP' || at.tags[i] === 'ADV'

const links = new Set([',', 'and', 'the', 'or', '&', 'from'])

/** Whether only links and asides in brackets stand between two countries of a list. */
function isChained(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = behindBrackets(at, from); i < to; i = behindBrackets(at, i + 1))
    if (!links.has(lowerAt(at, i))) return false
  return true
}

/** "a team of ten, from Lima 26 nurses": behind a comma and before a number, the home of the next. */
function isNextPart(at: AnalyzedSentence, from: number): boolean {
  const area = at.areas.find((one) => one.from === from + 1)
  return (
    area !== undefined &&
    /^(?:,|and)$/.test(lowerAt(at, from - 1)) &&
    at.numbers.some((number) => number.from === area.to)
  )
}

/** "from Riyadh", "drawn from hospitals in Kobe", "(34 staff) from Chile (12) and Peru", "dispatched by Beijing" right behind the team. */
export function originBehind(at: AnalyzedSentence, end: number): Place[] {
  let i = behindBrackets(at, end)
  // "four teams only, from Chile"
  if (lowerAt(at, i) === 'only' || lowerAt(at, i) === 'alone') i++
  if (lowerAt(at, i) === ',') i++
  const dogs = /^(?:and|with)$/.test(lowerAt(at, i)) ? [2, 3].find((k) => lowerAt(at, i + k) === 'dogs') : undefined
  // "a crew of 40 people and 12 dogs from Peru"
  if (dogs !== undefined) i += dogs + 1
  const start = i
  while (i < start + 5 && isFiller(at, i)) i++
  if (
    /^(?:in|on|for)$/.test(lowerAt(at, i)) &&
    lowerAt(at, i + 3) === 'from' &&
    !at.areas.some((one) => one.from < i + 3 && one.to > i)
  )
    i += 3
  else if (
    /^(?:in|on|for)$/.test(lowerAt(at, i)) &&
    lowerAt(at, i + 2) === 'from' &&
    !at.areas.some((one) => one.from === i + 1)
  )
    i += 2
  const prep = lowerAt(at, i)
  if (prep === 'from' && isNextPart(at, i)) return []
  if (prep !== 'from' && !(prep === 'by' && i > start)) return nationals(at, start)
  const limit = at.clauses.find(({ verb }) => verb.from > i && verb.form === 'finite')?.verb.from ?? at.tokens.length
  const stop = Math.min(limit, i + (prep === 'from' ? 12 : 8))
  const found: Place[] = []
  let last = -1
  for (const area of at.areas) {
    const isNext = area.from > i && (last < 0 ? area.to <= stop : area.to <= limit && isChained(at, last, area.from))
    if (area.from <= i) continue
    const [place] = placeOf(at, area)
    if (!isNext || place === undefined) break
    if (!found.some(({ iso3 }) => iso3 === place.iso3)) found.push(place)
    last = area.to
  }
  return found
}

/** "Chile (34 doctors)", "Chile, whose doctors": whose they are stands before the bracket or the pronoun. */
export function originBefore(at: AnalyzedSentence, from: number): Place[] {
  const link = lowerAt(at, from - 1)
  const isWith = link === 'with' && lowerAt(at, from - 2) === ','
  if (link !== '(' && link !== 'whose' && !isWith) return []
  const end = isWith || (link === 'whose' && lowerAt(at, from - 2) === ',') ? from - 2 : from - 1
  return placeOf(
    at,
    // "Norway, with 40 doctors in Chad, wants": of the one that the sentence or its part opens with.
    at.areas.find(
      ({ to, form, from: start }) => to === end && (link === '(' || form === 'name') && (!isWith || start < 2),
    ),
  )
}

/** ", all of them Kenyans", ", mostly Cuban". */
function nationals(at: AnalyzedSentence, start: number): Place[] {
  let i = start
  while (i < start + 4 && fillers.has(lowerAt(at, i))) i++
  return i > start
    ? placeOf(
        at,
        at.areas.find(({ from, form }) => from === i && form !== 'name'),
      )
    : []
}

const employers =
  /^(?:hospitals?|clinics?|institutes?|universit(?:y|ies)|centres?|centers?|colleges?|schools?|faculty|laborator(?:y|ies)|academy|departments?|ministry|company|society|agency|services?)$/

/** "two virologists of the Pasteur Institute in Dakar": the town of whoever employs them. */
function originOfEmployer(at: AnalyzedSentence, from: number, to: number): Place[] {
  const of = firstIndexIn(at.tokens, from + 1, to, ({ lower: word }) => word === 'of')
  if (of < 0 || !employers.test(lowerAt(at, to - 1)) || lowerAt(at, to) !== 'in') return []
  const [town] = placeOf(
    at,
    at.areas.find((one) => one.from === to + 1),
  )
  return town !== undefined && isAway(at, town) ? [town] : []
}

const going = /^(?:go|fly|travel|head|depart|reach|visit|tour|send|dispatch|deploy)$/

/** Whether a sentence tells of a journey, or names another country than that of a town. */
const isAway = (at: AnalyzedSentence, { iso3, piece }: Place): boolean =>
  at.clauses.some(({ verb }) => arriving.has(verb.lemma) || going.test(verb.lemma)) ||
  at.areas.some((one) => one.from > piece.to && ![null, iso3].includes(countryOf(one.areaId)))

/** Whose a team is, by what stands behind its phrase. */
export function originsBehind(at: AnalyzedSentence, from: number, to: number): Place[] {
  const employer = originOfEmployer(at, from, to)
  return employer.length > 0 ? employer : originBehind(at, to)
}

/** The country inside the phrase: "China's team", "the Peruvian nurses", "a JICA mission". */
export function originInside(at: AnalyzedSentence, from: number, to: number): Place[] {
  const area = at.areas.find((one) => one.from >= from && one.to <= to && countryOf(one.areaId) !== null)
  if (area !== undefined) return placeOf(at, area)
  for (let i = from; i < to; i++) {
    const iso3 = at.tokens[i]?.word?.isAcronym === true ? countryOfBody(lowerAt(at, i)) : null
    if (iso3 !== null) return [{ iso3, piece: { at, from: i, to: i + 1 } }]
  }
  return []
}

/** "Chilean and Peruvian scientists" */
export function otherOrigin(at: AnalyzedSentence, index: number): Place[] {
  const [first, and] = [at.chunks[index - 2], at.chunks[index - 1]]
  const area = first?.kind === 'np' && and?.kind === 'conj' ? first.areas[0] : undefined
  const isBare =
    area?.form === 'demonym' &&
    first?.kind === 'np' &&
    area.to === first.to &&
    (area.from === first.from || first.number !== null)
  return isBare ? placeOf(at, area) : []
}
