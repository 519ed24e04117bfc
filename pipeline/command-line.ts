import { once } from 'node:events'
import type { ReadOptions } from './corpus/document-rows.ts'
import type { PageOptions } from './extract-page/write-page.ts'
import type { ExtractOptions } from './extract-stream.ts'
import { CliError } from './issue.ts'
import { escapeControls } from './printable.ts'

export const terminal = {
  write: (text: string): void => void process.stderr.write(text),
  isLive: process.stderr.isTTY === true && process.env.CI !== 'true',
  now: (): number => performance.now(),
}

/** Writes to standard output; waits where the reader of a pipe is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** As `extract` was asked: a page of one file, or the rows of the files named or of standard input on standard output. */
export async function runExtract({
  html,
  ...options
}: ExtractOptions & { readonly html: string | null }): Promise<void> {
  const [file] = options.files
  if (html === null || file === undefined) await extractToOutput(options)
  else await extractToPage({ ...options, page: html, file })
}

async function extractToPage(options: PageOptions): Promise<void> {
  const { writePage } = await import('./extract-page/write-page.ts')
  const { summary, isEmpty } = await writePage(options)
  await print(`${escapeControls(summary)}\n`)
  if (isEmpty) tellNoFacts()
}

function tellNoFacts(): void {
  process.exitCode = 1
  terminal.write(noFacts)
}

const noFacts = 'extract: expected facts, found none; the text may be of another kind or language\n'

/** The rows of the files named, or of standard input, on standard output. */
async function extractToOutput(options: ExtractOptions): Promise<void> {
  const { extractStream } = await import('./extract-stream.ts')
  let isEmpty = true
  for await (const block of extractStream(options, process.stdin)) {
    isEmpty = false
    await print(block)
  }
  if (!isEmpty) return
  // A stream of passages may well hold none; files that were named were meant to.
  if (options.files.length > 0) tellNoFacts()
  else terminal.write(noFacts)
}

/** The rows of a corpus of lines on standard input, on standard output. */
export async function runCorpusStream(options: ReadOptions): Promise<void> {
  const { corpusStream } = await import('./corpus/stream.ts')
  for await (const block of corpusStream(options, process.stdin)) await print(block)
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
  terminal.write(
    `fault of the program, not of the data: please report it with the command and these lines\n${trace.split('\n').map(escapeControls).join('\n')}\n`,
  )
  process.exitCode = 70
}

/** Runs a program on the arguments after its name: the only place that catches. */
export async function runProgram(run: (args: readonly string[]) => Promise<void>): Promise<void> {
  // `head` and `less` close the pipe when they have enough of the data. Only `build` writes none, and is never ended by it.
  process.stdout.on('error', (error) => {
    if (!isBrokenPipe(error))
      fail(new CliError(`standard output: expected a place to write to, found ${error.message}; write elsewhere`))
    process.exit()
  })
  // What is only told is not what the command is for: it goes on, and its exit code tells the rest.
  process.stderr.on('error', () => {})
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    fail(error)
  }
}
