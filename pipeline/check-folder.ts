import { isAbsolute, join, normalize } from 'node:path'
import { z } from 'zod'
import { checkForms } from './check-forms.ts'
import { parseChecksums, sha256Of } from './emit/checksums.ts'
import type { PublishedDocument } from './emit/table-data.ts'
import { formatIssues } from './format-issue.ts'
import { hasFile, readBytes, readJson, readTextIfAny } from './io.ts'
import type { Issue } from './issue.ts'
import type { Label } from './make-tables.ts'
import { counted } from './progress.ts'
import { isDocumentId, readDocument } from './read-raw.ts'
import { readTables } from './read-tables.ts'
import { type SourceText, textOf } from './validate/rule.ts'
import { rules } from './validate/rules.ts'
import { validate } from './validate/validate.ts'
import { version } from './version.ts'

interface Sources {
  readonly sources: ReadonlyMap<string, SourceText>
  readonly documents: readonly PublishedDocument[]
  readonly issues: readonly Issue[]
}

/** The texts that the rows name, as far as they lie under `raw`. */
function readSources(ids: ReadonlySet<string>, raw: string): Sources {
  const sources = new Map<string, SourceText>()
  const documents: PublishedDocument[] = []
  const issues: Issue[] = []
  for (const id of ids) {
    const file = join(raw, id, 'report.txt')
    if (!isDocumentId(id) || !hasFile(file)) {
      const tip = 'name the folder of documents with --raw to check offsets and quotations'
      issues.push({
        code: 'text-missing',
        level: 'warning',
        place: file,
        found: 'none',
        expected: 'the text that rows were read from',
        tip,
      })
      continue
    }
    const { received, issues: edits } = readDocument(raw, id, true)
    sources.set(id, { id, date: received.record.date, text: received.text, file })
    documents.push({ id, record: received.record })
    issues.push(...edits)
  }
  return { sources, documents, issues }
}

/** The rules read the JSON files; the others are as built if their sums are. */
function checkSums(folder: string): Issue[] {
  const sums = parseChecksums(readTextIfAny(join(folder, 'SHA256SUMS')) ?? '')
  return [...sums].flatMap(([path, expected]) => {
    const place = join(folder, path)
    const isWithin = !isAbsolute(path) && !normalize(path).startsWith('..')
    const found = isWithin && hasFile(place) ? sha256Of(readBytes(place)) : 'no file'
    const tip = 'build anew, or take the file from the release again'
    return found === expected ? [] : [{ code: 'checksum', level: 'error' as const, place, found, expected, tip }]
  })
}

const labelSchema = z.looseObject({ version: z.string(), released: z.string().nullable() })

/** What a built folder calls itself; null where another program made it, whose forms may differ in their bytes. */
function labelOf(folder: string): Label | null {
  const file = join(folder, 'quality.json')
  const { success, data } = labelSchema.safeParse(hasFile(file) ? readJson(file) : null)
  if (!success || data.version.split('+')[0] !== version) return null
  return { version: data.version, released: data.released }
}

/** Checks the tables of a built folder by all rules, and its files against their sums. */
export async function checkFolder(
  folder: string,
  raw: string,
): Promise<{ lines: string[]; summary: string; errors: number }> {
  const tables = readTables(folder)
  const ids = new Set(
    [...tables.values()]
      .flat()
      .map((row) => textOf(row.document_id))
      .filter((id) => id !== ''),
  )
  const { sources, documents, issues } = readSources(ids, raw)
  // Rows of the wrong shape cannot be written anew: what the rules say of them is enough.
  const found = validate({ tables, documents: sources })
  const isWellFormed = found.every(({ level }) => level !== 'error')
  const label = labelOf(folder)
  const forms = isWellFormed && label !== null ? await checkForms(folder, { ...label, documents, tables }) : []
  const all = [...issues, ...checkSums(folder), ...found, ...forms]
  const errors = all.filter(({ level }) => level === 'error').length
  const warnings = all.filter(({ level }) => level === 'warning').length
  const rows = [...tables.values()].reduce((total, { length }) => total + length, 0)
  const what = `${counted(rows, 'row')} of ${counted(tables.size, 'table')} checked by ${counted(rules.length, 'rule')}`
  return {
    lines: formatIssues(all),
    summary: `${folder}: ${what}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    errors,
  }
}
