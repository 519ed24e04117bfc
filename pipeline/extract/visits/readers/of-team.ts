import { countryOf } from '../../../lexicon/areas/index.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Journey, nearJourney, piece } from '../journey.ts'
import { onlySetting } from '../memory.ts'
import { isTeam } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

/** "an interview with the Peruvian expert team to Chile": a journey told in passing. */
export const teamInPassing: ChunkReader = ({ at, travellers }, index): Journey[] => {
  const [np, to, place] = [at.chunks[index], at.chunks[index + 1], at.chunks[index + 2]]
  if (np?.kind !== 'np' || to?.kind !== 'prep' || to.text !== 'to' || place?.kind !== 'np') return []
  const area = place.areas.find((one) => one.form === 'name' && one.to === place.to)
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  const team = travellers.find((one) => isTeam(one) && one.from === np.from && one.to === np.to)
  if (area === undefined || iso3 === null || team === undefined) return []
  const destinations = [{ iso3, piece: piece(at, area.from, area.to) }]
  return [
    {
      anchor: piece(at, np.head, np.head + 1),
      travellers: [team],
      destinations,
      origins: [],
      isPlanned: false,
      isPassing: true,
      rule: 'visit',
    },
  ]
}

/** "Chile: a nine-member rescue team.": an entry of a list of senders. */
export const teamInList: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  const opening = at.areas[0]
  if (np?.kind !== 'np' || opening === undefined || opening.from !== 0 || lowerAt(at, opening.to) !== ':') return []
  if (at.clauses.some(({ verb }) => verb.form === 'finite')) return []
  const team = travellers.find((one) => isTeam(one) && one.from === np.from)
  const iso3 = countryOf(opening.areaId)
  if (team === undefined || iso3 === null) return []
  const own = { iso3, piece: piece(at, opening.from, opening.to) }
  // "Chile: 12 Peruvian experts": where they are
  const isElsewhere = team.origins.length > 0 && team.origins.every((place) => place.iso3 !== iso3)
  const origins = isElsewhere ? team.origins : [own]
  const place = onlySetting(scene.memory, iso3)
  const destinations = isElsewhere ? [own] : place === null ? [] : [place]
  return [
    nearJourney({
      anchor: piece(at, np.head, np.head + 1),
      travellers: [{ ...team, origins }],
      destinations,
    }),
  ]
}
