/** A line of a file without its break; `bytes` is null where it is longer than may be read. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream, however it is cut into chunks. One of more than `most` bytes is passed over without being kept. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = []
  let [number, size] = [1, 0]
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    if (size > most) pending = []
    else if (piece.length > 0) pending.push(piece)
  }
  const take = (): ByteLine => {
    const line = { number, bytes: size > most ? null : Buffer.concat(pending) }
    pending = []
    number += 1
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
