#!/usr/bin/env node
import { type Command, parseArgs } from './args.ts'
import { print, runCorpusStream, runExtract, runProgram } from './command-line.ts'
import { CliError } from './issue.ts'
import { packageUsage } from './usage.ts'
import { version } from './version.ts'

/** Folders need writers of Parquet, which the package does without. */
async function readCorpus({ corpus, date, minConfidence }: Extract<Command, { name: 'corpus' }>): Promise<void> {
  if (corpus !== null)
    throw new CliError(
      `--corpus: expected - and lines on standard input, found "${corpus}"; folders are read by the program of the repository`,
      2,
    )
  await runCorpusStream({ date, minConfidence })
}

// The package has no text to build or explain rows of, and is spared what only those need.
await runProgram(async (args) => {
  const command = parseArgs(args, ['extract'])
  if (command.name === 'extract') await runExtract(command)
  else if (command.name === 'corpus') await readCorpus(command)
  else await print(command.name === 'version' ? `${version}\n` : packageUsage)
})
