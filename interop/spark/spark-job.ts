import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CliError } from '../../pipeline/issue.ts'
import { lastWords, mustRun } from '../command.ts'
import { type RunRecord, readEventLog } from './event-log.ts'
import { type Killed, killExecutor } from './kill-executor.ts'

/** The program as it is packed. */
const program = resolve('dist/pipeline/package-cli.js')

/** Each executor has one core and a gigabyte. */
export const executors = 2
const master = `local-cluster[${executors},1,1024]`

export interface SparkJob {
  /** Folder of the programs of an environment that has PySpark. */
  readonly programs: string
  readonly input: string
  readonly output: string
  readonly options: readonly string[]
}

export interface SparkRun extends RunRecord {
  readonly seconds: number
  readonly killed: Killed | null
}

/** Where PySpark is: it keeps the folders of executors there. */
async function sparkHome(programs: string): Promise<string> {
  const found = await mustRun('pyspark', join(programs, 'python'), ['-c', 'import pyspark; print(pyspark.__path__[0])'])
  return found.stdout.trim()
}

function argumentsOf({ input, output, options }: SparkJob, log: string): string[] {
  const settings = {
    'spark.ui.enabled': 'false',
    'spark.eventLog.enabled': 'true',
    'spark.eventLog.rolling.enabled': 'false',
    'spark.eventLog.compress': 'false',
    'spark.eventLog.dir': `file:${log}`,
  }
  const confs = Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`])
  const command = ['--program', `node '${program}'`]
  return ['--master', master, ...confs, 'examples/spark/extract_corpus.py', input, output, ...command, ...options]
}

/** Runs the job on a cluster of this machine. With `hasKill`, an executor is killed while it extracts. */
export async function runSparkJob(job: SparkJob, hasKill: boolean): Promise<SparkRun> {
  const home = await sparkHome(job.programs)
  const log = resolve(`${job.output}.events`)
  for (const folder of [log, job.output]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(log, { recursive: true })
  const env = {
    ...process.env,
    SPARK_HOME: home,
    PYSPARK_PYTHON: resolve(job.programs, 'python'),
    SPARK_LOCAL_IP: '127.0.0.1',
    LC_ALL: 'C.UTF-8',
  }
  const start = performance.now()
  const child = spawn(join(home, 'bin', 'spark-submit'), argumentsOf(job, log), {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  let hasEnded = false
  const ended = new Promise<number>((settle) => {
    child.on('error', () => settle(127))
    child.on('close', (code) => settle(code ?? 1))
  }).finally(() => {
    hasEnded = true
  })
  const killed = hasKill && child.pid !== undefined ? await killExecutor(child.pid, program, () => hasEnded) : null
  const code = await ended
  const seconds = (performance.now() - start) / 1000
  rmSync(join(home, 'work'), { recursive: true, force: true })
  if (code === 0) return { ...readEventLog(log), seconds, killed }
  const said = lastWords({ code, stdout: '', stderr: Buffer.concat(output).toString('utf8') })
  throw new CliError(`spark-submit: expected exit code 0, found ${code}; its last words: ${said}`)
}
