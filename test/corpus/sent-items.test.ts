import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { corpusStream } from '../../pipeline/corpus/stream.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

interface DocumentRow {
  readonly document_id: string
  readonly issue: string | null
  readonly rows: number
}

/** The row of each document of lines on standard input, in their order. */
async function rowsOf(lines: readonly unknown[], limits = {}): Promise<DocumentRow[]> {
  const input = (async function* () {
    for (const line of lines) yield Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  })()
  const rows: (DocumentRow & { table: string })[] = []
  for await (const block of corpusStream({ date: null, minConfidence: null }, input, limits))
    rows.push(
      ...block
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row)),
    )
  return rows.filter(({ table }) => table === 'documents')
}

const documentsOf = async (...lines: readonly unknown[]): Promise<[string, string | null][]> =>
  (await rowsOf(lines)).map(({ document_id, issue }) => [document_id, issue])

const inFile = '{"id": "a", "text": "Malta gave Samoa 20 masks."}\n\n{"id": "b"\n{"id": "c", "text": "No figure."}'

describe('a line of standard input', () => {
  test('that holds a file of lines gives its documents, with the ids that they have in a folder', async () => {
    const found = await documentsOf({ id: 'x/list.ndjson', base64: base64(inFile) })
    expect(found.map(([id]) => id)).toEqual(['x/list.ndjson#a', 'x/list.ndjson:3', 'x/list.ndjson#c'])
    expect(found.map(([, issue]) => issue?.split(': ')[0] ?? null)).toEqual([null, 'x/list.ndjson:3', null])
  })

  test('that holds a packed file of lines gives the same', async () => {
    const packed = gzipSync(inFile).toString('base64')
    const found = await documentsOf({ id: 'LIST.JSONL.GZ', base64: packed })
    expect(found.map(([id]) => id)).toEqual(['LIST.JSONL.GZ#a', 'LIST.JSONL.GZ:3', 'LIST.JSONL.GZ#c'])
  })

  test('that holds a packed file which is cut off says so after what could be read', async () => {
    const packed = gzipSync(inFile).subarray(0, 60).toString('base64')
    const [id, issue] = (await documentsOf({ id: 'list.ndjson.gz', base64: packed })).at(-1) ?? []
    expect(id).toBe('list.ndjson.gz')
    expect(issue).toContain('list.ndjson.gz')
  })

  test('that holds one line of a file takes it unpacked, with its number; a blank one is no document', async () => {
    const [a = '', blank = '', b = ''] = inFile.split('\n')
    const send = (line: number, text: string) => ({ id: 'list.jsonl.gz', line, base64: base64(text) })
    const found = await documentsOf(send(8, a), send(9, blank), send(10, b))
    expect(found.map(([id]) => id)).toEqual(['list.jsonl.gz#a', 'list.jsonl.gz:10'])
  })

  test('that only tells why a document is not there gives its row', async () => {
    expect(await documentsOf({ id: 'a.txt', issue: 'a.txt: too long' })).toEqual([['a.txt', 'a.txt: too long']])
  })

  test('that is broken is named by its own place, and stops nothing', async () => {
    const found = await documentsOf('{"id":', '', { id: 'b.txt', base64: base64('No figure.') })
    expect(found.map(([id]) => id)).toEqual(['stdin:1', 'b.txt'])
  })
})

describe('a document that ends its thread', () => {
  const gift = (count: number): string => `Malta gave Samoa ${count} masks in May 2020.`
  const send = (id: string, text: string) => ({ id, base64: base64(text) })
  const lines = [
    send('a.txt', gift(20)),
    send('b.txt', Array.from({ length: 120_000 }, (_, i) => gift(i + 2)).join('\n')),
    send('c.txt', gift(30)),
  ]

  test.each([
    [{ threadMemory: 96 }, /^b\.txt: expected a document that 96 MB of memory suffice for/],
    [{ patience: 8000 }, /^b\.txt: expected a document that is read in 8 seconds/],
  ])('%j is told, and the others are read', async (limits, issue) => {
    expect(await rowsOf(lines, limits)).toMatchObject([
      { document_id: 'a.txt', issue: null, rows: 1 },
      { document_id: 'b.txt', issue: expect.stringMatching(issue), rows: 0 },
      { document_id: 'c.txt', issue: null, rows: 1 },
    ])
  })
})
