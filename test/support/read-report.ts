import { readFileSync } from 'node:fs'
import { extractClaims } from '../../pipeline/extract/extract.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { normalize, prepareClaims, type RowsByTable } from '../../pipeline/normalize/normalize.ts'
import { factColumns } from '../../schemas/index.ts'

export const reportText = readFileSync(new URL('../../raw/ciis-2020-04/report.txt', import.meta.url), 'utf8')

/** The rows that the rules alone read in a text, without curation. */
export function readRows(text: string, date: string | null = '2020-04', id = 'text'): RowsByTable {
  const { document } = ingest(id, date, text)
  const extraction = extractClaims(document)
  return normalize(document, prepareClaims(document, extraction), extraction.numbers, factColumns)
}
