import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256Of } from '../../pipeline/emit/checksums.ts'
import { type Catalog, withEntry } from '../../pipeline/release/catalog.ts'
import { publish, readCatalog, writeLatest } from '../../pipeline/release/publish.ts'
import { firstBroken } from '../../pipeline/release/published.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const filesOf = (text: string) => {
  const data = bytes(text)
  return [
    { path: 'csv/a.csv', bytes: data },
    { path: 'SHA256SUMS', bytes: bytes(`${sha256Of(data)}  csv/a.csv\n`) },
  ]
}
const files = filesOf('x\n')
/** A file whose folder is a file: it cannot be written. */
const clash = [...files, { path: 'csv/a.csv/b', bytes: bytes('') }]
const read = (path: string) => readFileSync(join(folder, path), 'utf8')

function catalogWith(version: string, of = files): Catalog {
  const sums = of.find(({ path }) => path === 'SHA256SUMS')?.bytes ?? bytes('')
  const entry = {
    version,
    released: '2024-02-29',
    path: version,
    sha256: sha256Of(sums),
    files: 2,
    bytes: 1,
    rows: {},
    changes: 0,
  }
  return withEntry(readCatalog(folder), 'made-up', entry)
}
const publishNext = (version: string, of = files) => publish(folder, of, catalogWith(version, of))
const wholeness = () =>
  (readCatalog(folder)?.releases ?? []).map((one) => [one.version, firstBroken(join(folder, one.path), one)])

