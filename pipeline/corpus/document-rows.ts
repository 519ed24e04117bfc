import { createHash } from 'node:crypto'
import { factTables } from '../claim.ts'
import { confidentRows } from '../confident-rows.ts'
import { bytesOfContent, formOfContent, readContent } from '../forms/read-content.ts'
import type { ReadText } from '../forms/read-form.ts'
import { ingestStream } from '../ingest/ingest.ts'
import type { Confidence } from '../normalize/confidence.ts'
import type { Row } from '../normalize/rows.ts'
import type { LineDocument } from '../parse-line.ts'
import { issueOf } from './issue-of.ts'

/** The rows of a document by the table of the corpus. */
export type CorpusRows = ReadonlyMap<string, readonly Row[]>

export interface ReadOptions {
  /** Date of documents that bear none; EDTF, null for none. */
  readonly date: string | null
  /** The least confidence of rows; null for all. */
  readonly minConfidence: Confidence | null
}

/** A document that could not even be taken in, and the reason in one line. */
export interface Unread {
  readonly id: string
  readonly bytes: Uint8Array
  readonly issue: string
}

/** What is kept of a document's text where the document itself is no text. */
function textRows(id: string, { text, places }: ReadText): CorpusRows {
  const rows: Row[] = places.map(({ start, end, page, x, y, width, height, sourceStart, sourceEnd }) => ({
    document_id: id,
    char_start: start,
    char_end: end,
    page,
    x,
    y,
    width,
    height,
    source_start: sourceStart,
    source_end: sourceEnd,
  }))
  return new Map<string, Row[]>([
    ['texts', [{ document_id: id, text }]],
    ['places', rows],
  ])
}

interface Outcome {
  readonly rows: CorpusRows
  readonly characters: number
  readonly date: string | null
  readonly issue: string | null
}

const failed = (issue: string): Outcome => ({ rows: new Map(), characters: 0, date: null, issue })

async function outcomeOf({ id, content, date }: LineDocument, options: ReadOptions): Promise<Outcome> {
  try {
    const read = await readContent(content)
    const known = date ?? read.date ?? options.date
    const rows = confidentRows(ingestStream(id, known, read.text), options.minConfidence)
    const own = formOfContent(content) === 'text' ? [] : textRows(id, read)
    return {
      rows: new Map<string, readonly Row[]>([...rows, ...own]),
      characters: read.text.length,
      date: known,
      issue: null,
    }
  } catch (error) {
    return failed(issueOf(error, id))
  }
}

const countRows = (rows: CorpusRows): number =>
  factTables.reduce((count, table) => count + (rows.get(table)?.length ?? 0), 0)

const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000

/**
 * The rows of all tables that a document gives, its own row of `documents` among them. Never throws: what is wrong with the
 * document stands in that row.
 */
export async function documentRows(document: LineDocument | Unread, options: ReadOptions): Promise<CorpusRows> {
  const start = performance.now()
  const isRead = 'content' in document
  const outcome = isRead ? await outcomeOf(document, options) : failed(document.issue)
  const bytes = isRead ? bytesOfContent(document.content) : document.bytes
  const record: Row = {
    document_id: document.id,
    form: isRead ? formOfContent(document.content) : 'text',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: outcome.characters,
    date: outcome.date,
    rows: countRows(outcome.rows),
    issue: outcome.issue,
    seconds: secondsSince(start),
  }
  return new Map<string, readonly Row[]>([...outcome.rows, ['documents', [record]]])
}
