import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePage } from '../../pipeline/extract-page/write-page.ts'
import { extractStream } from '../../pipeline/extract-stream.ts'
import { readDocument, withoutPlaces } from './support.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forms-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const path = (name: string): string => `test/forms/document/${name}`

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The rows that `extract` writes of a file. */
async function rowsOf(file: string, date: string | null) {
  let written = ''
  const options = { files: [file], mentions: false, date, minConfidence: null }
  for await (const block of extractStream(options, nothing())) written += block
  const rows = written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  // These ids are made from the name of the file, too.
  const own = rows.map(({ table, document_id, source_ids, gift_id, ...row }) => ({ ...row, table }))
  return { rows, own: withoutPlaces(own) }
}

test('extract reads the same rows from text, pages and PDF, with offsets of the text that was read', async () => {
  const plain = await rowsOf(path('document.txt'), '2020-05-04')
  expect(plain.rows.length).toBeGreaterThan(25)
  for (const name of ['document.html', 'document.pdf']) {
    const { rows, own } = await rowsOf(path(name), '2020-05-04')
    const { text } = await readDocument(name)
    expect(own).toEqual(plain.own)
    for (const { value_text, char_start, char_end } of rows)
      if (value_text != null) expect(text.slice(char_start, char_end)).toBe(value_text)
  }
})

test('a date given is that of documents that bear none of their own', async () => {
  const dated = async (date: string | null): Promise<unknown[]> =>
    (await rowsOf(path('document.html'), date)).rows.map(({ as_of }) => as_of)
  expect(await dated(null)).toEqual(await dated('2020-05-04'))
  expect(await dated('1999')).toEqual(await dated(null))
  const plain = async (date: string | null) => (await rowsOf(path('document.txt'), date)).rows.map(({ as_of }) => as_of)
  expect(await plain('1999')).not.toEqual(await plain(null))
  expect(await plain('2020-05-04')).toEqual(await dated(null))
})

test('extract --html shows the text of a PDF', async () => {
  const page = join(folder, 'page.html')
  const { isEmpty } = await writePage({ file: path('document.pdf'), page, date: null, minConfidence: null })
  expect(isEmpty).toBe(false)
  expect(readFileSync(page, 'utf8')).toContain('Harbours in the ')
})

test('a PDF that is none is one line on standard error, and exit code 1', () => {
  const file = join(folder, 'none.pdf')
  writeFileSync(file, 'Japan sent 5 masks.')
  const run = spawnSync('node_modules/.bin/tsx', ['pipeline/cli.ts', 'extract', file], { encoding: 'utf8' })
  expect([run.status, run.stdout]).toEqual([1, ''])
  expect(run.stderr).toMatch(/^[^\n]*none\.pdf: expected a PDF, found a file of another kind; [^\n]+\n$/)
})

test('text writes what extract reads of a PDF', async () => {
  const { stdout, status } = spawnSync('node_modules/.bin/tsx', ['pipeline/cli.ts', 'text', path('document.pdf')], {
    encoding: 'utf8',
  })
  const { text } = await readDocument('document.pdf')
  expect([status, stdout.trimEnd()]).toEqual([0, text.trimEnd()])
  expect(text).toContain('12,400 test kits')
})
