import { join } from 'node:path'
import { type DocumentRecord, documentSchema } from '../schemas/document.ts'
import { sha256Of } from './emit/checksums.ts'
import { readBytes, readFolders, readJson, readText, readTextIfAny } from './io.ts'
import { CliError, type Issue } from './issue.ts'
import { type CurationEntry, parseCuration } from './normalize/parse-curation.ts'
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
  const text = readText(textFile, howTo)
  const record = readRecord(recordFile)
  const sha256 = sha256Of(readBytes(textFile))
  const issues = checkHash({ textFile, record, sha256 }, acceptEdited)
  const curation = parseCuration(readTextIfAny(curationFile) ?? '', curationFile)
  return { received: { id, record, text, sha256, textFile, curation, curationFile }, issues }
}

/** Ids of the documents under `raw`, sorted. */
export function readDocumentIds(raw: string): string[] {
  const ids = readFolders(raw, 'name the folder of documents with --raw').filter(
    (name) => name !== referenceFolder && !name.startsWith('.'),
  )
  if (ids.length === 0) throw new CliError(`${raw}: expected a folder for each document, found none; ${howTo}`)
  return ids
}
