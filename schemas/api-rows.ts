import { z } from 'zod'
import { metaText } from './api-text.ts'
import { rowTables } from './columns.ts'
import { type TableName, tableOf } from './index.ts'

export type FeedTable = (typeof rowTables)[number]

/** Columns of `facts` that every row of a feed has: one name for the same thing in all tables. */
const commonColumns = [
  'label',
  'from_iso3',
  'to_iso3',
  'area_iso3',
  'what',
  'status',
  'value_text',
  'value_low',
  'value_high',
  'unit',
  'usd_low',
  'usd_high',
  'date_edtf',
  'date_start',
  'date_end',
  'date_role',
  'verdict',
  'confidence',
  'counts_in_totals',
  'excluded_reason',
  'source_title',
  'source_url',
  'document_id',
  'line',
] as const

/** What a dashboard groups by or shows besides, from the fact table itself. */
export const ownColumns: Readonly<Record<FeedTable, readonly string[]>> = {
  visits: ['visitor', 'visitor_title', 'visitor_rank'],
  donations: [
    'donor',
    'donor_type',
    'intermediary',
    'recipient',
    'item_category',
    'contribution_type',
    'value_basis',
    'qualifier',
    'alt_low',
    'alt_high',
    'alt_unit',
    'flow',
    'gift_id',
  ],
  case_counts: ['area', 'area_id', 'qualifier'],
  economic_estimates: [
    'indicator_id',
    'area',
    'counterpart',
    'direction',
    'denominator',
    'comparison',
    'condition',
    'scenario_id',
    'estimator',
    'qualifier',
  ],
  tallies: ['area', 'qualifier'],
  engagements: ['topic', 'actor', 'counterpart', 'participants'],
}

/** Columns of both the place in the text and the words found there. */
const placeColumns = ['section', 'quote'] as const

type Shape = Record<string, z.ZodType>

const pick = (table: TableName, columns: readonly string[]): Shape => {
  const shape: Readonly<Record<string, z.ZodType>> = tableOf(table).row.shape
  return Object.fromEntries(columns.flatMap((column) => (shape[column] ? [[column, shape[column]]] : [])))
}

const address = metaText('Address of the row: its table and its id, `<table>/<id>`, as in the other forms.')

/** The columns of a row of a feed, in their order. */
export const feedShape = (table: FeedTable): Shape => ({
  address,
  ...pick('facts', commonColumns),
  ...pick(table, placeColumns),
  ...pick(table, ownColumns[table]),
})

export const roles = ['from', 'to', 'area', 'participant'] as const

const rolesOfCountry = z.array(z.enum(roles)).meta({
  description:
    'What the country is in the row: from (gives, travels, acts), to (receives, is visited, is the counterpart), area (the count or estimate is of it), participant. By its code, or where a side is several countries by its name in the words.',
})

export const factRow = (table: FeedTable) => z.strictObject(feedShape(table))
export const countryFactRow = (table: FeedTable) => z.strictObject({ ...feedShape(table), roles: rolesOfCountry })

export { rowTables as feedTables }
