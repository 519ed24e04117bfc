import { singularOf } from '../../lexicon/nouns.ts'
import type { VisitorRank } from '../../lexicon/offices.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import {
  isBusinessperson,
  isOfficeHolder,
  isPlainGroup,
  isSoldier,
  isTeamField,
  isTeamGroup,
  isTrade,
} from '../../lexicon/team-nouns.ts'
import { arriving } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isComma, isConnector, isOf, memberAt } from '../parse/nominal.ts'
import { isSuperlativeAside } from '../parse/superlative-aside.ts'
import { arePeopleSent, isSentBy } from '../people-sent.ts'
import { wordTest } from '../word-test.ts'
import { countedTravellers } from './counted-travellers.ts'
import { tellsResult } from './match.ts'
import { isMission } from './mission-of-state.ts'
import { isLacking, isOfOthers, isOfVehicle, isWard } from './no-teams.ts'
import { isFromBody, isLedByBody, isOfBody } from './of-body.ts'
import { isOfMovement } from './of-movement.ts'
import { isSoldiersJourney } from './soldiers.ts'
import { originBefore, originBehind, originInside, originsBehind, otherOrigin } from './team-origins.ts'
import type { Traveller } from './traveller.ts'
import { workforceIn } from './workforce.ts'

/** A word of the phrase, or of the "of" phrases behind it, says that they are experts. */
function hasEvidence(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTeamField(lowerAt(at, i)) || isTrade(lowerAt(at, i))) return true
  return false
}

