import { createHash, type Hash } from 'node:crypto'
import { type Found, type Item, idBefore } from './items.ts'

/** Documents that one thread reads, and that are done or not done together. */
export interface Part {
  /** Counted from 0. */
  readonly number: number
  readonly items: readonly Item[]
  readonly bytes: number
  /** What the part is made of: another one if a document of it is added, taken away or changed. */
  readonly fingerprint: string
}

/** A part is full when it has one of these. They decide how much a thread keeps in memory, and what a kill costs. */
export interface PartSize {
  readonly bytes: number
  readonly documents: number
}

/** Some seconds of work, so that a small corpus has parts for several threads; for a million documents still some ten thousand. */
const partSize: PartSize = { bytes: 256 * 1024, documents: 1024 }

function stampItem(hash: Hash, { item, stamp }: Found): void {
  hash
    .update(`${item.kind} ${idBefore(item)}\0`)
    .update(stamp)
    .update('\0')
}

/** Cuts the documents into parts, in their order: the same documents give the same parts, whoever reads them. */
export async function* planParts(found: AsyncIterable<Found>, size: PartSize = partSize): AsyncGenerator<Part> {
  let [number, bytes] = [0, 0]
  let items: Item[] = []
  let hash = createHash('sha256')
  const close = (): Part => {
    const part = { number, items, bytes, fingerprint: hash.digest('hex') }
    number += 1
    bytes = 0
    items = []
    hash = createHash('sha256')
    return part
  }
  for await (const one of found) {
    items.push(one.item)
    bytes += one.bytes
    stampItem(hash, one)
    if (bytes >= size.bytes || items.length >= size.documents) yield close()
  }
  if (items.length > 0) yield close()
}
