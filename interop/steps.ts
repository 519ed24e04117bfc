import { CliError } from '../pipeline/issue.ts'
import { counted, type Progress, startProgress } from '../pipeline/progress.ts'
import { type Answers, examples, folderWithRelease, parseAnswers, type Tools } from './examples.ts'
import { debianPackages, javascriptPackages, pythonEnvironment } from './tools.ts'

/** The release that is checked. */
export const release = 'out/latest'

export const say = (text: string): void => void process.stdout.write(`${text}\n`)

const none = 'nothing to install'

/** Makes what the checks run in, once; a second run takes it as it is. */
export async function prepare({ stage }: Progress): Promise<Tools & { readonly citation: string }> {
  await stage(
    'Debian',
    () => debianPackages('interop'),
    (names) => (names.length === 0 ? none : `installed ${names.join(', ')}`),
  )
  const programs = await stage(
    'Python',
    () => pythonEnvironment('python', 'interop/python/requirements.txt'),
    (folder) => `environment in ${folder.replace(`${process.cwd()}/`, '')}`,
  )
  const citation = await stage(
    'citation',
    () => pythonEnvironment('cffconvert', 'interop/python/cffconvert.txt'),
    (folder) => `environment in ${folder.replace(`${process.cwd()}/`, '')}`,
  )
  const packages = await stage('npm', javascriptPackages, () => 'packages of the example')
  return { programs, citation, packages }
}

/** Runs every example in a folder of its own. Gives what each answers. */
export async function runExamples(
  { stage }: Progress,
  tools: Tools,
): Promise<Map<string, { answers: Answers; folder: string }>> {
  const found = new Map<string, { answers: Answers; folder: string }>()
  for (const { name, run } of examples) {
    const result = await stage(
      'example',
      async () => {
        const folder = folderWithRelease(release, name)
        return { folder, answers: parseAnswers(name, await run(folder, tools)) }
      },
      ({ answers }) => `${name}: ${counted(Object.values(answers).flat().length, 'row')} of answers`,
    )
    found.set(name, result)
  }
  return found
}

/** Progress on standard output, since the outcome is what this program is run for. */
export const progressOnScreen = (): Progress =>
  startProgress({
    write: (text) => void process.stdout.write(text),
    isLive: process.stdout.isTTY === true && process.env.CI === undefined,
    now: () => performance.now(),
  })

/** Runs a check and ends the program: 0 where it found no fault, else 1 with a line a fault. */
export async function conclude(
  check: (progress: Progress) => Promise<readonly string[]>,
  success: string,
): Promise<void> {
  try {
    const faults = await check(progressOnScreen())
    for (const fault of faults) process.stderr.write(`${fault}\n`)
    if (faults.length === 0) say(success)
    else process.exitCode = 1
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error.exitCode
  }
}
