import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from '../pipeline/issue.ts'
import { lastWords, run } from './command.ts'
import { readExpected, type TableShape } from './shape.ts'

export interface Recipe {
  /** File and line that its fence stands in. */
  readonly place: string
  readonly language: string
  readonly code: string
}

/** The fenced pieces of a section of a Markdown file, whose name places are told by. */
export function recipesOf(text: string, heading: string, name: string): Recipe[] {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  const next = lines.findIndex((line, i) => i > start && line.startsWith('## '))
  if (start < 0) throw new CliError(`${name}: expected a section "${heading}", found none`)
  const recipes: Recipe[] = []
  let open: { place: string; language: string; code: string[] } | null = null
  for (const [i, line] of lines.slice(0, next < 0 ? lines.length : next).entries()) {
    if (i < start) continue
    if (!line.startsWith('```')) open?.code.push(line)
    else if (open === null) open = { place: `${name}:${i + 1}`, language: line.slice(3), code: [] }
    else {
      recipes.push({ ...open, code: `${open.code.join('\n')}\n` })
      open = null
    }
  }
  if (recipes.length === 0) throw new CliError(`${name}: expected recipes in the section "${heading}", found none`)
  return recipes
}

export const readRecipes = (name: string, heading: string): Recipe[] =>
  recipesOf(readFileSync(name, 'utf8'), heading, name)

/** How a piece of each language is run, as a file in the folder. */
const runners: Readonly<Record<string, (programs: string, file: string) => readonly [string, ...string[]]>> = {
  python: (programs, file) => [join(programs, 'python'), file],
  r: (_, file) => ['Rscript', file],
  js: (_, file) => [process.execPath, file],
  sql: (programs, file) => [join(programs, 'duckdb'), '-bail', '-f', file],
  sh: (_, file) => ['sh', '-e', file],
}

const endings: Readonly<Record<string, string>> = { js: 'mjs' }

/** Words that the output of a recipe must hold, in pairs: a flow and its count, a document and its page. */
export type Expected = readonly (readonly [string, string])[]

/** Gifts that count, by flow. */
export function countsByFlow(release: string, donations: TableShape): Expected {
  const at = (name: string): number => donations.columns.findIndex((column) => column.name === name)
  const [flow, counts] = [at('flow'), at('counts_in_totals')]
  const sums = new Map<string, number>()
  for (const row of readExpected(release, donations))
    if (row[counts] === true) sums.set(String(row[flow]), (sums.get(String(row[flow])) ?? 0) + 1)
  return [...sums].map(([name, count]) => [name, String(count)])
}

/** Runs a recipe as printed in a folder that holds what it reads. Gives what is wrong with it, or nothing. */
export async function tryRecipe(
  { place, language, code }: Recipe,
  folder: string,
  programs: string,
  expected: Expected,
): Promise<string[]> {
  const runner = runners[language]
  if (runner === undefined)
    return [`${place}: expected a fence of ${Object.keys(runners).join(', ')}, found "${language}"`]
  const file = `recipe-${place.replace(/\W+/g, '-')}.${endings[language] ?? language}`
  writeFileSync(join(folder, file), code)
  const [program, ...args] = runner(programs, file)
  const ran = await run(program, args, { cwd: folder })
  if (ran.code !== 0) return [`${place}: expected exit code 0, found ${ran.code}; its last words: ${lastWords(ran)}`]
  const words = new Set(ran.stdout.split(/[^\w.]+/))
  return expected
    .filter(([name, value]) => !(ran.stdout.includes(name) && words.has(value)))
    .map(([name, value]) => `${place}: expected ${name} and ${value} in its output, found "${lastWords(ran)}"`)
}
