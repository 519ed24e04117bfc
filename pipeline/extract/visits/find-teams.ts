import { countryOf } from '../../lexicon/areas/index.ts'
import type { VisitorRank } from '../../lexicon/offices.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isPlainGroup, isTeamField, isTeamGroup, isTrade } from '../../lexicon/team-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { memberAt } from '../parse/nominal.ts'
import type { Place, Traveller } from './traveller.ts'

const lower = (at: AnalyzedSentence, i: number): string => at.tokens[i]?.lower ?? ''

/** A word of the phrase, or of the "of" phrases behind it, says that they are experts. */
function hasEvidence(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTeamField(lower(at, i)) || isTrade(lower(at, i))) return true
  return false
}

/** "team", "rescue party", "six clinicians"; not "political party", "the group". */
function namesTeam(at: AnalyzedSentence, np: NounPhrase, end: number): boolean {
  const head = lower(at, np.head)
  if (isTrade(head)) return true
  if (!isTeamGroup(head)) return false
  return (
    hasEvidence(at, np.from, end) ||
    isOfBody(at, np.from, end) ||
    (isPlainGroup(head) && !/[a-z]ball|sports?|football|national/.test(lower(at, np.head - 1)))
  )
}

/** "from Riyadh", "drawn from hospitals in Kobe", "dispatched by Beijing" right behind the team. */
function originBehind(at: AnalyzedSentence, end: number): Place[] {
  let i = end
  if (lower(at, i) === ',') i++
  while (i < end + 3 && (at.tags[i] === 'VPP' || at.tags[i] === 'ADV')) i++
  const prep = lower(at, i)
  if (prep !== 'from' && !(prep === 'by' && i > end)) return []
  const limit = at.clauses.find(({ verb }) => verb.from > i && verb.form === 'finite')?.verb.from ?? at.tokens.length
  const stop = Math.min(limit, i + (prep === 'from' ? 12 : 8))
  const found: Place[] = []
  for (const area of at.areas) {
    if (area.from <= i || area.to > stop) continue
    const iso3 = countryOf(area.areaId)
    const isChained =
      found.length === 0 ||
      at.tokens
        .slice(found.at(-1)?.piece.to ?? 0, area.from)
        .every(({ lower: word }) => word === ',' || word === 'and' || word === 'the')
    if (iso3 === null || !isChained) break
    if (!found.some((one) => one.iso3 === iso3)) found.push({ iso3, piece: { at, from: area.from, to: area.to } })
  }
  return found
}

function originInside(at: AnalyzedSentence, from: number, to: number): Place[] {
  const area = at.areas.find((one) => one.from >= from && one.to <= to && countryOf(one.areaId) !== null)
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
}

const officials = new Set([
  'officials',
  'lawmakers',
  'legislators',
  'parliamentarians',
  'diplomats',
  'envoys',
  'mps',
  'congressmen',
])
const ofState =
  /^(?:parliamentary|government|governmental|official|ministerial|high-level|congressional|military|presidential|parliament|lawmakers|officials|mps)$/

/** Experts, officials, or a delegation of others; null for what does not travel. */
function rankOf(at: AnalyzedSentence, np: NounPhrase, end: number): VisitorRank | null {
  if (namesTeam(at, np, end)) return 'expert_team'
  const head = lower(at, np.head)
  if (officials.has(head)) return np.areas.length > 0 ? 'official' : null
  if (!/^delegations?$/.test(head)) return null
  for (let i = np.from; i < end; i++) if (ofState.test(lower(at, i))) return 'official'
  return np.areas.length > 0 || at.areas.some(({ from, to }) => from > np.to && to <= end) ? 'other' : null
}

const bodies = new Set([
  'who',
  'un',
  'unicef',
  'eu',
  'organization',
  'organisation',
  'nations',
  'union',
  'ecdc',
  'frontières',
  'msf',
])

function isOfBody(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bodies.has(lower(at, i)) && at.tokens[i]?.text !== lower(at, i)) return true
  return false
}

const ofSubject = new Set(['its', 'their'])

/** "Peruvian soldiers and medics": the country stands with the first of a pair. */
function joinedFrom(at: AnalyzedSentence, index: number): number {
  const [first, and, own] = [at.chunks[index - 2], at.chunks[index - 1], at.chunks[index]]
  const isPair = and?.kind === 'conj' && first?.kind === 'np' && own?.kind === 'np' && own.to - own.from === 1
  return isPair && isPeopleNoun(lower(at, first.head)) ? first.from : (own?.from ?? 0)
}

/** "Chilean and Peruvian scientists" */
function otherOrigin(at: AnalyzedSentence, index: number): Place[] {
  const [first, and] = [at.chunks[index - 2], at.chunks[index - 1]]
  const area = first?.kind === 'np' && and?.kind === 'conj' ? first.areas[0] : undefined
  const isBare = area?.form === 'demonym' && first?.kind === 'np' && area.from === first.from && area.to === first.to
  const iso3 = area === undefined || !isBare ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
}

/** Teams and experts, by the noun phrases of the sentence. */
export function findTeams(at: AnalyzedSentence): Traveller[] {
  const found: Traveller[] = []
  let floor = 0
  at.chunks.forEach((np, index) => {
    if (np.kind !== 'np' || index < floor) return
    const end = memberAt(at.chunks, index)?.end ?? index + 1
    const to = at.chunks[end - 1]?.to ?? np.to
    const rank = rankOf(at, np, to)
    if (rank === null) return
    floor = end
    const inside = originInside(at, joinedFrom(at, index), to)
    found.push({
      name: { at, from: np.from, to },
      title: null,
      rank,
      from: np.from,
      to,
      origins: inside.length > 0 ? [...otherOrigin(at, index), ...inside] : originBehind(at, to),
      isInternational: isOfBody(at, np.from, to),
      isNamed: false,
      isOfSubject: ofSubject.has(lower(at, np.from)),
      how: 'visit',
    })
  })
  return found
}
