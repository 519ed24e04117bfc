import { z } from 'zod'
import { readJson } from '../io.ts'
import { CliError } from '../issue.ts'
import { counted } from '../progress.ts'
import { suggest } from '../suggest.ts'
import { spaced } from '../wording.ts'
import { type Change, levelOf } from './change.ts'
import { compare } from './compare.ts'
import { findRelease } from './diff.ts'
import type { TableForm } from './table-form.ts'

const tableUses = z.strictObject({
  columns: z.array(z.string()).default([]),
  /** Units that the program counts on, by column. */
  units: z.record(z.string(), z.string()).default({}),
  /** Values that it tells apart, by column. */
  values: z.record(z.string(), z.array(z.string())).default({}),
})
const usesSchema = z.strictObject({ release: z.string(), tables: z.record(z.string(), tableUses) })
type Uses = z.infer<typeof usesSchema>
type TableUses = z.infer<typeof tableUses>

function readUses(file: string): Uses {
  const { success, data, error } = usesSchema.safeParse(readJson(file))
  if (success) return data
  const [first] = error.issues
  throw new CliError(
    `${file}: expected {"release", "tables": {name: {"columns", "units", "values"}}}, found a fault in ${first?.path.join('.') || 'the whole'} (${first?.message}); correct it`,
  )
}

const columnsUsed = ({ columns, units, values }: TableUses): Set<string> =>
  new Set([...columns, ...Object.keys(units), ...Object.keys(values)])

const namesOf = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name)

/** What a list of uses names must be in the release that it was made for. */
function checkUse(file: string, { release, tables }: Uses, forms: readonly TableForm[]): void {
  const check = (what: string, name: string, known: readonly string[]): void => {
    if (known.includes(name)) return
    const [best] = suggest(name, known)
    const guess = best === undefined ? '' : ` (did you mean ${best}?)`
    throw new CliError(`${file}: expected ${what} of release ${release}, found "${name}"${guess}; correct it`)
  }
  for (const [name, uses] of Object.entries(tables)) {
    check('a table', name, namesOf(forms))
    const columns = forms.find((form) => form.name === name)?.columns ?? []
    for (const column of columnsUsed(uses)) check(`a column of ${name}`, column, namesOf(columns))
    for (const [column, unit] of Object.entries(uses.units)) {
      const found = columns.find((one) => one.name === column)?.unit ?? 'no fixed unit'
      check(`the unit of ${name}.${column}`, unit, [found])
    }
  }
}

interface Finding {
  readonly isBreaking: boolean
  readonly text: string
}

/** What a change means for a program that uses the column. */
function judgeColumn(one: Change, { values }: TableUses): Finding[] {
  const { table, column, kind, old, new: now } = one
  const place = `${table}.${column}`
  const finding = (isBreaking: boolean, text: string): Finding[] => [{ isBreaking, text: `${place}: ${text}` }]
  switch (kind) {
    case 'column_renamed':
      return finding(true, `renamed; write ${now} for ${old}`)
    case 'enum_value_removed':
      return finding((values[column ?? ''] ?? [old]).includes(old ?? ''), `value ${old} is gone`)
    case 'enum_value_added':
      return finding(false, `value ${now} is new; programs that tell values apart may meet it`)
    case 'value_corrected':
    case 'wording_changed':
      return []
    default: {
      const what = old === null && now === null ? spaced(kind) : `${spaced(kind)} (${old ?? 'none'} → ${now ?? 'none'})`
      return finding(levelOf[kind] === 'major', what)
    }
  }
}

function judge(one: Change, uses: Uses): Finding[] {
  const used = uses.tables[one.table ?? '']
  if (used === undefined) return []
  if (one.column !== null) return columnsUsed(used).has(one.column) ? judgeColumn(one, used) : []
  if (one.kind === 'table_removed') return [{ isBreaking: true, text: `${one.table}: the table is gone` }]
  if (one.kind === 'key_changed')
    return [{ isBreaking: true, text: `${one.table}: the key changed (${one.old} → ${one.new})` }]
  if (one.kind === 'columns_reordered')
    return [{ isBreaking: false, text: `${one.table}: columns stand in another order; take them by name` }]
  return []
}

/** How many figures that the program reads were corrected, by column: no break, but good to know. */
function correctedLines(changes: readonly Change[], uses: Uses): string[] {
  const places = changes
    .filter(({ kind, table, column }) => {
      const used = uses.tables[table ?? '']
      return kind === 'value_corrected' && column !== null && used !== undefined && columnsUsed(used).has(column)
    })
    .map(({ table, column }) => `${table}.${column}`)
  return [...new Set(places)].map(
    (place) => `note      ${place}: ${counted(places.filter((one) => one === place).length, 'value')} corrected`,
  )
}

export interface UpgradeOptions {
  readonly usesFile: string
  readonly to: string
  readonly out: string
}

/** Whether a release is safe for a program that lists what it uses of an earlier one, and what to change where it is not. */
export function checkUses({ usesFile, to, out }: UpgradeOptions): { text: string; isSafe: boolean } {
  const uses = readUses(usesFile)
  const [old, now] = [findRelease(uses.release, out), findRelease(to, out)]
  checkUse(usesFile, uses, old.forms)
  const changes = compare(old, now)
  const findings = changes.flatMap((one) => judge(one, uses))
  const unique = findings.filter(({ text }, at) => findings.findIndex((one) => one.text === text) === at)
  const breaking = unique.filter(({ isBreaking }) => isBreaking)
  const lines = [
    ...breaking.map(({ text }) => `breaking  ${text}`),
    ...unique.filter(({ isBreaking }) => !isBreaking).map(({ text }) => `note      ${text}`),
    ...correctedLines(changes, uses),
    breaking.length === 0
      ? `${to} is safe for what ${usesFile} uses of ${uses.release}`
      : `${to} is not safe for what ${usesFile} uses of ${uses.release}: ${counted(breaking.length, 'breaking change')}`,
  ]
  return { text: `${lines.join('\n')}\n`, isSafe: breaking.length === 0 }
}
