import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCorpus } from './corpus/make-corpus.ts'

/**
 * Speed and memory of a corpus: invented documents of 2 to 20 kB, read with one thread and with two; and wink-nlp, which only parses,
 * with the same text on one. CORPUS_DOCUMENTS are the sizes, smallest first (default 500,2000); CORPUS_FOLDER keeps what is made, and what it holds is not made again.
 */
const sizes = (process.env.CORPUS_DOCUMENTS ?? '500,2000').split(',').map(Number)
const threadCounts = [1, 2]
const work = process.env.CORPUS_FOLDER ?? mkdtempSync(join(tmpdir(), 'bench-corpus-'))

interface Measured {
  readonly documents: number
  readonly failed: number
  readonly rows: Readonly<Record<string, number>>
  readonly seconds: number
  readonly processorSeconds: number
  readonly memory: number
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

function run(script: string, args: readonly string[]): unknown {
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, here(script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${script} ended with exit code ${status}`)
  return JSON.parse(stdout)
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0)

const bytesBelow = (folder: string): number =>
  sumOf(
    readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? bytesBelow(join(folder, entry.name)) : statSync(join(folder, entry.name)).size,
    ),
  )

const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('')

const print = (cells: readonly string[]): void => void process.stdout.write(`${columns(cells)}\n`)

function line(count: number, bytes: number, threads: number, measured: Measured, size: number): void {
  const { seconds, memory, rows } = measured
  const facts = sumOf(Object.entries(rows).flatMap(([table, number]) => (factNames.has(table) ? [number] : [])))
  print([
    String(count),
    (bytes / 1e6).toFixed(1),
    String(threads),
    seconds.toFixed(1),
    (count / seconds).toFixed(1),
    (bytes / 1e6 / seconds).toFixed(3),
    String(facts),
    memory.toFixed(0),
    (size / 1e6).toFixed(1),
  ])
}

const factNames = new Set(['visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements'])

/** Text of the smallest corpus in one file, for the peer. */
function textOf(folder: string, file: string): number {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  writeFileSync(file, texts.join('\n'))
  return statSync(file).size
}

const times = new Map<string, number>()
mkdirSync(work, { recursive: true })
print(['documents', 'MB', 'threads', 'seconds', 'documents/s', 'MB/s', 'rows', 'peak MB', 'output MB'])
for (const count of sizes) {
  const corpus = join(work, `documents-${count}`)
  if (!existsSync(corpus)) makeCorpus(corpus, count)
  const bytes = bytesBelow(corpus)
  for (const threads of threadCounts) {
    const out = join(work, `rows-${count}-${threads}`)
    rmSync(out, { recursive: true, force: true })
    const measured = run('./corpus/run.ts', [corpus, out, String(threads)]) as Measured // as run.ts prints
    line(count, bytes, threads, measured, bytesBelow(out))
    times.set(`${count} ${threads}`, measured.seconds)
  }
  const ratio = (times.get(`${count} 1`) ?? 0) / (times.get(`${count} 2`) ?? 1)
  process.stdout.write(`${count} documents: two threads ${ratio.toFixed(2)} times as fast as one\n`)
}
const [least = 0] = sizes
const sample = join(work, 'sample.txt')
const bytes = textOf(join(work, `documents-${least}`), sample)
const peer = run('./measure.mjs', [here('./readers/wink-nlp.mjs'), sample]) as { readonly seconds: number } // as measure.mjs prints
process.stdout.write(
  `wink-nlp, one thread, ${(bytes / 1e6).toFixed(1)} MB of it: ${(bytes / 1e6 / peer.seconds).toFixed(3)} MB/s\n`,
)
if (process.env.CORPUS_FOLDER === undefined) rmSync(work, { recursive: true })
