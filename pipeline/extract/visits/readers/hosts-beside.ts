import { countryOf } from '../../../lexicon/areas/index.ts'
import { isSoldier, isTeamGroup, isTrade } from '../../../lexicon/team-nouns.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Chunk } from '../../parse/chunk.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
import type { Place, Traveller } from '../traveller.ts'
import { isOfScholars } from './scholars.ts'

const beside = /^(?:beside|alongside|along with|together with|next to|with|side by side with|in support of)$/
const hosts =
  /^(?:colleagues?|counterparts?|troops|workers?|villagers?|locals|residents?|authorities|police|students?|divers?)$/

const isPause = (chunk: Chunk): boolean =>
  chunk.kind === 'punct' ||
  chunk.kind === 'wh' ||
  (chunk.kind === 'verb' && !(chunk.form === 'infinitive' && chunk.lemma === 'shoulder'))

/** "are digging next to Peruvian crews", "shoulder to shoulder with Moroccan soldiers": the country of those beside whom a team works, which are at home there. */
export function hostsBeside({ at }: Scene, { at: index }: Clause, teams: readonly Traveller[]): readonly Place[] {
  // "Danish scientists work with Swedish colleagues": each where they are
  if (teams.every(isOfScholars)) return []
  const homes = teams.flatMap(({ origins }) => origins.map(({ iso3 }) => iso3))
  for (let i = index + 1; i < Math.min(at.chunks.length, index + 9); i++) {
    const [prep, np] = [at.chunks[i], at.chunks[i + 1]]
    if (prep === undefined || isPause(prep)) return []
    if (prep.kind !== 'prep' || np?.kind !== 'np' || !beside.test(prep.text)) continue
    const noun = lowerAt(at, np.head)
    const isHost = hosts.test(noun) || isTrade(noun) || isTeamGroup(noun) || isSoldier(noun)
    const area = isHost ? np.areas.find(({ form, to }) => form === 'demonym' && to <= np.head) : undefined
    const iso3 = area === undefined ? null : countryOf(area.areaId)
    // "work alongside French colleagues on a train": each where they are
    const [on, project] = [at.chunks[i + 2], at.chunks[i + 3]]
    const isProject =
      on?.kind === 'prep' && on.text === 'on' && /^(?:an?|new|joint)$/.test(lowerAt(at, project?.from ?? -1))
    if (area !== undefined && iso3 !== null && !isProject && !homes.includes(iso3))
      return [{ iso3, piece: { at, from: area.from, to: area.to } }]
  }
  return []
}