/** "a water unit (six people)", "a mission, six people," */
const isSized = (at: AnalyzedSentence, end: number): boolean =>
  /^[(,]$/.test(lowerAt(at, end)) &&
  at.chunks.some(
    (np) => np.kind === 'np' && np.from === end + 1 && np.number !== null && isPeopleNoun(lowerAt(at, np.head)),
  )

/** "a mission of 87": sent with a size and no other name. */
function isOfNumber(at: AnalyzedSentence, np: NounPhrase): boolean {
  const size = lowerAt(at, np.to) === 'of' ? at.numbers.find(({ from }) => from === np.to + 1) : undefined
  const isBare = size?.nonFigure === null && size.to === size.from + 1
  return isBare && lowerAt(at, np.head) === 'mission' && !/^(?:N|NNP|ADJ)$/.test(at.tags[size.to] ?? '')
}

/** "bringing the number of its medics to 40": a sum, and no team that travels. */
function isOfNumberOf(at: AnalyzedSentence, index: number): boolean {
  const sum = at.chunks[index - 2]
  const isSum = sum?.kind === 'np' && /^(?:number|total|tally|count)$/.test(lowerAt(at, sum.head))
  return isSum && isOf(at.chunks[index - 1])
}

/** "team", "rescue party", "six clinicians"; not "political party", "the group". */
function namesTeam(at: AnalyzedSentence, np: NounPhrase, end: number): boolean {
  const head = lowerAt(at, np.head)
  if (areEverywhere(at, np) || isLacking(at, np)) return false
  // Volunteers without a number are mostly those of the place.
  if (/^volunteers?$/.test(head)) return np.number !== null || lowerAt(at, np.from - 1) === 'of'
  // "Observers say": who watches what happens, wherever they are
  if (/^observers?$/.test(head)) return np.number !== null && head.endsWith('s')
  if (/^(?:investigator|inspector)s?$/.test(head))
    return isOfBody(at, np.from, np.to) || (np.number !== null && (np.areas.length > 0 || isOfBody(at, np.from, end)))
  if (isTrade(head) || arePeopleSent(at, np)) return true
  if (isSoldier(head)) return isSoldiersJourney(at, np, end)
  if (/^workers?$/.test(head)) return isFieldWorker(at, np, end)
  if (isPolice(at, np)) return np.number !== null || np.areas.length > 0
  if (/^(?:personnel|staff)$/.test(head) && np.number !== null && isSent(at, np)) return true
  if (!isTeamGroup(head) || isWard(at, np) || isOfVehicle(at, np) || tellsResult(at)) return false
  if (/^(?:no|any|every|neither)$/.test(lowerAt(at, np.from))) return false
  return (
    isSized(at, end) ||
    isOfNumber(at, np) ||
    hasEvidence(at, np.from, end) ||
    isOfBody(at, np.from, end) ||
    (isPlainGroup(head) && !isOfOthers(at, np.from, end))
  )
}

/** "900 doctors in 40 countries", "300 staff worldwide": who works all over the world is on no journey. */
const areEverywhere = (at: AnalyzedSentence, { to }: NounPhrase): boolean =>
  /^(?:worldwide|abroad|overseas)$/.test(lowerAt(at, to)) ||
  (lowerAt(at, to) === 'in' &&
    at.numbers.some(
      (one) => one.from > to && one.from < to + 5 && /^(?:countries|states|nations)$/.test(lowerAt(at, one.to)),
    ))

/** "165 health workers", "rescue workers from Peru": counted, or from somewhere; of others "doctors say" may be told. */
const isFieldWorker = (at: AnalyzedSentence, np: NounPhrase, end: number): boolean =>
  /^(?:health|medical|rescue|relief|aid|humanitarian|emergency|care|healthcare|search)$/.test(
    lowerAt(at, np.head - 1),
  ) &&
  (np.number !== null || np.areas.length > 0 || originBehind(at, end).length > 0)

/** "twenty police officers", "Peruvian policemen": counted, or from somewhere. */
const isPolice = (at: AnalyzedSentence, { head }: NounPhrase): boolean =>
  /^(?:policemen|policewomen|detectives)$/.test(lowerAt(at, head)) ||
  (lowerAt(at, head) === 'officers' && lowerAt(at, head - 1) === 'police')

/** "flew 101 personnel to": a number of people sent somewhere. */
const isSent = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  at.clauses.some((clause) => isSentBy(clause, np) && clause.arguments.some(({ prep }) => prep === 'to'))

/** "members of the Peruvian parliament" */
const chambers = /^(?:parliament|parliamentary|assembly|congress|senate|legislature|diet|knesset|bundestag)$/

const isOfChamber = (at: AnalyzedSentence, np: NounPhrase, end: number): boolean =>
  lowerAt(at, np.head) === 'members' &&
  lowerAt(at, np.to) === 'of' &&
  at.tokens.slice(np.to, end).some(({ lower: word }) => chambers.test(word))

/** "A delegation arrived in Lima from Chile": its home stands behind the verb. */
const comesFromPlace = (at: AnalyzedSentence, { from }: NounPhrase): boolean =>
  at.clauses.some(
    ({ verb, subject, arguments: found }) =>
      arriving.has(verb.lemma) &&
      subject?.members[0]?.np.from === from &&
      found.some(({ prep, nominal }) => prep === 'from' && nominal.members.some(({ np }) => np.areas.length > 0)),
  )

const officials = new Set(
  'officials lawmakers legislators parliamentarians diplomats envoys mps congressmen deputies politicians negotiators mediators dignitaries senators'.split(
    ' ',
  ),
)
const ofState =
  /^(?:parliamentary|government|governmental|official|ministerial|high-level|congressional|military|presidential|parliament|lawmakers|officials|mps)$/

/** Experts, officials, or a delegation of others; null for what does not travel. */
function rankOf(at: AnalyzedSentence, np: NounPhrase, end: number): VisitorRank | null {
  if (namesTeam(at, np, end)) return 'expert_team'
  const head = lowerAt(at, np.head)
  const isOfPlace =
    originInside(at, np.from, np.to).length > 0 ||
    at.areas.some(({ from, to }) => from >= np.to && to <= end) ||
    (/^delegations?$/.test(head) && (originBehind(at, end).length > 0 || comesFromPlace(at, np)))
  if (isBusinessperson(head) || isOfficeHolder(head))
    return isOfPlace && np.areas.length > 0 ? rankOfGuests(head) : null
  if (isOfChamber(at, np, end)) return isOfPlace ? 'official' : null
  if (officials.has(head))
    return isOfPlace ||
      originBehind(at, end).length > 0 ||
      isFromBody(at, end) ||
      isOfBody(at, /^(?:envoy|negotiator|mediator)s$/.test(head) ? np.from : np.to, end)
      ? 'official'
      : null
  if (!/^delegations?$/.test(head) && !isMission(at, np, isOfPlace)) return null
  for (let i = np.from; i < end; i++) if (ofState.test(lowerAt(at, i))) return 'official'
  return isOfPlace ? 'other' : isOfBody(at, np.from, end) ? 'official' : isOfMovement(at, np) ? 'other' : null
}

/** "Twenty Peruvian bankers", "Peruvian judges": several, of a country. */
const rankOfGuests = (head: string): VisitorRank | null =>
  singularOf(head) === head && head !== 'businesspeople' ? null : isOfficeHolder(head) ? 'official' : 'other'

const ofSubject = new Set(['its', 'their'])

/** "Peruvian soldiers and medics": the country stands with the first of a pair. */
function joinedFrom(at: AnalyzedSentence, index: number): number {
  const [first, and, own] = [at.chunks[index - 2], at.chunks[index - 1], at.chunks[index]]
  const isPair = and?.kind === 'conj' && first?.kind === 'np' && own?.kind === 'np' && own.to - own.from === 1
  return isPair && isPeopleNoun(lowerAt(at, first.head)) ? first.from : (own?.from ?? 0)
}

/** "60 search and rescue specialists": the fields of one trade, cut apart at their "and". */
function nameFrom(at: AnalyzedSentence, index: number): number {
  const [first, and, own] = [at.chunks[index - 2], at.chunks[index - 1], at.chunks[index]]
  // "five of our doctors"
  const isPart = isOf(and) && first?.kind === 'np' && first.number?.to === first.to && own?.kind === 'np'
  if (isPart && isTrade(lowerAt(at, own.head)) && /^(?:our|its|their)$/.test(lowerAt(at, own.from))) return first.from
  // "Thirty Danish and Swedish medics"
  if (otherOrigin(at, index).length > 0 && first?.kind === 'np') return first.from
  const isField =
    and?.kind === 'conj' && first?.kind === 'np' && own?.kind === 'np' && isTeamField(lowerAt(at, own.from))
  return isField && isTeamField(lowerAt(at, first.head)) ? first.from : (own?.from ?? 0)
}

/** "28 surgeons, nurses and technicians": one number counts them all, so that they are one team. */
function endOfTrades(at: AnalyzedSentence, first: number): number {
  const own = at.chunks[first - 1]
  if (own?.kind !== 'np' || !isTrade(lowerAt(at, own.head))) return first
  let end = first
  for (let i = first; ; ) {
    if (isComma(at.chunks[i])) i++
    const isLast = isConnector(at.chunks[i])
    if (isLast) i++
    const next = at.chunks[i]
    const isBare = next?.kind === 'np' && next.to === next.from + 1 && isTrade(lowerAt(at, next.head))
    if (i === end || !isBare || isOf(at.chunks[i + 1])) return isLast || end === first ? first : end
    i++
    if (isLast) return i
    end = i
  }
}

/** Most heads name no one that `rankOf` knows: their phrases are passed over. */
const mayTravel = wordTest(
  (lower) =>
    isTrade(lower) ||
    isSoldier(lower) ||
    isTeamGroup(lower) ||
    officials.has(lower) ||
    isBusinessperson(lower) ||
    isOfficeHolder(lower) ||
    /^(?:delegations?|members|workers?|people|persons|men|women|officers|policemen|policewomen|detectives)$/.test(
      lower,
    ),
)

/** "a medical unit 42 strong": its size stands behind its noun. */
const withoutStrength = (at: AnalyzedSentence, np: NounPhrase): NounPhrase =>
  at.tags[np.head] === 'NUM' && lowerAt(at, np.head + 1) === 'strong' && np.head - 1 > np.from
    ? { ...np, head: np.head - 1, to: np.head }
    : np

/** "six doctors and two nurses from Peru": where the last of several counted is from, behind its noun, the others are too. */
function sharingOrigins(at: AnalyzedSentence, found: readonly Traveller[]): Traveller[] {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]]
    const head = at.numbers.find(({ from }) => from === next?.from)
    if (one === undefined || next === undefined || head === undefined || next.from !== one.to + 1) continue
    const isOpen = one.origins.length === 0 && !one.isInternational && !one.isOfSubject
    const isCounted = at.numbers.some(({ from }) => from === one.from) && /^(?:and|,)$/.test(lowerAt(at, one.to))
    const isBehind = next.origins.every(({ piece }) => piece.at === at && piece.from > head.to + 1)
    if (isOpen && isCounted && isBehind) shared[i] = { ...one, origins: next.origins }
  }
  return shared
}

