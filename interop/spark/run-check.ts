import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { tableSums } from '../../bench/corpus/table-sums.ts'
import { CliError } from '../../pipeline/issue.ts'
import { counted, type Progress } from '../../pipeline/progress.ts'
import { mustRun } from '../command.ts'
import { conclude, say } from '../steps.ts'
import { debianPackages, pythonEnvironment, workFolder } from '../tools.ts'
import { tableColumns } from './columns.ts'
import { makeMixedCorpus } from './corpus.ts'
import { executors, runSparkJob, type SparkRun } from './spark-job.ts'

const folder = join(workFolder, 'spark-check')
const corpus = join(folder, 'corpus')
const single = join(folder, 'one-machine')

function documentCount(): number {
  const given = process.env.SPARK_DOCUMENTS ?? '300'
  if (/^[1-9]\d*$/.test(given)) return Number(given)
  throw new CliError(`SPARK_DOCUMENTS: expected a number of documents, found "${given}"`, 2)
}

/** What of a table differs from the run on one machine. */
async function differences(output: string): Promise<string[]> {
  const faults: string[] = []
  for (const [what, read] of [
    ['columns', tableColumns],
    ['rows (sha256 as sorted CSV)', tableSums],
  ] as const) {
    const [found, expected] = [await read(output), await read(single)]
    for (const [table, value] of expected)
      if (found.get(table) !== value)
        faults.push(`${output}/${table}: expected the ${what} ${value} of ${single}, found ${found.get(table)}`)
  }
  return faults
}

/** A run whose executor was not killed in the midst of a task would show nothing. */
function killFaults({ killed, executorsLost, tasksLost, tasksAgain }: SparkRun): string[] {
  if (killed === null)
    return ['kill: expected an executor to be killed while it extracts, found none; take more documents']
  const found = { executorsLost, tasksLost, tasksAgain }
  return Object.entries(found).flatMap(([name, count]) =>
    count > 0 ? [] : [`kill: expected ${name} in the event log of Spark, found none`],
  )
}

const describeRun = ({ executors, seconds, killed, executorsLost, tasksLost, tasksAgain }: SparkRun): string => {
  const lost = `executor process ${killed?.executor} killed at its task ${killed?.programs}: ${counted(executorsLost, 'executor')} lost, ${counted(tasksLost, 'task')} lost with it, ${counted(tasksAgain, 'task')} run again`
  return `${counted(executors, 'executor')}, ${seconds.toFixed(0)} s${killed === null ? '' : `; ${lost}`}`
}

async function sparkCheck({ stage }: Progress): Promise<string[]> {
  const count = documentCount()
  await stage(
    'Debian',
    () => debianPackages('spark-check'),
    (names) => (names.length === 0 ? 'nothing to install' : `installed ${names.join(', ')}`),
  )
  const programs = await stage(
    'Python',
    () => pythonEnvironment('spark', 'interop/python/spark.txt'),
    () => 'PySpark',
  )
  await stage(
    'program',
    () => mustRun('npm run prepack', 'npm', ['run', '--silent', 'prepack']),
    () => 'as it is packed',
  )
  makeMixedCorpus(corpus, count)
  rmSync(single, { recursive: true, force: true })
  const cli = ['pipeline/cli.ts', 'extract', '--corpus', corpus, '--out', single, '--threads', '2']
  await stage(
    'single',
    () => mustRun('extract --corpus', 'node_modules/.bin/tsx', cli),
    ({ stdout }) => stdout.trim().split('\n').at(-1) ?? '',
  )
  // As it comes; for the kill with more tasks, and files of lines that are cut into blocks.
  const runs = [
    { name: 'cluster', hasKill: false, options: [] },
    { name: 'kill', hasKill: true, options: ['--partitions', '8', '--whole', '8000'] },
  ]
  const faults: string[] = []
  for (const { name, hasKill, options } of runs) {
    const output = join(folder, name)
    const run = await stage(name, () => runSparkJob({ programs, input: corpus, output, options }, hasKill), describeRun)
    if (run.executors < executors) faults.push(`${name}: expected ${executors} executors, found ${run.executors}`)
    faults.push(...(hasKill ? killFaults(run) : []), ...(await differences(output)))
  }
  for (const [table, sum] of await tableSums(single)) say(`${sum}  ${table}`)
  return faults
}

await conclude(
  sparkCheck,
  'spark-check: the tables of a cluster are those of one machine, also where an executor is killed',
)
