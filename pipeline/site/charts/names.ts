import { rowsOf, type Tables } from '../../derive/typed-rows.ts'
import { spaced } from '../../wording.ts'
import { plural } from './words.ts'

/** Names for codes, from the tables that explain them. A code that they lack stands as it is. */
export interface Names {
  /** Country by its code, else as written. */
  readonly area: (iso3: string | null, written: string | null) => string
  readonly goods: (category: string) => string
  readonly indicator: (id: string | null, written: string | null) => string
  /** "kits", "percent", "USD": after a number that is not 1; empty where the text has no unit. */
  readonly unit: (unit: string | null, count?: number) => string
  readonly dimension: (unit: string | null) => string | null
}

export function namesIn(tables: Tables): Names {
  const areas = new Map(rowsOf(tables, 'areas').map((row) => [row.area_id, row.name_en]))
  const goods = new Map<string, string>(rowsOf(tables, 'item_categories').map((row) => [row.item_category, row.name]))
  const indicators = new Map(rowsOf(tables, 'indicators').map((row) => [row.indicator_id, row.name]))
  const units = new Map(rowsOf(tables, 'units').map((row) => [row.unit, row]))
  return {
    area: (iso3, written) => areas.get(iso3 ?? '') ?? written ?? iso3 ?? 'not named',
    goods: (category) => goods.get(category) ?? spaced(category),
    indicator: (id, written) => indicators.get(id ?? '') ?? written ?? 'not named',
    unit: (unit, count = 2) => {
      if (unit === null) return ''
      const found = units.get(unit)
      if (found?.dimension === 'currency') return unit
      const name = found?.name ?? spaced(unit)
      return count === 1 || unit === 'percent' ? name : plural(name)
    },
    dimension: (unit) => units.get(unit ?? '')?.dimension ?? null,
  }
}

/** The documents that rows come from, as a source line names them. */
export const documentsOf = (rows: readonly { readonly document_id: string }[]): string =>
  [...new Set(rows.map(({ document_id }) => document_id))].join(', ')
