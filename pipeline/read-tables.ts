import { join } from 'node:path'
import { type TableName, tables } from '../schemas/index.ts'
import { hasFile, readJson } from './io.ts'
import { CliError } from './issue.ts'
import { checkFile } from './read-source.ts'
import type { Row } from './validate/rule.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** Whatever its column asks for, no cell holds objects or lists of lists. */
const isCell = (value: unknown): boolean => isPlain(value) || (Array.isArray(value) && value.every(isPlain))

function checkRow(row: unknown, place: string): asserts row is Row {
  if (!isObject(row)) throw new CliError(`${place}: expected a row, found something else; build it again`)
  const wrong = Object.keys(row).find((column) => !isCell(row[column]))
  if (wrong !== undefined)
    throw new CliError(
      `${place} ${wrong.slice(0, 80)}: expected a value or a list of values, found an object; build it again`,
    )
}

/** The tables of a built folder, from its JSON files. */
export function readTables(folder: string): Map<TableName, readonly Row[]> {
  const found = new Map<TableName, readonly Row[]>()
  for (const { name } of tables) {
    const file = join(folder, 'json', `${name}.json`)
    if (!hasFile(file)) continue
    checkFile(file)
    const rows = readJson(file)
    if (!Array.isArray(rows))
      throw new CliError(`${file}: expected an array of rows, found something else; build it again`)
    for (const [at, row] of rows.entries()) checkRow(row, `${file} row ${at + 1}`)
    found.set(name, rows as Row[]) // each was checked
  }
  if (found.size === 0)
    throw new CliError(
      `${folder}: expected tables in ${join(folder, 'json')}, found none; run the build first, or name its folder`,
    )
  return found
}
