import { formatArrow } from './arrow.ts'
import { formatCsv } from './csv.ts'
import { formatJson } from './json.ts'
import { formatParquet } from './parquet.ts'
import type { TableData } from './table-data.ts'

export interface Format {
  /** Folder of the files, and the ending of their names. */
  readonly name: string
  readonly format: (data: TableData) => Uint8Array | Promise<Uint8Array>
}

/** Each table is published once in each of these. */
export const formats: readonly Format[] = [
  { name: 'csv', format: formatCsv },
  { name: 'json', format: formatJson },
  { name: 'parquet', format: formatParquet },
  { name: 'arrow', format: formatArrow },
]
