import { join } from 'node:path'
import { ZodError } from 'zod'
import { tables as schemas } from '../../schemas/index.ts'
import { parseChecksums, sha256Of } from '../emit/checksums.ts'
import { filesUnder, hasFile, readBytes, readJson } from '../io.ts'
import { CliError } from '../issue.ts'
import type { Row } from '../validate/rule.ts'
import type { CatalogEntry } from './catalog.ts'
import type { Comparable } from './compare.ts'
import { type TableForm, tableForm } from './table-form.ts'

const schemaPath = /^schemas\/(\w+)\.schema\.json$/
const tip = 'take the release again, or restore it from version control'

/** Tables of this program first and in its order, then others by name. */
function inPublishedOrder(names: readonly string[]): string[] {
  const known: string[] = schemas.map(({ name }) => name)
  return [...known.filter((name) => names.includes(name)), ...names.filter((name) => !known.includes(name)).sort()]
}

function readForm(file: string): TableForm {
  try {
    return tableForm(readJson(file, tip))
  } catch (error) {
    if (error instanceof ZodError)
      throw new CliError(`${file}: expected the schema of a table, found something else; ${tip}`)
    throw error
  }
}

/** A release as it lies in a folder, by whatever version of the program it was made. */
export function readPublished(folder: string): Comparable {
  const paths = filesUnder(folder).sort()
  const names = inPublishedOrder(paths.flatMap((path) => path.match(schemaPath)?.[1] ?? []))
  if (names.length === 0)
    throw new CliError(`${folder}: expected a release with schemas/, found none; name a folder such as out/latest`)
  const rows = new Map(
    names.map((name) => [name, readJson(join(folder, `json/${name}.json`), tip) as readonly Row[]]), // checked when published
  )
  return { paths, rows, forms: names.map((name) => readForm(join(folder, `schemas/${name}.schema.json`))) }
}

/** Whether every byte of a release is as the catalogue has it; else the first file that is not. */
export function firstBroken(folder: string, { sha256 }: CatalogEntry): string | null {
  const sums = join(folder, 'SHA256SUMS')
  if (!hasFile(sums) || sha256Of(readBytes(sums)) !== sha256) return 'SHA256SUMS'
  const listed = parseChecksums(new TextDecoder().decode(readBytes(sums)))
  const isBroken = ([path, sum]: [string, string]): boolean => {
    const file = join(folder, path)
    return !hasFile(file) || sha256Of(readBytes(file)) !== sum
  }
  const extra = filesUnder(folder).find((path) => path !== 'SHA256SUMS' && !listed.has(path))
  return [...listed].find(isBroken)?.[0] ?? extra ?? null
}
