import type { TableName } from '../../schemas/index.ts'
import { corroborate } from '../corroborate/corroborate.ts'
import type { Reference } from '../reference/reference.ts'
import type { Row } from '../validate/rule.ts'
import type { Tables } from './typed-rows.ts'
import { usdValues } from './usd-values.ts'

const referenceSources = ({ sources }: Reference): Row[] =>
  sources.map(({ source_id: reference_source_id, ...rest }) => ({ reference_source_id, ...rest }))

/** The tables that follow from those of the documents and from what independent sources say. */
export function derive(tables: Tables, reference: Reference): Map<TableName, readonly Row[]> {
  return new Map<TableName, readonly Row[]>([
    ...tables,
    ['reference_sources', referenceSources(reference)],
    ['corroborations', corroborate({ tables, reference })],
    ['usd_values', usdValues(tables, reference.rates)],
  ])
}
