import type { FrameInput } from '../frames/frame.ts'
import type { Count } from './count.ts'
import type { Place } from './place.ts'
import { placesOf } from './places.ts'
import { nowhere, type Places } from './places-told.ts'
import { isLoose, spareAnywhere } from './spare-anywhere.ts'
import { spareCounts } from './spare-counts.ts'

/** What else may be counted, on weak grounds, each with its places: those that no place stands beside are where the text is. */
export function spareReadings(
  input: FrameInput,
  counts: readonly Count[],
  places: readonly Places[],
): ReadonlyMap<Count, readonly Place[]> {
  const { at, discourse } = input
  const memory = discourse.counts
  const beside = spareCounts(input, { counts, places, memory })
  const others = spareAnywhere(input, counts, beside)
  if (others.length === 0) return new Map(beside.map((count) => [count, count.listed]))
  const all = [...counts, ...others].sort((a, b) => a.number.from - b.number.from)
  const told = new Map(placesOf(at, all, discourse).map((place, i) => [all[i], place]))
  const known = all.filter((count) => !isLoose(count))
  // A list of places may go on with what was read just now.
  const listed = spareCounts(input, { counts: known, places: known.map((count) => told.get(count) ?? nowhere), memory })
  return new Map([
    ...listed.map((count) => [count, count.listed] as const),
    ...others.map((count) => [count, told.get(count)?.places ?? count.listed] as const),
  ])
}
