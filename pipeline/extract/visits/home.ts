import { countryOf } from '../../lexicon/areas/index.ts'
import { surnameOf } from '../nationality.ts'
import type { Journey, Scene } from './journey.ts'
import { isTeam, type Place, type Traveller } from './traveller.ts'

const officeholders = new Set(['head_of_state', 'head_of_government', 'minister', 'official'])

/** The country of a sentence's first subject: "Chile is sending aid, its minister said". */
function countryOfSubject({ at }: Scene, before: number): Place | null {
  for (const { subject } of at.clauses) {
    if (subject === null) continue
    const from = at.chunks[subject.first]?.from ?? 0
    const to = at.chunks[subject.end - 1]?.to ?? 0
    const area = at.areas.find((one) => one.from >= from && one.to <= to && one.to <= before && countryOf(one.areaId) !== null)
    const iso3 = area === undefined ? null : countryOf(area.areaId)
    if (area !== undefined && iso3 !== null) return { iso3, piece: { at, from: area.from, to: area.to }, how: 'visit-near' }
  }
  return null
}

/** Countries that an office without one may be of, the likeliest first. */
function candidates(scene: Scene, one: Traveller): Place[] {
  const { discourse, memory } = scene
  const subject = countryOfSubject(scene, one.from)
  const { area } = discourse
  const spokenOf: Place | null = area !== null && area.iso3 !== null && area.iso3Piece !== null ? { iso3: area.iso3, piece: area.iso3Piece, how: 'carried' } : null
  return [subject, spokenOf, memory.scene].filter((place) => place !== null)
}

/** Whether the traveller may be told of although the text gives no country but the one of the place itself. */
export interface Home {
  readonly places: readonly Place[]
  /** An office whose only known country is the destination: a journey at home. */
  readonly isDomestic: boolean
}

/** Where a traveller comes from: as said beside them, as known by name, as the verb says, else by the country spoken of. */
export function homeOf(scene: Scene, one: Traveller, journey: Journey, destination: string | null): Home {
  if (one.origins.length > 0) return { places: one.origins.map((place) => (one.how === 'carried' ? { ...place, how: 'carried' } : place)), isDomestic: false }
  if (one.isInternational) return { places: [], isDomestic: false }
  const surname = one.isNamed ? surnameOf(one.name) : null
  const known = surname === null ? undefined : scene.discourse.persons.get(surname)
  if (known !== undefined) return { places: [{ iso3: known.iso3, piece: known.piece, how: 'carried' }], isDomestic: false }
  if (isTeam(one) && journey.origins.length > 0) return { places: journey.origins, isDomestic: false }
  const isOffice = one.title !== null && officeholders.has(one.rank)
  if (isOffice || one.isOfSubject) {
    const all = candidates(scene, one)
    const home = all.find(({ iso3 }) => iso3 !== destination)
    if (home !== undefined) return { places: [home], isDomestic: false }
    if (journey.origins.length > 0) return { places: journey.origins, isDomestic: false }
    return { places: [], isDomestic: all.length > 0 && all.every(({ iso3 }) => iso3 === destination) }
  }
  return { places: journey.origins, isDomestic: false }
}
