import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { hasFile, orCliError } from './io.ts'
import { CliError } from './issue.ts'
import { counted } from './progress.ts'
import { checkNoNul, decodeUtf8 } from './utf8.ts'

/** A text is read as a whole: one of more bytes could fill the memory. */
export const mostBytes = 16 * 1024 * 1024
/** Of a text that every form of a release is made from, which takes more of it. */
export const mostDocumentBytes = 8 * 1024 * 1024
/** What goes with a text, such as its corrections, is short. */
export const mostCompanionBytes = 8 * 1024 * 1024
/** At a time; a device or pipe does not tell how long it is. */
const blockBytes = 1024 * 1024

/** The line that ends the reading of a text that is too long. */
export const tooLong = (place: string, most: number): CliError =>
  new CliError(`${place}: expected a text of at most ${counted(most, 'byte')}, found more; cut it into several`)

function readUpTo(path: string, most: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const blocks: Buffer[] = []
    for (let size = 0; ; ) {
      const block = Buffer.allocUnsafe(blockBytes)
      const read = readSync(file, block, 0, blockBytes, null)
      if (read === 0) return Buffer.concat(blocks)
      blocks.push(block.subarray(0, read))
      size += read
      if (size > most) throw tooLong(path, most)
    }
  } finally {
    closeSync(file)
  }
}

/**
 * Bytes of a text to read facts from, whatever kind of file it comes from. Throws a CliError where it cannot be read or has
 * more than `most` bytes.
 */
export const readSourceBytes = (path: string, action = 'check the name', most = mostBytes): Uint8Array =>
  orCliError(path, 'a file', action, () => readUpTo(path, most))

/**
 * Throws a CliError where a file is none, but a device or pipe that may never end, or has more than `most` bytes. One that is
 * missing is for its reader to tell.
 */
export function checkFile(path: string, most = Number.POSITIVE_INFINITY): void {
  if (!hasFile(path)) return
  const found = orCliError(path, 'a file', 'check the name', () => statSync(path))
  if (found.size > most) throw tooLong(path, most)
  if (!found.isFile() && !found.isDirectory())
    throw new CliError(`${path}: expected a file, found a device or pipe; put its content into a file`)
}

/** The bytes as text: strict UTF-8 that is not blank and holds no NUL. */
export function decodeSource(bytes: Uint8Array, path: string): string {
  const text = decodeUtf8(bytes, path)
  checkNoNul(text, path)
  if (text.trim() === '') throw new CliError(`${path}: expected text, found an empty file; put the text into it`)
  return text
}
