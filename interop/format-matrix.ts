import type { Outcome } from './matrix.ts'

/** Differences of one table that are told one by one; the others are counted. */
const mostTold = 5

const groupBy = (outcomes: readonly Outcome[]): Map<string, Outcome[]> => {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) groups.set(outcome.form, [...(groups.get(outcome.form) ?? []), outcome])
  return groups
}

/** Column heads from top to bottom would be hard to read, so readers are lettered and named above the table. */
const letter = (index: number): string => String.fromCharCode(65 + index)

function formatForm(form: string, outcomes: readonly Outcome[]): string[] {
  const tables = outcomes[0]?.tables.map(({ table }) => table) ?? []
  const width = Math.max(...tables.map((table) => table.length))
  const readers = outcomes.map(({ reader }, i) => `${letter(i)} ${reader}`)
  const head = `  ${'table'.padEnd(width)} ${outcomes.map((_, i) => letter(i).padStart(10)).join('')}`
  const lines = tables.map((table, t) => {
    const cells = outcomes.map(({ tables: read }) => {
      const { rows = null, differences = [] } = read[t] ?? {}
      return `${rows ?? 'none'} ${differences.length === 0 ? '=' : '≠'}`.padStart(10)
    })
    return `  ${table.padEnd(width)} ${cells.join('')}`
  })
  return [`${form}: ${readers.join(', ')}`, head, ...lines, '']
}

/** One table a form: a line for each table of the release, a column for each reader, with rows and whether equal. */
export function formatMatrix(outcomes: readonly Outcome[]): string {
  const head = 'rows read, and whether rows, types and nulls equal the JSON form (= equal, ≠ different)\n'
  return [head, ...[...groupBy(outcomes)].flatMap(([form, group]) => formatForm(form, group))].join('\n')
}

/** One line a difference: reader, form, table, row, column, found, expected. */
export function formatDifferences(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ reader, form, error, tables }) => {
    if (error !== null) return [`${reader}, ${form}: expected the tables, found that it cannot read them: ${error}`]
    return tables.flatMap(({ table, differences }) => {
      const told = differences.slice(0, mostTold).map(({ row, column, found, expected }) => {
        const place = [row === 0 ? '' : ` row ${row}`, column === '' ? '' : ` column ${column}`].join('')
        return `${reader}, ${form}, ${table}${place}: expected ${expected}, found ${found}`
      })
      const rest = differences.length - told.length
      return rest > 0 ? [...told, `${reader}, ${form}, ${table}: ${rest} more differences`] : told
    })
  })
}
