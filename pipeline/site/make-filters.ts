import type { Column, TableSchema } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { headingOf } from './heading.ts'
import { type TableView, type ViewFilter, words } from './view/table-view.ts'

/** Most values that a filter offers. */
const maxOptions = 60

/** Columns without a list of values in the schema that are chosen by all the same. */
const alsoCoded: ReadonlySet<string> = new Set(['how', 'column', 'indicator_id', 'quality_flags'])

/** The columns of a table, with those joined to it. */
export interface Joined {
  readonly columns: readonly Column[]
  /** Place of a column; -1 where the table has none of that name. */
  readonly at: (name: string | undefined) => number
}

/** What most readers choose by stands first, in this order; the rest is folded away. */
const mainFilters = [
  'country',
  'item_category',
  'kind',
  'topic',
  'measure',
  'figure_role',
  'judgement',
  'disposition',
  'table',
  'status',
  'visit_status',
  'engagement_status',
  'flow',
  'verdict',
  'confidence',
]

const byUse = (filters: readonly ViewFilter[]): ViewFilter[] => {
  const place = ({ id }: ViewFilter): number =>
    mainFilters.includes(id) ? mainFilters.indexOf(id) : mainFilters.length
  return [...filters].sort((a, b) => place(a) - place(b))
}

/** The values at those places of any row, sorted. */
export function valuesAt(rows: readonly (readonly CellValue[])[], places: readonly number[]): string[] {
  const found = new Set<string>()
  for (const row of rows)
    for (const place of places) {
      const cell = row[place] ?? null
      for (const value of typeof cell === 'object' && cell !== null ? cell : [cell])
        if (value !== null) found.add(String(value))
    }
  return [...found].sort()
}

type NameOf = (value: string) => string

/** What the rows of a table can be chosen by: countries, and every column of codes that has more than one value. */
export function filtersOf(table: TableSchema, joined: Joined, rows: TableView['rows'], areaName: NameOf): ViewFilter[] {
  const areaAt = joined.columns.flatMap(({ references }, i) => (references === 'areas.area_id' ? [i] : []))
  const areas: ViewFilter = {
    isMain: true,
    id: 'country',
    heading: 'country or area',
    at: areaAt,
    options: valuesAt(rows, areaAt)
      .map((value) => [value, areaName(value)] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : 1)),
  }
  const coded = joined.columns.flatMap((column, i): ViewFilter[] => {
    const isCode = column.enum !== undefined || column.type === 'boolean' || alsoCoded.has(column.name)
    if (!isCode || areaAt.includes(i)) return []
    const found = valuesAt(rows, [i])
    const values = column.enum?.filter((value) => found.includes(value)) ?? found
    if (values.length < (column.type === 'list' ? 1 : 2) || values.length > maxOptions) return []
    const textOf = (value: string): string =>
      column.type === 'boolean' ? (value === 'true' ? 'yes' : 'no') : words(value)
    return [
      {
        isMain: false,
        id: column.name,
        heading: headingOf(column.name, column.title),
        at: [i],
        options: values.map((value) => [value, textOf(value)]),
      },
    ]
  })
  const all = byUse(table.name !== 'areas' && areas.options.length > 1 ? [areas, ...coded] : coded)
  return all.map((filter) => ({ ...filter, isMain: mainFilters.includes(filter.id) }))
}
