import type { Claim } from '../../claim.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putFigure } from '../claim-builder.ts'
import { type CountHead, countHead } from '../counts/count-head.ts'
import { conditionIn } from '../estimates/scenario.ts'
import type { NumberMention } from '../mention.ts'
import { cellOf, type Piece, textOf } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

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

const npIndex = (at: AnalyzedSentence, number: NumberMention): number =>
  at.chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.from <= number.from && number.to <= chunk.to)

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
  // "Peru 12", "Peru (12)"
  const before = at.tokens[number.from - 1]?.text === '(' ? number.from - 1 : number.from
  const area = at.areas.find(({ to }) => to === before)
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
  const condition = conditionIn(at)
  for (const number of at.numbers) {
    const isSupposed = condition !== null && number.from >= condition.from && number.to <= condition.to
    if (!free.has(number) || isSupposed || number.kind !== 'number' || number.unit !== null) continue
    const first = npIndex(at, number)
    const head = first < 0 ? null : countHead(at, number, first, counts.at(-1)?.head ?? null)
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
  put(cells, 'accumulation', cellOf(count.head.isNew ? 'new' : 'cumulative', count.head.piece, rule))
  const isOfPersons = count.head.measure === 'deaths' || count.head.measure === 'recovered'
  putFigure(cells, { at, number: count.number }, isOfPersons ? 'person' : 'case', count.head.piece, rule)
  putDate(cells, 'as_of', chooseDate(at, count.number, discourse, 'as_of'))
  return claimOf('case_counts', at, cells, count.head.piece)
}

function extract(input: FrameInput): FrameResult {
  if (input.free.size === 0) return nothing
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
