import { gunzipSync } from 'node:zlib'
import { CliError } from '../issue.ts'
import { counted } from '../progress.ts'

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** What a gzip file holds. Throws a CliError where it is broken or holds more than `most` bytes. */
export function inflated(name: string, bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE'))
      throw new CliError(
        `${name}: expected at most ${counted(most, 'byte')} when unpacked, found more; cut the document into several`,
      )
    const fault = error instanceof Error ? error.message : String(error)
    throw new CliError(`${name}: expected gzip, found a broken one (${fault}); pack the document again`)
  }
}
