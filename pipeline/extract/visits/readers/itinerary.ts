import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { DateMention } from '../../mention.ts'
import { dateAs, daysIn } from '../dates.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { withKnown } from '../resolve.ts'
import { isTakenBack } from '../status.ts'
import { isPlural, isTeam, type Place, type Traveller } from '../traveller.ts'

const ofTravel =
  /^(?:stops?|tours?|trips?|journeys?|visits?|travels?|travelled|travelling|programme|program|itinerary|route|legs|calls|road|capitals|airports|planes|aeroplanes|airplanes|suitcases?|miles)$/

/** The only person of a sentence. */
function onlyPerson(scene: Scene): Traveller | null {
  const found = scene.travellers.filter(
    (one) => !isTeam(one) && !isPlural(one) && one.rank !== 'ambassador' && (one.title !== null || one.isNamed),
  )
  const [person, other] = found
  return person === undefined || other !== undefined ? null : withKnown(scene, person)
}

/** Of whom a list without a person is: whose journey was told, whom the sentence before is about, else the only one named so far. */
function personBefore({ memory }: Scene): Traveller | null {
  if (memory.onRoad !== null) return memory.onRoad
  if (memory.subject?.isNamed === true && memory.subject.title !== null) return memory.subject
  const [person, other] = memory.people.filter((one) => !isTeam(one) && one.isNamed)
  return person === undefined || other !== undefined ? null : person
}

interface Stop {
  readonly place: Place
  readonly date: DateMention
}

/** "Lima from the 3rd to the 5th, Quito (7 May)": places that all have a date right behind them; none where one has not. */
function stopsBehind(scene: Scene, colon: number): readonly Stop[] {
  const { at, discourse } = scene
  const end = firstIndexIn(at.tokens, colon + 1, at.tokens.length, ({ text }) => text === '.')
  const to = end < 0 ? at.tokens.length : end
  if (at.clauses.some(({ verb }) => verb.from > colon && verb.from < to)) return []
  const dates = [...at.dates, ...daysIn(at, discourse, false)].filter(
    ({ edtf, offset }) => edtf !== '' && offset === null,
  )
  const places = placesBetween(scene, colon + 1, to)
  const stops = places.flatMap((place, i): Stop[] => {
    const next = places[i + 1]?.piece.from ?? to
    const date = dates.find(({ from }) => from >= place.piece.to && from < Math.min(next, place.piece.to + 3))
    return date === undefined ? [] : [{ place, date }]
  })
  return stops.length === places.length && stops.length > 1 ? stops : []
}

/** "Stops:", "The next stops:" */
const longestLead = 3

/** "For President X it was a week of airports: Lima on the 3rd, Quito on the 5th", "Stops: Lima (3 May), Quito (5 May)". */
function listed(scene: Scene): Journey[] {
  const { at } = scene
  const colon = at.tokens.findIndex(({ text }) => text === ':')
  const isOfTravel = at.tokens.slice(0, Math.max(0, colon)).some(({ lower }) => ofTravel.test(lower))
  if (!isOfTravel || isTakenBack(at, 0)) return []
  // "The route of the virus: Peru (3 May)" is no one's
  const isBare = scene.travellers.length === 0 && colon <= longestLead && lowerAt(at, colon - 1) !== 'of'
  const traveller = isBare ? personBefore(scene) : onlyPerson(scene)
  if (traveller === null) return []
  return stopsBehind(scene, colon).map(({ place, date }) =>
    nearJourney({
      anchor: place.piece,
      travellers: [traveller],
      destinations: [place],
      isPlanned: date.edtf.slice(0, 10) > (scene.discourse.documentDate ?? '9999'),
      date: dateAs(at, date),
    }),
  )
}

const sums = /^(?:capitals|countries|cities|stops|nations|towns)$/
const spans = /^(?:days|weeks|hours|nights|months)$/

/** "Dakar, Accra, Maputo: three capitals in six days, and Chile's president was tired": what the sentence sums up. */
function summedUp(scene: Scene): Journey[] {
  const { at } = scene
  const colon = at.tokens.findIndex(({ text }) => /^[:–—]$/.test(text))
  const isSum =
    sums.test(lowerAt(at, colon + 2)) && lowerAt(at, colon + 3) === 'in' && spans.test(lowerAt(at, colon + 5))
  if (colon < 3 || !isSum || at.clauses.some(({ verb }) => verb.from < colon)) return []
  const places = placesBetween(scene, 0, colon)
  const traveller = onlyPerson(scene)
  if (traveller === null || places.length < 2 || isTakenBack(at, 0)) return []
  return [
    nearJourney({
      anchor: piece(at, colon + 2, colon + 3),
      travellers: [traveller],
      destinations: places,
    }),
  ]
}

/** Journeys that only a list of places tells. */
export const itineraries = (scene: Scene): Journey[] => {
  const found = listed(scene)
  return found.length > 0 ? found : summedUp(scene)
}
