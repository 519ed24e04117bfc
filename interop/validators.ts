import { join } from 'node:path'
import { lastWords, type Ran, run } from './command.ts'

interface Validator {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

/** What a validator may say though nothing is wrong, and why that is so. A line that none of these explains fails. */
export interface Known {
  readonly line: RegExp
  readonly reason: string
}

/** Warnings that remain, each with its reason; one that is not seen any more fails too, so that the list stays true. */
const remaining: Readonly<Record<string, readonly Known[]>> = {
  frictionless: [],
  mlcroissant: [],
  'mlcroissant loading': [],
  cffconvert: [],
}

const isWarning = (line: string): boolean =>
  /\b(warn(ing)?|error|invalid|deprecat\w+)\b/i.test(line) || /^[WEF]\d{4} /.test(line)

export interface Verdict {
  readonly name: string
  readonly output: readonly string[]
  readonly explained: readonly string[]
  /** Empty where the release passes. */
  readonly faults: readonly string[]
}

const linesOf = ({ stdout, stderr }: Ran): string[] =>
  `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '')

/** What a run of a validator means: its exit code, and warnings against the ones that are known. */
export function judge(name: string, ran: Ran, known: readonly Known[] = remaining[name] ?? []): Verdict {
  const output = linesOf(ran)
  const warnings = output.filter(isWarning)
  const unexplained = warnings.filter((line) => !known.some((one) => one.line.test(line)))
  const unseen = known.filter((one) => !warnings.some((line) => one.line.test(line)))
  const explained = known
    .filter((one) => !unseen.includes(one))
    .map(({ line, reason }) => `${name} warns of ${line.source}: ${reason}`)
  const faults = [
    ...(ran.code === 0 ? [] : [`${name}: expected exit code 0, found ${ran.code}; its last words: ${lastWords(ran)}`]),
    ...unexplained.map((line) => `${name}: expected no warning without a reason, found "${line.trim()}"`),
    ...unseen.map(({ line }) => `${name}: expected the warning ${line.source}, found none; take it out of the list`),
  ]
  return { name, output, explained, faults }
}

/** The validators of the three descriptions, with their own output. */
export async function validateDescriptions(release: string, tools: string, citation: string): Promise<Verdict[]> {
  const validators: Validator[] = [
    {
      name: 'frictionless',
      program: join(tools, 'frictionless'),
      args: ['validate', join(release, 'datapackage.json')],
    },
    {
      name: 'mlcroissant',
      program: join(tools, 'mlcroissant'),
      args: ['validate', '--jsonld', join(release, 'croissant.json')],
    },
    {
      name: 'mlcroissant loading',
      program: join(tools, 'python'),
      args: ['interop/readers/croissant_records.py', release],
    },
    {
      name: 'cffconvert',
      program: join(citation, 'cffconvert'),
      args: ['--validate', '-i', join(release, 'CITATION.cff')],
    },
  ]
  const ran = await Promise.all(validators.map(({ program, args }) => run(program, args)))
  return validators.map(({ name }, i) => judge(name, ran[i] ?? { code: 127, stdout: '', stderr: '' }))
}
