import type { Claim } from '../../claim.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putFigure } from '../claim-builder.ts'
import type { NumberMention } from '../mention.ts'
import { memberAt } from '../parse/nominal.ts'
import { cellOf, type Piece, textOf } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

const caseNouns = new Set(['case', 'cases', 'infection', 'infections', 'infected'])
const deathNouns = new Set(['death', 'deaths', 'fatality', 'fatalities'])
const recoveryNouns = new Set(['recovery', 'recoveries', 'recovered', 'discharged'])
/** Counted, but in tallies: not (yet) cases. */
const unconfirmed = new Set(['suspected', 'suspect', 'probable', 'possible'])
const recordVerbs = new Set([
  'record',
  'report',
  'register',
  'confirm',
  'log',
  'count',
  'detect',
  'have',
  'see',
  'find',
])

interface CountHead {
  readonly measure: 'confirmed' | 'imported' | 'deaths' | 'recovered' | null
  readonly piece: Piece
}

/** What the words around a number say is counted: "newly confirmed cases", "imported infections", "deaths". */
function headIn(at: AnalyzedSentence, from: number, to: number): CountHead | null {
  const words = at.tokens.slice(from, to).map(({ lower }) => lower)
  if (words.some((word) => unconfirmed.has(word))) return null
  const piece = { at, from, to }
  if (words.some((word) => deathNouns.has(word))) return { measure: 'deaths', piece }
  if (words.some((word) => recoveryNouns.has(word))) return { measure: 'recovered', piece }
  if (!words.some((word) => caseNouns.has(word))) return null
  if (words.includes('imported')) return { measure: 'imported', piece }
  return { measure: words.includes('confirmed') ? 'confirmed' : null, piece }
}

const npIndex = (at: AnalyzedSentence, number: NumberMention): number =>
  at.chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.from <= number.from && number.to <= chunk.to)

/** The noun counted by the number: its own phrase with "of …", or the subject that "was N" is said of. */
function countHead(at: AnalyzedSentence, number: NumberMention, first: number): CountHead | null {
  const member = memberAt(at.chunks, first)
  if (member === null) return null
  const own = headIn(at, number.to, at.chunks[member.end - 1]?.to ?? number.to)
  if (own !== null) return confirmedBy(at, own)
  const clause = at.clauses.find(({ verb, at: index }) => verb.lemma === 'be' && index < first && first <= index + 2)
  const subject = clause?.subject
  if (clause === undefined || subject === null || subject === undefined) return null
  return headIn(at, at.chunks[subject.first]?.from ?? 0, at.chunks[clause.at]?.from ?? 0)
}

/** "N cases have been confirmed", "Peru has confirmed N cases": the verb tells the measure. */
function confirmedBy(at: AnalyzedSentence, head: CountHead): CountHead {
  if (head.measure !== null) return head
  const verb = at.clauses.find(({ verb, subject }) => {
    const first = subject === null ? -1 : (at.chunks[subject.first]?.from ?? -1)
    if (verb.lemma !== 'confirm') return false
    return verb.passive
      ? first >= 0 && first <= head.piece.to && verb.from >= head.piece.to
      : verb.to <= head.piece.from
  })
  return verb === undefined ? head : { ...head, measure: 'confirmed' }
}

const inside = new Set(['in', 'across', 'throughout', 'within', 'inside'])

interface Place {
  readonly piece: Piece
  readonly area: AreaMention
}

const placeOf = (at: AnalyzedSentence, area: AreaMention): Place => ({
  area,
  piece: { at, from: area.from, to: area.to },
})

/** "in Peru", "outside China's border" behind the number, before the next number. */
function placeBehind(at: AnalyzedSentence, number: NumberMention): Place | null {
  const next = at.numbers.find(({ from, nonFigure }) => from >= number.to && nonFigure === null)
  const limit = next?.from ?? at.tokens.length
  const isPlace = ({ from, areaId }: AreaMention): boolean => {
    const before = at.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
    return areaId === 'outside_china' || inside.has(at.tokens[before]?.lower ?? '')
  }
  const area = at.areas.find((one) => one.from >= number.to && one.from < limit && isPlace(one))
  return area === undefined ? null : placeOf(at, area)
}

