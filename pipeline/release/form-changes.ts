import { type Change, type ChangeKind, change } from './change.ts'
import type { ColumnForm, TableForm } from './table-form.ts'

/** Columns that bear a new name, old name by new. */
export type Renames = ReadonlyMap<string, string>

const isLooser = (name: string, old: string | number, now: string | number | undefined): boolean => {
  if (now === undefined || name === 'pattern') return now !== old
  return name.toLowerCase().includes('min') ? now < old : now > old
}

function boundChange(table: string, old: ColumnForm, now: ColumnForm): Change[] {
  const [before, after] = [JSON.stringify(old.bounds), JSON.stringify(now.bounds)]
  if (before === after) return []
  const loosened = Object.entries(old.bounds).some(([name, bound]) => isLooser(name, bound, now.bounds[name]))
  const kind = loosened ? 'constraint_loosened' : 'constraint_tightened'
  return [change(kind, { table, column: now.name, old: before, new: after })]
}

function valueChanges(table: string, old: ColumnForm, now: ColumnForm): Change[] {
  const [before, after] = [old.values ?? [], now.values ?? []]
  // A column that was free text and has a list of values now holds fewer: that is a constraint.
  if (old.values === null && now.values !== null)
    return [change('constraint_tightened', { table, column: now.name, new: after.join(';') })]
  if (old.values !== null && now.values === null)
    return [change('constraint_loosened', { table, column: now.name, old: before.join(';') })]
  return [
    ...before
      .filter((value) => !after.includes(value))
      .map((value) => change('enum_value_removed', { table, column: now.name, old: value })),
    ...after
      .filter((value) => !before.includes(value))
      .map((value) => change('enum_value_added', { table, column: now.name, new: value })),
  ]
}

function columnChanges(table: string, old: ColumnForm, now: ColumnForm): Change[] {
  const told = (kind: ChangeKind, before: string | null, after: string | null): Change[] =>
    before === after ? [] : [change(kind, { table, column: now.name, old: before, new: after })]
  return [
    ...(old.name === now.name
      ? []
      : [change('column_renamed', { table, column: old.name, old: old.name, new: now.name })]),
    ...told('column_retyped', old.type, now.type),
    ...(old.nullable === now.nullable
      ? []
      : [change(now.nullable ? 'null_allowed' : 'null_forbidden', { table, column: now.name })]),
    ...valueChanges(table, old, now),
    ...boundChange(table, old, now),
    ...told('unit_changed', old.unit, now.unit),
    ...told('meaning_changed', old.meaning, now.meaning),
    ...told('wording_changed', old.description, now.description),
  ]
}

/** Columns that are in both, in the order of each, under their new names; what was added stands behind them or among them. */
function orderChanges(old: TableForm, now: TableForm, renames: Renames): Change[] {
  const before = old.columns.map(({ name }) => renames.get(name) ?? name)
  const after = now.columns.map(({ name }) => name)
  const kept = before.filter((name) => after.includes(name))
  return kept.every((name, at) => after[at] === name)
    ? []
    : [change('columns_reordered', { table: now.name, old: before.join(','), new: after.join(',') })]
}

/** How the form of a table changed. */
export function formChanges(old: TableForm, now: TableForm, renames: Renames): Change[] {
  const table = now.name
  const newNames = new Set(old.columns.map(({ name }) => renames.get(name) ?? name))
  const keyOf = (key: readonly string[]): string => key.join(',')
  const oldKey = keyOf(old.key.map((name) => renames.get(name) ?? name))
  const wording = old.title === now.title && old.description === now.description
  return [
    ...(wording
      ? []
      : [
          change('wording_changed', {
            table,
            old: `${old.title}: ${old.description}`,
            new: `${now.title}: ${now.description}`,
          }),
        ]),
    ...(oldKey === keyOf(now.key) ? [] : [change('key_changed', { table, old: keyOf(old.key), new: keyOf(now.key) })]),
    ...old.columns.flatMap((column) => {
      const after = now.columns.find(({ name }) => name === (renames.get(column.name) ?? column.name))
      return after === undefined
        ? [change('column_removed', { table, column: column.name })]
        : columnChanges(table, column, after)
    }),
    ...now.columns
      .filter(({ name }) => !newNames.has(name))
      .map(({ name }) => change('column_added', { table, column: name })),
    ...orderChanges(old, now, renames),
  ]
}
