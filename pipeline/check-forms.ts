import { join } from 'node:path'
import { emit, emitTables } from './emit/emit.ts'
import type { Release, ReleaseFile } from './emit/table-data.ts'
import { hasFile, readBytes } from './io.ts'
import type { Issue } from './issue.ts'

interface Difference {
  /** Line and column of a text, or offset of a byte. */
  readonly where: string
  readonly found: string
  readonly expected: string
}

/** As much of a line as tells which it is. */
const shown = (text: string | undefined): string => (text === undefined ? 'the end of the file' : text.slice(0, 60))

/** The first cells that differ in two lines of CSV; quoted commas only make the place less exact. */
function columnAt(expected: string, found: string): string {
  const [cells, others] = [expected.split(','), found.split(',')]
  const at = cells.findIndex((cell, i) => cell !== others[i])
  return String((at < 0 ? cells.length : at) + 1)
}

function textDifference(expected: string, found: string): Difference {
  const [lines, others] = [expected.split('\n'), found.split('\n')]
  const at = lines.findIndex((line, i) => line !== others[i])
  const line = at < 0 ? lines.length : at
  const [here, there] = [lines[line], others[line]]
  const column = here === undefined || there === undefined ? '1' : columnAt(here, there)
  const counts = lines.length === others.length ? '' : ` (${others.length} lines instead of ${lines.length})`
  return { where: `:${line + 1}:${column}`, found: `${shown(there)}${counts}`, expected: shown(here) }
}

function byteDifference(expected: Uint8Array, found: Uint8Array): Difference {
  const at = expected.findIndex((byte, i) => byte !== found[i])
  const hex = (bytes: Uint8Array): string => bytes[at]?.toString(16).padStart(2, '0') ?? 'the end of the file'
  return { where: ` byte ${at < 0 ? expected.length : at}`, found: hex(found), expected: hex(expected) }
}

function compare({ path, bytes }: ReleaseFile, found: Uint8Array): Difference | null {
  if (Buffer.compare(bytes, found) === 0) return null
  const decoder = new TextDecoder()
  return /\.(csv|json|md|cff|sql|ts)$/.test(path)
    ? textDifference(decoder.decode(bytes), decoder.decode(found))
    : byteDifference(bytes, found)
}

/**
 * Every form holds the rows of the JSON: each file is written anew and compared. Without the descriptions of the documents
 * only the forms of single tables are. Missing files are told by their sums.
 */
export async function checkForms(folder: string, release: Release): Promise<Issue[]> {
  const files = release.documents.length === 0 ? await emitTables(release) : await emit(release)
  // The sums are those of files made elsewhere as well.
  return files
    .filter(({ path }) => path !== 'SHA256SUMS')
    .flatMap((file): Issue[] => {
      const place = join(folder, file.path)
      const difference = hasFile(place) ? compare(file, readBytes(place)) : null
      if (difference === null) return []
      const { where, found, expected } = difference
      const tip = 'take the file from the release again, or build anew'
      return [{ code: 'form-differs', level: 'error', place: `${place}${where}`, found, expected, tip }]
    })
}
