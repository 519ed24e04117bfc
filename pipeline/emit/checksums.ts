import { createHash } from 'node:crypto'
import type { ReleaseFile } from './table-data.ts'

/** By code units: the same order in every locale. */
export const byPath = (a: ReleaseFile, b: ReleaseFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** `SHA256SUMS`, for `sha256sum -c`. */
export function formatChecksums(files: readonly ReleaseFile[]): string {
  return [...files]
    .sort(byPath)
    .map(({ path, bytes }) => `${sha256Of(bytes)}  ${path}\n`)
    .join('')
}
