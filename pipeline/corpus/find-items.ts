import { createReadStream } from 'node:fs'
import { findFiles, type Selection } from './find-files.ts'
import { type Found, lineItems } from './items.ts'

/** All documents of a corpus, in an order that only its paths and lines decide. */
export async function* findItems(selection: Selection): AsyncGenerator<Found> {
  for (const file of findFiles(selection)) {
    if (file.hasLines) yield* lineItems(file.id, createReadStream(file.path))
    else {
      const { id, path, bytes, changed } = file
      yield { item: { kind: 'file', id, path }, bytes, stamp: `${bytes} ${changed}` }
    }
  }
}
