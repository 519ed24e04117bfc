import { countryOf } from '../../lexicon/areas/index.ts'
import { mostPeople } from '../aid/figure.ts'
import { lowerAt } from '../lower-at.ts'
import type { Member } from '../parse/nominal.ts'
import type { Scene } from './journey.ts'
import { originBehind } from './team-origins.ts'
import { isTeam, type Place, type Traveller } from './traveller.ts'

/** "and 76 from Peru" */
function originsOf(at: Scene['at'], end: number): Place[] {
  const [prep, place] = [at.chunks[end], at.chunks[end + 1]]
  const area = prep?.kind === 'prep' && prep.text === 'from' && place?.kind === 'np' ? place.areas[0] : undefined
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
}

/** "lent 20 pumps with 110 firemen": what is counted next are pumps. */
const isBeside = ({ name: { at, from } }: Traveller): boolean => lowerAt(at, from - 1) === 'with'

/** "sent 3,000 doses in May and 100 more in June": more of the things counted last, in words that name no people. */
function isOfThings({ at, travellers }: Scene, np: Member['np']): boolean {
  if (np.number === null || lowerAt(at, np.head) !== 'more') return false
  const last = at.chunks.findLast((chunk) => chunk.kind === 'np' && chunk.number !== null && chunk.to <= np.from)
  return (
    last?.kind === 'np' &&
    last.head >= (last.number?.to ?? 0) &&
    !travellers.some(({ from, to }) => from <= last.head && last.head < to)
  )
}

const ordinals = /^(?:second|third|fourth|fifth|sixth)$/

/** "two more", "the other three": of the kind of team named last. */
export function furtherTeam(scene: Scene, { np, end }: Member): Traveller | null {
  const { at, memory, travellers } = scene
  if ((np.number?.low ?? 0) > mostPeople || isOfThings(scene, np)) return null
  const head = lowerAt(at, np.head)
  const isNumber = at.tags[np.head] === 'NUM'
  // "the three", "the first 31", "another 12"
  const isCounted = isNumber && np.to - np.from <= 3 && /^(?:the|another|all)$/.test(lowerAt(at, np.from))
  // "A second group, from Peru, followed"
  const isNextGroup =
    /^(?:a|the)$/.test(lowerAt(at, np.from)) &&
    (ordinals.test(lowerAt(at, np.from + 1)) ||
      (lowerAt(at, np.from) === 'a' && lowerAt(at, np.from + 1) === 'first')) &&
    /^(?:group|batch|wave|contingent)$/.test(head) &&
    np.to === np.from + 3
  const nationals = isCounted || isNextGroup ? originBehind(at, np.to) : []
  const origins = isNumber && np.to - np.from === 1 ? originsOf(at, end) : nationals
  const isNext = /^(?:a|the)$/.test(lowerAt(at, np.from)) && ordinals.test(head)
  const isFurther =
    isNext ||
    isNextGroup ||
    origins.length > 0 ||
    // "and more is expected"
    (head === 'more' && !/^(?:is|was|has)$/.test(lowerAt(at, np.to))) ||
    head === 'others' ||
    head === 'another' ||
    isCounted
  const teams = isFurther
    ? [...memory.people, ...travellers.filter(({ to }) => to <= np.from)].filter(isTeam).filter((one) => !isBeside(one))
    : []
  const before = teams.findLast((one) => one.origins.length > 0) ?? teams.at(-1)
  return before === undefined
    ? null
    : {
        ...before,
        ...(origins.length > 0 ? { origins } : {}),
        ...(origins.length === 0 || isCounted || isNextGroup ? { name: { at, from: np.from, to: np.to } } : {}),
        from: np.from,
        to: np.to,
        how: 'visit-near',
      }
}