/** Teams and experts, by the noun phrases of the sentence. */
export function findTeams(at: AnalyzedSentence): Traveller[] {
  const found: Traveller[] = at.numbers.length === 0 ? [] : [...countedTravellers(at), ...workforceIn(at)]
  let floor = 0
  at.chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'np' || index < floor) return
    const np = withoutStrength(at, chunk)
    const head = at.tokens[np.head]?.word
    if (head == null || !mayTravel(head) || isSuperlativeAside(at, index) || isOfNumberOf(at, index)) return
    const end = endOfTrades(at, memberAt(at.chunks, index)?.end ?? index + 1)
    const to = end === index + 1 ? np.to : (at.chunks[end - 1]?.to ?? np.to)
    const rank = rankOf(at, np, to)
    if (rank === null) return
    floor = end
    const from = nameFrom(at, index)
    const inside = originInside(at, joinedFrom(at, index), to)
    const behind = originsBehind(at, from, to)
    found.push({
      name: { at, from, to },
      title: null,
      rank,
      from,
      to,
      origins:
        inside.length > 0
          ? [...otherOrigin(at, index), ...inside]
          : behind.length > 0
            ? behind
            : originBefore(at, from),
      isInternational: isOfBody(at, np.from, to) || isLedByBody(at, to) || (behind.length === 0 && isFromBody(at, to)),
      isNamed: false,
      isOfSubject: ofSubject.has(lowerAt(at, np.from)),
      how: 'visit',
    })
  })
  return sharingOrigins(at, found)
}
