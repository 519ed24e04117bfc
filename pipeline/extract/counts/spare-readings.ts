import type { FrameInput } from '../frames/frame.ts'
import { isOfDisaster } from './checked.ts'
import type { Count } from './count.ts'
import type { Place } from './place.ts'
import { placesOf } from './places.ts'
import { nowhere, type Places } from './places-told.ts'
import { isLoose, spareAnywhere } from './spare-anywhere.ts'
import { spareCounts } from './spare-counts.ts'

/** "33 were reported dead in Peru and another 17 in Chile after the quake": a tally, on weak grounds too. */
const withoutDisasters = (input: FrameInput, counts: readonly Count[]): readonly Count[] =>
  counts.filter((count) => !isOfDisaster(input, count))

/** What else may be counted, on weak grounds, each with its places: those that no place stands beside are where the text is. */
export function spareReadings(
  input: FrameInput,
  counts: readonly Count[],
  places: readonly Places[],
): ReadonlyMap<Count, readonly Place[]> {
  const { at, discourse } = input
  const memory = discourse.counts
  const beside = withoutDisasters(input, spareCounts(input, { counts, places, memory }))
  const others = withoutDisasters(input, spareAnywhere(input, counts, beside))
  if (others.length === 0) return new Map(beside.map((count) => [count, count.listed]))
  const all = [...counts, ...others].sort((a, b) => a.number.from - b.number.from)
  const told = new Map(placesOf(at, all, discourse).map((place, i) => [all[i], place]))
  const known = all.filter((count) => !isLoose(count))
  // A list of places may go on with what was read just now.
  const listed = withoutDisasters(
    input,
    spareCounts(input, { counts: known, places: known.map((count) => told.get(count) ?? nowhere), memory }),
  )
  return new Map([
    ...listed.map((count) => [count, count.listed] as const),
    ...others.map((count) => [count, told.get(count)?.places ?? count.listed] as const),
  ])
}
