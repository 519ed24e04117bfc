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

/** The sums in a text of `SHA256SUMS`, by path. */
export const parseChecksums = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => [path, sum]))

/** SHA-256 of the `SHA256SUMS` among the files of a release, and so of every byte in it. */
export const releaseSum = (files: readonly ReleaseFile[]): string =>
  sha256Of(files.find(({ path }) => path === 'SHA256SUMS')?.bytes ?? new Uint8Array())
