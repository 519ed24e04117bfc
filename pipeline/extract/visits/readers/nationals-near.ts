import { countryOf } from '../../../lexicon/areas/index.ts'
import { arriving, moving, working } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Clause } from '../../parse/clause.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { onlySetting } from '../memory.ts'
import { whereBefore, whereOf } from '../places.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { topicAway } from '../topic-away.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { journeyOf } from './reader.ts'

const inside: ReadonlySet<string | null> = new Set(['in', 'at', 'to', 'into', 'on', 'across', 'near', 'outside', 'for'])

/** The text has told of a foreign team: other nationals at work in it are those of one more. */
const isOfTeams = ({ memory, travellers }: Scene): boolean =>
  [...memory.people, ...travellers].some((one) => isTeam(one) && (one.origins.length > 0 || one.isInternational))

/** "the Japanese", "69 Britons", "South Korea's 41": people who are told of by their country alone. */
function nationalsOf({ at }: Scene, np: NounPhrase): Traveller | null {
  const area = np.areas.find(({ areaId }) => countryOf(areaId) !== null)
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  if (area === undefined || iso3 === null || np.areas.length > 1) return null
  const isPeople = area.to === np.to && area.form !== 'name' && (np.number !== null || lowerAt(at, np.from) === 'the')
  const isNumber =
    lowerAt(at, area.to) === "'s" && np.number !== null && np.number.to === np.to && np.number.nonFigure === null
  if (!isPeople && !isNumber) return null
  const home: Place = { iso3, piece: piece(at, area.from, area.to) }
  return {
    name: piece(at, np.from, np.to),
    title: null,
    rank: 'expert_team',
    from: np.from,
    to: np.to,
    origins: [home],
    isInternational: false,
    isNamed: false,
    isOfSubject: false,
    how: 'visit-near',
  }
}

const isAtWork = ({ verb }: Clause): boolean =>
  verb.form === 'finite' &&
  !verb.passive &&
  (working.has(verb.lemma) || arriving.has(verb.lemma) || moving.has(verb.lemma) || furtherWork.test(verb.lemma))

const furtherWork = /^(?:comb|clear|repair|operate|bandage|purify|inspect|drill|haul|share|set|unload|collect|find)$/

/** "The Japanese dug at a school in Lima; the Russians, with 51 men, cleared a road": no one else than more helpers. */
export function nationalsNear(scene: Scene, clause: Clause): Journey[] {
  const { at, told, memory } = scene
  const { subject, verb } = clause
  if (subject === null || !isAtWork(clause) || !isOfTeams(scene) || isTakenBack(at, verb.main)) return []
  const found = subject.members.flatMap(({ np }) => nationalsOf(scene, np) ?? [])
  const left = found.filter(
    ({ from, to }) =>
      !told.some(({ travellers }) => travellers.some((one) => one.name.at === at && one.from < to && one.to > from)),
  )
  const status = left.length === 0 ? null : statusOf(at, clause)
  if (status === null) return []
  const own = whereOf(scene, [...clause.arguments, ...clause.fronted], inside)
  const named = own.places.length > 0 ? own : whereBefore(scene, clause)
  const home = left[0]?.origins[0]?.iso3
  const setting = onlySetting(memory, home) ?? topicAway(scene.discourse, home)
  const where =
    named.places.length > 0
      ? named
      : { places: setting === null ? [] : [{ ...setting, how: 'carried' as const }], isNamed: false }
  return where.places.length === 0 ? [] : [journeyOf(scene, clause, { travellers: left, where, status, isNear: true })]
}

/** "148 from Australia": the number has no noun. */
function numberFrom({ at }: Scene, i: number): Traveller | null {
  const [np, from, place] = [at.chunks[i], at.chunks[i + 1], at.chunks[i + 2]]
  if (np?.kind !== 'np' || np.number === null || np.number.to !== np.to || np.number.nonFigure !== null) return null
  if (from?.kind !== 'prep' || from.text !== 'from' || place?.kind !== 'np') return null
  const area = place.areas[0]
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  if (area === undefined || iso3 === null || area.to !== place.to || np.number.unit !== null) return null
  return {
    name: piece(at, np.from, np.to),
    title: null,
    rank: 'expert_team',
    from: np.from,
    to: area.to,
    origins: [{ iso3, piece: piece(at, area.from, area.to) }],
    isInternational: false,
    isNamed: false,
    isOfSubject: false,
    how: 'visit-near',
  }
}

/** "61 rescuers from Japan and 41 from South Korea": further parts of a list of teams go where the first went. */
export function numbersFrom(scene: Scene): Journey[] {
  const { at, told } = scene
  return at.chunks.flatMap((_, i): Journey[] => {
    const one = numberFrom(scene, i)
    if (one === null) return []
    const before = told.findLast(
      ({ travellers, destinations, anchor }) =>
        anchor.from < one.from && destinations.length > 0 && travellers.some(isTeam),
    )
    const isTold = told.some(({ travellers }) =>
      travellers.some(({ name, from, to }) => name.at === at && from < one.to && to > one.from),
    )
    if (before === undefined || isTold) return []
    const lead = before.travellers.find(isTeam)
    return [
      {
        ...before,
        anchor: one.name,
        travellers: [{ ...one, name: lead?.name ?? one.name }],
        origins: [],
        rule: 'visit-near',
      },
    ]
  })
}
