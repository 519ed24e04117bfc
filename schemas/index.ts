import type { z } from 'zod'
import type { FactTable } from '../pipeline/claim.ts'
import { areaMembers } from './area-members.ts'
import { areas } from './areas.ts'
import { caseCounts } from './case-counts.ts'
import { citations } from './citations.ts'
import { corroborations } from './corroborations.ts'
import { coverage } from './coverage.ts'
import { donations } from './donations.ts'
import { economicEstimates } from './economic-estimates.ts'
import { engagements } from './engagements.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { indicators } from './indicators.ts'
import { itemCategoryTable } from './item-categories.ts'
import { numbers } from './numbers.ts'
import { referenceSources } from './reference-sources.ts'
import { relations } from './relations.ts'
import { sources } from './sources.ts'
import { columnsOf, type TableSchema } from './table.ts'
import { tallies } from './tallies.ts'
import { units } from './units.ts'
import { usdValues } from './usd-values.ts'
import { visits } from './visits.ts'

/** All published tables: facts, then records, then codes. */
export const tables = [
  visits,
  donations,
  caseCounts,
  economicEstimates,
  tallies,
  engagements,
  sources,
  evidence,
  numbers,
  relations,
  corroborations,
  referenceSources,
  usdValues,
  citations,
  coverage,
  facts,
  areas,
  areaMembers,
  units,
  itemCategoryTable,
  indicators,
] as const satisfies readonly TableSchema[]

export type TableName = (typeof tables)[number]['name']
export type RowSchemaOf<T extends TableName> = Extract<(typeof tables)[number], { name: T }>['row']
export type RowOf<T extends TableName> = z.infer<RowSchemaOf<T>>

/** The zod schema of a row of each table, by the table's name. */
export const schemas = Object.fromEntries(tables.map(({ name, row }) => [name, row])) as {
  readonly [T in TableName]: RowSchemaOf<T> // one entry a table
}

/** The table of that name. */
export const tableOf = (name: TableName): (typeof tables)[number] => {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new RangeError(`no table ${name}`)
  return found
}

export const table = tableOf

const namesOf = (name: FactTable): readonly string[] => columnsOf(tableOf(name)).map((column) => column.name)

/** Column names of the fact tables that are read from text, in published order. */
export const factColumns: Record<FactTable, readonly string[]> = {
  visits: namesOf('visits'),
  donations: namesOf('donations'),
  case_counts: namesOf('case_counts'),
  economic_estimates: namesOf('economic_estimates'),
  tallies: namesOf('tallies'),
  engagements: namesOf('engagements'),
}

export { type Column, columnsOf, type ForeignKey, type TableSchema } from './table.ts'
