import { isUtf8 } from 'node:buffer'
import { CliError } from './issue.ts'

/** Line and column (in characters) of the first byte that is not UTF-8. */
function placeOfFault(bytes: Uint8Array): string {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    const piece = bytes.subarray(start, end)
    if (!isUtf8(piece)) return `${line}:${new TextDecoder().decode(piece).indexOf('\ufffd') + 1}`
    line += 1
    start = end + 1
  }
  return '1:1'
}

/** Strict: a text in another encoding would shift every offset. A byte order mark stays, as offsets count it. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (!isUtf8(bytes))
    throw new CliError(`${path}:${placeOfFault(bytes)}: expected UTF-8, found other bytes; save the file as UTF-8`)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}
