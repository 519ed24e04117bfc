import { spawnSync } from 'node:child_process'
import {
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
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readFolders, readJson, readLines, readText, writeRelease } from '../pipeline/io.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'io-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const files = [
  { path: 'csv/a.csv', bytes: bytes('x\n') },
  { path: 'SHA256SUMS', bytes: bytes('0\n') },
]

const clash = [...files, { path: 'csv/a.csv/b', bytes: bytes('') }]

describe('writeRelease', () => {
  test('writes the version and its copy, and nothing else', () => {
    const out = join(folder, 'out')
    expect(writeRelease(out, '0.1.0', files)).toEqual([join(out, '0.1.0'), join(out, 'latest')])
    expect(readdirSync(out).sort()).toEqual(['0.1.0', 'latest'])
    for (const name of ['0.1.0', 'latest']) expect(readFileSync(join(out, name, 'csv/a.csv'), 'utf8')).toBe('x\n')
  })

  test('leaves the same bytes alone', () => {
    writeRelease(folder, '0.1.0', files)
    const before = statSync(join(folder, 'latest/csv/a.csv'))
    expect(writeRelease(folder, '0.1.0', files)).toEqual([])
    const after = statSync(join(folder, 'latest/csv/a.csv'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test('takes away what is no longer part of it, and keeps other releases', () => {
    writeRelease(folder, '0.1.0', files)
    writeRelease(folder, '0.2.0', files.slice(1))
    expect(readdirSync(folder).sort()).toEqual(['0.1.0', '0.2.0', 'latest'])
    expect(readdirSync(join(folder, 'latest'))).toEqual(['SHA256SUMS'])
    expect(readdirSync(join(folder, '0.1.0')).sort()).toEqual(['SHA256SUMS', 'csv'])
  })

  test('clears what an interrupted run left', () => {
    mkdirSync(join(folder, '.stage-0.1.0/csv'), { recursive: true })
    writeFileSync(join(folder, '.stage-0.1.0/csv/stale.csv'), '')
    writeRelease(folder, '0.1.0', files)
    expect(readdirSync(join(folder, '0.1.0/csv'))).toEqual(['a.csv'])
  })

  test('leaves the old release whole where the new one cannot be written', () => {
    writeRelease(folder, '0.1.0', files)
    expect(() => writeRelease(folder, '0.1.0', clash)).toThrow(/expected a folder to write to/)
    expect(readdirSync(folder).sort()).toEqual(['0.1.0', 'latest'])
    expect(readFileSync(join(folder, '0.1.0/csv/a.csv'), 'utf8')).toBe('x\n')
  })

  test('puts back what a run killed between its renames left aside, even where it fails itself', () => {
    writeRelease(folder, '0.1.0', files)
    for (const old of ['.stage-latest-old', '.stage-latest-77-old']) {
      renameSync(join(folder, 'latest'), join(folder, old))
      expect(() => writeRelease(folder, '0.1.0', clash)).toThrow(/expected a folder to write to/)
      expect(readdirSync(folder).sort()).toEqual(['0.1.0', 'latest'])
      expect(readFileSync(join(folder, 'latest/csv/a.csv'), 'utf8')).toBe('x\n')
    }
  })

  test('the one folder stays with the other where only the other cannot be replaced', () => {
    writeRelease(folder, '0.1.0', files)
    writeFileSync(join(folder, '0.1.0/csv/a.csv'), 'old\n')
    rmSync(join(folder, 'latest'), { recursive: true })
    writeFileSync(join(folder, 'latest'), 'mine')
    expect(() => writeRelease(folder, '0.1.0', files)).toThrow(/latest: expected a folder or nothing, found a file; /)
    expect(readFileSync(join(folder, '0.1.0/csv/a.csv'), 'utf8')).toBe('old\n')
    expect(readdirSync(folder).sort()).toEqual(['0.1.0', 'latest'])
  })

  const lock = (): string => join(folder, '.stage-lock.tmp')
  test('stops where another process writes', () => {
    writeFileSync(lock(), `${process.ppid}\n`)
    const one = new RegExp(`^[^\\n]*lock[^\\n]*: expected no other build [^\\n]*${process.ppid};[^\\n]*$`)
    expect(() => writeRelease(folder, '0.1.0', files)).toThrow(one)
    expect(readdirSync(folder)).toEqual(['.stage-lock.tmp'])
  })

  test('stops at a lock that does not say whose it is', () => {
    writeFileSync(lock(), '')
    expect(() => writeRelease(folder, '0.1.0', files)).toThrow(/lock.*: expected no other build /)
  })

  test('takes over the lock of a process that is no more, or that had our number', () => {
    const { pid } = spawnSync('true')
    for (const id of [pid, process.pid]) {
      writeFileSync(lock(), `${id}\n`)
      writeRelease(folder, `0.1.${id}`, files)
    }
    expect(readdirSync(folder).sort()).toEqual([`0.1.${pid}`, `0.1.${process.pid}`, 'latest'].sort())
  })

  test('replaces a link that points nowhere', () => {
    symlinkSync('nowhere', join(folder, 'latest'))
    writeRelease(folder, '0.1.0', files)
    expect(readdirSync(join(folder, 'latest')).sort()).toEqual(['SHA256SUMS', 'csv'])
  })

  test('says in one line that out is a file', () => {
    writeFileSync(join(folder, 'out'), '')
    expect(() => writeRelease(join(folder, 'out'), '0.1.0', files)).toThrow(
      /^.*out: expected a folder to write to, found .*--out$/,
    )
  })
})

describe('reading', () => {
  test.each([
    ['missing.txt', undefined, /missing\.txt: expected a file, found none; /],
    ['.', undefined, /expected a file, found a folder; /],
    ['empty.txt', '', /empty\.txt: expected text, found an empty file; /],
    ['blank.txt', ' \n\t\n', /expected text, found an empty file; /],
  ])('%s is an error of one line', (name, content, message) => {
    const path = join(folder, name)
    if (content !== undefined) writeFileSync(path, content)
    expect(() => readText(path)).toThrow(message)
  })

  test('what is no JSON is an error of one line', () => {
    writeFileSync(join(folder, 'a.json'), '{\n "a": 1,\n}')
    expect(() => readJson(join(folder, 'a.json'))).toThrow(/^[^\n]*a\.json: expected JSON[^\n]*$/)
  })

  test('a byte order mark before JSON is passed over, a NUL is an error with its place', () => {
    writeFileSync(join(folder, 'a.json'), '\ufeff{}')
    expect(readJson(join(folder, 'a.json'))).toEqual({})
    writeFileSync(join(folder, 'a.txt'), Buffer.from('ab', 'utf16le'))
    expect(() => readText(join(folder, 'a.txt'))).toThrow(/a\.txt:1:2: expected text, found a NUL character/)
  })

  test('a link that points nowhere is an error of one line, a file in place of a folder too', () => {
    symlinkSync('nowhere', join(folder, 'link'))
    expect(() => readFolders(folder, '')).toThrow(/^[^\n]*link: expected what the link points to, found none; [^\n]*$/)
    writeFileSync(join(folder, 'file'), '')
    expect(() => readFolders(join(folder, 'file'), 'x')).toThrow(/file: expected a folder, found a file; x$/)
  })

  test('folders come sorted, files are left out', () => {
    for (const name of ['b', 'a', 'C']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'file'), '')
    expect(readFolders(folder, '')).toEqual(['C', 'a', 'b'])
  })
})

test('readLines gives the lines of a text, however it is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 9 }),
      async (pieces, size) => {
        const text = pieces.join('\n')
        const all = bytes(text)
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let i = 0; i < all.length; i += size) yield all.subarray(i, i + size)
        }
        const lines: string[] = []
        for await (const line of readLines(chunks(), 'stdin')) lines.push(line)
        expect(lines.join('\n')).toBe(text.endsWith('\n') ? text.slice(0, -1) : text)
      },
    ),
  )
})