describe('writeLatest', () => {
  test('writes the folder and nothing else', () => {
    const out = join(folder, 'out')
    expect(writeLatest(out, files)).toBe(true)
    expect(readdirSync(out)).toEqual(['latest'])
    expect(read('out/latest/csv/a.csv')).toBe('x\n')
  })

  test('leaves the same bytes alone', () => {
    writeLatest(folder, files)
    const before = statSync(join(folder, 'latest/csv/a.csv'))
    expect(writeLatest(folder, files)).toBe(false)
    const after = statSync(join(folder, 'latest/csv/a.csv'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test('takes away what is no longer part of it, and keeps releases', () => {
    publishNext('1.0.0')
    writeLatest(folder, files.slice(1))
    expect(readdirSync(folder).sort()).toEqual(['1.0.0', 'catalog.json', 'latest'])
    expect(readdirSync(join(folder, 'latest'))).toEqual(['SHA256SUMS'])
    expect(wholeness()).toEqual([['1.0.0', null]])
  })

  test('clears what an interrupted run left', () => {
    mkdirSync(join(folder, '.stage-latest-7/csv'), { recursive: true })
    writeFileSync(join(folder, '.stage-latest-7/csv/stale.csv'), '')
    writeLatest(folder, files)
    expect(readdirSync(folder)).toEqual(['latest'])
    expect(readdirSync(join(folder, 'latest/csv'))).toEqual(['a.csv'])
  })

  test('leaves the old folder whole where the new one cannot be written', () => {
    writeLatest(folder, files)
    expect(() => writeLatest(folder, clash)).toThrow(/expected a folder to write to/)
    expect(readdirSync(folder)).toEqual(['latest'])
    expect(read('latest/csv/a.csv')).toBe('x\n')
  })

  test('puts back what a run killed between its renames left aside, even where it fails itself', () => {
    writeLatest(folder, files)
    for (const old of ['.stage-latest-old', '.stage-latest-77-old']) {
      renameSync(join(folder, 'latest'), join(folder, old))
      expect(() => writeLatest(folder, clash)).toThrow(/expected a folder to write to/)
      expect(readdirSync(folder)).toEqual(['latest'])
      expect(read('latest/csv/a.csv')).toBe('x\n')
    }
  })

  test('touches no file that bears its name', () => {
    writeFileSync(join(folder, 'latest'), 'mine')
    expect(() => writeLatest(folder, files)).toThrow(/latest: expected a folder or nothing, found a file; /)
    expect(read('latest')).toBe('mine')
  })

  const lock = (): string => join(folder, '.stage-lock.tmp')
  test('stops where another process writes', () => {
    writeFileSync(lock(), `${process.ppid}\n`)
    const one = new RegExp(`^[^\\n]*lock[^\\n]*: expected no other build [^\\n]*${process.ppid};[^\\n]*$`)
    expect(() => writeLatest(folder, files)).toThrow(one)
    expect(() => publishNext('1.0.0')).toThrow(one)
    expect(readdirSync(folder)).toEqual(['.stage-lock.tmp'])
  })

  test('stops at a lock that does not say whose it is', () => {
    writeFileSync(lock(), '')
    expect(() => writeLatest(folder, files)).toThrow(/lock.*: expected no other build /)
  })

  test('takes over the lock of a process that is no more, or that had our number', () => {
    const { pid } = spawnSync('true')
    for (const id of [pid, process.pid]) {
      writeFileSync(lock(), `${id}\n`)
      writeLatest(folder, filesOf(`${id}`))
    }
    expect(readdirSync(folder)).toEqual(['latest'])
    expect(read('latest/csv/a.csv')).toBe(`${process.pid}`)
  })

  test('replaces a link that points nowhere', () => {
    symlinkSync('nowhere', join(folder, 'latest'))
    writeLatest(folder, files)
    expect(readdirSync(join(folder, 'latest')).sort()).toEqual(['SHA256SUMS', 'csv'])
  })

  test('says in one line that out is a file', () => {
    writeFileSync(join(folder, 'out'), '')
    expect(() => writeLatest(join(folder, 'out'), files)).toThrow(
      /^.*out: expected a folder to write to, found .*--out$/,
    )
  })
})

describe('publish', () => {
  test('writes the release, the catalogue that names it, and the copy', () => {
    publishNext('1.0.0')
    expect(readdirSync(folder).sort()).toEqual(['1.0.0', 'catalog.json', 'latest'])
    expect(readCatalog(folder)?.latest).toBe('1.0.0')
    expect(read('latest/csv/a.csv')).toBe(read('1.0.0/csv/a.csv'))
    expect(wholeness()).toEqual([['1.0.0', null]])
  })

  test('leaves earlier releases as they are', () => {
    publishNext('1.0.0')
    const before = statSync(join(folder, '1.0.0/csv/a.csv'))
    publishNext('1.1.0', filesOf('y\n'))
    expect(statSync(join(folder, '1.0.0/csv/a.csv')).mtimeMs).toBe(before.mtimeMs)
    expect(read('latest/csv/a.csv')).toBe('y\n')
    expect(wholeness()).toEqual([
      ['1.0.0', null],
      ['1.1.0', null],
    ])
  })

  test('refuses where another release came first', () => {
    const catalog = catalogWith('1.0.0')
    publishNext('1.0.0')
    expect(() => publish(folder, files, catalog)).toThrow(
      /expected no release as the newest, found 1\.0\.0; release again/,
    )
    expect(wholeness()).toEqual([['1.0.0', null]])
  })

  test('touches no folder that bears the name of the version', () => {
    mkdirSync(join(folder, '1.0.0'))
    writeFileSync(join(folder, '1.0.0/mine.txt'), 'mine')
    expect(() => publishNext('1.0.0')).toThrow(
      /1\.0\.0: expected nothing, found a folder that the catalogue does not name/,
    )
    expect(read('1.0.0/mine.txt')).toBe('mine')
  })

  test('leaves nothing behind where it cannot be written', () => {
    publishNext('1.0.0')
    expect(() => publishNext('1.1.0', clash)).toThrow(/expected a folder to write to/)
    expect(readdirSync(folder).sort()).toEqual(['1.0.0', 'catalog.json', 'latest'])
    expect(readCatalog(folder)?.latest).toBe('1.0.0')
  })

  test('the next run takes away a release that the catalogue does not name', () => {
    publishNext('1.0.0')
    mkdirSync(join(folder, '1.1.0'))
    writeFileSync(join(folder, '.stage-release.tmp'), '1.1.0\n')
    writeLatest(folder, files)
    expect(readdirSync(folder).sort()).toEqual(['1.0.0', 'catalog.json', 'latest'])
  })

  test('the next run completes the copy of a release that the catalogue names', () => {
    publishNext('1.0.0')
    publishNext('1.1.0', filesOf('y\n'))
    rmSync(join(folder, 'latest'), { recursive: true })
    writeFileSync(join(folder, '.stage-release.tmp'), '1.1.0\n')
    publishNext('1.2.0', filesOf('z\n'))
    expect(existsSync(join(folder, '.stage-release.tmp'))).toBe(false)
    expect(wholeness()).toEqual(['1.0.0', '1.1.0', '1.2.0'].map((version) => [version, null]))
  })

  test('a catalogue that is none is an error of one line', () => {
    writeFileSync(join(folder, 'catalog.json'), '{"name": "x", "latest": "../etc", "releases": []}')
    expect(() => readCatalog(folder)).toThrow(
      /^[^\n]*catalog\.json: expected a catalogue of releases, found a fault[^\n]*$/,
    )
  })
})

describe('firstBroken', () => {
  test.each([
    ['a wrong byte', () => writeFileSync(join(folder, '1.0.0/csv/a.csv'), 'X\n'), 'csv/a.csv'],
    ['a missing file', () => rmSync(join(folder, '1.0.0/csv/a.csv')), 'csv/a.csv'],
    ['an extra file', () => writeFileSync(join(folder, '1.0.0/csv/b.csv'), ''), 'csv/b.csv'],
    ['sums that fit no longer', () => writeFileSync(join(folder, '1.0.0/SHA256SUMS'), ''), 'SHA256SUMS'],
  ])('finds %s', (_, damage, path) => {
    publishNext('1.0.0')
    damage()
    expect(wholeness()).toEqual([['1.0.0', path]])
  })
})
