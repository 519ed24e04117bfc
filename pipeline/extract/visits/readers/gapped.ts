import { lowerAt } from '../../lower-at.ts'
import { dateAs } from '../dates.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { withKnown } from '../resolve.ts'
import { isTakenBack } from '../status.ts'
import { isTeam, keyOf, type Place, type Traveller } from '../traveller.ts'

const isKnown = (one: Traveller): boolean =>
  !isTeam(one) && one.rank !== 'ambassador' && one.origins.length > 0 && (one.isNamed || one.title !== null)

/** Behind name and home: "Ana Ruiz of Chile". */
const endOf = ({ name: { at }, to, origins }: Traveller): number =>
  Math.max(to, ...origins.filter(({ piece: home }) => home.at === at).map(({ piece: home }) => home.to))

/** The next comma, semicolon, "and" or verb. */
function endOfPart({ at }: Scene, from: number): number {
  let to = from
  while (
    to < at.tokens.length &&
    !/^[,;:.()]$/.test(lowerAt(at, to)) &&
    !/^(?:V|AUX|MODAL|CONJ|WH)$/.test(at.tags[to] ?? '')
  )
    to++
  return to
}

/** "in Quito", "to Quito": where the part says; "in June", "on Monday", "a day later", "too": where the journey before led. */
function placesOf(scene: Scene, start: number, before: Journey): readonly Place[] {
  const { at } = scene
  const end = endOfPart(scene, start)
  const word = lowerAt(at, start)
  const named = /^(?:in|at|to|for)$/.test(word) ? placesBetween(scene, start, end) : []
  if (named.length > 0) return named
  // "the king of Norway, Chile the week before": the place stands before its time
  if (at.areas.some(({ from, to }) => to === start && lowerAt(at, from - 1) === ',')) return []
  const isTime = at.dates.some(({ from }) => from >= start && from < end) || isSpan(at, start, end)
  return isTime || word === 'too'
    ? before.destinations.slice(-1).map((place) => ({ ...place, how: 'visit-near' as const }))
    : []
}

/** "the week before", "two days later", "a year after him", "the other day" */
function isSpan(at: Scene['at'], start: number, end: number): boolean {
  const isUnit = (i: number): boolean => /^(?:hour|day|week|month|year)s?$/.test(lowerAt(at, i))
  if (lowerAt(at, end - 1).endsWith('day')) return true
  return (
    isUnit(start + 1) &&
    end - start < 6 &&
    /^(?:before|earlier|later|after|ago|previously)$/.test(lowerAt(at, start + 2))
  )
}

/** The date of the part itself, not the nearer one before its mark. */
function ownDate(scene: Scene, start: number): Pick<Journey, 'date'> {
  const { at } = scene
  const end = endOfPart(scene, start)
  const date = at.dates.find(({ edtf, offset, from }) => edtf !== '' && offset === null && from >= start && from < end)
  return date === undefined ? {} : { date: dateAs(at, date) }
}

/** Nothing but the name stands behind a mark, and no verb before the next one: "…, Chile's president in June". */
const isPart = ({ at }: Scene, one: Traveller): boolean =>
  /^(?:[,;]|and)$/.test(lowerAt(at, one.from - 1) === 'the' ? lowerAt(at, one.from - 2) : lowerAt(at, one.from - 1))

/** "flew to Accra, Kenya's president to Lima": Lima is no goal of the first. */
function withoutPart(scene: Scene, before: Journey, one: Traveller): void {
  const kept = before.destinations.filter(({ piece: { at, from } }) => at !== scene.at || from < one.from)
  if (kept.length > 0) scene.told.splice(scene.told.indexOf(before), 1, { ...before, destinations: kept })
}

/** "Peru's premier was in Lima in May, Chile's president in June and Kenya's in July": a journey like the one before, its verb left out. */
export function gappedPersons(scene: Scene): Journey[] {
  const { at, travellers, told } = scene
  const isTold = (one: Traveller): boolean =>
    told.some((journey) => journey.travellers.some((other) => keyOf(other) === keyOf(one)))
  return travellers.flatMap((one): Journey[] => {
    const before = told.findLast(({ anchor, destinations }) => anchor.to <= one.from && destinations.length > 0)
    if (before === undefined || before.travellers.every(isTeam) || !isKnown(one) || !isPart(scene, one) || isTold(one))
      return []
    // "Kenya's president, Ana Ruiz, to Lima"
    const start = lowerAt(at, endOf(one)) === ',' ? endOf(one) + 1 : endOf(one)
    const isVerbless = !/^(?:V|AUX|MODAL)$/.test(at.tags[endOfPart(scene, start)] ?? '')
    const destinations: readonly Place[] =
      isVerbless && !isTakenBack(at, one.from) ? placesOf(scene, start, before) : []
    if (destinations.length === 0) return []
    withoutPart(scene, before, one)
    return [
      nearJourney({
        anchor: piece(at, one.from, start),
        travellers: [withKnown(scene, one)],
        destinations,
        isPlanned: before.isPlanned,
        ...ownDate(scene, start),
      }),
    ]
  })
}
