import { lowerAt } from '../../lower-at.ts'
import type { Nominal } from '../../parse/nominal.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { datelineOf } from '../memory.ts'
import { placesIn, whereOf } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isPluralOffice, type Traveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'
import { clauseAround, clauseBehind } from './visit-noun/clauses.ts'

const inside: ReadonlySet<string | null> = new Set(['in', 'at'])

/** "the visiting ministers Ana Ruiz of Chile and Ola Berg of Norway": all who share the title's plural. */
function guestsIn(scene: Scene, guest: Traveller, nominals: readonly Nominal[]): readonly Traveller[] {
  const together = nominals
    .map((nominal) => travellersIn(scene, nominal))
    .find((all) => all.some((one) => isSame(one, guest)))
  return together !== undefined && isPluralOffice(guest) ? together : [guest]
}

const isSame = (one: Traveller, other: Traveller): boolean => one.from === other.from && one.to === other.to

/** "the visiting Chilean president told Lima": where they are is where the act is, else whose people they meet, else where the text is from. */
export const byVisiting: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np') return []
  const word = [np.from, np.from + 1].find((i) => lowerAt(at, i) === 'visiting')
  if (word === undefined) return []
  const guest = travellers.find((one) => one.title !== null && one.from < np.to && one.to > np.from)
  const clause = clauseBehind(scene, index) ?? clauseAround(scene, index)
  if (guest === undefined || clause === undefined) return []
  const named = whereOf(scene, [...clause.fronted, ...clause.arguments], inside).places
  const nominals = [clause.subject, ...clause.arguments.map(({ nominal }) => nominal)].filter(
    (nominal) => nominal !== null,
  )
  const guests = guestsIn(scene, guest, nominals)
  const sides = nominals.flatMap((nominal) => [
    ...placesIn(scene, nominal),
    ...travellersIn(scene, nominal).flatMap((one) => one.origins),
  ])
  const homes = guests.flatMap(({ origins }) => origins.map(({ iso3 }) => iso3))
  const dateline = datelineOf(scene.memory)
  const all = [...named, ...sides, ...(dateline === null ? [] : [dateline])]
  const place = all.find(({ iso3 }) => !homes.includes(iso3))
  return place === undefined
    ? []
    : [
        nearJourney({
          anchor: piece(at, word, word + 1),
          travellers: guests.map((one) => withKnown(scene, one)),
          destinations: [place],
        }),
      ]
}
