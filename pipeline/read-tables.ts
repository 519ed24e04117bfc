import { join } from 'node:path'
import { type TableName, tables } from '../schemas/index.ts'
import { hasFile, readJson } from './io.ts'
import { CliError } from './issue.ts'
import { checkFile } from './read-source.ts'
import type { Row } from './validate/rule.ts'

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tables of a built folder, from its JSON files. */
export function readTables(folder: string): Map<TableName, readonly Row[]> {
  const found = new Map<TableName, readonly Row[]>()
  for (const { name } of tables) {
    const file = join(folder, 'json', `${name}.json`)
    if (!hasFile(file)) continue
    checkFile(file)
    const rows = readJson(file)
    if (!Array.isArray(rows) || !rows.every(isRow))
      throw new CliError(`${file}: expected an array of rows, found something else; build it again`)
    found.set(name, rows)
  }
  if (found.size === 0)
    throw new CliError(
      `${folder}: expected tables in ${join(folder, 'json')}, found none; run the build first, or name its folder`,
    )
  return found
}
