import { weekdays } from '../../../lexicon/months.ts'
import { visitNouns } from '../../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../../analyze.ts'
import { labelOf } from '../../day-label.ts'
import { lowerAt } from '../../lower-at.ts'
import { collectArguments } from '../../parse/clause.ts'
import { dateAs } from '../dates.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesBetween, placesIn } from '../places.ts'
import { withKnown } from '../resolve.ts'
import { isTakenBack } from '../status.ts'
import type { Place, Traveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

/** Whether the label of an entry ends right before a token: "7 February:", "Monday –", "State visit:". */
function isLabelled(at: AnalyzedSentence, from: number): boolean {
  if (!/^(?:[:–—])$/.test(lowerAt(at, from - 1))) return false
  const isDay = weekdays.has(lowerAt(at, from - 2))
  const isVisit = from <= 4 && at.tags[from - 2] === 'N' && visitNouns.has(lowerAt(at, from - 2))
  return isDay || isVisit || at.dates.some(({ to }) => to === from - 1)
}

/** The token behind the phrase with the place: the next mark but "and". */
function endOfPlace(at: AnalyzedSentence, from: number): number {
  let to = from
  while (to < at.tokens.length && !/^[,;:.()]$/.test(lowerAt(at, to)) && !/^(?:V|AUX|MODAL)$/.test(at.tags[to] ?? ''))
    to++
  return to
}

/** "Peruvian PM in Quito for talks": a headline without a verb that opens with who is where. */
const isHeadline = (at: AnalyzedSentence, { from, to, title, origins, rank }: Traveller): boolean =>
  from === 0 &&
  title !== null &&
  origins.length > 0 &&
  rank !== 'ambassador' &&
  lowerAt(at, to) === 'in' &&
  !at.clauses.some(({ verb }) => verb.form === 'finite')

/** "Photo: Peru's minister X with troops at Camp Olmo, Chile": a caption without a verb that opens with who is shown. */
function isCaption(at: AnalyzedSentence, { from, to, title, isNamed, origins, rank }: Traveller): boolean {
  const isOpening =
    from === 0 ||
    (from === 2 && lowerAt(at, 1) === ':' && /^(?:photo|picture|pictured|image|caption)$/.test(lowerAt(at, 0)))
  const isShown = title !== null && isNamed && origins.length > 0 && rank !== 'ambassador'
  return isOpening && isShown && lowerAt(at, to) === 'with' && !at.clauses.some(({ verb }) => verb.form === 'finite')
}

/** The place of a caption: behind the first "in" or "at". */
function placesOfCaption(scene: Scene, from: number): Place[] {
  const { at } = scene
  const index = at.chunks.findIndex(
    (chunk) => chunk.from >= from && chunk.kind === 'prep' && /^(?:in|at)$/.test(chunk.text),
  )
  const place = index < 0 ? undefined : collectArguments(at.chunks, index, at.chunks.length).found[0]
  return place === undefined ? [] : placesIn(scene, place.nominal)
}

/** "7 February: President X in Lima, six hours at a long table": an entry of a diary, without a verb. */
export const byEntry: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  const found = travellers.find(({ from }) => from === np?.from)
  if (found === undefined) return []
  const isShown = isCaption(at, found)
  if (!isShown && !isLabelled(at, found.from) && !isHeadline(at, found)) return []
  const isOfPerson = found.title !== null || found.isNamed || found.origins.length > 0
  const prep = lowerAt(at, found.to) === ',' ? found.to + 1 : found.to
  if (!isOfPerson || !(isShown || /^(?:in|at|to|back)$/.test(lowerAt(at, prep)))) return []
  const date = isShown ? null : labelOf(at)
  const destinations = isShown ? placesOfCaption(scene, prep) : placesBetween(scene, prep + 1, endOfPlace(at, prep + 1))
  if (destinations.length === 0 || isTakenBack(at, prep)) return []
  return [
    nearJourney({
      anchor: piece(at, prep, prep + 1),
      travellers: [withKnown(scene, found)],
      destinations,
      ...(date === null ? {} : { date: dateAs(at, date) }),
    }),
  ]
}
