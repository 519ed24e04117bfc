import { factTables } from './claim.ts'
import { formatJsonFile } from './emit/descriptors.ts'
import type { Issue } from './issue.ts'
import type { Touched } from './normalize/curation.ts'
import type { Row } from './validate/rule.ts'

/** How much of a table rules read, and how much a person changed. Cells are those that are neither empty nor derived. */
export interface TableQuality {
  readonly rows: number
  readonly cells_read: number
  /** Cells set, emptied or added by curation. */
  readonly cells_curated: number
  /** Of 1, rounded to four decimals. */
  readonly curated_share: number
  readonly rows_dropped: number
}

export interface Quality {
  readonly version: string
  /** The day of the release, `YYYY-MM-DD`; null for a build that is none. */
  readonly released: string | null
  readonly documents: readonly { readonly id: string; readonly sha256: string }[]
  readonly tables: Readonly<Record<string, TableQuality>>
  readonly all_tables: TableQuality
  /** Numbers of the texts by what became of them. */
  readonly numbers: Readonly<Record<string, number>>
  readonly unaccounted: number
  readonly issues: Readonly<Record<string, number>>
}

interface Measured {
  readonly version: string
  readonly released: string | null
  readonly documents: Quality['documents']
  readonly tables: ReadonlyMap<string, readonly Row[]>
  readonly touched: readonly Touched[]
  readonly issues: readonly Issue[]
}

/** Counts by key, in the order of the keys' code units. */
function tally(keys: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withShare(counts: Omit<TableQuality, 'curated_share'>): TableQuality {
  const { rows, cells_read, cells_curated, rows_dropped } = counts
  const all = cells_read + cells_curated
  const curated_share = all === 0 ? 0 : Math.round((cells_curated / all) * 1e4) / 1e4
  return { rows, cells_read, cells_curated, curated_share, rows_dropped }
}

function measureTable({ tables, touched }: Measured, table: string): TableQuality {
  const evidence = (tables.get('evidence') ?? []).filter((row) => row.table === table)
  const isRead = ({ how, part }: Row): boolean => how !== 'curated' && how !== 'restatement' && part === 1
  const touches = touched.filter((one) => one.table === table)
  return withShare({
    rows: tables.get(table)?.length ?? 0,
    cells_read: evidence.filter(isRead).length,
    cells_curated: touches.filter(({ kind }) => kind !== 'drop').length,
    rows_dropped: touches.filter(({ kind }) => kind === 'drop').length,
  })
}

export function measureQuality(measured: Measured): Quality {
  const { version, released, documents, tables, issues } = measured
  const perTable = factTables.map((table): [string, TableQuality] => [table, measureTable(measured, table)])
  const sum = (column: keyof TableQuality): number =>
    perTable.reduce((total, [, quality]) => total + quality[column], 0)
  return {
    version,
    released,
    documents,
    tables: Object.fromEntries(perTable),
    all_tables: withShare({
      rows: sum('rows'),
      cells_read: sum('cells_read'),
      cells_curated: sum('cells_curated'),
      rows_dropped: sum('rows_dropped'),
    }),
    numbers: tally((tables.get('numbers') ?? []).map(({ disposition }) => String(disposition))),
    unaccounted: issues.filter(({ code }) => code === 'number-unaccounted').length,
    issues: tally(issues.map(({ code }) => code)),
  }
}

export const formatQuality = (quality: Quality): string => formatJsonFile(quality)

/** "numbers 9 = figures 5 + not figures 4 (date 3, page 1), unaccounted 0" */
export function formatAccount({ numbers, unaccounted }: Pick<Quality, 'numbers' | 'unaccounted'>): string {
  const { figure = 0, ...others } = numbers
  const rest = Object.values(others).reduce((total, count) => total + count, 0)
  const reasons = Object.entries(others)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${reason} ${count}`)
  const listed = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`
  return `numbers ${figure + rest} = figures ${figure} + not figures ${rest}${listed}, unaccounted ${unaccounted}`
}
