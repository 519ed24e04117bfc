import { once } from 'node:events'
import { join } from 'node:path'
import picocolors from 'picocolors'
import { type Command, parseArgs } from './args.ts'
import { escapeControls } from './format-issue.ts'
import { CliError } from './issue.ts'
import { startProgress } from './progress.ts'
import { usage } from './usage.ts'
import { version } from './version.ts'

// Each command loads its own stages: `extract` starts without Arrow and Parquet, `--help` with nothing.

const terminal = {
  write: (text: string): void => void process.stderr.write(text),
  isLive: process.stderr.isTTY === true && process.env.CI !== 'true',
  now: (): number => performance.now(),
}

/** Waits where the reader of a pipe is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function build(command: Extract<Command, { name: 'build' }>): Promise<void> {
  const { runBuild } = await import('./run.ts')
  await runBuild(command, startProgress(terminal))
}

async function validateFolder({ folder, raw }: Extract<Command, { name: 'validate' }>): Promise<void> {
  const { checkFolder } = await import('./check-folder.ts')
  const { lines, summary, errors } = await checkFolder(folder, raw)
  // Before anything is written: a reader who leaves early must not hide it.
  if (errors > 0) process.exitCode = 1
  for (const line of lines) terminal.write(`${line}\n`)
  await print(`${escapeControls(summary)}\n`)
}

async function explain({ rowId, out, raw }: Extract<Command, { name: 'explain' }>): Promise<void> {
  const { explainRow } = await import('./explain/explain-row.ts')
  const isColorful = process.stdout.isTTY === true && !process.env.NO_COLOR
  await print(explainRow(rowId, { folder: join(out, 'latest'), raw, colors: picocolors.createColors(isColorful) }))
}

async function extract(command: Extract<Command, { name: 'extract' }>): Promise<void> {
  const { extractStream } = await import('./extract-stream.ts')
  let isEmpty = true
  for await (const block of extractStream(command, process.stdin)) {
    isEmpty = false
    await print(block)
  }
  if (!isEmpty) return
  // A stream of passages may well hold none; files that were named were meant to.
  if (command.files.length > 0) process.exitCode = 1
  terminal.write('extract: expected facts, found none; the text may be of another kind or language\n')
}

async function run(command: Command): Promise<void> {
  switch (command.name) {
    case 'build':
      return build(command)
    case 'validate':
      return validateFolder(command)
    case 'explain':
      return explain(command)
    case 'extract':
      return extract(command)
    case 'help':
      return print(usage)
    case 'version':
      return print(`${version}\n`)
  }
}

const isBrokenPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

/** One line for a mistake of the user; for one of ours also where it happened, as we need it. */
function fail(error: unknown): void {
  if (error instanceof CliError) {
    terminal.write(`${escapeControls(error.message)}\n`)
    process.exitCode = error.exitCode
    return
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.write(`fault of the program, not of the data: please report it with the command and these lines\n${trace}\n`)
  process.exitCode = 70
}

// `head` and `less` close the pipe when they have enough of the data. Only `build` writes none, and is never ended by it.
process.stdout.on('error', (error) => {
  if (!isBrokenPipe(error))
    fail(new CliError(`standard output: expected a place to write to, found ${error.message}; write elsewhere`))
  process.exit()
})
// What is only told is not what the command is for: it goes on, and its exit code tells the rest.
process.stderr.on('error', () => {})
try {
  await run(parseArgs(process.argv.slice(2)))
} catch (error) {
  fail(error)
}
