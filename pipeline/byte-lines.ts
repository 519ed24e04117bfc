/** A line of a stream without its break; `bytes` is null where it is longer than may be read. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

/**
 * The lines of a stream, however it is cut into chunks, one at a time, so that a corpus never stands in memory. One of more than
 * `most` bytes is told as soon as it is too long, and then passed over without being kept.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = []
  let [number, size] = [1, 0]
  /** Gives the line where this piece makes it too long. */
  const keep = (piece: Uint8Array): ByteLine | null => {
    const wasShort = size <= most
    size += piece.length
    if (size <= most) pending.push(piece)
    else pending = []
    return wasShort && size > most ? { number, bytes: null } : null
  }
  /** Ends the line; gives it where it was not told before. */
  const take = (): ByteLine | null => {
    const line = size > most ? null : { number, bytes: Buffer.concat(pending) }
    pending = []
    number += 1
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const line = keep(chunk.subarray(start, end)) ?? take()
      if (line !== null) yield line
      if (line?.bytes === null) take()
      start = end + 1
    }
    const line = keep(chunk.subarray(start))
    if (line !== null) yield line
  }
  if (size > 0 && size <= most) yield { number, bytes: Buffer.concat(pending) }
}