/** The areas of the subject that "has registered N": each of a list is a place of its own. */
function placesOfSubject(at: AnalyzedSentence, first: number): Place[] {
  const clause = at.clauses.findLast(({ at: index, verb }) => index < first && verb.form === 'finite')
  if (clause === undefined || clause.subject === null) return []
  if (!recordVerbs.has(clause.verb.lemma) && clause.verb.lemma !== 'be') return []
  const { members } = clause.subject
  const [from, to] = [at.chunks[clause.subject.first]?.from ?? 0, at.chunks[clause.at]?.from ?? 0]
  const inside = at.areas.filter((area) => area.from >= from && area.to <= to && area.form === 'name')
  return members.length > 1
    ? inside.map((area) => placeOf(at, area))
    : inside.slice(0, 1).map((area) => placeOf(at, area))
}

/** "Chile 120", "Peru, 98" behind a first count: an area right before the bare number. */
function placeBefore(at: AnalyzedSentence, number: NumberMention): Place | null {
  const area = at.areas.find(({ to }) => to === number.from)
  return area === undefined || area.form !== 'name' ? null : placeOf(at, area)
}

function isBare(at: AnalyzedSentence, number: NumberMention): boolean {
  const next = at.tags[number.to]
  return next !== 'N' && next !== 'NNP' && next !== 'ADJ'
}

interface Count {
  readonly number: NumberMention
  readonly head: CountHead
  readonly places: readonly Place[]
}

function readCounts({ at, free }: FrameInput): Count[] {
  const counts: Count[] = []
  for (const number of at.numbers) {
    if (!free.has(number) || number.kind !== 'number' || number.unit !== null) continue
    const first = npIndex(at, number)
    const head = first < 0 ? null : countHead(at, number, first)
    if (head !== null) {
      const place = placeBehind(at, number)
      counts.push({ number, head, places: place === null ? placesOfSubject(at, first) : [place] })
      continue
    }
    const lead = counts.at(-1)
    if (lead === undefined || !isBare(at, number)) continue
    const before = placeBefore(at, number)
    const place = before ?? (isRecorded(at, number) ? placeBehind(at, number) : null)
    if (place !== null) counts.push({ number, head: lead.head, places: [place] })
  }
  return counts
}

/** "the 900 recorded in Chile". */
function isRecorded(at: AnalyzedSentence, number: NumberMention): boolean {
  const verb = at.chunks.find((chunk) => chunk.kind === 'verb' && chunk.from === number.to)
  return verb?.kind === 'verb' && verb.form === 'participle' && recordVerbs.has(verb.lemma)
}

const rule = 'case-count'

function claimFor({ at, discourse }: FrameInput, count: Count, place: Place | null): Claim {
  const cells: Cells = new Map()
  if (place !== null) {
    put(cells, 'area', cellOf(textOf(place.piece), place.piece, rule))
    put(cells, 'area_iso3', cellOf(place.area.iso3, place.piece, rule))
    put(cells, 'area_id', cellOf(place.area.areaId, place.piece, rule))
  }
  put(cells, 'measure', cellOf(count.head.measure, count.head.piece, rule))
  const isNew = at.tokens
    .slice(count.number.from, count.head.piece.to)
    .some(({ lower }) => lower === 'new' || lower === 'newly')
  put(cells, 'accumulation', cellOf(isNew ? 'new' : 'cumulative', count.head.piece, rule))
  const isOfPersons = count.head.measure === 'deaths' || count.head.measure === 'recovered'
  putFigure(cells, { at, number: count.number }, isOfPersons ? 'person' : 'case', count.head.piece, rule)
  putDate(cells, 'as_of', chooseDate(at, count.number, discourse, 'as_of'))
  return claimOf('case_counts', at, cells, count.head.piece)
}

function extract(input: FrameInput): FrameResult {
  const counts = readCounts(input)
  if (counts.length === 0) return nothing
  const claims = counts.flatMap((count) =>
    count.places.length === 0
      ? [claimFor(input, count, null)]
      : count.places.map((place) => claimFor(input, count, place)),
  )
  return { claims, used: counts.map(({ number }) => number) }
}

export const caseCounts: Frame = { name: rule, extract }
