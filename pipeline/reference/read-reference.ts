import { join } from 'node:path'
import type { z } from 'zod'
import { hasFile, readText } from '../io.ts'
import { CliError } from '../issue.ts'
import { checkFile, mostBytes } from '../read-source.ts'
import { withoutMark } from '../utf8.ts'
import { parseCsv } from './parse-csv.ts'
import {
  countrySchema,
  countSchema,
  figureSchema,
  giftSchema,
  meaningSchema,
  measureSchema,
  type Reference,
  rateSchema,
  sourceSchema,
} from './reference.ts'

/** Folder of independent facts under `raw`; no document may bear its name. */
export const referenceFolder = 'reference'

/** No file, no rows: a data set may do without any of them. */
function readRows<S extends z.ZodObject>(raw: string, name: string, schema: S): z.output<S>[] {
  const file = join(raw, referenceFolder, name)
  checkFile(file, mostBytes)
  return hasFile(file) ? parseCsv(withoutMark(readText(file)), file, schema) : []
}

/** Each value once; else the second is named. */
function checkOnce(file: string, column: string, values: readonly string[]): void {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value))
      throw new CliError(`${file} ${column}: expected each once, found "${value}" again; take one out`)
    seen.add(value)
  }
}

/** What is said by a source is of no use without the source. */
function checkSources(raw: string, { sources, ...files }: Reference): void {
  const known = new Set(sources.map(({ source_id }) => source_id))
  for (const rows of Object.values(files)) {
    for (const row of rows) {
      if (!('source_id' in row) || known.has(row.source_id)) continue
      const file = join(raw, referenceFolder, 'sources.csv')
      throw new CliError(`${file} source_id: expected a row for "${row.source_id}", found none; add it`)
    }
  }
}

/** Columns that hold the code of a country. */
const countryColumns = ['iso3', 'donor_iso3', 'recipient_iso3', 'counterpart_iso3']

/** A code that the list of countries does not have would never be compared. */
function checkCountries(raw: string, { countries, ...files }: Reference): void {
  const known = new Set<unknown>(countries.map(({ iso3 }) => iso3))
  // A data set may do without the list.
  if (known.size === 0) return
  const rows: Readonly<Record<string, unknown>>[] = Object.values(files).flat()
  for (const row of rows) {
    const unknown = countryColumns
      .map((column) => row[column])
      .find((code) => typeof code === 'string' && !known.has(code))
    if (unknown === undefined) continue
    const file = join(raw, referenceFolder, 'countries.csv')
    throw new CliError(`${file} iso3: expected a row for "${unknown}", found none; add it, or correct the code`)
  }
}

/** The independent facts of `raw/reference/`. Throws a CliError that names file, line and column. */
export function readReference(raw: string): Reference {
  const reference: Reference = {
    countries: readRows(raw, 'countries.csv', countrySchema),
    sources: readRows(raw, 'sources.csv', sourceSchema),
    counts: [...readRows(raw, 'case-counts.csv', countSchema), ...readRows(raw, 'imported-cases.csv', countSchema)],
    figures: readRows(raw, 'other-figures.csv', figureSchema),
    gifts: readRows(raw, 'gifts.csv', giftSchema),
    rates: readRows(raw, 'exchange-rates.csv', rateSchema),
    measures: readRows(raw, 'measures.csv', measureSchema),
    meanings: readRows(raw, 'meanings.csv', meaningSchema),
  }
  const at = (name: string): string => join(raw, referenceFolder, name)
  checkOnce(
    at('countries.csv'),
    'iso3',
    reference.countries.map(({ iso3 }) => iso3),
  )
  checkOnce(
    at('sources.csv'),
    'source_id',
    reference.sources.map(({ source_id }) => source_id),
  )
  checkOnce(
    at('measures.csv'),
    'measure',
    reference.measures.map(({ measure }) => measure),
  )
  checkSources(raw, reference)
  checkCountries(raw, reference)
  return reference
}
