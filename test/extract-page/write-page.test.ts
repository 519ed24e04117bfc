import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writePage } from '../../pipeline/extract-page/write-page.ts'
import { CliError } from '../../pipeline/issue.ts'

const text = 'On May 4, 2020, Norway donated 40 ventilators to Tonga.\n'
let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'))
  file = join(folder, 'notes.txt')
  writeFileSync(file, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string) => writePage({ file, page: join(folder, name), date: null, minConfidence: null })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

async function messageOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run()
  } catch (error) {
    if (error instanceof CliError) return error.message
    throw error
  }
  throw new Error('expected a CliError, found none')
}

describe('writePage', () => {
  test('writes the page and nothing beside it, and the same bytes again over it', async () => {
    const { summary, isEmpty } = await write('page.html')
    expect([summary, isEmpty]).toEqual([
      expect.stringMatching(/page\.html: 1 row, \d+ mentions\. \d+ numbers: 1 figure/),
      false,
    ])
    const first = read('page.html')
    await write('page.html')
    expect(read('page.html')).toBe(first)
    expect(readdirSync(folder).sort()).toEqual(['notes.txt', 'page.html'])
  })

  const inFolder = (name: string): string => join(folder, name)
  const nothing = (): void => {}

  test.each([
    ['the text itself', 'notes.txt', nothing, /found the text itself/],
    ['the text by a link', 'link', () => symlinkSync(file, inFolder('link')), /found the text itself/],
    ['the text by a hard link', 'hard', () => linkSync(file, inFolder('hard')), /found the text itself/],
    ['a folder', 'sub', () => mkdirSync(inFolder('sub')), /found a folder/],
    ['a device', 'null', () => symlinkSync('/dev/null', inFolder('null')), /found a device or pipe/],
    ['another file', 'data.csv', () => writeFileSync(inFolder('data.csv'), 'a,b\n'), /found another file/],
    ['a folder that is not there', 'none/page.html', nothing, /expected a place to write a page to, found none/],
    ['a name that is too long', `${'x'.repeat(300)}.html`, nothing, /found a name that is too long/],
  ])('refuses %s in one line, and leaves all as it was', async (_, name, prepare, message) => {
    prepare()
    const before = readdirSync(folder).sort()
    const told = await messageOf(() => write(name))
    expect(told).toMatch(message)
    expect(told).not.toContain('\n')
    expect(readdirSync(folder).sort()).toEqual(before)
    expect(read('notes.txt')).toBe(text)
  })

  test('takes an empty file for a place', async () => {
    writeFileSync(join(folder, 'page.html'), '')
    await write('page.html')
    expect(read('page.html')).toMatch(/^<!doctype html>/)
  })

  test('tells of a text that is none before anything is written', async () => {
    writeFileSync(file, new Uint8Array([0x61, 0xff]))
    expect(await messageOf(() => write('page.html'))).toMatch(/notes\.txt/)
    expect(readdirSync(folder)).toEqual(['notes.txt'])
  })
})

test('extract --html says what it wrote, and that there are no facts by its exit code', () => {
  const run = (...args: string[]) =>
    spawnSync('node_modules/.bin/tsx', ['pipeline/cli.ts', 'extract', '--html', join(folder, 'page.html'), ...args], {
      encoding: 'utf8',
    })
  const done = run(file, '--date', '2020')
  expect([done.status, done.stderr]).toEqual([0, ''])
  expect(done.stdout).toMatch(/page\.html: 1 row, .*\n$/)
  writeFileSync(file, 'Nothing here.\n')
  const empty = run(file)
  expect([empty.status, empty.stdout]).toEqual([1, expect.stringContaining('0 rows')])
  expect(empty.stderr).toMatch(/^extract: expected facts, found none/)
  expect(run(join(folder, 'none.txt'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^[^\n]*none\.txt[^\n]*\n$/),
  })
})
