import type { ChangeKind } from '../../schemas/changes.ts'

export type { ChangeKind }
export type Level = 'patch' | 'minor' | 'major'

/** What may differ between two releases, and the smallest step of the version number that it takes. */
export const levelOf: Readonly<Record<ChangeKind, Level>> = {
  table_removed: 'major',
  column_removed: 'major',
  column_renamed: 'major',
  column_retyped: 'major',
  columns_reordered: 'major',
  unit_changed: 'major',
  meaning_changed: 'major',
  enum_value_removed: 'major',
  null_allowed: 'major',
  constraint_loosened: 'major',
  key_changed: 'major',
  form_removed: 'major',
  table_added: 'minor',
  column_added: 'minor',
  enum_value_added: 'minor',
  null_forbidden: 'minor',
  constraint_tightened: 'minor',
  row_added: 'minor',
  row_removed: 'minor',
  value_corrected: 'minor',
  wording_changed: 'patch',
  form_added: 'patch',
  file_changed: 'patch',
}

/** One difference; the columns of `changes.csv` in their order, but for the version and the reason. */
export interface Change {
  readonly table: string | null
  /** Key of the row, its parts joined by `|`. */
  readonly row: string | null
  readonly column: string | null
  /** As in CSV: lists joined by semicolons, null where there was nothing. */
  readonly old: string | null
  readonly new: string | null
  readonly kind: ChangeKind
}

/** A change as published: with the version that it came with and, where one was given, why. */
export interface PublishedChange extends Change {
  readonly version: string
  readonly reason: string | null
}

const none = { table: null, row: null, column: null, old: null, new: null }
export const change = (kind: ChangeKind, parts: Partial<Change>): Change => ({ ...none, ...parts, kind })

const order: readonly Level[] = ['patch', 'minor', 'major']

/** The largest step that any of the changes takes; null where there is none. */
export function largestLevel(changes: readonly Pick<Change, 'kind'>[]): Level | null {
  const most = changes.reduce((found, { kind }) => Math.max(found, order.indexOf(levelOf[kind])), -1)
  return order[most] ?? null
}

/** `donations`, `donations 1a2b value_low`, `xlsx/book.xlsx`: where a change is. */
export const placeOf = ({ table, row, column, old, new: now }: Change): string =>
  table === null ? (now ?? old ?? '') : [table, row, column].filter((part) => part !== null).join(' ')
