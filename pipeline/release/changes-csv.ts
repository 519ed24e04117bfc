import { changes as table } from '../../schemas/changes.ts'
import { columnsOf } from '../../schemas/index.ts'
import { formatCsv } from '../emit/csv.ts'
import type { PublishedChange } from './change.ts'

/** `changes.csv` of a release; the header alone where nothing came before it. */
export const changesCsv = (changes: readonly PublishedChange[], version: string): string =>
  formatCsv({ table, columns: columnsOf(table), rows: changes.map((one) => ({ ...one })), version })
