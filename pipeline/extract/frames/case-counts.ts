import type { Claim } from '../../claim.ts'
import { type Cells, claimOf, type DateChoice, put, putDate, putFigure, putText } from '../claim-builder.ts'
import { withAccumulation } from '../counts/accumulation.ts'
import { askedIn } from '../counts/asked.ts'
import type { Count } from '../counts/count.ts'
import { nearRule, rule } from '../counts/count-head.ts'
import { dateOfCount } from '../counts/date-of-count.ts'
import { tellsFall } from '../counts/fall-told.ts'
import { withMeantAreas } from '../counts/meant-areas.ts'
import { memoryOf } from '../counts/memory.ts'
import { inOnlyPlace, onlyPlaceOf } from '../counts/only-place.ts'
import type { Place } from '../counts/place.ts'
import { placesOf } from '../counts/places.ts'
import { listedPlaces, ofEachTold } from '../counts/places-of-each.ts'
import { nowhere, type Places } from '../counts/places-told.ts'
import { readCounts } from '../counts/read-counts.ts'
import { spareReadings } from '../counts/spare-readings.ts'
import { standingDate } from '../counts/standing-date.ts'
import { toldPlaces } from '../counts/told-places.ts'
import { nameOf } from '../estimates/side.ts'
import { cellOf, lowerWords, type Piece, textOf } from '../piece.ts'
import { claimInBracket, saidInBracket } from '../said-in-bracket.ts'
import { lastCountable } from '../tallies/antecedent.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

/** "the Chinese capital": the town, not the country of the adjective. */
function capitalAt({ piece: { at, from, to }, area }: Place): Piece | null {
  const isCapital = area?.form === 'demonym' && at.tokens[to]?.lower === 'capital'
  return isCapital ? { at, from: at.tokens[from - 1]?.lower === 'the' ? from - 1 : from, to: to + 1 } : null
}

function putPlace(cells: Cells, place: Place, how: string): void {
  const { piece, area } = place
  const capital = capitalAt(place)
  const name = capital !== null ? textOf(capital) : area === null ? textOf(piece) : (nameOf(area) ?? textOf(piece))
  put(cells, 'area', cellOf(name, capital ?? piece, how))
  const iso3 = area === null ? place.country : area.iso3
  if (iso3 !== undefined) put(cells, 'area_iso3', cellOf(iso3, piece, how))
  if (area === null) return
  put(cells, 'area_id', cellOf(area.areaId, piece, how))
}

function claimFor(
  { at }: FrameInput,
  { number, head }: Count,
  place: Place | null,
  how: string,
  date: DateChoice | null,
): Claim {
  const cells: Cells = new Map()
  if (place !== null) putPlace(cells, place, how)
  put(cells, 'measure', cellOf(head.measure, head.piece, head.how))
  const accumulation = tellsFall(at, number) ? null : head.isNew ? 'new' : 'cumulative'
  put(cells, 'accumulation', cellOf(accumulation, head.piece, head.how))
  const isOfPersons = head.kind === 'deaths' || head.kind === 'recovered'
  putFigure(cells, { at, number }, isOfPersons ? 'person' : 'case', head.piece, head.how)
  putDate(cells, 'as_of', date)
  return claimOf('case_counts', at, cells, head.piece)
}

function claimsFor(input: FrameInput, count: Count, { places, how }: Places, date: DateChoice | null): Claim[] {
  const own =
    places.length === 0
      ? [claimFor(input, count, null, how, date)]
      : places.map((place) => claimFor(input, count, place, how, date))
  return [...own, ...shareOf(input, count, date)]
}

/** "Nine (60%) of the cases are from Lima": the share that a bracket gives is a tally. */
function shareOf({ at, discourse }: FrameInput, { number, head: { piece } }: Count, date: DateChoice | null): Claim[] {
  const share = saidInBracket(at, number)
  if (share?.unit == null) return []
  const isNamed = lowerWords(piece).some((word) => /\p{L}/u.test(word))
  const told =
    lastCountable(at, at.chunks.length)?.subject ?? discourse.counted?.subject ?? discourse.counts?.lead.piece
  const whole = isNamed ? piece : (told ?? piece)
  return [
    claimInBracket(at, share, share.unit, whole, (cells) => {
      putText(cells, 'subject', whole, nearRule)
      putDate(cells, 'as_of', date)
    }),
  ]
}

function extract(given: FrameInput): FrameResult {
  const at = withMeantAreas(given.at)
  const input = { ...given, at }
  const { discourse } = input
  const counts = readCounts(input)
  const places = placesOf(at, counts, discourse).map((found, i) =>
    ofEachTold(at, counts[i], inOnlyPlace(at, counts[i], found, discourse), discourse.listed),
  )
  discourse.askedCount = askedIn(at)
  const isOwn = ({ head }: Count): boolean => head.kind !== 'other'
  const dates = counts.map((count) => dateOfCount(at, count, counts, discourse))
  const claims = withAccumulation(at, counts).flatMap((count, i) =>
    isOwn(count) ? claimsFor(input, count, places[i] ?? nowhere, dates[i] ?? null) : [],
  )
  const others = spareReadings(input, counts, places)
  const spare = [...others].map(([one, found]) => ({
    number: one.number,
    claims: withAccumulation(at, [one]).flatMap((count) =>
      claimsFor(
        input,
        count,
        ofEachTold(at, one, { places: found, how: nearRule }, discourse.listed),
        dateOfCount(at, count, counts, discourse),
      ),
    ),
  }))
  discourse.countDate = standingDate(at, counts, dates, places, discourse.countDate)
  discourse.onlyPlace = onlyPlaceOf(at, places, discourse.onlyPlace)
  discourse.listed = listedPlaces(at, places) ?? discourse.listed
  discourse.toldPlaces = toldPlaces(at, counts, places, discourse.toldPlaces)
  const remembered = counts.length > 0 ? counts : [...others.keys()]
  discourse.counts = memoryOf(
    at,
    remembered,
    remembered.map((_, i) => places[i] ?? nowhere),
    discourse.counts,
    discourse.cause,
  )
  if (claims.length + spare.length === 0) return nothing
  return { claims, used: counts.filter(isOwn).map(({ number }) => number), spare }
}

export const caseCounts: Frame = { name: rule, extract }
