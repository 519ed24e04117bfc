import { rowsOf, type Tables } from '../../pipeline/derive/typed-rows.ts'
import { emptyReference, type Reference, type ReferenceSource } from '../../pipeline/reference/reference.ts'
import type { Row } from '../../pipeline/validate/rule.ts'
import { columnsOf, type RowOf, type TableName, tableOf } from '../../schemas/index.ts'

/** Rows of made-up documents and made-up independent sources, with only what a test is about filled in. */

type Changes<T extends TableName> = Partial<RowOf<T>>

/** A row of the table with the cells given, and else nulls, empty lists and the first of each enum. */
function blank(name: TableName): Row {
  const cells = columnsOf(tableOf(name)).map((column) => {
    if (column.type === 'list') return [column.name, []]
    if (column.nullable) return [column.name, null]
    if (column.enum !== undefined) return [column.name, column.enum[0] ?? '']
    return [column.name, column.type === 'boolean' ? false : column.type === 'string' ? '' : 0]
  })
  return Object.fromEntries(cells)
}

export const invent = <T extends TableName>(name: T, changes: Changes<T>): RowOf<T> =>
  ({ ...blank(name), document_id: 'made-up', ...changes }) as unknown as RowOf<T> // filled by the columns of the table

/** The cells of a figure: "about 300" is `figure('about 300', 300, 300, 'approx')`. */
export const figure = (
  text: string,
  low: number | null,
  high: number | null = low,
  qualifier: NonNullable<RowOf<'donations'>['qualifier']> = 'exact',
) => ({ value_text: text, value_low: low, value_high: high, qualifier })

export const donation = (changes: Changes<'donations'>): RowOf<'donations'> =>
  invent('donations', {
    donor_iso3: 'FJI',
    recipient_iso3: 'TON',
    item_category: 'mask',
    value_basis: 'total',
    status: 'delivered',
    flow: 'other',
    gift_id: 'g',
    unit: 'item',
    counts_in_totals: true,
    ...changes,
  })

export const count = (changes: Changes<'case_counts'>): RowOf<'case_counts'> =>
  invent('case_counts', {
    case_count_id: 'c',
    area: 'Fiji',
    area_iso3: 'FJI',
    area_id: 'FJI',
    measure: 'confirmed',
    accumulation: 'cumulative',
    unit: 'case',
    as_of: '2021-05-04',
    ...changes,
  })

export const estimate = (changes: Changes<'economic_estimates'>): RowOf<'economic_estimates'> =>
  invent('economic_estimates', {
    estimate_id: 'e',
    indicator: 'arrivals of tourists',
    indicator_id: 'tourist_arrivals',
    area: 'Fiji',
    area_iso3: 'FJI',
    direction: 'level',
    unit: 'visit',
    period: '2019',
    date_role: 'event',
    ...changes,
  })

export const tally = (changes: Changes<'tallies'>): RowOf<'tallies'> =>
  invent('tallies', { tally_id: 't', subject: 'countries', unit: 'country', as_of: '2021-05-04', ...changes })

export const tablesOf = (tables: { readonly [T in TableName]?: readonly RowOf<T>[] }): Tables =>
  new Map(Object.entries(tables) as unknown as [TableName, readonly Row[]][]) // keys and rows are those of the type

const source = (source_id: string): ReferenceSource => ({
  source_id,
  title: `Title of ${source_id}`,
  publisher: null,
  address: null,
  licence: null,
})

/** Independent facts with a source for each id that they name. */
export function referenceOf(parts: Partial<Reference>): Reference {
  const rows = Object.values({ ...emptyReference, ...parts }).flat() as { source_id?: string }[]
  const ids = new Set(rows.flatMap(({ source_id }) => source_id ?? []))
  return { ...emptyReference, sources: [...ids].map(source), ...parts }
}

export { rowsOf }
