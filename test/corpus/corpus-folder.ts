import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach } from 'vitest'
import type { CorpusOptions } from '../../pipeline/corpus/run-corpus.ts'
import { filesUnder } from '../../pipeline/io.ts'

/** A folder for each test, with documents to read and a place for rows. */
export interface CorpusFolder {
  readonly path: (name: string) => string
  readonly put: (name: string, content: string | Uint8Array) => void
}

export function useCorpusFolder(): CorpusFolder {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string): string => join(folder, name)
  return {
    path,
    put: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
    },
  }
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const tsx = 'node_modules/.bin/tsx'
const env = { ...process.env, CI: 'true' }

/** The program as a person runs it. */
export function runProgram(args: readonly string[], input: string | Uint8Array = ''): Ran {
  const { status, stdout, stderr } = spawnSync(tsx, ['pipeline/cli.ts', ...args], { input, env, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

type Options = Partial<CorpusOptions> & Pick<CorpusOptions, 'corpus' | 'out'>

const argsOf = (options: Options): string[] => {
  const defaults = { patterns: [], threads: 1, read: { date: null, minConfidence: null } }
  return ['test/corpus/extract-corpus.ts', JSON.stringify({ ...defaults, ...options })]
}

/** `extractCorpus` with options that the command line does not offer, such as small parts. */
export function runCorpus(options: Options): Ran {
  const { status, stdout, stderr } = spawnSync(tsx, argsOf(options), { env, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

/** The same, while the test goes on. Started without a parent process, so that a signal meets it and not a wrapper. */
export const startCorpus = (options: Options): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', ...argsOf(options)], { env, stdio: 'ignore' })

/** SHA-256 of each file of rows. The times of `documents` differ from run to run, and are left out by whoever compares. */
export function sumsOf(out: string): Map<string, string> {
  const files = filesUnder(out).filter((file) => file.endsWith('.parquet') && !file.startsWith('documents/'))
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  )
}

/** What DuckDB answers, as objects. */
export async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(sql)
  const rows = reader.getRowObjectsJson()
  connection.closeSync()
  instance.closeSync()
  return rows
}
