import { type Column, columnsOf, type TableName, type TableSchema } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import type { Row } from '../emit/table-data.ts'
import { pluralOf } from '../lexicon/nouns.ts'
import { headingOf } from './heading.ts'
import { joinColumns } from './join-columns.ts'
import { filtersOf, type Joined, valuesAt } from './make-filters.ts'
import { shownByDefault } from './shown-by-default.ts'
import type { UnitForms } from './view/figure-text.ts'
import { type ShownColumn, type TableView, type ViewColumn, words } from './view/table-view.ts'

/** Two bounds with what belongs to them, shown as one figure. */
const figureGroups: readonly { id: string; unit?: string; always?: string }[] = [
  { id: 'value', unit: 'unit' },
  { id: 'alt', unit: 'alt_unit' },
  { id: 'independent', unit: 'independent_unit' },
  { id: 'stated', unit: 'currency' },
  { id: 'usd', always: 'USD' },
]

function kindOf({ type, format, references, ...column }: Column): ShownColumn['kind'] {
  if (format === 'edtf' || type === 'date') return 'date'
  if (format === 'uri') return 'address'
  if (references === 'areas.area_id') return 'country'
  if (type === 'boolean') return 'flag'
  if (type === 'number') return 'number'
  if (type === 'list') return 'list'
  return column.enum === undefined ? 'text' : 'code'
}

function figureColumn({ at }: Joined, { id, unit, always }: (typeof figureGroups)[number]): ShownColumn | null {
  if (at(`${id}_low`) < 0 || at(`${id}_high`) < 0) return null
  const own = [at(`${id}_low`), at(`${id}_high`), id === 'value' ? at('qualifier') : -1, at(unit)]
  const second = id === 'value' && at('alt_low') >= 0 ? [at('alt_low'), at('alt_high'), at('alt_unit')] : []
  return {
    id,
    heading: headingOf(id),
    kind: 'figure',
    at: [...own, ...second],
    ...(always === undefined ? {} : { always }),
  }
}

/** Links to the pages of the rows of fact tables: of this row, or of those that it tells of. */
function rowColumns({ name, kind, key }: TableSchema, { at }: Joined): ShownColumn[] {
  const row = { id: 'row', heading: 'evidence', kind: 'row' } as const
  if (kind === 'fact') return [{ ...row, always: name, at: [-1, at(key[0]), at('line'), at('label')] }]
  if (name === 'relations')
    return ['from', 'to'].map((side) => ({
      ...row,
      id: side,
      heading: side,
      at: [at(`${side}_table`), at(`${side}_id`), -1, -1],
    }))
  if (at('table') < 0 || at('row_id') < 0) return []
  return [
    {
      ...row,
      heading: name === 'facts' ? 'evidence' : 'row',
      at: [at('table'), at('row_id'), name === 'facts' ? at('line') : -1, at('label')],
    },
  ]
}

/** All that can be shown, in published order; bounds and units stand within their figure. */
function shownColumns(table: TableSchema, joined: Joined): ShownColumn[] {
  const figures = figureGroups.map((group) => figureColumn(joined, group)).filter((one) => one !== null)
  const within = new Set(figures.flatMap(({ at }) => at))
  const hasAlt = figures.some(({ id }) => id === 'alt') && figures.some(({ id }) => id === 'value')
  const columns = joined.columns.flatMap((column, i): ShownColumn[] => {
    const figure = figures.find(({ at }) => at[0] === i)
    if (figure !== undefined) return figure.id === 'alt' && hasAlt ? [] : [figure]
    if (within.has(i)) return []
    return [{ id: column.name, heading: headingOf(column.name, column.title), kind: kindOf(column), at: [i] }]
  })
  return [...rowColumns(table, joined), ...columns]
}

/** The words for one and many of each unit that rows use. */
export function unitForms(tables: Tables, used: Iterable<string>): UnitForms {
  const names = new Map(rowsOf(tables, 'units').map(({ unit, name }) => [unit, name]))
  const forms = [...new Set(used)].filter((unit) => unit !== '' && !/^[A-Z]{3}$/.test(unit)).sort()
  return Object.fromEntries(
    forms.map((unit) => {
      const one = names.get(unit) ?? words(unit)
      return [unit, [one, pluralOf(one)] as const]
    }),
  )
}

/** The view of a table: its rows as arrays, joined with what other tables say of each. */
export function makeView(table: TableSchema, tables: Tables, version: string): TableView {
  const own = columnsOf(table)
  const added = joinColumns(table, tables)
  const columns = [...own, ...added.map(({ column }) => column)]
  const places = new Map(columns.map(({ name }, i) => [name, i]))
  const joined: Joined = { columns, at: (name) => places.get(name ?? '') ?? -1 }
  const rows = (tables.get(table.name as TableName) ?? []).map((row: Row) => [
    ...own.map(({ name }) => row[name] ?? null),
    ...added.map(({ cellOf }) => cellOf(row)),
  ])
  const shown = shownColumns(table, joined)
  const countryAt = columns.flatMap(({ references }, i) => (references === 'areas.area_id' ? [i] : []))
  const used = new Set(valuesAt(rows, countryAt))
  const areas = rowsOf(tables, 'areas').filter(({ area_id }) => used.has(area_id))
  const both = new Map(areas.map(({ area_id, name_en, name_zh }) => [area_id, `${name_en} ${name_zh ?? ''}`.trim()]))
  const wanted = shownByDefault[table.name as TableName] ?? shown.map(({ id }) => id)
  return {
    name: table.name,
    version,
    columns: columns.map(({ name, type }, i): ViewColumn => ({ name, type, isPublished: i < own.length })),
    shown,
    byDefault: wanted.filter((id) => shown.some((column) => column.id === id)),
    filters: filtersOf(table, joined, rows, (value) => both.get(value) ?? value),
    dateAt: columns.findIndex(({ format }) => format === 'edtf'),
    units: unitForms(tables, valuesAt(rows, ['unit', 'alt_unit', 'independent_unit'].map(joined.at))),
    areas: Object.fromEntries(areas.map(({ area_id, name_en }) => [area_id, name_en])),
    rows,
  }
}
