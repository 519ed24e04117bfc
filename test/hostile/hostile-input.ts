import assert from 'node:assert/strict'
import type { Workspace } from './workspace.ts'

/** What a command gave. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  /** Lines of standard error, without those that only tell of progress. */
  readonly complaints: readonly string[]
}

/** An input made to break the program, and what must come of it. */
export interface HostileInput {
  readonly name: string
  readonly prepare?: (space: Workspace) => void
  readonly args: (space: Workspace) => readonly string[]
  readonly stdin?: string | Uint8Array
  readonly code: 0 | 1 | 2
  /** What the only line of complaint says; of an input that gives the right result what its warnings say, if it gives any. */
  readonly says?: RegExp
  /** Throws where the result is not the right one. */
  readonly holds?: (ran: Ran, space: Workspace) => void
}

/** Rows of NDJSON. */
export const rowsOf = ({ stdout }: Ran): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>) // an object a line

/** Rows of a table of `out/latest`. */
export const tableOf = (space: Workspace, name: string): Record<string, unknown>[] =>
  JSON.parse(space.read(`out/latest/json/${name}.json`)) as Record<string, unknown>[] // an array of objects

export const build = ({ at }: Workspace): string[] => ['build', '--raw', at('raw'), '--out', at('out')]

const stageLine = /^(read|ingest|extract|curate|normalize|derive|validate|emit|write) .* (ms|s)$/

/** The lines of standard error that do not only tell of a stage. */
export const complaintsOf = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line !== '' && !stageLine.test(line))

/** No mark that a terminal obeys or hides. */
const isPlain = (line: string): boolean => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line)

/** What must hold of every input: the code, one clear line where it fails, nothing written but `out/`, and then only where all is well. */
export function checkRan(
  { code, says, holds }: HostileInput,
  ran: Ran,
  space: Workspace,
  before: { readonly outside: readonly string[]; readonly hadOut: boolean },
): void {
  const [last = ''] = ran.complaints.slice(-1)
  assert.equal(ran.code, code, last)
  assert.deepEqual(space.outside(), before.outside, 'a file outside out/ changed')
  for (const line of ran.complaints)
    assert.ok(isPlain(line), `a line with marks that do not print: ${JSON.stringify(line)}`)
  if (code > 0) {
    assert.ok(before.hadOut || !space.has('out'), 'a failed command wrote to out/')
    assert.match(last, /expected .*, found .*; \S/)
    assert.ok(last.length < 1000, `a line of ${last.length} characters`)
  }
  if (says !== undefined) assert.match(ran.complaints.join('\n'), says)
  holds?.(ran, space)
}
