import type { Cell, CellValue, Claim } from '../../claim.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import { isTeamGroup, isTrade } from '../../lexicon/team-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Cells } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { cellOf, spansOf } from '../piece.ts'
import { memoryOf, sceneAwayFrom, type TravelMemory } from './memory.ts'
import { isTeamAgain } from './same-team.ts'

const rule = 'visit-near'

const codesOf = (value: CellValue | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

const textIn = ({ cells }: Claim, column: string): string => String(cells.get(column)?.value ?? '')

/** Rescuers, doctors, a team; not soldiers, whose posting is no visit, and no members of who knows what. */
const namesTeam = (item: string): boolean =>
  (item.toLowerCase() !== 'members' &&
    item
      .toLowerCase()
      .split(/\s+/)
      .some((word) => isTrade(word) || isTeamGroup(word))) ||
  /\b(?:health|healthcare|medical|aid|relief|rescue|humanitarian) workers\b/i.test(item)

/** People in general travel where someone is told to send them. */
const namesPeople = (item: string): boolean =>
  /\b(?:people|personnel|staff|members of|men|firemen|volunteers)\b/i.test(item)

const statuses: ReadonlyMap<string, 'made' | 'planned'> = new Map([
  ['delivered', 'made'],
  ['pledged', 'planned'],
  ['announced', 'planned'],
])

const overlaps = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one?.spans.some((a) => other?.spans.some((b) => a.start < b.end && b.start < a.end)) === true

/** "Italy sent 41 firemen, Peru 14": those of one country have their noun from another's. */
const isOfNext = (gift: Claim, { cells }: Claim, claims: readonly Claim[]): boolean => {
  const homes = claims
    .filter((one) => one.table === 'visits' && overlaps(one.cells.get('visitor'), cells.get('visitor')))
    .flatMap((one) => codesOf(one.cells.get('from_iso3')?.value))
  return claims.some(
    (other) =>
      other !== gift &&
      other.table === 'donations' &&
      overlaps(other.cells.get('item'), gift.cells.get('item')) &&
      codesOf(other.cells.get('donor_iso3')?.value).some((code) => homes.includes(code)),
  )
}

/** The journey of the team is told by a reading of its own. */
const isTold = (gift: Claim, home: string | null, claims: readonly Claim[]): boolean =>
  claims.some((visit) => {
    if (visit.table !== 'visits') return false
    const visitor = visit.cells.get('visitor')
    if (
      home === null
        ? textIn(visit, 'visitor_rank') === 'expert_team'
        : codesOf(visit.cells.get('from_iso3')?.value).includes(home)
    )
      return true
    if (overlaps(visitor, gift.cells.get('value_text'))) return true
    return overlaps(visitor, gift.cells.get('item')) && !isOfNext(gift, visit, claims)
  })

/** "trained 30 Zambian paramedics": of another country than the one that gives. */
const isOfOthers = (at: AnalyzedSentence, item: Cell, home: string | null): boolean =>
  at.areas.some(({ areaId, from, to }) => {
    const iso3 = countryOf(areaId)
    const spans = spansOf({ at, from, to })
    return iso3 !== null && iso3 !== home && overlaps(item, { ...item, spans })
  })

/** Where they were sent: as told, else to whom the text tells of help, else where it plays. */
function goalOf({ cells }: Claim, discourse: Discourse, home: string | null, givers: ReadonlySet<string>): Cell | null {
  const told = cells.get('recipient_iso3')
  const [code, ...others] = codesOf(told?.value).filter((one) => one !== home)
  const own =
    told !== undefined && code !== undefined && others.length === 0 ? { ...told, value: code, how: rule } : null
  if (own !== null && told?.how !== 'carried') return own
  const isAway = (iso3: string | null | undefined): iso3 is string => iso3 != null && iso3 !== home && !givers.has(iso3)
  const memory = memoryOf(discourse)
  // Of whom no one knows where they are from, the scene may be their home
  const scene = home === null ? null : (sceneAwayFrom(memory, home) ?? memory.destination)
  if (scene !== null && isAway(scene.iso3)) return cellOf(scene.iso3, scene.piece, 'carried')
  if (own !== null) return own
  const { recipient } = discourse
  if (recipient !== null && isAway(recipient.iso3)) return cellOf(recipient.iso3, recipient.piece, 'carried')
  return memory.helped === null || !codesOf(memory.helped.value).every(isAway)
    ? null
    : { ...memory.helped, how: 'carried' }
}

/** "offered 160 rescuers, which Lima declined" */
const isOnlyOffered = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }) => /^(?:offer|offers|offered|declined|declines|refused|unneeded|uninvited)$/.test(lower))

