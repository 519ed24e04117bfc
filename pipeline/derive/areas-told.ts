import type { RowOf } from '../../schemas/index.ts'
import type { FactTable } from '../claim.ts'
import { findAreas } from '../extract/areas.ts'
import { tokenize } from '../extract/tokenize.ts'
import { rowsOf, type Tables } from './typed-rows.ts'

/** The areas of one side of a row: countries by code, groups and further countries by the names in its words. */
interface Side {
  readonly iso3: string | null
  readonly words: string | null
}

/** What a row tells of areas: who gives, travels, acts or is counted, to whom, and who else took part. */
export interface Told {
  readonly from: Side
  readonly to: Side
  readonly others: Side
  readonly hasNumber: boolean
}

const none: Side = { iso3: null, words: null }

const toldBy: { readonly [T in FactTable]: (row: RowOf<T>) => Told } = {
  donations: (row) => ({
    from: { iso3: row.donor_iso3, words: row.donor },
    to: { iso3: row.recipient_iso3, words: row.recipient },
    others: none,
    hasNumber: row.value_text !== null,
  }),
  visits: ({ from_iso3, to_iso3 }) => ({
    from: { iso3: from_iso3, words: null },
    to: { iso3: to_iso3, words: null },
    others: none,
    hasNumber: true,
  }),
  engagements: (row) => ({
    from: { iso3: row.actor_iso3, words: row.actor },
    to: { iso3: row.counterpart_iso3, words: row.counterpart },
    others: { iso3: null, words: row.participants },
    hasNumber: true,
  }),
  case_counts: (row) => ({
    from: { iso3: row.area_iso3, words: row.area },
    to: none,
    others: none,
    hasNumber: true,
  }),
  economic_estimates: (row) => ({
    from: { iso3: row.area_iso3, words: row.area },
    to: { iso3: row.counterpart_iso3, words: row.counterpart },
    others: none,
    hasNumber: true,
  }),
  tallies: (row) => ({
    from: { iso3: row.area_iso3, words: [row.area, row.subject].join(' and ') },
    to: none,
    others: none,
    hasNumber: true,
  }),
}

/** What the rows of a fact table tell, in their order. */
export const toldIn = <T extends FactTable>(tables: Tables, table: T): Told[] =>
  rowsOf(tables, table).map((row) => toldBy[table](row))

const areaIdsIn = (words: string): string[] => findAreas(tokenize(words)).map(({ iso3, areaId }) => iso3 ?? areaId)

/** Ids of the areas of a side. Several countries of one side have no code together, but stand in its words. */
export const areasOf = ({ iso3, words }: Side): readonly string[] =>
  iso3 !== null ? [iso3] : words === null ? [] : areaIdsIn(words)
