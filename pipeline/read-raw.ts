import { basename, join } from 'node:path'
import { type DocumentRecord, documentSchema } from '../schemas/document.ts'
import { sha256Of } from './emit/checksums.ts'
import { readFolders, readJson, readTextIfAny } from './io.ts'
import { CliError, type Issue } from './issue.ts'
import { type CurationEntry, parseCuration } from './normalize/parse-curation.ts'
import { escapeControls, isPrintable } from './printable.ts'
import { checkFile, decodeSource, mostCompanionBytes, mostDocumentBytes, readSourceBytes } from './read-source.ts'
import { referenceFolder } from './reference/read-reference.ts'

/** A document as received: its text, what is known of it, and its corrections. */
export interface Received {
  readonly id: string
  readonly record: DocumentRecord
  readonly text: string
  /** SHA-256 of the text as it is, which differs from the recorded one after an accepted edit. */
  readonly sha256: string
  readonly textFile: string
  readonly curation: readonly CurationEntry[]
  readonly curationFile: string
}

const howTo = 'add it as docs/new-report.md shows'

function readRecord(file: string): DocumentRecord {
  const parsed = documentSchema.safeParse(readJson(file, howTo))
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const field = first?.path.join('.') || 'record'
  const message = (first?.message ?? '').replace(/\s+/g, ' ')
  throw new CliError(`${file}: expected a description of the text, found a fault in ${field} (${message}); ${howTo}`)
}

function checkHash(
  { textFile, record, sha256 }: Pick<Received, 'textFile' | 'record' | 'sha256'>,
  acceptEdited: boolean,
): Issue[] {
  if (sha256 === record.sha256) return []
  const [expected, tip] = [
    `sha256 ${record.sha256} (document.json)`,
    'restore the file, or build with --accept-edited if the change is meant',
  ]
  if (!acceptEdited) throw new CliError(`${textFile}: expected ${expected}, found ${sha256}; ${tip}`)
  return [
    {
      code: 'text-edited',
      level: 'warning',
      place: textFile,
      found: sha256,
      expected,
      tip: 'record the new hash once the text is final',
    },
  ]
}

/** Reads one document's folder. */
export function readDocument(raw: string, id: string, acceptEdited: boolean): { received: Received; issues: Issue[] } {
  const [textFile, recordFile, curationFile] = ['report.txt', 'document.json', 'curation.yaml'].map((name) =>
    join(raw, id, name),
  ) as [string, string, string] // of three names
  checkFile(textFile, mostDocumentBytes)
  for (const file of [recordFile, curationFile]) checkFile(file, mostCompanionBytes)
  const bytes = readSourceBytes(textFile, howTo, mostDocumentBytes)
  const text = decodeSource(bytes, textFile)
  const record = readRecord(recordFile)
  const sha256 = sha256Of(bytes)
  const issues = checkHash({ textFile, record, sha256 }, acceptEdited)
  const curation = parseCuration(readTextIfAny(curationFile) ?? '', curationFile)
  return { received: { id, record, text, sha256, textFile, curation, curationFile }, issues }
}

/** Whether an id names a folder right under `raw`: rows of a built folder may name any place. */
export const isDocumentId = (id: string): boolean => id !== '' && id !== '.' && id !== '..' && basename(id) === id

/** The id stands in every row and in messages; a name that is no UTF-8 comes with U+FFFD in it and cannot be opened. */
function checkDocumentId(raw: string, id: string): void {
  if (isPrintable(id) && !id.includes('\ufffd')) return
  throw new CliError(
    `${join(raw, id)}: expected a name of characters that print, found "${escapeControls(id)}"; rename the folder`,
  )
}

/** Ids of the documents under `raw`, sorted. */
export function readDocumentIds(raw: string): string[] {
  const ids = readFolders(raw, 'name the folder of documents with --raw').filter(
    (name) => name !== referenceFolder && !name.startsWith('.'),
  )
  if (ids.length === 0) throw new CliError(`${raw}: expected a folder for each document, found none; ${howTo}`)
  for (const id of ids) checkDocumentId(raw, id)
  return ids
}
