import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
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

test('of two that write at once each publishes whole releases or says that another writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-'))
  try {
    const out = join(folder, 'out')
    const program = `import { publishNext } from ${JSON.stringify(resolve('test/kills/writer.ts'))}
      for (let turn = 0; turn < 20; turn++)
        try { publishNext(${JSON.stringify(out)}); console.log('published') } catch (error) { console.log(error.message) }`
    const runs = [1, 2].map(() => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
      return text(child.stdout)
    })
    const lines = (await Promise.all(runs)).flatMap((said) => said.trim().split('\n'))
    expect(lines).toHaveLength(40)
    const others = lines.filter((line) => line !== 'published')
    for (const line of others)
      expect(line).toMatch(/expected no other build that writes here|as the newest, found .*; release again/)
    const releases = readCatalog(out)?.releases ?? []
    expect(releases).toHaveLength(40 - others.length)
    expect(releases.map((one) => firstBroken(join(out, one.path), one))).toEqual(releases.map(() => null))
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
