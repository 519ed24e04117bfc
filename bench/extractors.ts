import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileReaders } from './compile-readers.ts'
import { longText } from './long-text.ts'

/** Speed and memory of this program and of other readers of English, on the same text, each in a process of its own. */
interface Tool {
  readonly name: string
  readonly reader: string
}

const tools: readonly Tool[] = [
  { name: 'wink-nlp', reader: 'wink-nlp.mjs' },
  { name: 'mentions', reader: 'mentions.ts' },
  { name: 'rows', reader: 'rows.ts' },
  { name: 'rows, many documents', reader: 'rows-of-many.ts' },
  { name: 'chrono-node', reader: 'chrono-node.mjs' },
  { name: 'compromise', reader: 'compromise.mjs' },
  { name: 'recognizers-text', reader: 'recognizers-text.mjs' },
]

const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
const mostSeconds = 60

interface Measured {
  /** Milliseconds from the start of the process to the first text. */
  readonly startup: number
  readonly seconds: number
  /** Largest resident set, MB. */
  readonly memory: number
}

const folder = mkdtempSync(join(tmpdir(), 'extractors-'))
const pathOf = compileReaders(folder)
const measureFile = fileURLToPath(new URL('measure.mjs', import.meta.url))

/** Null where the tool takes longer than a minute or fails. */
function measure({ reader }: Tool, file: string): Measured | null {
  const child = spawnSync(process.execPath, [measureFile, pathOf(reader), file], {
    encoding: 'utf8',
    timeout: mostSeconds * 1000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return child.status === 0 ? (JSON.parse(child.stdout) as Measured) : null // written by measure.mjs
}

const sizeName = (bytes: number): string => (bytes < 1e6 ? `${bytes / 1e3} kB` : `${bytes / 1e6} MB`)
const speed = (bytes: number, { seconds }: Measured): number => bytes / 1e6 / seconds
const cells = (columns: readonly string[]): string =>
  columns.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(12))).join('')

type Results = Map<number, Measured>

function measureAll(tool: Tool, files: ReadonlyMap<number, string>): Results {
  const results: Results = new Map()
  for (const [bytes, file] of files) {
    process.stderr.write(`${tool.name}, ${sizeName(bytes)}\n`)
    const measured = measure(tool, file)
    if (measured === null) break
    results.set(bytes, measured)
    if (measured.seconds * 10 > mostSeconds) break
  }
  return results
}

function formatRow({ name }: Tool, bytes: number, measured: Measured, wink: Measured | undefined): string {
  const ratio = wink === undefined ? '' : (wink.seconds / measured.seconds).toFixed(2)
  const columns = [
    measured.startup.toFixed(0),
    speed(bytes, measured).toFixed(measured.seconds > bytes / 1e5 ? 3 : 2),
    measured.memory.toFixed(0),
  ]
  return cells([name, sizeName(bytes), ...columns, ratio])
}

/** How the time per MB grows with the text; 1.00 is a cost in proportion to it. */
function formatGrowth({ name }: Tool, results: Results): string {
  const perMegabyte = [...results].map(([bytes, measured]) => 1 / speed(bytes, measured))
  const last = perMegabyte.at(-1) ?? 0
  const growth = last / (perMegabyte.at(-2) ?? last)
  return cells([name, ...perMegabyte.map((seconds) => seconds.toFixed(3)), growth.toFixed(2)])
}

const files = new Map(sizes.map((bytes) => [bytes, join(folder, `${bytes}.txt`)]))
for (const [bytes, file] of files) writeFileSync(file, longText(bytes))
const measured = tools.map((tool) => ({ tool, results: measureAll(tool, files) }))
rmSync(folder, { recursive: true })

const wink = measured.find(({ tool }) => tool.name === 'wink-nlp')?.results
const lines = [
  cells(['reader', 'text', 'start-up ms', 'MB/s', 'peak MB', '/ wink-nlp']),
  ...measured.flatMap(({ tool, results }) =>
    [...results].map(([bytes, one]) => formatRow(tool, bytes, one, wink?.get(bytes))),
  ),
  '',
  cells(['seconds a MB', ...sizes.map(sizeName), 'last / before']),
  ...measured.filter(({ tool }) => tool.reader.endsWith('.ts')).map(({ tool, results }) => formatGrowth(tool, results)),
]
process.stdout.write(`${lines.join('\n')}\n`)
