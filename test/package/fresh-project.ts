import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const name = 'covid-neighborhood-data'

/** What a command printed; one that fails ends the test with all it said. */
export function runIn(folder: string, command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 26,
  })
  if (error !== undefined) throw error
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: expected exit code 0, found ${status}\n${stdout}${stderr}`)
  return stdout
}

function readObject(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> // npm's own files are objects
}

/** The tarball as `npm pack` makes it, in a folder of its own. */
function pack(folder: string): string {
  runIn('.', 'npm', ['pack', '--silent', '--pack-destination', folder])
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`${folder}: expected a tarball, found none`)
  return join(folder, tarball)
}

/**
 * The addresses and sums of what the package depends on, so that npm takes from its cache what `npm ci` left there. What is
 * missing from `dependencies` of package.json is not among them, and will not be found.
 */
function lockOfDependencies(project: object): object {
  const { dependencies = {} } = readObject('package.json')
  const wanted = Object.keys(dependencies as object)
  const { packages = {} } = readObject('package-lock.json')
  const locked = new Map(Object.entries(packages as object))
  const entries = new Map<string, object>()
  // What they depend on in turn is put behind them, and comes in its turn.
  for (const one of wanted) {
    const { dev: _, ...entry } = locked.get(`node_modules/${one}`) ?? {}
    if (!entries.has(one)) wanted.push(...Object.keys(entry.dependencies ?? {}))
    entries.set(one, entry)
  }
  const own = [...entries].map(([one, entry]) => [`node_modules/${one}`, entry])
  return { ...project, lockfileVersion: 3, requires: true, packages: { '': project, ...Object.fromEntries(own) } }
}

/** The only example in TypeScript. */
function exampleOfReadme(): string {
  const [, example] = /```ts\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
  if (example === undefined) throw new Error('README.md: expected an example in TypeScript, found none')
  return example
}

export interface FreshProject {
  readonly folder: string
  /** The installed package. */
  readonly installed: string
  readonly bin: string
  readonly remove: () => void
}

/** A project in the folder for temporary files that has the packed package installed, and no other of this repository. */
export function makeFreshProject(): FreshProject {
  const base = mkdtempSync(join(tmpdir(), `${name}-`))
  const tarball = pack(base)
  const folder = join(base, 'project')
  cpSync('test/package/project', folder, { recursive: true })
  writeFileSync(join(folder, 'readme.ts'), exampleOfReadme())
  const project = { name: 'fresh-project', version: '1.0.0' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...project, private: true, type: 'module' }))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockOfDependencies(project)))
  const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  runIn(folder, 'npm', ['install', ...quiet, `../${basename(tarball)}`])
  return {
    folder,
    installed: join(folder, 'node_modules', name),
    bin: join(folder, 'node_modules', '.bin', name),
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}

/** Type-checks the project, and compiles it where its configuration says so; throws with the compiler's words. */
export const compile = (folder: string, config: string): string =>
  runIn(folder, resolve('node_modules/.bin/tsc'), ['-p', config])
