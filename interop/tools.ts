import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CliError } from '../pipeline/issue.ts'
import { mustRun, run } from './command.ts'

/** Where environments and what the readers found are kept; made again when deleted. */
export const workFolder = resolve('.interop')

const pythons = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', '/usr/bin/python3']
const check = 'import sys, ensurepip, venv; sys.exit(0 if sys.version_info >= (3, 11) else 3)'

/** The first Python that is new enough and can make environments. */
async function findPython(): Promise<string> {
  for (const python of pythons) if ((await run(python, ['-c', check])).code === 0) return python
  throw new CliError('make interop: expected Python 3.11 or later with venv, found none; install python3-venv')
}

/**
 * A Python environment with exactly the packages of a list; one that was made from the same list is taken as it is.
 * Gives the folder of its programs.
 */
export async function pythonEnvironment(name: string, list: string): Promise<string> {
  const folder = join(workFolder, name)
  const stamp = join(folder, 'made-from')
  const programs = join(folder, 'bin')
  const sum = createHash('sha256').update(readFileSync(list)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) return programs
  const python = await findPython()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(workFolder, { recursive: true })
  await mustRun(`${python} -m venv`, python, ['-m', 'venv', folder])
  const options = ['--disable-pip-version-check', '--no-input', '--quiet']
  await mustRun(`pip install -r ${list}`, join(programs, 'python'), ['-m', 'pip', 'install', ...options, '-r', list])
  writeFileSync(stamp, sum)
  return programs
}

/** The JavaScript example has packages of its own, as it would have in a folder of its reader. */
export async function javascriptPackages(): Promise<string> {
  const folder = join(workFolder, 'javascript')
  const lock = readFileSync('examples/javascript/package-lock.json', 'utf8')
  const stamp = join(folder, 'made-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return join(folder, 'node_modules')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, name), readFileSync(join('examples/javascript', name)))
  await mustRun('npm ci in examples/javascript', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
  })
  writeFileSync(stamp, lock)
  return join(folder, 'node_modules')
}

const anyPython = pythons.map((python) => `${python} -c '${check}' 2>/dev/null`).join(' || ')

/** A program that must be on the machine: how to see it, and the Debian package that brings it. */
interface Needed {
  readonly name: string
  readonly debian: string
  readonly probe: readonly string[]
}

const chineseFont: Needed = {
  name: 'a font with Chinese signs',
  debian: 'fonts-noto-cjk',
  probe: ['sh', '-c', 'fc-list :lang=zh | grep -q .'],
}

const javaVersion = `java -version 2>&1 | sed -n 's/.* version "\\([0-9]*\\).*/\\1/p'`

/** Programs by the target that needs them. */
const needed: Readonly<Record<'interop' | 'site-check' | 'spark-check', readonly Needed[]>> = {
  interop: [
    { name: 'Python 3.11 or later with venv', debian: 'python3-venv', probe: ['sh', '-c', anyPython] },
    { name: 'R', debian: 'r-base-core', probe: ['Rscript', '--version'] },
    ...['jsonlite', 'readr', 'DBI', 'RSQLite'].map((name) => ({
      name: `${name} for R`,
      debian: `r-cran-${name.toLowerCase()}`,
      probe: ['Rscript', '-e', `loadNamespace("${name}")`],
    })),
    { name: 'sqlite3', debian: 'sqlite3', probe: ['sqlite3', '--version'] },
    { name: 'LibreOffice', debian: 'libreoffice-calc-nogui', probe: ['soffice', '--version'] },
    { name: 'pdftotext', debian: 'poppler-utils', probe: ['pdftotext', '-v'] },
    chineseFont,
  ],
  'spark-check': [
    { name: 'Python 3.11 or later with venv', debian: 'python3-venv', probe: ['sh', '-c', anyPython] },
    {
      name: 'Java 17 or later',
      debian: 'default-jre-headless',
      probe: ['sh', '-c', `${javaVersion} | grep -Eqx '1[7-9]|[2-9][0-9]'`],
    },
    { name: 'ps', debian: 'procps', probe: ['ps', '-eo', 'pid='] },
  ],
  'site-check': [{ name: 'Chromium', debian: 'chromium', probe: ['chromium', '--version'] }, chineseFont],
}

async function missing(all: readonly Needed[]): Promise<readonly Needed[]> {
  const found = await Promise.all(all.map(async ({ probe: [program = '', ...args] }) => run(program, args)))
  return all.filter((_, i) => found[i]?.code !== 0)
}

const packages = (list: readonly Needed[]): string[] => [...new Set(list.map(({ debian }) => debian))]

/**
 * Installs what a target misses where that can be done (Debian, as root); else tells each by name. Gives the names of the
 * packages that were installed.
 */
export async function debianPackages(target: keyof typeof needed): Promise<string[]> {
  const before = await missing(needed[target])
  if (before.length === 0) return []
  const wanted = packages(before)
  const canInstall = process.getuid?.() === 0 && (await run('apt-get', ['--version'])).code === 0
  if (canInstall) {
    await mustRun('apt-get update', 'apt-get', ['update', '--quiet'])
    const options = ['install', '--yes', '--quiet', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0']
    await mustRun('apt-get install', 'env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...wanted])
  }
  const still = canInstall ? await missing(needed[target]) : before
  if (still.length === 0) return wanted
  const names = still.map(({ name }) => name).join(', ')
  const action = `as root: apt-get install ${packages(still).join(' ')}`
  throw new CliError(`make ${target}: expected the tools of others, missing are: ${names}; ${action}`)
}
