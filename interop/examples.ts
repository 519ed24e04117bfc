import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readJson } from '../pipeline/io.ts'
import { CliError } from '../pipeline/issue.ts'
import { mustRun } from './command.ts'
import { notebookText } from './notebook.ts'
import { workFolder } from './tools.ts'

/** Rows of scalars by question. */
export type Answers = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export interface Tools {
  /** Programs of the Python environment. */
  readonly programs: string
  /** Packages of the JavaScript example. */
  readonly packages: string
}

interface Kept {
  /** Where it is committed; the run writes the same name into its folder. */
  readonly path: string
  /** What must be the same in a new run; null where it depends on the machine's fonts. */
  readonly comparable: ((text: string) => string) | null
}

export interface Example {
  readonly name: string
  readonly kept: readonly Kept[]
  /** Runs it in a folder that holds out/latest alone; gives its answers as JSON. */
  readonly run: (folder: string, tools: Tools) => Promise<string>
}

const asItIs = (text: string): string => text

const fileIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

const notebook = (name: string): Example => ({
  name,
  kept: [{ path: `examples/python/${name}.ipynb`, comparable: notebookText }],
  run: async (folder, { programs }) => {
    cpSync(`examples/python/${name}.ipynb`, join(folder, `${name}.ipynb`))
    const options = ['--to', 'notebook', '--inplace', '--execute', '--ExecutePreprocessor.record_timing=False']
    await mustRun(`notebook ${name}`, join(programs, 'jupyter-nbconvert'), [...options, `${name}.ipynb`], {
      cwd: folder,
    })
    return fileIn(folder, `answers-${name}.json`)
  },
})

const sqlFiles = (...names: string[]): string => names.map((name) => fileIn('examples/sql', `${name}.sql`)).join('\n')

const database = 'out/latest/sqlite/covid-neighborhood-data.sqlite'

const plotOf = (path: string, comparable: Kept['comparable'] = asItIs): Kept => ({ path, comparable })

/** Every example; the first one's answers are what `examples/answers.json` is renewed from. */
export const examples: readonly Example[] = [
  notebook('pandas'),
  notebook('polars'),
  notebook('duckdb'),
  {
    name: 'R',
    // Cairo draws letters as the fonts of the machine have them.
    kept: [plotOf('examples/r/estimates.svg', null)],
    run: async (folder) => {
      cpSync('examples/r/questions.R', join(folder, 'questions.R'))
      await mustRun('questions.R', 'Rscript', ['questions.R'], { cwd: folder })
      return fileIn(folder, 'answers-r.json')
    },
  },
  {
    name: 'JavaScript',
    kept: [plotOf('examples/javascript/masks.svg'), plotOf('examples/javascript/gifts-stated.svg')],
    run: async (folder, { packages }) => {
      cpSync('examples/javascript/questions.mjs', join(folder, 'questions.mjs'))
      symlinkSync(packages, join(folder, 'node_modules'))
      await mustRun('questions.mjs', process.execPath, ['questions.mjs'], { cwd: folder })
      return fileIn(folder, 'answers-javascript.json')
    },
  },
  {
    name: 'SQLite',
    kept: [],
    run: async (folder) => {
      const input = sqlFiles('questions', 'answers')
      return (await mustRun('SQLite', 'sqlite3', ['-bail', '-readonly', database], { cwd: folder, input })).stdout
    },
  },
  {
    name: 'DuckDB SQL',
    kept: [plotOf('examples/sql/plot.txt')],
    run: async (folder, { programs }) => {
      const ask = async (options: readonly string[], ...files: string[]): Promise<string> => {
        const input = sqlFiles('duckdb', 'questions', ...files)
        return (await mustRun('DuckDB', join(programs, 'duckdb'), ['-bail', ...options], { cwd: folder, input })).stdout
      }
      writeFileSync(join(folder, 'plot.txt'), await ask(['-box', '-nullvalue', ''], 'plot'))
      return ask(['-noheader', '-list'], 'answers')
    },
  },
]

/** A folder of its own with nothing but the release in it. */
export function folderWithRelease(release: string, name: string): string {
  const folder = join(workFolder, 'alone', name.replaceAll(' ', '-'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'out'), { recursive: true })
  cpSync(release, join(folder, 'out/latest'), { recursive: true })
  return folder
}

/** Rows have no order, and their columns neither. */
const inOrder = (rows: Answers[string]): string[] =>
  rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))).sort()

export function parseAnswers(name: string, text: string): Answers {
  try {
    return JSON.parse(text) as Answers // compared row by row with what is expected
  } catch {
    throw new CliError(`${name}: expected answers as JSON, found "${text.slice(0, 60)}"`)
  }
}

/** One line a row that one side lacks. */
export function answerDifferences(name: string, found: Answers, expected: Answers): string[] {
  const questions = [...new Set([...Object.keys(expected), ...Object.keys(found)])]
  return questions.flatMap((question) => {
    const [rows, wanted] = [inOrder(found[question] ?? []), inOrder(expected[question] ?? [])]
    const lacking = wanted
      .filter((row) => !rows.includes(row))
      .map((row) => `${name}, ${question}: expected ${row}, found no such row`)
    const extra = rows
      .filter((row) => !wanted.includes(row))
      .map((row) => `${name}, ${question}: expected no such row, found ${row}`)
    return [
      ...lacking,
      ...extra,
      ...(rows.length === wanted.length
        ? []
        : [`${name}, ${question}: expected ${wanted.length} rows, found ${rows.length}`]),
    ]
  })
}

/** Kept output that a new run does not give again. */
export function staleOutput({ kept }: Example, folder: string): string[] {
  return kept.flatMap(({ path, comparable }) => {
    const place = join(folder, basename(path))
    if (!existsSync(place)) return [`${path}: expected a run to write it, found no such file`]
    if (comparable === null) return []
    if (!existsSync(path)) return [`${path}: expected the kept output of a run, found none; run make examples`]
    const same = comparable(readFileSync(place, 'utf8')) === comparable(readFileSync(path, 'utf8'))
    return same
      ? []
      : [`${path}: expected what a new run gives, found other output; run make examples, and read the difference`]
  })
}

export const expectedAnswers = (): Answers => readJson('examples/answers.json') as Answers // written by make examples
