import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '../pipeline/io.ts'
import { mustRun } from './command.ts'
import { compareTable, type Difference } from './compare.ts'
import { readWorkbook } from './office.ts'
import { javascriptReaders } from './readers/javascript.ts'
import { type ReadTable, readExpected, readShapes, type TableShape } from './shape.ts'
import { workFolder } from './tools.ts'

type Tables = Readonly<Record<string, ReadTable>>

export interface FormReader {
  readonly reader: string
  readonly form: string
  readonly read: (release: string, shapes: readonly TableShape[]) => Promise<Tables>
}

const python: Readonly<Record<string, readonly string[]>> = {
  pandas: ['csv', 'json', 'parquet', 'arrow', 'xlsx', 'sqlite'],
  polars: ['csv', 'json', 'parquet', 'arrow'],
  pyarrow: ['csv', 'parquet', 'arrow'],
  duckdb: ['csv', 'json', 'parquet'],
  openpyxl: ['xlsx'],
  sqlite3: ['sqlite'],
}

const r: Readonly<Record<string, string>> = { 'read.csv': 'csv', readr: 'csv', jsonlite: 'json', RSQLite: 'sqlite' }

/** A reader in a program of its own, which writes what it found to a file. */
const inProgram =
  (program: string, script: string, reader: string, form: string): FormReader['read'] =>
  async (release) => {
    const folder = join(workFolder, 'found')
    mkdirSync(folder, { recursive: true })
    const output = join(folder, `${reader}-${form}.json`)
    await mustRun(`${reader} reading ${form}`, program, [script, reader, form, release, output])
    return readJson(output) as Tables // what both scripts say that they write
  }

const inNode =
  (read: (typeof javascriptReaders)[number]['read']): FormReader['read'] =>
  async (release, shapes) => {
    const found: Record<string, ReadTable> = {}
    for (const shape of shapes) found[shape.name] = await read(release, shape)
    return found
  }

/** Every reader with every form that it fits, by form. `programs` is the folder of the Python environment. */
export function formReaders(programs: string): FormReader[] {
  const forms = ['csv', 'json', 'parquet', 'arrow', 'xlsx', 'sqlite']
  const readers: FormReader[] = [
    ...Object.entries(python).flatMap(([reader, list]) =>
      list.map((form) => {
        const read = inProgram(join(programs, 'python'), 'interop/readers/python_forms.py', reader, form)
        return { reader: `${reader} (Python)`, form, read }
      }),
    ),
    ...Object.entries(r).map(([reader, form]) => {
      const read = inProgram('Rscript', 'interop/readers/r_forms.R', reader, form)
      return { reader: `${reader} (R)`, form, read }
    }),
    { reader: 'LibreOffice', form: 'xlsx', read: readWorkbook },
    ...javascriptReaders.map(({ reader, form, read }) => ({
      reader: `${reader} (JavaScript)`,
      form,
      read: inNode(read),
    })),
  ]
  return forms.flatMap((form) => readers.filter((reader) => reader.form === form))
}

export interface Outcome {
  readonly reader: string
  readonly form: string
  /** Why the reader could not read the form at all, or null. */
  readonly error: string | null
  readonly tables: readonly {
    readonly table: string
    readonly rows: number | null
    readonly differences: Difference[]
  }[]
}

/** A reader that gives up is one more thing that is found; the others go on. */
async function tryToRead(
  read: FormReader['read'],
  release: string,
  shapes: readonly TableShape[],
): Promise<{ found: Tables; error: string | null }> {
  try {
    return { found: await read(release, shapes), error: null }
  } catch (error) {
    // Readers of JavaScript throw errors of their own.
    return { found: {}, error: error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error) }
  }
}

/** What one reader made of one form, table by table. */
export async function readAndCompare({ reader, form, read }: FormReader, release: string): Promise<Outcome> {
  const shapes = readShapes(release)
  const { found, error } = await tryToRead(read, release, shapes)
  const tables = shapes.map((shape) => {
    const table = found[shape.name]
    const differences = compareTable(shape, form, table, readExpected(release, shape))
    return { table: shape.name, rows: table?.rows.length ?? null, differences }
  })
  return { reader, form, error, tables }
}
