import { byteLines } from '../byte-lines.ts'
import type { ReadOptions } from './document-rows.ts'
import { type Item, isBlank, lineItem, mostLineBytes } from './items.ts'
import { readItem } from './read-item.ts'
import { sentItems } from './sent-items.ts'
import { corpusTables } from './tables.ts'

async function* itemsOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for await (const { number, bytes } of byteLines(input, mostLineBytes)) {
    const place = `stdin:${number}`
    if (bytes === null) yield lineItem(place, '', bytes)
    else if (!isBlank(bytes)) yield* sentItems(bytes, place)
  }
}

/**
 * The rows of all tables of a corpus whose documents come as lines of NDJSON, as blocks of NDJSON: each row with the name of its
 * table first, after the rows of a document its own of `documents`. A broken line stops nothing.
 */
export async function* corpusStream(options: ReadOptions, input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const item of itemsOf(input)) {
    const rows = await readItem(item, options)
    yield corpusTables
      .flatMap(({ name }) => (rows.get(name) ?? []).map((row) => `${JSON.stringify({ table: name, ...row })}\n`))
      .join('')
  }
}
