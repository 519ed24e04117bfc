import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeControls } from '../../pipeline/printable.ts'
import { tryChangedCells } from './changed-cells.ts'
import { checkRan, complaintsOf, type HostileInput, type Ran } from './hostile-input.ts'
import { type LongInput, longInputs } from './long-inputs.ts'
import { nameInputs } from './names.ts'
import { notationInputs } from './notations.ts'
import { releaseInputs } from './releases.ts'
import { builtTexts, extractedTexts } from './texts.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

/**
 * Every hostile input in a process of its own, the long ones too. Prints a line each: what came, exit code, seconds of the
 * processor, peak of memory. Ends with 1 where one gave what it must not. A word as argument takes the inputs whose names hold it.
 */
const [, , only = ''] = process.argv
const seed = Number(process.env.HOSTILE_SEED ?? 1)
const mostSeconds = 3600
/** What a short input may take. */
const mostMegabytes = 600

interface Measured extends Ran {
  readonly seconds: number
  readonly megabytes: number
}

/** The start and end of a long output are enough to look at. */
const shownBytes = 64 * 1024 * 1024

const spare = mkdtempSync(join(tmpdir(), 'hostile-usage-'))

function runOutside(input: HostileInput & Partial<LongInput>, space: Workspace): Measured {
  const usage = join(spare, 'usage.json')
  const [output, errors] = [join(spare, 'stdout'), join(spare, 'stderr')]
  const hook = fileURLToPath(new URL('report-usage.mjs', import.meta.url))
  const [stdout, stderr] = [openSync(output, 'w'), openSync(errors, 'w')]
  const stdin = input.stdinFile === undefined ? 'pipe' : openSync(space.at(input.stdinFile), 'r')
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', hook, 'pipeline/cli.ts', ...input.args(space)],
    {
      input: input.stdin ?? '',
      stdio: [stdin, stdout, stderr],
      env: { ...process.env, CI: 'true', HOSTILE_USAGE: usage },
      timeout: mostSeconds * 1000,
    },
  )
  for (const file of [stdout, stderr, stdin]) if (typeof file === 'number') closeSync(file)
  const { seconds, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as Measured // as report-usage.mjs writes it
  rmSync(usage)
  const text = readFileSync(output).subarray(0, shownBytes).toString()
  return { code: status, stdout: text, complaints: complaintsOf(readFileSync(errors, 'utf8')), seconds, megabytes }
}

/** What came, in a few words: the line of complaint, or how much was given. */
function told({ code, stdout, complaints }: Ran, space: Workspace): string {
  if (code !== 0) return (complaints.at(-1) ?? '').replaceAll(space.at(''), '')
  const rows = stdout.split('\n').length - 1
  return stdout === '' ? (complaints.at(-1) ?? 'done').replace(/ in \S+.*/, '') : `${rows} lines`
}

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

const line = (name: string, came: string, code: string, seconds: string, megabytes: string): void => {
  const cells = [
    shorten(escapeControls(name), 60).padEnd(60),
    code.padStart(4),
    seconds.padStart(8),
    megabytes.padStart(7),
  ]
  process.stdout.write(`${cells.join(' ')}  ${shorten(escapeControls(came), 130)}\n`)
}

/** Null where all is as it must be, else what is not. */
function tryOutside(input: HostileInput & Partial<LongInput>): string | null {
  const space = makeWorkspace()
  try {
    input.prepare?.(space)
    const before = { outside: space.outside(), hadOut: space.has('out') }
    const ran = runOutside(input, space)
    line(input.name, told(ran, space), String(ran.code), ran.seconds.toFixed(1), ran.megabytes.toFixed(0))
    checkRan(input, ran, space, before)
    const most = input.mostMegabytes ?? mostMegabytes
    assert.ok(ran.megabytes <= most, `${ran.megabytes.toFixed(0)} MB, more than ${most}`)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    space.remove()
  }
}

const inputs: readonly (HostileInput & Partial<LongInput>)[] = [
  ...extractedTexts,
  ...builtTexts,
  ...nameInputs,
  ...notationInputs,
  ...releaseInputs,
  ...longInputs,
].filter(({ name }) => name.includes(only))

line('input', 'what came', 'exit', 'seconds', 'MB')
const faults: string[] = []
for (const input of inputs) {
  const fault = tryOutside(input)
  if (fault !== null) faults.push(`${input.name}: ${fault}`)
}
if (only === '' || only === 'seed') {
  process.stdout.write(`cells changed by chance, 200 times, seed ${seed}\n`)
  await tryChangedCells(seed, 200).catch((error: unknown) => faults.push(String(error)))
}
rmSync(spare, { recursive: true })
for (const fault of faults) process.stdout.write(`not as it must be: ${escapeControls(fault)}\n`)
process.stdout.write(`${inputs.length} inputs, ${faults.length} not as they must be; seed ${seed}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
