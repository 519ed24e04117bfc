import { basename } from 'node:path'
import { z } from 'zod'
import { factTables } from './claim.ts'
import { confidentRows } from './confident-rows.ts'
import type { DocumentStream } from './document.ts'
import { mentionsOf } from './extract/mention-rows.ts'
import { readDocument } from './forms/read-document.ts'
import { ingestStream } from './ingest/ingest.ts'
import { readLines } from './io.ts'
import { CliError } from './issue.ts'
import type { Confidence } from './normalize/confidence.ts'
import type { Row } from './normalize/rows.ts'
import { withShortLines } from './read-source.ts'
import { withoutMark } from './utf8.ts'
import { isCalendarDate } from './validate/calendar-date.ts'

export interface ExtractOptions {
  readonly files: readonly string[]
  readonly mentions: boolean
  readonly date: string | null
  /** The least confidence of rows; null for all. */
  readonly minConfidence: Confidence | null
}

/** A time of day is left off: dates in the text need no more than the day. */
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/)
  .transform((date) => date.slice(0, 10))
  .refine(isCalendarDate, 'expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar')
const inputSchema = z.object({ id: z.string().min(1), text: z.string(), date: day.nullish() })

/** The rows of the fact tables that a document tells, each with the name of its table first. */
function* extractRows(document: DocumentStream, least: Confidence | null): Generator<Row> {
  const rows = confidentRows(document, least)
  for (const table of factTables)
    for (const row of rows.get(table) ?? []) yield { table, document_id: document.id, ...row }
}

function parseInput(line: string, place: string): z.infer<typeof inputSchema> {
  const action = 'give {"id", "text", "date"?} on each line'
  try {
    const parsed = inputSchema.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data
    const [first] = parsed.error.issues
    const field = first?.path.join('.') || 'document'
    const reason = first?.code === 'custom' ? ` (${first.message})` : ''
    throw new CliError(`${place}: expected a document, found a fault in ${field}${reason}; ${action}`)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CliError(`${place}: expected JSON, found "${line.slice(0, 40).replace(/\s+/g, ' ')}"; ${action}`)
  }
}

/** Texts to read: the files named, else the lines of the input, one at a time. */
async function* texts(
  { files, date }: ExtractOptions,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ id: string; text: string; date: string | null }> {
  for (const file of files) {
    const read = await readDocument(file)
    yield { id: basename(file), text: read.text, date: date ?? read.date }
  }
  if (files.length > 0) return
  let number = 0
  for await (const read of readLines(withShortLines(input, 'stdin'), 'stdin')) {
    number += 1
    const line = number === 1 ? withoutMark(read) : read
    if (line.trim() === '') continue
    const parsed = parseInput(line, `stdin:${number}`)
    yield { id: parsed.id, text: parsed.text, date: parsed.date ?? date }
  }
}

const readersOf = ({ mentions, minConfidence }: ExtractOptions): ((document: DocumentStream) => Iterable<object>) =>
  mentions ? mentionsOf : (document) => extractRows(document, minConfidence)

/** So many characters of output are gathered before they are handed on: a long text's must not fill the memory. */
const blockLength = 65_536

/** The rows (or mentions) of all texts as blocks of NDJSON. Nothing is kept from one text to the next. */
export async function* extractStream(
  options: ExtractOptions,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
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
