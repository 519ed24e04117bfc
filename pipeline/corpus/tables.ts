import { corpusDocuments, corpusPlaces, corpusTexts } from '../../schemas/corpus.ts'
import { type TableSchema, tableOf } from '../../schemas/index.ts'
import { factTables } from '../claim.ts'

/** What is written of a corpus: the facts, what they cite and how they stand to each other, and the documents themselves. */
export const corpusTables: readonly TableSchema[] = [
  ...factTables.map(tableOf),
  tableOf('sources'),
  tableOf('relations'),
  corpusDocuments,
  corpusTexts,
  corpusPlaces,
]

export function corpusTable(name: string): TableSchema {
  const found = corpusTables.find((table) => table.name === name)
  if (found === undefined) throw new RangeError(`no table ${name}`)
  return found
}

/** Small files for many readers; those of a release must be read by more programs. */
export const corpusPacking = { compression: 'ZSTD', hasDictionary: true } as const

/** Rows that readers take in at once. A row of texts is a whole document. */
export const rowsPerGroup = (table: string): number => (table === 'texts' ? 512 : 131_072)

/** Rows of a file, but for those that its last part has more. */
export const rowsPerFile = (table: string): number => 4 * rowsPerGroup(table)
