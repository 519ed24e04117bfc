import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readFolders, readJson, readText } from '../pipeline/io.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'io-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

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
