#!/usr/bin/env node
import { parseArgs } from './args.ts'
import { print, runExtract, runProgram } from './command-line.ts'
import { packageUsage } from './usage.ts'
import { version } from './version.ts'

// The package has no text to build or explain rows of, and is spared what only those need.
await runProgram(async (args) => {
  const command = parseArgs(args, ['extract'])
  if (command.name === 'extract') await runExtract(command)
  else await print(command.name === 'version' ? `${version}\n` : packageUsage)
})
