import { runProgram } from '../../pipeline/command-line.ts'
import { CliError } from '../../pipeline/issue.ts'
import { tableSums } from './table-sums.ts'

// The sum of each table of the folders named, a line each, in the form of sha256sum.
await runProgram(async (folders) => {
  if (folders.length === 0) throw new CliError('print-table-sums: expected folders of tables, found none; name them', 2)
  for (const folder of folders)
    for (const [table, sum] of await tableSums(folder)) process.stdout.write(`${sum}  ${folder}/${table}\n`)
})
