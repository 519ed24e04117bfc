import type { Claim } from '../../claim.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putFigure } from '../claim-builder.ts'
import { rule } from '../counts/count-head.ts'
import { type Places, placesOf } from '../counts/place.ts'
import type { Place } from '../counts/place-list.ts'
import { type Count, readCounts } from '../counts/read-counts.ts'
import { nameOf } from '../estimates/sides.ts'
import { cellOf, textOf } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

function putPlace(cells: Cells, { piece, area }: Place, how: string): void {
  put(cells, 'area', cellOf(area === null ? textOf(piece) : (nameOf(area) ?? textOf(piece)), piece, how))
  if (area === null) return
  put(cells, 'area_iso3', cellOf(area.iso3, piece, how))
  put(cells, 'area_id', cellOf(area.areaId, piece, how))
}

function claimFor({ at, discourse }: FrameInput, { number, head }: Count, place: Place | null, how: string): Claim {
  const cells: Cells = new Map()
  if (place !== null) putPlace(cells, place, how)
  put(cells, 'measure', cellOf(head.measure, head.piece, head.how))
  put(cells, 'accumulation', cellOf(head.isNew ? 'new' : 'cumulative', head.piece, head.how))
  const isOfPersons = head.kind === 'deaths' || head.kind === 'recovered'
  putFigure(cells, { at, number }, isOfPersons ? 'person' : 'case', head.piece, head.how)
  putDate(cells, 'as_of', chooseDate(at, number, discourse, 'as_of'))
  return claimOf('case_counts', at, cells, head.piece)
}

function claimsFor(input: FrameInput, count: Count, { places, how }: Places): Claim[] {
  if (places.length === 0) return [claimFor(input, count, null, how)]
  return places.map((place) => claimFor(input, count, place, how))
}

/** What the next sentence may go on with. */
function remember({ discourse }: FrameInput, counts: readonly Count[], places: readonly Places[]): void {
  const last = counts.at(-1)
  if (last === undefined) {
    discourse.counts = null
    return
  }
  const whole = places.find((_, i) => counts[i]?.listed.length === 0)
  discourse.counts = { lead: last.head, series: [], places: whole?.places ?? [] }
}

function extract(input: FrameInput): FrameResult {
  const counts = readCounts(input)
  const places = placesOf(input.at, counts, input.discourse)
  remember(input, counts, places)
  if (counts.length === 0) return nothing
  const isOwn = ({ head }: Count): boolean => head.kind !== 'other'
  return {
    claims: counts.flatMap((count, i) => (isOwn(count) ? claimsFor(input, count, places[i] as Places) : [])),
    used: counts.filter(isOwn).map(({ number }) => number),
  }
}

export const caseCounts: Frame = { name: rule, extract }
