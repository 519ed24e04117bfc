import { type RowOf, tables as schemas, type TableName, type TableSchema } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import type { Document } from '../document.ts'
import type { Described } from '../emit/descriptors.ts'
import { groupBy } from '../group-by.ts'
import { indexLines, type Lines } from '../normalize/lines.ts'
import { type Row, textOf } from '../validate/rule.ts'
import { makeView } from './make-view.ts'
import type { TableView } from './view/table-view.ts'

/** A row of a fact table with all that pages say of it. */
export interface FactRow {
  readonly table: TableSchema
  readonly id: string
  readonly row: Row
  readonly view: TableView
  /** Its cells as the view has them. */
  readonly cells: TableView['rows'][number]
  /** Address of its page within `site/`. */
  readonly path: string
}

/** What the pages of a release are made from. */
export interface SiteContent {
  readonly release: Described
  readonly tables: Tables
  readonly schemas: readonly TableSchema[]
  readonly views: ReadonlyMap<string, TableView>
  /** Rows of fact tables in reading order. */
  readonly facts: readonly FactRow[]
  readonly factOf: (id: string) => FactRow | undefined
  readonly readings: ReadonlyMap<string, { readonly document: Document; readonly lines: Lines }>
  readonly evidenceOf: (id: string) => readonly Row[]
  readonly comparisonsOf: (id: string) => readonly RowOf<'corroborations'>[]
  readonly relationsOf: (id: string) => readonly RowOf<'relations'>[]
  readonly dollarsOf: (id: string) => readonly RowOf<'usd_values'>[]
  readonly workOf: (id: string) => RowOf<'sources'> | undefined
  /** Chinese name of a country or area. */
  readonly nameZh: (areaId: string) => string | null
  readonly referenceOf: (id: string | null) => RowOf<'reference_sources'> | undefined
}

const rowPath = (table: string, id: string): string => `rows/${table}/${id}.html`

function factsOf(table: TableSchema, view: TableView, rows: readonly Row[]): FactRow[] {
  const [key = ''] = table.key
  return rows.map((row, i) => {
    const id = textOf(row[key])
    return { table, id, row, view, cells: view.rows[i] ?? [], path: rowPath(table.name, id) }
  })
}

const place = ({ row }: FactRow): number => (typeof row.char_start === 'number' ? row.char_start : 0)

/** By document, then in reading order; of two facts at one place the one of the earlier table. */
const readingOrder = (a: FactRow, b: FactRow): number => {
  const [one, other] = [textOf(a.row.document_id), textOf(b.row.document_id)]
  return one === other ? place(a) - place(b) : one < other ? -1 : 1
}

const finder =
  <T>(groups: ReadonlyMap<string, readonly T[]>) =>
  (id: string): readonly T[] =>
    groups.get(id) ?? []

export function siteContent(release: Described): SiteContent {
  const { tables } = release
  const published = schemas.filter(({ name }) => tables.has(name))
  const views = new Map(published.map((table) => [table.name as string, makeView(table, tables, release.version)]))
  const facts = published
    .filter(({ kind }) => kind === 'fact')
    .flatMap((table) => {
      const view = views.get(table.name)
      return view === undefined ? [] : factsOf(table, view, tables.get(table.name as TableName) ?? [])
    })
    .sort(readingOrder)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const relations = rowsOf(tables, 'relations')
  const works = new Map(rowsOf(tables, 'sources').map((work) => [work.source_id, work]))
  const namesZh = new Map(rowsOf(tables, 'areas').map(({ area_id, name_zh }) => [area_id, name_zh]))
  const references = new Map(rowsOf(tables, 'reference_sources').map((work) => [work.reference_source_id, work]))
  return {
    release,
    tables,
    schemas: published,
    views,
    facts,
    factOf: (id) => byId.get(id),
    readings: new Map(
      (release.readings ?? []).map((document) => [document.id, { document, lines: indexLines(document.text) }]),
    ),
    evidenceOf: finder(groupBy(tables.get('evidence') ?? [], ({ row_id }) => textOf(row_id))),
    comparisonsOf: finder(groupBy(rowsOf(tables, 'corroborations'), ({ row_id }) => row_id)),
    relationsOf: (id) => relations.filter(({ from_id, to_id }) => from_id === id || to_id === id),
    dollarsOf: finder(groupBy(rowsOf(tables, 'usd_values'), ({ row_id }) => row_id)),
    workOf: (id) => works.get(id),
    nameZh: (id) => namesZh.get(id) ?? null,
    referenceOf: (id) => references.get(id ?? ''),
  }
}
