import { Readable } from 'node:stream'
import picocolors from 'picocolors'
import { parseArgs } from '../../pipeline/args.ts'
import { runBuild } from '../../pipeline/build.ts'
import { checkFolder } from '../../pipeline/check-folder.ts'
import { explainRow } from '../../pipeline/explain/explain-row.ts'
import { extractStream } from '../../pipeline/extract-stream.ts'
import { CliError } from '../../pipeline/issue.ts'
import { escapeControls } from '../../pipeline/printable.ts'
import { startProgress } from '../../pipeline/progress.ts'
import { checkRan, complaintsOf, type HostileInput, type Ran } from './hostile-input.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

interface Heard {
  stdout: string
  stderr: string
  code: number
}

async function obey(args: readonly string[], stdin: string | Uint8Array, heard: Heard): Promise<void> {
  const command = parseArgs(args)
  switch (command.name) {
    case 'build': {
      const write = (text: string): void => {
        heard.stderr += text
      }
      return runBuild(command, startProgress({ write, isLive: false, now: () => 0 }))
    }
    case 'validate': {
      const { lines, errors } = await checkFolder(command.folder, command.raw)
      heard.stderr += lines.map((line) => `${line}\n`).join('')
      heard.code = errors > 0 ? 1 : 0
      return
    }
    case 'explain': {
      const folder = `${command.out}/latest`
      heard.stdout += explainRow(command.rowId, { folder, raw: command.raw, colors: picocolors.createColors(true) })
      return
    }
    case 'extract':
      for await (const block of extractStream(command, Readable.from([Buffer.from(stdin)]))) heard.stdout += block
      return
    default:
      throw new RangeError(`no hostile input for ${command.name}`)
  }
}

/** What the program does of the arguments, in this process; 70 and the error itself for a fault of the program. */
export async function runInside(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Ran> {
  const heard: Heard = { stdout: '', stderr: '', code: 0 }
  try {
    await obey(args, stdin, heard)
  } catch (error) {
    heard.code = error instanceof CliError ? error.exitCode : 70
    heard.stderr += `${error instanceof CliError ? escapeControls(error.message) : String(error)}\n`
  }
  return { code: heard.code, stdout: heard.stdout, complaints: complaintsOf(heard.stderr) }
}

/** Prepares an input in a folder of its own, runs it and throws where what came is not what must. */
export async function tryInput(
  input: HostileInput,
  run: (args: readonly string[], stdin?: string | Uint8Array) => Ran | Promise<Ran> = runInside,
): Promise<Ran> {
  const space: Workspace = makeWorkspace()
  try {
    input.prepare?.(space)
    const before = { outside: space.outside(), hadOut: space.has('out') }
    const ran = await run(input.args(space), input.stdin)
    checkRan(input, ran, space, before)
    return ran
  } finally {
    space.remove()
  }
}
