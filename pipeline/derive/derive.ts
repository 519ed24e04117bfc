import type { TableName } from '../../schemas/index.ts'
import { corroborate } from '../corroborate/corroborate.ts'
import type { Reference } from '../reference/reference.ts'
import type { Row } from '../validate/rule.ts'
import { citations } from './citations.ts'
import { coverage } from './coverage.ts'
import { facts } from './facts.ts'
import type { Tables } from './typed-rows.ts'
import { usdValues } from './usd-values.ts'

const referenceSources = ({ sources }: Reference): Row[] =>
  sources.map(({ source_id: reference_source_id, ...rest }) => ({ reference_source_id, ...rest }))

/** Each table follows from those before it, and from what independent sources say. */
const derivations: readonly (readonly [TableName, (tables: Tables, reference: Reference) => readonly Row[]])[] = [
  ['reference_sources', (_, reference) => referenceSources(reference)],
  ['corroborations', (tables, reference) => corroborate({ tables, reference })],
  ['usd_values', (tables, { rates }) => usdValues(tables, rates)],
  ['citations', citations],
  ['coverage', coverage],
  // Last: it takes in the verdicts and the amounts in dollars.
  ['facts', facts],
]

/** The tables of the documents, and those that follow from them. */
export function derive(tables: Tables, reference: Reference): Map<TableName, readonly Row[]> {
  const all = new Map(tables)
  for (const [name, rowsFrom] of derivations) all.set(name, rowsFrom(all, reference))
  return all
}
