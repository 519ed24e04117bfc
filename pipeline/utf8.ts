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

export const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)

/** UTF-16 without a byte order mark is valid UTF-8 with a NUL at every second place; no text holds one. */
export function checkNoNul(text: string, path: string): void {
  const at = text.indexOf('\0')
  if (at < 0) return
  const start = text.lastIndexOf('\n', at) + 1
  const line = text.slice(0, start).split('\n').length
  throw new CliError(
    `${path}:${line}:${at - start + 1}: expected text, found a NUL character, as in UTF-16 without a byte order mark; save the file as UTF-8`,
  )
}
