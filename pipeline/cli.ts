import { join } from 'node:path'
import picocolors from 'picocolors'
import { type Command, parseArgs } from './args.ts'
import { print, runCorpusStream, runExtract, runProgram, terminal } from './command-line.ts'
import { escapeControls } from './printable.ts'
import { startProgress } from './progress.ts'
import { usage } from './usage.ts'
import { version } from './version.ts'

// Each command loads its own stages: `extract` starts without Arrow and Parquet, `--help` with nothing.

async function build(command: Extract<Command, { name: 'build' }>): Promise<void> {
  const { runBuild } = await import('./build.ts')
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

const isColorful = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR

async function explain({ rowId, out, raw }: Extract<Command, { name: 'explain' }>): Promise<void> {
  const { explainRow } = await import('./explain/explain-row.ts')
  await print(explainRow(rowId, { folder: join(out, 'latest'), raw, colors: picocolors.createColors(isColorful()) }))
}

async function release({ name: _, ...options }: Extract<Command, { name: 'release' }>): Promise<void> {
  const { runRelease } = await import('./release/run-release.ts')
  await runRelease({ ...options, books: '.' }, startProgress(terminal))
}

async function diff(command: Extract<Command, { name: 'diff' }>): Promise<void> {
  const { diffReleases } = await import('./release/diff.ts')
  await print(diffReleases(command, picocolors.createColors(isColorful())))
}

async function checkUpgrade(command: Extract<Command, { name: 'check-upgrade' }>): Promise<void> {
  const { checkUses } = await import('./release/check-upgrade.ts')
  const { text, isSafe } = checkUses(command)
  if (!isSafe) process.exitCode = 1
  await print(text)
}

async function corpus({
  corpus,
  out,
  patterns,
  threads,
  ...read
}: Extract<Command, { name: 'corpus' }>): Promise<void> {
  if (corpus === null || out === null) return runCorpusStream(read)
  const [{ extractCorpus }, { formatSummary }, { availableParallelism }] = await Promise.all([
    import('./corpus/run-corpus.ts'),
    import('./corpus/format-summary.ts'),
    import('node:os'),
  ])
  const options = { corpus, patterns, out, threads: threads ?? availableParallelism(), read }
  await print(formatSummary(await extractCorpus(options, terminal), out))
}

async function text({ file }: Extract<Command, { name: 'text' }>): Promise<void> {
  const { readDocument } = await import('./forms/read-document.ts')
  const { text } = await readDocument(file)
  await print(text.endsWith('\n') ? text : `${text}\n`)
}

async function run(command: Command): Promise<void> {
  switch (command.name) {
    case 'build':
      return build(command)
    case 'release':
      return release(command)
    case 'diff':
      return diff(command)
    case 'check-upgrade':
      return checkUpgrade(command)
    case 'validate':
      return validateFolder(command)
    case 'explain':
      return explain(command)
    case 'extract':
      return runExtract(command)
    case 'corpus':
      return corpus(command)
    case 'text':
      return text(command)
    case 'help':
      return print(usage)
    case 'version':
      return print(`${version}\n`)
  }
}

await runProgram((args) => run(parseArgs(args)))
