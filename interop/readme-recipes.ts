import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from '../pipeline/issue.ts'
import { lastWords, run } from './command.ts'
import { readExpected, type TableShape } from './shape.ts'

export interface Recipe {
  /** Line of the README that its fence stands in. */
  readonly line: number
  readonly language: string
  readonly code: string
}

/** The fenced pieces of the section "Use it". */
export function recipesOf(readme: string): Recipe[] {
  const lines = readme.split('\n')
  const start = lines.indexOf('## Use it')
  const next = lines.findIndex((line, i) => i > start && line.startsWith('## '))
  if (start < 0) throw new CliError('README.md: expected a section "## Use it", found none')
  const recipes: Recipe[] = []
  let open: { line: number; language: string; code: string[] } | null = null
  for (const [i, line] of lines.slice(0, next < 0 ? lines.length : next).entries()) {
    if (i < start) continue
    if (!line.startsWith('```')) open?.code.push(line)
    else if (open === null) open = { line: i + 1, language: line.slice(3), code: [] }
    else {
      recipes.push({ ...open, code: `${open.code.join('\n')}\n` })
      open = null
    }
  }
  return recipes
}

/** How a piece of each language is run, as a file in the folder. */
const runners: Readonly<Record<string, (programs: string, file: string) => readonly [string, ...string[]]>> = {
  python: (programs, file) => [join(programs, 'python'), file],
  r: (_, file) => ['Rscript', file],
  js: (_, file) => [process.execPath, file],
  sql: (programs, file) => [join(programs, 'duckdb'), '-bail', '-f', file],
  sh: (_, file) => ['sh', '-e', file],
}

const endings: Readonly<Record<string, string>> = { js: 'mjs' }

/** Gifts that count, by flow: what every recipe prints. */
export function countsByFlow(release: string, donations: TableShape): Map<string, number> {
  const at = (name: string): number => donations.columns.findIndex((column) => column.name === name)
  const [flow, counts] = [at('flow'), at('counts_in_totals')]
  const sums = new Map<string, number>()
  for (const row of readExpected(release, donations))
    if (row[counts] === true) sums.set(String(row[flow]), (sums.get(String(row[flow])) ?? 0) + 1)
  return sums
}

/** Runs a recipe as printed in a folder that holds the release alone. Gives what is wrong with it, or nothing. */
export async function tryRecipe(
  { line, language, code }: Recipe,
  folder: string,
  programs: string,
  expected: ReadonlyMap<string, number>,
): Promise<string[]> {
  const place = `README.md:${line}`
  const runner = runners[language]
  if (runner === undefined)
    return [`${place}: expected a fence of ${Object.keys(runners).join(', ')}, found "${language}"`]
  const file = `recipe-${line}.${endings[language] ?? language}`
  writeFileSync(join(folder, file), code)
  const [program, ...args] = runner(programs, file)
  const ran = await run(program, args, { cwd: folder })
  if (ran.code !== 0) return [`${place}: expected exit code 0, found ${ran.code}; its last words: ${lastWords(ran)}`]
  return [...expected]
    .filter(([flow, count]) => !(ran.stdout.includes(flow) && new RegExp(`\\b${count}\\b`).test(ran.stdout)))
    .map(([flow, count]) => `${place}: expected ${flow} and ${count} in its output, found "${lastWords(ran)}"`)
}

export const readRecipes = (): Recipe[] => recipesOf(readFileSync('README.md', 'utf8'))
