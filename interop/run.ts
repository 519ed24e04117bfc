import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from '../pipeline/issue.ts'
import { counted, type Progress } from '../pipeline/progress.ts'
import { folderWithCorpus } from './corpus.ts'
import { answerDifferences, examples, expectedAnswers, folderWithRelease, staleOutput, type Tools } from './examples.ts'
import { formatDifferences, formatMatrix } from './format-matrix.ts'
import { formReaders, type Outcome, readAndCompare } from './matrix.ts'
import { printCsv, printWorkbook } from './office.ts'
import { countsByFlow, type Recipe, readRecipes, tryRecipe } from './recipes.ts'
import { readShapes, type TableShape } from './shape.ts'
import { conclude, prepare, release, runExamples, say } from './steps.ts'
import { workFolder } from './tools.ts'
import { validateDescriptions } from './validators.ts'

const describeForm = ({ reader, tables }: Outcome): string => {
  const differing = tables.filter(({ differences }) => differences.length > 0).length
  return `${reader}: ${counted(tables.length, 'table')}, ${differing === 0 ? 'all equal' : `${differing} NOT EQUAL`}`
}

async function checkForms({ stage }: Progress, { programs }: Tools): Promise<string[]> {
  const outcomes: Outcome[] = []
  for (const reader of formReaders(programs)) {
    outcomes.push(await stage(reader.form, () => readAndCompare(reader, release), describeForm))
  }
  say(`\n${formatMatrix(outcomes)}`)
  return formatDifferences(outcomes)
}

async function checkDescriptions(tools: Tools & { readonly citation: string }): Promise<string[]> {
  const verdicts = await validateDescriptions(release, tools.programs, tools.citation)
  for (const { name, output, explained } of verdicts) {
    say(`${name} says:`)
    for (const line of output) say(`  ${line}`)
    say(explained.length === 0 ? '  (no warning remains)\n' : `  ${explained.join('\n  ')}\n`)
  }
  return verdicts.flatMap(({ faults }) => faults)
}

async function checkExamples(progress: Progress, tools: Tools): Promise<string[]> {
  const expected = expectedAnswers()
  const found = await runExamples(progress, tools)
  return examples.flatMap((example) => {
    const { answers = {}, folder = '' } = found.get(example.name) ?? {}
    return [...answerDifferences(example.name, answers, expected), ...staleOutput(example, folder)]
  })
}

const shapeOf = (shapes: readonly TableShape[], name: string): TableShape => {
  const shape = shapes.find((one) => one.name === name)
  if (shape === undefined) throw new CliError(`${release}/datapackage.json: expected a table ${name}, found none`)
  return shape
}

const describeRecipe =
  ({ place, language }: Recipe) =>
  (faults: readonly string[]): string =>
    `${place} ${language}: ${faults.length === 0 ? 'works as printed' : 'DOES NOT WORK'}`

async function checkRecipes(
  { stage }: Progress,
  { programs }: Tools,
  shapes: readonly TableShape[],
): Promise<string[]> {
  const folder = folderWithRelease(release, 'readme')
  const expected = countsByFlow(release, shapeOf(shapes, 'donations'))
  const faults: string[] = []
  for (const recipe of readRecipes('README.md', '## Use it'))
    faults.push(...(await stage('recipe', () => tryRecipe(recipe, folder, programs, expected), describeRecipe(recipe))))
  return faults
}

async function checkCorpusRecipes({ stage }: Progress, { programs }: Tools): Promise<string[]> {
  const { folder, expectedOf } = await folderWithCorpus()
  const faults: string[] = []
  for (const recipe of readRecipes('docs/corpora.md', '## Query it')) {
    const expected = expectedOf(recipe.code)
    faults.push(...(await stage('recipe', () => tryRecipe(recipe, folder, programs, expected), describeRecipe(recipe))))
  }
  return faults
}

/** LibreOffice opens the workbook and two CSV files with names in Chinese and with accents. */
async function checkOffice({ stage }: Progress, shapes: readonly TableShape[]): Promise<void> {
  const named = [shapeOf(shapes, 'areas'), shapeOf(shapes, 'units')]
  const describe =
    (what: string) =>
    (printed: { pages: number; names: number }): string =>
      `${what}: ${counted(printed.pages, 'page')}, ${counted(printed.names, 'name')} beyond ASCII intact`
  await stage('PDF', () => printWorkbook(release, named), describe('workbook'))
  for (const shape of named) await stage('PDF', () => printCsv(release, shape), describe(`${shape.name}.csv`))
}

async function interop(progress: Progress): Promise<string[]> {
  mkdirSync(workFolder, { recursive: true })
  const tools = await prepare(progress)
  const shapes = readShapes(release)
  const faults = [
    ...(await checkForms(progress, tools)),
    ...(await checkDescriptions(tools)),
    ...(await checkExamples(progress, tools)),
    ...(await checkRecipes(progress, tools, shapes)),
    ...(await checkCorpusRecipes(progress, tools)),
  ]
  await checkOffice(progress, shapes)
  rmSync(join(workFolder, 'alone'), { recursive: true, force: true })
  return faults
}

await conclude(interop, 'interop: every form, description, example and recipe passes')