/** "It is made up of eight specialists": those whose journey was told before. */
const isAgain = (at: AnalyzedSentence, memory: TravelMemory, item: Cell, goal: string): boolean =>
  at.chunks.some(({ kind, from, to }) => {
    const spans = spansOf({ at, from, to })
    return kind === 'np' && overlaps(item, { ...item, spans }) && isTeamAgain(memory, { at, from, to }, goal)
  })

/** Someone is told to send them, or they go to a country. */
const hasSide = ({ cells }: Claim): boolean =>
  cells.has('donor') || cells.has('donor_iso3') || cells.has('recipient_iso3')

const copied = ['date_edtf', 'date_precision', 'date_role', 'date_basis']

/** "Israel flew in 260 doctors", "Malta and Tunisia each lent 70 divers": people who are given travel, where nothing else tells their journey. */
export function teamsGiven(at: AnalyzedSentence, discourse: Discourse, claims: readonly Claim[]): Claim[] {
  if (isOnlyOffered(at)) return []
  const memory = memoryOf(discourse)
  // "Cuba's team reached Crema. Albania is sending 30": not to whoever gave before
  const givers = new Set([
    ...discourse.givers,
    ...claims.flatMap(({ cells }) => codesOf(cells.get('donor_iso3')?.value)),
  ])
  return claims.flatMap((gift): Claim[] => {
    const { table, cells } = gift
    const item = cells.get('item')
    const status = statuses.get(textIn(gift, 'status'))
    if (
      table !== 'donations' ||
      textIn(gift, 'item_category') !== 'personnel' ||
      item === undefined ||
      status === undefined
    )
      return []
    const donor = cells.get('donor_iso3')
    const named = String(item.value)
    if (!hasSide(gift) || !(namesTeam(named) || (donor !== undefined && namesPeople(named)))) return []
    const homes = donor === undefined ? [null] : codesOf(donor.value)
    return homes.flatMap((home): Claim[] => {
      if (isTold(gift, home, claims) || isOfOthers(at, item, home)) return []
      const to = goalOf(gift, discourse, home, givers)
      const key = `${named.toLowerCase().split(/\s+/).slice(-2).join(' ')} ${home ?? ''} ${to?.value ?? ''}`
      const isNext = claims.some((visit) => visit.table === 'visits' && isOfNext(gift, visit, claims))
      if (memory.told.has(key) || (!isNext && isAgain(at, memory, item, String(to?.value ?? '')))) return []
      if (to !== null) memory.helped = to
      memory.told.set(key, { edtf: null, at, isOfTeam: true })
      const own: Cells = new Map([
        ['visitor', { ...item, how: rule }],
        ['visitor_rank', { ...item, value: 'expert_team', how: rule }],
        ['visit_status', { ...item, value: status, how: rule }],
      ])
      if (donor !== undefined && home !== null) own.set('from_iso3', { ...donor, value: home, how: rule })
      if (to !== null) own.set('to_iso3', to)
      for (const column of copied) {
        const cell = cells.get(column)
        if (cell !== undefined && cell.how !== 'carried') own.set(column, cell)
      }
      return [
        {
          table: 'visits',
          sentence: gift.sentence,
          cells: own,
          anchor: item.spans[0] ?? gift.anchor,
          restatements: [],
        },
      ]
    })
  })
}

/** The one country that the gift of a team names on a side; null where it names none, or several. */
function landOf(gift: Claim | undefined, column: 'donor_iso3' | 'recipient_iso3'): Cell | null {
  const told = gift?.cells.get(column)
  const [code, more] = codesOf(told?.value)
  return told === undefined || told.how === 'carried' || code === undefined || more !== undefined
    ? null
    : { ...told, value: code, how: rule }
}

/** "sent 60 rescuers to help Chile", "Peru gave 3 million, Chile a team of 60": a team comes from whom the gift of it names, and goes to whom. */
export function withSidesOfGift(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const { table, cells } = claim
    if (table !== 'visits' || textIn(claim, 'visitor_rank') !== 'expert_team') return claim
    const [gift, ...others] = claims.filter(
      (one) => one.table === 'donations' && overlaps(cells.get('visitor'), one.cells.get('item')),
    )
    if (others.length > 0) return claim
    // "Cuban doctors whom Peru paid for": their own words say where they are from
    const home = cells.get('from_iso3')
    const from = (overlaps(home, cells.get('visitor')) ? home : landOf(gift, 'donor_iso3')) ?? home
    const to = landOf(gift, 'recipient_iso3') ?? cells.get('to_iso3')
    if (to !== undefined && codesOf(from?.value).includes(String(to.value))) return claim
    const sides = new Map(cells)
    if (from !== undefined) sides.set('from_iso3', from)
    if (to !== undefined) sides.set('to_iso3', to)
    return { ...claim, cells: sides }
  })
}
