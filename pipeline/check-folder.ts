import { join } from 'node:path'
import { sha256Of } from './emit/checksums.ts'
import { formatIssues } from './format-issue.ts'
import { hasFile, readBytes, readTextIfAny } from './io.ts'
import type { Issue } from './issue.ts'
import { counted } from './progress.ts'
import { readDocument } from './read-raw.ts'
import { readTables } from './read-tables.ts'
import { type SourceText, textOf } from './validate/rule.ts'
import { rules } from './validate/rules.ts'
import { validate } from './validate/validate.ts'

/** The texts that the rows name, as far as they lie under `raw`. */
function readSources(ids: ReadonlySet<string>, raw: string): { sources: Map<string, SourceText>; issues: Issue[] } {
  const sources = new Map<string, SourceText>()
  const issues: Issue[] = []
  for (const id of ids) {
    const file = join(raw, id, 'report.txt')
    if (!hasFile(file)) {
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
    issues.push(...edits)
  }
  return { sources, issues }
}

/** The rules read the JSON files; the others are as built if their sums are. */
function checkSums(folder: string): Issue[] {
  const sums = [...(readTextIfAny(join(folder, 'SHA256SUMS')) ?? '').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)]
  return sums.flatMap(([, expected = '', path = '']) => {
    const place = join(folder, path)
    const found = hasFile(place) ? sha256Of(readBytes(place)) : 'no file'
    const tip = 'build anew, or take the file from the release again'
    return found === expected ? [] : [{ code: 'checksum', level: 'error' as const, place, found, expected, tip }]
  })
}

/** Checks the tables of a built folder by all rules, and its files against their sums. */
export function checkFolder(folder: string, raw: string): { lines: string[]; summary: string; errors: number } {
  const tables = readTables(folder)
  const ids = new Set(
    [...tables.values()]
      .flat()
      .map((row) => textOf(row.document_id))
      .filter((id) => id !== ''),
  )
  const { sources, issues } = readSources(ids, raw)
  const all = [...issues, ...checkSums(folder), ...validate({ tables, documents: sources })]
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
