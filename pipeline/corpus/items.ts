import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { mostBytes } from '../read-source.ts'
import { byteLines } from './byte-lines.ts'
import { type CorpusFile, findFiles, type Selection } from './find-files.ts'
import { issueOf } from './issue-of.ts'

/** A document to read, as it is handed to a thread: a file to open, a line of one, or one that cannot be taken in. */
export type Item =
  | { readonly kind: 'file'; readonly id: string; readonly path: string }
  | { readonly kind: 'line'; readonly id: string; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly id: string; readonly issue: string }

/** An item, and what tells it from another one or an earlier state of it. */
export interface Found {
  readonly item: Item
  /** Of the file or line, packed where it is packed. */
  readonly bytes: number
  readonly stamp: string | Uint8Array
}

function streamOf(path: string): Readable {
  const file = createReadStream(path)
  if (!path.toLowerCase().endsWith('.gz')) return file
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** The documents of a file of lines. Where it cannot be read on, the last one says why. */
async function* lineItems({ id, path }: CorpusFile): AsyncGenerator<Found> {
  try {
    for await (const { number, bytes } of byteLines(streamOf(path), mostBytes)) {
      const place = `${id}:${number}`
      if (bytes === null) yield unread(place, `${place}: expected a line of at most ${mostBytes} bytes, found more`)
      else if (!isBlank(bytes)) yield { item: { kind: 'line', id, number, bytes }, bytes: bytes.length, stamp: bytes }
    }
  } catch (error) {
    yield unread(id, issueOf(error, id))
  }
}

const unread = (id: string, issue: string): Found => ({ item: { kind: 'unread', id, issue }, bytes: 0, stamp: issue })

/** All documents of a corpus, in an order that only its paths and lines decide. */
export async function* findItems(selection: Selection): AsyncGenerator<Found> {
  for (const file of findFiles(selection)) {
    if (file.hasLines) yield* lineItems(file)
    else {
      const { id, path, bytes, changed } = file
      yield { item: { kind: 'file', id, path }, bytes, stamp: `${bytes} ${changed}` }
    }
  }
}
