import type { RowOf } from '../../schemas/index.ts'
import type { FactTable } from '../claim.ts'
import { areasOf, type Told, toldIn } from './areas-told.ts'
import { rowsOf, type Tables } from './typed-rows.ts'

type Coverage = RowOf<'coverage'>

const home = 'CHN'

interface Topic {
  readonly topic: Coverage['topic']
  readonly table: FactTable
  readonly directions: readonly Coverage['direction'][]
}

/** Without a direction both sides are one: what is told of a country at all. */
const topics: readonly Topic[] = [
  { topic: 'gifts', table: 'donations', directions: ['to_china', 'from_china'] },
  { topic: 'visits', table: 'visits', directions: ['to_china', 'from_china'] },
  { topic: 'engagements', table: 'engagements', directions: ['none'] },
  { topic: 'case_counts', table: 'case_counts', directions: ['none'] },
  { topic: 'economic_estimates', table: 'economic_estimates', directions: ['none'] },
  { topic: 'tallies', table: 'tallies', directions: ['none'] },
]

/** The areas that a row tells of in a direction. */
function areasTold({ from, to, others }: Told, direction: Coverage['direction']): readonly string[] {
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
  const told = topics.flatMap(({ topic, table, directions }) => {
    const all = toldIn(tables, table)
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
