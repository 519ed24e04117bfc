import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { byteLines } from '../byte-lines.ts'
import { tooLong } from '../read-source.ts'
import { issueOf } from './issue-of.ts'

/**
 * A document to read, as it is handed to a thread: a file to open, a line of one (whose own id follows `prefix`), or one that cannot
 * be taken in.
 */
export type Item =
  | { readonly kind: 'file'; readonly id: string; readonly path: string }
  | { readonly kind: 'line'; readonly place: string; readonly prefix: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly id: string; readonly issue: string }

/** Whether each line of a file of this name is a document. */
export const isOfLines = (name: string): boolean => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name)

/** The name of an item before it is opened. */
export const idBefore = (item: Item): string => (item.kind === 'line' ? item.place : item.id)

/** An item, and what tells it from another one or an earlier state of it. */
export interface Found {
  readonly item: Item
  /** Of the file or line, packed where it is packed. */
  readonly bytes: number
  readonly stamp: string | Uint8Array
}

function unpackedStream(file: Readable, name: string): Readable {
  if (!name.toLowerCase().endsWith('.gz')) return file
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** A file of 64 MiB in base64. */
export const mostLineBytes = 96 * 1024 * 1024

/** The item of a line; `bytes` is null where it was too long. */
export const lineItem = (place: string, prefix: string, bytes: Uint8Array | null): Item =>
  bytes === null
    ? { kind: 'unread', id: place, issue: tooLong(place, mostLineBytes).message }
    : { kind: 'line', place, prefix, bytes }

/** The documents of a file of lines. Where it cannot be read on, the last one says why. */
export async function* lineItems(id: string, file: Readable): AsyncGenerator<Found> {
  try {
    for await (const { number, bytes } of byteLines(unpackedStream(file, id), mostLineBytes)) {
      if (bytes !== null && isBlank(bytes)) continue
      const item = lineItem(`${id}:${number}`, `${id}#`, bytes)
      yield { item, bytes: bytes?.length ?? 0, stamp: bytes ?? 'too long' }
    }
  } catch (error) {
    const issue = issueOf(error, id)
    yield { item: { kind: 'unread', id, issue }, bytes: 0, stamp: issue }
  }
}
