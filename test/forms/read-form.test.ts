import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formOf, readForm } from '../../pipeline/forms/read-form.ts'
import { bytesOf, messageOf, readDocument, readDocumentBytes } from './support.ts'

test.each([
  ['a.txt', 'text'],
  ['a.md', 'text'],
  ['b/a.MARKDOWN', 'text'],
  ['a.html', 'html'],
  ['a.htm.gz', 'html'],
  ['a.xhtml', 'html'],
  ['a.v2.PDF', 'pdf'],
  ['a.pdf.gz', 'pdf'],
  ['a.csv', null],
  ['pdf', null],
  ['a.gz', null],
  ['a.constructor', null],
  ['a.pdf.bak', null],
])('formOf(%j) is %j', (name, form) => {
  expect(formOf(name)).toBe(form)
})

describe('readForm', () => {
  test('gives plain text as it stands, a byte order mark too', async () => {
    const text = '\ufeffJapan sent 5 masks.\r\n'
    expect(await readForm('a.txt', bytesOf(text))).toEqual({ text, date: null, places: [] })
  })

  test.each(['document.txt', 'document.html', 'document.pdf'])('reads %s packed as it reads it plain', async (name) => {
    const packed = await readForm(`${name}.gz`, gzipSync(readDocumentBytes(name)))
    expect(packed).toEqual(await readDocument(name))
  })

  test('leaves the bytes that it was given as they are', async () => {
    const bytes = readDocumentBytes('document.pdf')
    await readForm('document.pdf', bytes)
    expect(bytes).toEqual(readDocumentBytes('document.pdf'))
  })

  test.each([
    ['a.txt.gz', bytesOf('plain'), /^a\.txt\.gz: expected gzip, found a broken one/],
    ['a.txt.gz', gzipSync('x'.repeat(99_000)).subarray(0, 60), /^a\.txt\.gz: expected gzip, found a broken one/],
    [
      'a.txt.gz',
      gzipSync(Buffer.alloc(16 * 1024 * 1024 + 1, 97)),
      /at most 16,777,216 bytes when unpacked, found more/,
    ],
    ['a.txt', new Uint8Array([97, 10, 98, 255]), /^a\.txt:2:2: expected UTF-8/],
    ['a.txt', new Uint8Array(), /^a\.txt: expected text, found an empty file/],
    ['a.html', bytesOf(' \n'), /^a\.html: expected HTML, found an empty file/],
    ['a.html', bytesOf('<p><script>1</script>'), /^a\.html: expected text in the page, found none/],
    ['a.html', bytesOf('a\0b'), /^a\.html:1:2: expected text, found a NUL/],
  ])('tells of %s in one line', async (name, bytes, message) => {
    const told = await messageOf(name, bytes)
    expect(told).toMatch(message)
    expect(told).not.toContain('\n')
  })
})
