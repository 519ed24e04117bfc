import type { CellValue, Claim } from '../claim.ts'
import type { Document, Span } from '../document.ts'
import type { Citations } from './citations.ts'
import { confidenceOf, rulesOf } from './confidence.ts'
import { boundsOf } from './edtf-bounds.ts'
import { masked, shortHash } from './ids.ts'
import { labelOf } from './label.ts'
import type { Lines } from './lines.ts'
import { quoteOf } from './quote.ts'
import type { Work } from './works.ts'

export type Row = Record<string, CellValue>

/** The EDTF column of each table. */
export const dateColumn: Record<Claim['table'], 'date_edtf' | 'as_of' | 'period'> = {
  visits: 'date_edtf',
  donations: 'date_edtf',
  case_counts: 'as_of',
  economic_estimates: 'period',
  tallies: 'as_of',
  engagements: 'date_edtf',
}

/** The facts that the row of a claim is derived from. */
export interface RowContext {
  readonly document: Pick<Document, 'id' | 'text' | 'footnotes'>
  readonly lines: Lines
  readonly citations: Citations
  readonly columns: Readonly<Record<Claim['table'], readonly string[]>>
}

function dateCells({ table, cells }: Claim): Row {
  const edtf = cells.get(dateColumn[table])?.value
  const role = cells.get('date_role')?.value
  if (typeof edtf !== 'string' || role === 'source') return { date_start: null, date_end: null }
  const { start, end } = boundsOf(edtf)
  return { date_start: role === 'as_of' ? null : start, date_end: end }
}

/** By the countries of giver and receiver. */
function flowOf({ donor_iso3: donor, recipient_iso3: recipient }: Row): 'to_china' | 'from_china' | 'other' {
  if (recipient === 'CHN' && donor !== 'CHN') return 'to_china'
  return donor === 'CHN' && recipient !== 'CHN' ? 'from_china' : 'other'
}

/** Figures of one sentence under one condition belong to one scenario. */
const scenarioOf = (documentId: string, { condition }: Row): string | null =>
  typeof condition === 'string' ? shortHash(documentId, 'scenario', masked(condition)) : null

/** Why a row is left out of sums; null where it counts. */
function excludedReason(table: Claim['table'], row: Row): string | null {
  if (table === 'visits') return row.visit_status === 'planned' ? 'not_delivered' : null
  if (table === 'engagements') return row.engagement_status === 'proposed' ? 'not_delivered' : null
  if (table !== 'donations')
    return row.value_basis !== undefined && row.value_basis !== null && row.value_basis !== 'total' ? 'per_unit' : null
  if (row.status === 'exported' || row.status === 'called_for') return row.status
  if (row.status !== 'delivered') return 'not_delivered'
  return row.value_basis === 'total' || row.value_basis === null ? null : 'per_unit'
}

/** All works cited were published before the event that they are cited for: one of the dates is a misprint. */
const isOlder = (works: readonly Work[], { date_role: role, date_start: start }: Row): boolean =>
  works.length > 0 &&
  role === 'event' &&
  typeof start === 'string' &&
  works.every(({ issued_edtf: issued }) => issued !== null && issued.length === 10 && issued < start)

const blanks = new WeakMap<readonly string[], Row>()

/** A row of nulls with the columns in their order. Parsed, as objects that were filled key by key take several times the memory. */
function blankOf(columns: readonly string[]): Row {
  const known = blanks.get(columns)
  if (known !== undefined) return known
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(columns.map((column) => [column, null])))) as Row // as just written
  blanks.set(columns, blank)
  return blank
}

/** Sets the cells that are columns of the row. */
function fill(row: Row, cells: Row): void {
  for (const column in cells) if (column in row) row[column] = cells[column] ?? null
}

/** A figure that a note or a page cuts may end in white space, which the quotation leaves out. */
const endOfPlace = ({ anchor }: Claim, quote: Span): number =>
  quote.end > anchor.start ? Math.min(anchor.end, quote.end) : anchor.end

/** The row of a claim: its cells, and all that follows from them and from its place. */
export function rowOf(context: RowContext, claim: Claim, id: string): Row {
  const { document, lines, citations, columns } = context
  const row: Row = { ...blankOf(columns[claim.table]) }
  for (const [column, { value }] of claim.cells) if (column in row) row[column] = value
  const works = citations.citedFor(claim)
  const quote = claim.quote ?? quoteOf(claim, document.text)
  const excluded = excludedReason(claim.table, row)
  const [idColumn = ''] = columns[claim.table]
  if (claim.table === 'donations') row.flow = flowOf(row)
  if (claim.table === 'economic_estimates') row.scenario_id = scenarioOf(document.id, row)
  fill(row, dateCells(claim))
  fill(row, {
    [idColumn]: id,
    document_id: document.id,
    line: lines.lineAt(claim.anchor.start),
    section: claim.sentence.section,
    text_part: claim.sentence.part,
    quote: document.text.slice(quote.start, quote.end),
    char_start: claim.anchor.start,
    char_end: endOfPlace(claim, quote),
    source_ids: works.map(({ source_id }) => source_id),
    counts_in_totals: excluded === null,
    excluded_reason: excluded,
    quality_flags: [],
    rules: rulesOf(claim),
    confidence: confidenceOf(claim),
  })
  if (isOlder(works, row)) row.quality_flags = ['source_older_than_event']
  row.label = labelOf(claim.table, { get: (column) => row[column] })
  return row
}
