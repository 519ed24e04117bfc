import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeCorpus } from '../../bench/corpus/make-corpus.ts'

/** Lines of NDJSON: documents, one without a text, one that is cut off, a blank one, and half of a surrogate pair in the last. */
function linesOf(texts: readonly string[]): string {
  const documents = texts.map((text, i) => JSON.stringify({ id: `item ${i}`, text, date: `2020-03-${10 + i}` }))
  const broken = [
    '{"id": "no text"}',
    '',
    '{"id": "cut off',
    '{"id": "half \\ud83d", "text": "Malta gave Samoa 20 masks \\ud83d."}',
  ]
  return documents.flatMap((line, i) => [line, ...broken.slice(i, i + 1)]).join('\n')
}

/** The first texts of a folder, in the order of their names. */
const textsIn = (folder: string, count: number): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, count)
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/**
 * Makes a corpus of `count` invented documents, files of lines, packed too, and whatever else a folder may hold: names with spaces,
 * percent and number signs, a text that is no UTF-8, an empty one, a packed file that is cut off, hidden ones.
 */
export function makeMixedCorpus(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  makeCorpus(folder, count)
  const texts = textsIn(join(folder, '000'), 12)
  const lines = Buffer.from(linesOf(texts))
  const packed = gzipSync(lines)
  const others: Readonly<Record<string, Uint8Array | string>> = {
    'of lines/50%20 – #1.ndjson': lines,
    'of lines/LIST.JSONL.GZ': packed,
    'of lines/cut off.ndjson.gz': packed.subarray(0, packed.length / 2),
    'of lines/empty.ndjson': '',
    'broken/latin-1.txt': Buffer.from('Caf\u00e9', 'latin1'),
    'broken/empty.md': '',
    'broken/no-gzip.txt.gz': 'plain',
    '.hidden/text.txt': texts[0] ?? '',
    '.hidden.txt': texts[0] ?? '',
    'table.csv': 'a,b\n',
  }
  for (const [name, content] of Object.entries(others)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
