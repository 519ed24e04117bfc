import { createRequire } from 'node:module'
import type { Tables } from '#release/types/tables.d.ts'
import { type TableName, tables } from '../schemas/index.ts'
import { readJson } from './io.ts'
import { suggest } from './suggest.ts'

const names: readonly string[] = tables.map(({ name }) => name)

/** In the package's own folder, whatever the working directory is: "imports" of package.json say where. */
const { resolve } = createRequire(import.meta.url)

/**
 * All rows of a table of the release that the package holds, in published order; read from the disk at each call.
 *
 * The cells are as in the JSON files: what is unknown is null, days are text (`YYYY-MM-DD`), lists are arrays.
 *
 * @throws RangeError where no table bears the name.
 */
export function readTable<T extends TableName>(name: T): Tables[T] {
  if (!names.includes(name)) {
    const [best] = suggest(String(name), names)
    const tip = best === undefined ? `take one of ${names.join(', ')}` : `did you mean "${best}"?`
    throw new RangeError(`readTable: expected the name of a table, found "${name}"; ${tip}`)
  }
  return readJson(resolve(`#release/json/${name}.json`)) as Tables[T] // validated before the release was written
}
