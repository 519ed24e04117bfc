import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileReaders } from './compile-readers.ts'
import { hostileTexts } from './hostile-texts.ts'

/** How the time for texts made to be slow grows with their length. Prints a line a text; ends with 1 where one grows too fast. */
const sizes = [200_000, 400_000, 800_000]
/** Of the time for a unit of text, from the middle size to the largest; noise makes a little. */
const mostGrowth = 1.5
const mostSeconds = 60
/** A text that takes longer is measured at this part of the sizes, with as much time again. */
const smaller = 8
/** Shorter times are all noise. */
const leastSeconds = 0.2

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const rows = compileReaders(folder)('rows.ts')
const measureFile = fileURLToPath(new URL('measure.mjs', import.meta.url))

/** Seconds of the processor for each size, in one process warmed up by the first; 'late' where it takes too long, 'failed' where it ends with an error. */
function measure(make: (length: number) => string, part = 1): number[] | 'late' | 'failed' {
  const paths = [sizes[0] ?? 0, ...sizes].map((size, i) => {
    const path = join(folder, `${i}.txt`)
    writeFileSync(path, make(size / part))
    return path
  })
  const child = spawnSync(process.execPath, [measureFile, rows, ...paths], {
    encoding: 'utf8',
    timeout: mostSeconds * 1000,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.error !== undefined && 'code' in child.error && child.error.code === 'ETIMEDOUT') return 'late'
  if (child.status !== 0) return 'failed'
  const { each } = JSON.parse(child.stdout) as { each: number[] } // as measure.mjs writes it
  return each.slice(1)
}

const columns = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(36) : cell.padStart(12))).join('')

const [, , only] = process.argv
const texts = [...hostileTexts].filter(([name]) => only === undefined || name.includes(only))
let failures = 0
process.stdout.write(`${columns(['text', ...sizes.map((size) => `${size / 1e3} kB`), 'growth'])}\n`)
for (const [name, make] of texts) {
  const first = measure(make)
  const seconds = first === 'late' ? measure(make, smaller) : first
  const [, middle = 0, last = 0] = typeof seconds === 'string' ? [] : seconds
  const growth = last / Math.max(middle, 0.001) / 2
  const isTooFast = growth > mostGrowth && last > leastSeconds
  if (typeof seconds === 'string' || isTooFast) failures += 1
  const cells =
    typeof seconds === 'string' ? [seconds] : [...seconds.map((one) => `${one.toFixed(3)} s`), growth.toFixed(2)]
  const notes = [first === 'late' ? `  at 1/${smaller} of the size` : '', isTooFast ? '  grows too fast' : '']
  process.stdout.write(`${columns([name, ...cells])}${notes.join('')}\n`)
}
rmSync(folder, { recursive: true })
process.stdout.write(`${texts.length} texts, ${failures} grow too fast, take too long or fail\n`)
process.exitCode = failures > 0 ? 1 : 0
