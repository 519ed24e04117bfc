import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { byteLines } from './byte-lines.ts'
import { factTables } from './claim.ts'
import { confidentRows } from './confident-rows.ts'
import type { DocumentStream } from './document.ts'
import { mentionsOf } from './extract/mention-rows.ts'
import { readContent } from './forms/read-content.ts'
import { readDocument } from './forms/read-document.ts'
import { ingestStream } from './ingest/ingest.ts'
import type { Confidence } from './normalize/confidence.ts'
import type { Row } from './normalize/rows.ts'
import { parseLine } from './parse-line.ts'
import { mostBytes, tooLong } from './read-source.ts'
import { decodeUtf8, withoutMark } from './utf8.ts'

export interface ExtractOptions {
  readonly files: readonly string[]
  readonly mentions: boolean
  readonly date: string | null
  /** The least confidence of rows; null for all. */
  readonly minConfidence: Confidence | null
}

/** The rows of the fact tables that a document tells, each with the name of its table first. */
function* extractRows(document: DocumentStream, least: Confidence | null): Generator<Row> {
  const rows = confidentRows(document, least)
  for (const table of factTables)
    for (const row of rows.get(table) ?? []) yield { table, document_id: document.id, ...row }
}

interface Passage {
  readonly id: string
  readonly text: string
  readonly date: string | null
}

/** `date` is that of documents that bear none. */
async function readLine(line: string, place: string, date: string | null): Promise<Passage> {
  const { id, content, date: own } = parseLine(line, place)
  const read = await readContent(content)
  return { id, text: read.text, date: own ?? read.date ?? date }
}

/** Texts to read: the files named, else the lines of the input, one at a time. */
async function* texts({ files, date }: ExtractOptions, input: AsyncIterable<Uint8Array>): AsyncGenerator<Passage> {
  for (const file of files) {
    const read = await readDocument(file)
    yield { id: basename(file), text: read.text, date: read.date ?? date }
  }
  if (files.length > 0) return
  for await (const { number, bytes } of byteLines(input, mostBytes)) {
    const place = `stdin:${number}`
    if (bytes === null) throw tooLong(place, mostBytes)
    const read = decodeUtf8(bytes, place)
    const line = number === 1 ? withoutMark(read) : read
    if (line.trim() !== '') yield await readLine(line, place, date)
  }
}

const readersOf = ({ mentions, minConfidence }: ExtractOptions): ((document: DocumentStream) => Iterable<object>) =>
  mentions ? mentionsOf : (document) => extractRows(document, minConfidence)

/** So many characters of output are gathered before they are handed on: a long text's must not fill the memory. */
const blockLength = 65_536

/**
 * Old memory is cleared when it has grown by this much, in percent. By itself V8 lets it grow to several times what is in use
 * before it looks: a long text would take up memory for what it has long done with.
 */
const growth = 30

/** The rows (or mentions) of all texts as blocks of NDJSON. Nothing is kept from one text to the next. */
export async function* extractStream(
  options: ExtractOptions,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
  const read = readersOf(options)
  for await (const { id, text, date } of texts(options, input)) {
    const document = ingestStream(id, date, text)
    let block = ''
    for (const row of read(document)) {
      block += `${JSON.stringify(row)}\n`
      if (block.length < blockLength) continue
      yield block
      block = ''
    }
    if (block !== '') yield block
  }
}
