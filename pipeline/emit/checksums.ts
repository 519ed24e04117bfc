import { createHash } from 'node:crypto'
import type { ReleaseFile } from './table-data.ts'

/** Code units, not the locale: the same order everywhere. */
export const byPath = (a: ReleaseFile, b: ReleaseFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** `SHA256SUMS` of the files, as `sha256sum --check` reads it. */
export function formatChecksums(files: readonly ReleaseFile[]): ReleaseFile {
  const lines = [...files]
    .sort(byPath)
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
  return { path: 'SHA256SUMS', bytes: new TextEncoder().encode(lines.join('')) }
}
