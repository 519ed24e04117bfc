import type { Release, ReleaseFile } from './table-data.ts'

/** What a description of a release is written from. */
export interface Described extends Release {
  /** The files that hold its tables. */
  readonly files: readonly ReleaseFile[]
}

export const formatJsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
