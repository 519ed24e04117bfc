import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { CliError } from '../issue.ts'

/** A row of the file with the line that it ends on. */
interface CsvRow {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

function parseRecords(text: string, file: string): CsvRow[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true, info: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason = error.message.replace(/\s+/g, ' ').slice(0, 120)
    throw new CliError(`${file}:${error.lines ?? 1}: expected CSV, found a fault (${reason}); correct it`)
  }
}

/** The rows of a CSV file by a schema of its columns; others are passed over. Throws a CliError that names line and column. */
export function parseCsv<S extends z.ZodObject>(text: string, file: string, schema: S): z.output<S>[] {
  const columns = Object.keys(schema.shape)
  return parseRecords(text, file).map(({ record, info }) => {
    const missing = columns.find((column) => record[column] === undefined)
    if (missing !== undefined)
      throw new CliError(`${file}:1: expected the columns ${columns.join(', ')}, found no ${missing}; add it`)
    const parsed = schema.safeParse(record)
    if (parsed.success) return parsed.data
    const [first] = parsed.error.issues
    const column = String(first?.path[0] ?? '')
    throw new CliError(
      `${file}:${info.lines} ${column}: expected ${first?.message ?? 'another value'}, found "${record[column] ?? ''}"; correct it`,
    )
  })
}
