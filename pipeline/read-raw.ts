import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { type DocumentRecord, documentSchema } from '../schemas/document.ts'
import { sha256Of } from './emit/checksums.ts'
import { hasFile, readBytes, readFolders, readJson, readText, readTextIfAny } from './io.ts'
import { CliError, type Issue } from './issue.ts'
import type { CountryReference } from './normalize/area-table.ts'
import { type CurationEntry, parseCuration } from './normalize/parse-curation.ts'
import { withoutMark } from './utf8.ts'

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

/** Folder of independent facts; no document may bear its name. */
const referenceFolder = 'reference'
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

const countryColumns = ['iso3', 'm49', 'name_en', 'name_zh', 'subregion'] as const

/** A row of the file with the line that it ends on. */
interface CsvRow {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

function parseCsv(text: string, file: string): CsvRow[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true, info: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason = error.message.replace(/\s+/g, ' ').slice(0, 120)
    throw new CliError(`${file}:${error.lines ?? 1}: expected CSV, found a fault (${reason}); correct it`)
  }
}

/** The countries of `raw/reference/countries.csv`; none where there is no such file. */
export function readCountries(raw: string): CountryReference[] {
  const file = join(raw, referenceFolder, 'countries.csv')
  if (!hasFile(file)) return []
  const seen = new Set<string>()
  return parseCsv(withoutMark(readText(file)), file).map(({ record, info }) => {
    const missing = countryColumns.find((column) => record[column] === undefined)
    if (missing !== undefined)
      throw new CliError(`${file}:1: expected the columns ${countryColumns.join(', ')}, found no ${missing}; add it`)
    const { iso3 = '', m49 = '', name_en = '', name_zh = '', subregion = '' } = record
    const at = `${file}:${info.lines}`
    if (!/^[A-Z]{3}$/.test(iso3))
      throw new CliError(`${at} iso3: expected a code of three capital letters, found "${iso3}"; correct it`)
    if (seen.has(iso3)) throw new CliError(`${at} iso3: expected each code once, found "${iso3}" again; take one out`)
    if (name_en === '') throw new CliError(`${at} name_en: expected a name, found none; add it`)
    seen.add(iso3)
    return { iso3, m49, name_en, name_zh, subregion }
  })
}
