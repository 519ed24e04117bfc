import type { RowOf } from '../../schemas/index.ts'
import { findAreas } from '../extract/areas.ts'
import { tokenize } from '../extract/tokenize.ts'
import { rowsOf, type Tables } from './typed-rows.ts'

type Coverage = RowOf<'coverage'>

/** The areas of one side of a row: countries by code, groups and further countries by the names in its words. */
interface Side {
  readonly iso3: string | null
  readonly words: string | null
}

interface Told {
  readonly from: Side
  readonly to: Side
  /** Who else took part. */
  readonly others?: Side
  readonly hasNumber: boolean
}

const none: Side = { iso3: null, words: null }
const home = 'CHN'

const areaIdsIn = (words: string): string[] => findAreas(tokenize(words)).map(({ iso3, areaId }) => iso3 ?? areaId)

/** Several countries of one side have no code together, but stand in its words. */
const areasOf = ({ iso3, words }: Side): string[] => (iso3 !== null ? [iso3] : words === null ? [] : areaIdsIn(words))

const giftOf = (row: RowOf<'donations'>): Told => ({
  from: { iso3: row.donor_iso3, words: row.donor },
  to: { iso3: row.recipient_iso3, words: row.recipient },
  hasNumber: row.value_text !== null,
})

const visitOf = ({ from_iso3, to_iso3 }: RowOf<'visits'>): Told => ({
  from: { iso3: from_iso3, words: null },
  to: { iso3: to_iso3, words: null },
  hasNumber: true,
})

interface Topic {
  readonly topic: Coverage['topic']
  readonly directions: readonly Coverage['direction'][]
  readonly told: (tables: Tables) => readonly Told[]
}

/** Without a direction both sides are one: what is told of a country at all. */
const topics: readonly Topic[] = [
  {
    topic: 'gifts',
    directions: ['to_china', 'from_china'],
    told: (tables) => rowsOf(tables, 'donations').map(giftOf),
  },
  {
    topic: 'visits',
    directions: ['to_china', 'from_china'],
    told: (tables) => rowsOf(tables, 'visits').map(visitOf),
  },
  {
    topic: 'engagements',
    directions: ['none'],
    told: (tables) =>
      rowsOf(tables, 'engagements').map((row) => ({
        from: { iso3: row.actor_iso3, words: row.actor },
        to: { iso3: row.counterpart_iso3, words: row.counterpart },
        others: { iso3: null, words: row.participants },
        hasNumber: true,
      })),
  },
  {
    topic: 'case_counts',
    directions: ['none'],
    told: (tables) =>
      rowsOf(tables, 'case_counts').map((row) => ({
        from: { iso3: row.area_iso3, words: row.area },
        to: none,
        hasNumber: true,
      })),
  },
  {
    topic: 'economic_estimates',
    directions: ['none'],
    told: (tables) =>
      rowsOf(tables, 'economic_estimates').map((row) => ({
        from: { iso3: row.area_iso3, words: row.area },
        to: { iso3: row.counterpart_iso3, words: row.counterpart },
        hasNumber: true,
      })),
  },
  {
    topic: 'tallies',
    directions: ['none'],
    told: (tables) =>
      rowsOf(tables, 'tallies').map((row) => ({
        from: { iso3: row.area_iso3, words: [row.area, row.subject].join(' and ') },
        to: none,
        hasNumber: true,
      })),
  },
]

/** The areas that a row tells of in a direction. */
function areasTold({ from, to, others = none }: Told, direction: Coverage['direction']): readonly string[] {
  const [givers, takers] = [areasOf(from), areasOf(to)]
  if (direction === 'to_china') return takers.includes(home) ? givers : []
  if (direction === 'from_china') return givers.includes(home) ? takers : []
  return [...givers, ...takers, ...areasOf(others)]
}

interface Counts {
  rows: number
  numbered: number
  ofGroups: number
}

/** For each country the rows that name it, and those that name only a group that it belongs to. */
function countTold(told: readonly Told[], direction: Coverage['direction'], groupsOf: GroupsOf): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const one of told) {
    const areas = new Set(areasTold(one, direction))
    for (const [country, groups] of groupsOf) {
      const isNamed = areas.has(country)
      if (!isNamed && !groups.some((group) => areas.has(group))) continue
      const count = counts.get(country) ?? { rows: 0, numbered: 0, ofGroups: 0 }
      counts.set(country, count)
      if (!isNamed) count.ofGroups++
      else count.rows++
      if (isNamed && one.hasNumber) count.numbered++
    }
  }
  return counts
}

/** Groups of each country counted as a neighbour. */
type GroupsOf = ReadonlyMap<string, readonly string[]>

function groupsOfNeighbours(tables: Tables): GroupsOf {
  const members = rowsOf(tables, 'area_members')
  const neighbours = rowsOf(tables, 'areas').filter(({ is_neighbour_in_report }) => is_neighbour_in_report)
  return new Map(
    neighbours.map(({ area_id }) => [
      area_id,
      members.filter(({ member_id }) => member_id === area_id).map(({ group_id }) => group_id),
    ]),
  )
}

function statusOf(counts: Counts | undefined): Coverage['coverage_status'] {
  if (counts === undefined || counts.rows === 0) return 'not_mentioned'
  return counts.numbered > 0 ? 'stated' : 'stated_without_number'
}

/** What is told of each neighbour, by topic and direction; what is not told is a row too. */
export function coverage(tables: Tables): Coverage[] {
  const groupsOf = groupsOfNeighbours(tables)
  const told = topics.flatMap(({ topic, directions, told: toldIn }) => {
    const all = toldIn(tables)
    return directions.map((direction) => ({ topic, direction, counts: countTold(all, direction, groupsOf) }))
  })
  return [...groupsOf.keys()].flatMap((area_id) => [
    ...told.map(({ topic, direction, counts }): Coverage => {
      const found = counts.get(area_id)
      return {
        area_id,
        topic,
        direction,
        coverage_status: statusOf(found),
        row_count: found?.rows ?? 0,
        group_row_count: found?.ofGroups ?? 0,
      }
    }),
    // Rows of policy measures there are none: the coding rules leave them out.
    {
      area_id,
      topic: 'policy_measures',
      direction: 'none',
      coverage_status: 'not_coded',
      row_count: 0,
      group_row_count: 0,
    },
  ])
}
