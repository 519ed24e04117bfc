import type { Claim } from '../claim.ts'
import type { Document } from '../document.ts'
import type { NumberUse } from '../extract/extract.ts'
import { citationsOf } from './citations.ts'
import { evidenceOf } from './evidence.ts'
import { shareGifts } from './gift-ids.ts'
import { idOf } from './ids.ts'
import { indexLines } from './lines.ts'
import { mergeClaims } from './merge-claims.ts'
import { findMisreadMarks } from './misread-marks.ts'
import { numberRows } from './number-rows.ts'
import { relate } from './relations.ts'
import { type Row, type RowContext, rowOf } from './rows.ts'
import { withSourceDate } from './source-date.ts'
import { type Works, worksOf } from './works.ts'

/** The claims as a curator sees them: each fact once, with the date of its source where it has no other. */
export function prepareClaims(document: Document, claims: readonly Claim[]): Claim[] {
  const works = worksOf(document)
  const { citedFor } = citationsOf(document, works)
  return mergeClaims(claims).map((claim) => withSourceDate(claim, citedFor(claim), works.datePlaces))
}

export type RowsByTable = Map<string, Row[]>

/** A figure that may hold a footnote mark is flagged, and cites the note that lost it. */
function flagMisreadMarks(
  document: Document,
  claims: readonly Claim[],
  works: Works,
  facts: readonly { claim: Claim; row: Row }[],
): void {
  for (const { claim, footnote } of findMisreadMarks(document, claims)) {
    const row = facts.find((fact) => fact.claim === claim)?.row
    if (row === undefined) continue
    row.quality_flags = ['footnote_mark_read_as_digit']
    row.source_ids = (works.ofFootnote.get(footnote) ?? []).map(({ source_id }) => source_id)
  }
}

/** The rows of a document from its (curated) claims; `columns` gives the order of each fact table. */
export function normalize(
  document: Document,
  claims: readonly Claim[],
  numbers: readonly NumberUse[],
  columns: RowContext['columns'],
): RowsByTable {
  const lines = indexLines(document.text)
  const works = worksOf(document)
  const context: RowContext = { document, lines, citations: citationsOf(document, works), columns }
  const taken = new Map<string, number>()
  const rowIds = new Map(claims.map((claim) => [claim, idOf(document.id, claim, taken)]))
  const rows: RowsByTable = new Map(Object.keys(columns).map((table) => [table, []]))
  const facts = claims.map((claim) => {
    const id = rowIds.get(claim) ?? ''
    return { claim, id, row: rowOf(context, claim, id) }
  })
  for (const { claim, row } of facts) rows.get(claim.table)?.push(row)
  shareGifts(document, claims, rows.get('donations') ?? [])
  flagMisreadMarks(document, claims, works, facts)
  rows.set('relations', relate(facts))
  rows.set(
    'sources',
    works.works.map((work) => ({ ...work })),
  )
  rows.set(
    'evidence',
    claims.flatMap((claim) => evidenceOf(document, claim, rowIds.get(claim) ?? '')),
  )
  rows.set('numbers', numberRows(document, numbers, lines, claims, rowIds))
  return rows
}
