import type { RowOf } from '../../schemas/index.ts'
import { type FactTable, factTables } from '../claim.ts'
import { dateColumn } from '../normalize/rows.ts'
import { type Row, textOf } from '../validate/rule.ts'
import { rowsOf, type Tables } from './typed-rows.ts'

type Fact = RowOf<'facts'>

/** The columns of a table that hold what is common to all. */
interface Shape {
  readonly from: string | null
  readonly to: string | null
  readonly area: string | null
  readonly what: string
  readonly status: string | null
}

const shapes: Readonly<Record<FactTable, Shape>> = {
  visits: { from: 'from_iso3', to: 'to_iso3', area: null, what: 'visitor', status: 'visit_status' },
  donations: { from: 'donor_iso3', to: 'recipient_iso3', area: null, what: 'item', status: 'status' },
  case_counts: { from: null, to: null, area: 'area_iso3', what: 'measure', status: 'accumulation' },
  economic_estimates: {
    from: null,
    to: 'counterpart_iso3',
    area: 'area_iso3',
    what: 'indicator',
    status: 'figure_role',
  },
  tallies: { from: null, to: null, area: 'area_iso3', what: 'subject', status: null },
  engagements: {
    from: 'actor_iso3',
    to: 'counterpart_iso3',
    area: null,
    what: 'kind',
    status: 'engagement_status',
  },
}

interface Lookups {
  readonly area: (iso3: string | null) => RowOf<'areas'> | undefined
  readonly source: (id: string) => RowOf<'sources'> | undefined
  readonly usd: (rowId: string) => RowOf<'usd_values'> | undefined
  readonly verdict: (rowId: string) => Fact['verdict']
}

function lookupsIn(tables: Tables): Lookups {
  const areas = new Map(rowsOf(tables, 'areas').map((row) => [row.area_id, row]))
  const sources = new Map(rowsOf(tables, 'sources').map((row) => [row.source_id, row]))
  const values = rowsOf(tables, 'usd_values').filter(({ statement }) => statement === 'value')
  const usd = new Map(values.map((row) => [row.row_id, row]))
  const verdicts = rowsOf(tables, 'corroborations').filter((row) => row.is_verdict && row.statement === 'value')
  const judgements = new Map(verdicts.map((row) => [row.row_id, row.judgement]))
  return {
    area: (iso3) => areas.get(iso3 ?? ''),
    source: (id) => sources.get(id),
    usd: (rowId) => usd.get(rowId),
    verdict: (rowId) => judgements.get(rowId) ?? null,
  }
}

const textOrNull = (row: Row, column: string | null): string | null =>
  column === null ? null : textOf(row[column]) || null
const numberOrNull = (row: Row, column: string): number | null => {
  const value = row[column]
  return typeof value === 'number' ? value : null
}

function sidesOf({ from, to, area }: Shape, row: Row, lookups: Lookups) {
  const [fromIso3, toIso3, areaIso3] = [textOrNull(row, from), textOrNull(row, to), textOrNull(row, area)]
  const [a, b, c] = [lookups.area(fromIso3), lookups.area(toIso3), lookups.area(areaIso3)]
  return {
    from_iso3: fromIso3,
    from_name_en: a?.name_en ?? null,
    from_name_zh: a?.name_zh ?? null,
    from_subregion: a?.subregion ?? null,
    to_iso3: toIso3,
    to_name_en: b?.name_en ?? null,
    to_name_zh: b?.name_zh ?? null,
    to_subregion: b?.subregion ?? null,
    area_iso3: areaIso3,
    area_name_en: c?.name_en ?? null,
    area_name_zh: c?.name_zh ?? null,
    area_subregion: c?.subregion ?? null,
  }
}

function factOf(table: FactTable, row: Row, lookups: Lookups): Fact {
  const [rowId = ''] = Object.values(row).map(textOf)
  const [shape, usd] = [shapes[table], lookups.usd(rowId)]
  const [firstSource] = Array.isArray(row.source_ids) ? row.source_ids.map(String) : []
  const source = lookups.source(firstSource ?? '')
  return {
    table,
    row_id: rowId,
    document_id: textOf(row.document_id),
    line: numberOrNull(row, 'line') ?? 0,
    label: textOf(row.label),
    ...sidesOf(shape, row, lookups),
    what: textOrNull(row, shape.what),
    value_text: textOrNull(row, 'value_text'),
    value_low: numberOrNull(row, 'value_low'),
    value_high: numberOrNull(row, 'value_high'),
    unit: textOrNull(row, 'unit'),
    usd_low: usd?.usd_low ?? null,
    usd_high: usd?.usd_high ?? null,
    date_edtf: textOrNull(row, dateColumn[table]),
    date_start: textOrNull(row, 'date_start'),
    date_end: textOrNull(row, 'date_end'),
    date_role: textOrNull(row, 'date_role') as Fact['date_role'], // of the same enum in every fact table
    status: textOrNull(row, shape.status),
    verdict: lookups.verdict(rowId),
    confidence: row.confidence as Fact['confidence'], // of the same enum in every fact table
    source_title: source?.title ?? null,
    source_url: source?.url ?? null,
    counts_in_totals: row.counts_in_totals === true,
    excluded_reason: textOrNull(row, 'excluded_reason'),
  }
}

/** All rows of the fact tables with what a quick reader looks for; needs the tables that judge and convert them. */
export function facts(tables: Tables): Fact[] {
  const lookups = lookupsIn(tables)
  return factTables.flatMap((table) => (tables.get(table) ?? []).map((row) => factOf(table, row, lookups)))
}
