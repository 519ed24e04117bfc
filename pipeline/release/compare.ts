import type { Row } from '../emit/table-data.ts'
import { type Change, change } from './change.ts'
import { formChanges } from './form-changes.ts'
import { findRenames, rowChanges } from './row-changes.ts'
import type { TableForm } from './table-form.ts'

/** What two releases are compared by. */
export interface Comparable {
  readonly forms: readonly TableForm[]
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** Paths of all files. */
  readonly paths: readonly string[]
}

const rowsOf = ({ rows }: Comparable, name: string): readonly Row[] => rows.get(name) ?? []

function tableChanges(old: Comparable, now: Comparable): Change[] {
  const added = now.forms.filter(({ name }) => !old.forms.some((form) => form.name === name))
  return [
    ...old.forms.flatMap((form) => {
      const after = now.forms.find(({ name }) => name === form.name)
      if (after === undefined) return [change('table_removed', { table: form.name })]
      const rows: [readonly Row[], readonly Row[]] = [rowsOf(old, form.name), rowsOf(now, form.name)]
      const renames = findRenames(form, after, ...rows)
      return [...formChanges(form, after, renames), ...rowChanges([form, after], rows, renames)]
    }),
    ...added.map(({ name }) => change('table_added', { table: name })),
  ]
}

/** A country has a feed while rows name it: such files follow from rows, whose changes are told. */
const feedOfCountry = /^api\/countries\/[A-Z]{3}\.json$/

const siteFolder = 'site/'

/** The site counts as one form: its pages come and go with rows and texts, and are a view of them. */
export const formPath = (path: string): string => (path.startsWith(siteFolder) ? siteFolder : path)

/** Files of a table come and go with it; those that tell of changes differ in any case. */
function isOfItsOwn(path: string, names: ReadonlySet<string>): boolean {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '')
  return path !== 'changes.csv' && !names.has(stem) && !feedOfCountry.test(path)
}

function fileChanges(old: Comparable, now: Comparable): Change[] {
  const [before, after] = [new Set(old.forms.map(({ name }) => name)), new Set(now.forms.map(({ name }) => name))]
  const cameOrWent = new Set([...before, ...after].filter((name) => !before.has(name) || !after.has(name)))
  const missing = (paths: readonly string[], others: readonly string[]): string[] => {
    const there = new Set(others.map(formPath))
    return [...new Set(paths.map(formPath))].filter((path) => !there.has(path) && isOfItsOwn(path, cameOrWent))
  }
  return [
    ...missing(old.paths, now.paths).map((path) => change('form_removed', { old: path })),
    ...missing(now.paths, old.paths).map((path) => change('form_added', { new: path })),
  ]
}

/** All that differs in the tables, their form and the set of files, by table in published order. */
export const compare = (old: Comparable, now: Comparable): Change[] => [
  ...tableChanges(old, now),
  ...fileChanges(old, now),
]
