import { readFileSync } from 'node:fs'
import { extractStream } from '../../pipeline/extract-stream.ts'

const documentLength = 10_000

/** The text as documents of 10 kB each, one a line, as a pipe would bring them. */
async function* documents(file: string): AsyncGenerator<Uint8Array> {
  const text = readFileSync(file, 'utf8')
  for (let at = 0; at < text.length; at += documentLength)
    yield Buffer.from(`${JSON.stringify({ id: `d${at}`, text: text.slice(at, at + documentLength) })}\n`)
}

/** What `extract` does with documents from standard input. Returns the number of characters it would print. */
export async function read(file: string): Promise<number> {
  let length = 0
  for await (const block of extractStream(
    { files: [], mentions: false, date: null, minConfidence: null },
    documents(file),
  ))
    length += block.length
  return length
}
