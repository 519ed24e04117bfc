import { extractStream } from '../../pipeline/extract-stream.ts'

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What `extract FILE` does. Returns the number of characters it would print. */
export async function read(file: string): Promise<number> {
  let length = 0
  for await (const block of extractStream(
    { files: [file], mentions: false, date: null, minConfidence: null },
    nothing(),
  ))
    length += block.length
  return length
}
