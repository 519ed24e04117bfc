import { countryOf } from '../../lexicon/areas/index.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { lowerAt } from '../lower-at.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isComma, isConnector, isNameAt, type Member, memberAt, type Nominal, nominalAt } from '../parse/nominal.ts'
import { type Journey, piece, type Scene } from './journey.ts'
import { placesIn } from './places.ts'
import { travellersIn } from './resolve.ts'
import type { Place, Traveller } from './traveller.ts'

/** What a phrase is once a part of the sentence ends at a chunk: "to Oslo and Bolivia's premier" loses the premier. */
function upTo({ members, first }: Nominal, limit: number): Nominal | null {
  const kept = members.filter((member) => member.first < limit && member.end <= limit)
  const last = kept.at(-1)
  return last === undefined ? null : { members: kept, first, end: last.end }
}

const before = (found: readonly Argument[], limit: number): Argument[] =>
  found.flatMap(({ prep, nominal }) => {
    const kept = nominal.first < limit ? upTo(nominal, limit) : null
    return kept === null ? [] : [{ prep, nominal: kept }]
  })

/** "to Oslo", "from Abuja": phrases of a stretch without a verb. */
function phrasesIn(chunks: readonly Chunk[], from: number, limit: number): Argument[] {
  const found: Argument[] = []
  for (let i = from; i < limit; i++) {
    const prep = chunks[i]
    const nominal = prep?.kind === 'prep' ? nominalAt(chunks, i + 1) : null
    const kept = nominal === null ? null : upTo(nominal, limit)
    if (prep?.kind === 'prep' && kept !== null) found.push({ prep: prep.text, nominal: kept })
  }
  return found
}

const opensPart = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) || isConnector(chunk) || (chunk?.kind === 'punct' && chunk.text === ';')

interface Gap {
  readonly one: Member
  /** The chunk of the preposition that goes on without a verb. */
  readonly prep: number
  /** "Chile's to Oslo", "the Chilean one to Oslo": of whose country is the one who holds the office named before. */
  readonly home: Place | null
}

function homeOf({ at }: Scene, { np }: Member): Place | null {
  const [area] = np.areas
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  const last = lowerAt(at, np.to - 1)
  return area === undefined || iso3 === null || !(last === "'s" || last === 'one')
    ? null
    : { iso3, piece: piece(at, area.from, area.to) }
}

/** Behind whoever opens the part: "her deputy to Oslo", "her deputy, Ola Berg, to Oslo". */
function behindName(chunks: readonly Chunk[], end: number): number {
  const isApposed = isComma(chunks[end]) && isNameAt(chunks, end + 1) && isComma(chunks[end + 2])
  return isApposed ? end + 3 : end
}

/** Someone right behind a mark and right before the preposition that led or began the journey before, with a place behind it. */
function gapAt(scene: Scene, { arguments: found }: Clause, i: number): Gap | null {
  const { chunks } = scene.at
  const one = opensPart(chunks[i - 1]) ? memberAt(chunks, i) : null
  const end = one === null ? -1 : behindName(chunks, one.end)
  const prep = chunks[end]
  if (one === null || one.np.number !== null || prep?.kind !== 'prep' || !/^(?:to|from|in|at|for)$/.test(prep.text))
    return null
  const isPlace = (nominal: Nominal | null): boolean => nominal !== null && placesIn(scene, nominal).length > 0
  const isLike = ({ prep: other, nominal }: Argument): boolean =>
    other === prep.text && nominal.first < i && isPlace(upTo(nominal, i))
  // "sent nurses to Rome, doctors to Oslo": those are sent, and send no one
  const isSent = found.some(({ prep: other, nominal }) => other === null && nominal.first < i && !isPlace(nominal))
  if (isSent || !isPlace(nominalAt(chunks, end + 1, 1)) || !found.some(isLike)) return null
  const home = homeOf(scene, one)
  const isSomeone =
    home !== null ||
    isPeopleNoun(lowerAt(scene.at, one.np.head)) ||
    travellersIn(scene, { members: [one], first: i, end: one.end }).length > 0
  const isKnown = scene.travellers.some(({ from, to }) => from < one.np.to && to > one.np.from)
  // "her deputy, Ola Berg, to Oslo": of no office that is known, but named
  const named = end > one.end && !isKnown ? memberAt(chunks, one.end + 1) : null
  return isSomeone ? { one: named ?? one, prep: end, home } : null
}

/** A clause, and what its readings are once it is known who is told of. */
interface Part {
  readonly clause: Clause
  readonly as: (journey: Journey) => Journey
}

const asIs = (journey: Journey): Journey => journey

/** "Peru's premier flew to Rome, her deputy to Oslo and Juan Paz to Bern": the verb that is left out is said of each in turn. */
export function partsAtGaps(scene: Scene, clause: Clause): readonly Part[] {
  const { at } = scene
  if (clause.subject === null) return [{ clause, as: asIs }]
  const gaps: Gap[] = []
  for (let i = clause.at + 3; i < clause.end; i++) {
    const gap = gapAt(scene, clause, i)
    if (gap !== null) gaps.push(gap)
  }
  const [first] = gaps
  if (first === undefined) return [{ clause, as: asIs }]
  const tokenOf = (i: number): number => at.chunks[i]?.from ?? at.tokens.length
  const cut = (from: number, end: number) => ({
    dates: clause.dates.filter((date) => date.from >= tokenOf(from) && date.from < tokenOf(end)),
    end,
  })
  const lead = { ...clause, ...cut(0, first.one.first), arguments: before(clause.arguments, first.one.first) }
  const parts = gaps.map(({ one, prep, home }, k): Part => {
    const end = gaps[k + 1]?.one.first ?? clause.end
    const anchor = piece(at, tokenOf(prep), tokenOf(prep) + 1)
    const name = piece(at, one.np.from, one.np.to)
    const ofHome = (other: Traveller): Traveller =>
      home === null ? other : { ...other, ...name, name, origins: [home], isNamed: false }
    return {
      clause: {
        ...clause,
        ...cut(one.first, end),
        subject: home === null ? { members: [one], first: one.first, end: one.end } : clause.subject,
        arguments: phrasesIn(at.chunks, prep, end),
        // "To Vienna came Chile's premier from Rome, Peru's from Bern": both to Vienna
        fronted: at.chunks[prep]?.kind === 'prep' && lowerAt(at, tokenOf(prep)) === 'from' ? clause.fronted : [],
        first: one.first,
      },
      // The dates beside the preposition are those of the part.
      as: (journey) => ({ ...journey, anchor, travellers: journey.travellers.map(ofHome) }),
    }
  })
  // "her deputy to Oslo": who that is nothing tells, and it is not the one before
  const isOwn = ({ clause: { subject } }: Part, { one: { np }, prep, home }: Gap): boolean =>
    subject !== null &&
    travellersIn(scene, subject).some(
      (other) => home !== null || (other.name.at === at && other.from >= np.from && other.to <= tokenOf(prep)),
    )
  return [{ clause: lead, as: asIs }, ...parts.filter((part, k) => gaps[k] !== undefined && isOwn(part, gaps[k]))]
}
