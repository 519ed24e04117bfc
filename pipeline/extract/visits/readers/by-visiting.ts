import { type Journey, piece } from '../journey.ts'
import { datelineOf } from '../memory.ts'
import { placesIn, whereOf } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { type ChunkReader, lowerAt } from './reader.ts'
import { clauseAround, clauseBehind } from './visit-noun/clauses.ts'

const inside: ReadonlySet<string | null> = new Set(['in', 'at'])

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
  const sides = [clause.subject, ...clause.arguments.map(({ nominal }) => nominal)].flatMap((nominal) =>
    nominal === null
      ? []
      : [...placesIn(scene, nominal), ...travellersIn(scene, nominal).flatMap((one) => one.origins)],
  )
  const homes = guest.origins.map(({ iso3 }) => iso3)
  const dateline = datelineOf(scene.memory)
  const all = [...named, ...sides, ...(dateline === null ? [] : [dateline])]
  const place = all.find(({ iso3 }) => !homes.includes(iso3))
  return place === undefined
    ? []
    : [
        {
          anchor: piece(at, word, word + 1),
          travellers: [withKnown(scene, guest)],
          destinations: [place],
          origins: [],
          isPlanned: false,
          isPassing: false,
          rule: 'visit-near',
        },
      ]
}
