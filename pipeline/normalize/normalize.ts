import type { Claim } from '../claim.ts'
import type { Document, DocumentStream } from '../document.ts'
import { type Extraction, type NumberUse, readClaims } from '../extract/extract.ts'
import { NamedCountries } from '../extract/named-countries.ts'
import { type CitationReader, type Citations, citationReader, citationsOf } from './citations.ts'
import { evidenceOf } from './evidence.ts'
import { shareGifts } from './gift-ids.ts'
import { idOf } from './ids.ts'
import { indexLines } from './lines.ts'
import { claimMerger, mergeClaims } from './merge-claims.ts'
import { findMisreadMarks } from './misread-marks.ts'
import { numberRows } from './number-rows.ts'
import { type Fact, relate } from './relations.ts'
import { type Row, type RowContext, rowOf } from './rows.ts'
import { withSourceDate } from './source-date.ts'
import { placeForgetter } from './without-places.ts'
import { type Works, worksOf } from './works.ts'

/** A document without its sentences: what rows need when claims are read. */
type Frame = Pick<Document, 'id' | 'text' | 'footnotes'>

/** The facts, with the date of their source where they have no other. */
const dated = (facts: readonly Claim[], works: Works, { citedFor }: Citations): Claim[] =>
  facts.map((claim) => withSourceDate(claim, citedFor(claim), works.datePlaces))

/** The claims as a curator sees them. */
export function prepareClaims(
  document: Document,
  { claims, countries }: Pick<Extraction, 'claims' | 'countries'>,
): Claim[] {
  const works = worksOf(document)
  return dated(mergeClaims(claims, countries), works, citationsOf(document, works))
}

export type RowsByTable = Map<string, Row[]>

/** A figure that may hold a footnote mark is flagged, and cites the note that lost it. */
function flagMisreadMarks(document: Frame, works: Works, facts: readonly Fact[]): void {
  const rowOf = new Map(facts.map(({ claim, row }) => [claim, row]))
  for (const { claim, footnote } of findMisreadMarks(document, [...rowOf.keys()])) {
    const row = rowOf.get(claim)
    if (row === undefined) continue
    row.quality_flags = ['footnote_mark_read_as_digit']
    row.source_ids = (works.ofFootnote.get(footnote) ?? []).map(({ source_id }) => source_id)
  }
}

interface Facts {
  readonly rows: RowsByTable
  readonly ids: ReadonlyMap<Claim, string>
}

/** The rows of the fact tables, the relations between them, and the works that they cite. */
function factsOf(context: RowContext, works: Works, claims: readonly Claim[]): Facts {
  const { document, columns } = context
  const taken = new Map<string, number>()
  const rows: RowsByTable = new Map(Object.keys(columns).map((table) => [table, []]))
  const facts = claims.map((claim): Fact => {
    const id = idOf(document.id, claim, taken)
    return { claim, id, row: rowOf(context, claim, id) }
  })
  for (const { claim, row } of facts) rows.get(claim.table)?.push(row)
  shareGifts(document, claims, rows.get('donations') ?? [])
  flagMisreadMarks(document, works, facts)
  rows.set('relations', relate(facts))
  rows.set(
    'sources',
    works.works.map((work) => ({ ...work })),
  )
  return { rows, ids: new Map(facts.map(({ claim, id }) => [claim, id])) }
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
  const { rows, ids } = factsOf({ document, lines, citations: citationsOf(document, works), columns }, works, claims)
  rows.set(
    'evidence',
    claims.flatMap((claim) => evidenceOf(document, claim, ids.get(claim) ?? '')),
  )
  rows.set('numbers', numberRows(document, numbers, lines, claims, ids))
  return rows
}

/** The rows of the fact tables, their relations and sources, of a document whose sentences are read once and not kept. */
export function factRows(document: DocumentStream, columns: RowContext['columns']): RowsByTable {
  const works = worksOf(document)
  const citations = citationReader(works)
  const claims = streamedClaims(document, works, citations)
  const context = { document, lines: indexLines(document.text), citations, columns }
  return factsOf(context, works, claims).rows
}

function streamedClaims(document: DocumentStream, works: Works, citations: CitationReader): Claim[] {
  const merger = claimMerger()
  const countries = new NamedCountries()
  const withoutPlaces = placeForgetter(document.text)
  for (const found of readClaims(document.date, citations.watch(document.sentences))) {
    countries.remember(found.at)
    for (const claim of found.claims) merger.add(withoutPlaces(claim))
  }
  return dated(merger.finish(countries), works, citations)
}
