import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sha256Of } from '../../pipeline/emit/checksums.ts'

/** One way to run the build; what is not named is as in the terminal. */
interface Setting {
  readonly name: string
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  /** Folder names on the way to the documents. */
  readonly folder?: string
  /** Files of the documents are made in this order, which is that of some file systems. */
  readonly reversed?: boolean
  readonly flags?: readonly string[]
}

const nodes = ['20', '22', '24']
const settings: readonly Setting[] = [
  ...nodes.map((node) => ({ name: `Node.js ${node}`, node })),
  { name: 'Kathmandu, Nepali', env: { TZ: 'Asia/Kathmandu', LANG: 'ne_NP.UTF-8', LC_ALL: 'ne_NP.UTF-8' } },
  { name: 'Auckland, Turkish', env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { name: 'Los Angeles, Chinese', env: { TZ: 'America/Los_Angeles', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' } },
  { name: 'UTC, locale C', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  { name: 'no time zone, no locale', env: { TZ: '', LANG: '', LC_ALL: '' } },
  { name: 'another folder', folder: 'an other place/资料 é' },
  { name: 'files made in reverse order', reversed: true },
  { name: 'one thread for files', env: { UV_THREADPOOL_SIZE: '1' } },
  { name: 'sixteen threads for files', env: { UV_THREADPOOL_SIZE: '16' } },
  { name: 'one thread for V8', flags: ['--single-threaded'] },
  { name: 'little memory', flags: ['--max-semi-space-size=1', '--max-old-space-size=400'] },
  { name: 'Node.js 24, Kathmandu, reversed', node: '24', env: { TZ: 'Asia/Kathmandu' }, reversed: true },
]

/** Copies a folder file by file, in the order of names or against it. */
function copyInOrder(from: string, to: string, reversed: boolean): void {
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from).sort()
  for (const name of reversed ? names.reverse() : names)
    if (statSync(join(from, name)).isDirectory()) copyInOrder(join(from, name), join(to, name), reversed)
    else cpSync(join(from, name), join(to, name))
}

/** Builds in a setting; returns the hash of all sums of the release, or what went wrong. */
function build(base: string, { node, env = {}, folder = 'x', reversed = false, flags = [] }: Setting): string {
  const place = mkdtempSync(join(base, 'run-'))
  const work = join(place, folder)
  copyInOrder('raw', join(work, 'raw'), reversed)
  // The catalogue and the list of changes of the newest release are part of what a build reads.
  if (readdirSync('out').includes('catalog.json')) {
    cpSync('out', join(work, 'out'), { recursive: true })
    rmSync(join(work, 'out/latest'), { recursive: true })
  }
  const program = ['--import', 'tsx', ...flags, resolve('pipeline/cli.ts'), 'build']
  const options = ['--raw', join(work, 'raw'), '--out', join(work, 'out')]
  const command = node === undefined ? [process.execPath] : ['npx', '--yes', '--package', `node@${node}`, 'node']
  const [name = '', ...args] = [...command, ...program, ...options]
  const ran = spawnSync(name, args, { env: { ...process.env, CI: 'true', ...env }, encoding: 'utf8' })
  if (ran.status !== 0) return `failed: ${ran.stderr?.trim().split('\n').at(-1) ?? ran.error?.message}`
  const sums = readFileSync(join(work, 'out/latest/SHA256SUMS'))
  rmSync(place, { recursive: true })
  return sha256Of(sums)
}

/** Builds in each setting and prints its hash; exit code 1 where one differs from `out/latest`. */
function main(): void {
  const base = mkdtempSync(join(tmpdir(), 'reproduce-'))
  const expected = sha256Of(readFileSync('out/latest/SHA256SUMS'))
  let equal = 0
  try {
    console.log(`${'out/latest'.padEnd(34)} ${expected}`)
    for (const setting of settings) {
      const found = build(base, setting)
      if (found === expected) equal += 1
      console.log(`${setting.name.padEnd(34)} ${found} ${found === expected ? 'equal' : 'DIFFERS'}`)
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
  console.log(`${equal} of ${settings.length} settings gave the same bytes in all files, the workbook among them`)
  if (equal < settings.length) process.exitCode = 1
}

main()
