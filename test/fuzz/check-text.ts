import { extractClaims } from '../../pipeline/extract/extract.ts'
import { mentionsOf } from '../../pipeline/extract/mention-rows.ts'
import { ingest, ingestStream } from '../../pipeline/ingest/ingest.ts'
import { factRows, normalize, prepareClaims } from '../../pipeline/normalize/normalize.ts'
import { accountedNumbers } from '../../pipeline/validate/rules/accounted-numbers.ts'
import { printedEvidence } from '../../pipeline/validate/rules/printed-evidence.ts'
import { printedQuotes } from '../../pipeline/validate/rules/printed-quotes.ts'
import { printedValues } from '../../pipeline/validate/rules/printed-values.ts'
import { schemaTypes } from '../../pipeline/validate/rules/schema-types.ts'
import { uniqueKeys } from '../../pipeline/validate/rules/unique-keys.ts'
import { factColumns, type TableName } from '../../schemas/index.ts'

const rules = [schemaTypes, uniqueKeys, printedQuotes, printedValues, printedEvidence, accountedNumbers]

/** What must hold of any text, whatever it says: no stage throws, and every offset is true. Throws where it does not. */
export function checkText(text: string): void {
  const date = '2020-04'
  for (const { char_start: start, char_end: end, exact } of mentionsOf(ingestStream('text', date, text)))
    if (text.slice(start, end) !== exact || exact === '')
      throw new Error(`mention at ${start} to ${end}: expected "${text.slice(start, end)}", found "${exact}"`)
  const { document } = ingest('text', date, text)
  const extraction = extractClaims(document)
  const rows = normalize(document, prepareClaims(document, extraction), extraction.numbers, factColumns)
  const source = { id: 'text', date, text, file: 'text' }
  const tables = new Map([...rows].map(([table, found]) => [table as TableName, found])) // normalize names its tables by the schemas' names
  for (const { check } of rules)
    for (const { level, place, found, expected } of check({ tables, documents: new Map([['text', source]]) }))
      if (level === 'error') throw new Error(`${place}: expected ${expected}, found ${found}`)
  const streamed = factRows(ingestStream('text', date, text), factColumns)
  for (const table of Object.keys(factColumns))
    if (JSON.stringify(streamed.get(table)) !== JSON.stringify(rows.get(table)))
      throw new Error(`${table}: expected the same rows from a stream of sentences, found others`)
}
