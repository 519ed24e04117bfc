import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalog } from '../../pipeline/release/publish.ts'
import { firstBroken } from '../../pipeline/release/published.ts'
import { killWriters } from './kills.ts'
import { publishNext } from './writer.ts'

test('what the catalogue names is whole whenever a writer is killed, and the next run works', async () => {
  const { faults, left } = await killWriters(12, 1)
  expect(faults).toEqual([])
  expect([...left.values()].reduce((sum, count) => sum + count, 0)).toBe(12)
}, 120_000)

test('a disk that takes no more bytes leaves what was published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'))
  try {
    const out = join(folder, 'out')
    publishNext(out)
    // A limit to the size of files ends a write as a full disk does.
    const program = `import { publishNext } from ${JSON.stringify(resolve('test/kills/writer.ts'))}; publishNext(${JSON.stringify(out)})`
    const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', program]
    const limited = spawnSync('sh', ['-c', 'ulimit -f 4; trap "" XFSZ; exec "$@"', 'sh', ...node], { encoding: 'utf8' })
    expect(limited.stderr).toMatch(/out: expected a folder to write to, found EFBIG; choose another folder with --out/)
    expect(readCatalog(out)?.releases.map((one) => [one.version, firstBroken(join(out, one.path), one)])).toEqual([
      ['1.0.0', null],
    ])
    publishNext(out)
    expect(readCatalog(out)?.latest).toBe('1.1.0')
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
