import { columnsOf, tableOf } from '../../schemas/index.ts'
import { type Cell, type CellValue, type Claim, cellValue, type FactTable } from '../claim.ts'
import type { Document, Sentence, Span } from '../document.ts'
import type { Issue } from '../issue.ts'
import { expectedCell } from '../validate/expected-cell.ts'
import { curateCells } from './curated-cells.ts'
import type { CellValues, CurationEntry } from './parse-curation.ts'

export type { CurationEntry } from './parse-curation.ts'

/** A cell that a person changed; with `drop` the whole row went, and `column` is null. */
export interface Touched {
  readonly table: FactTable
  readonly column: string | null
  readonly kind: 'set' | 'add' | 'drop'
}

export interface Curated {
  readonly claims: readonly Claim[]
  readonly touched: readonly Touched[]
  readonly issues: readonly Issue[]
}

interface Options {
  /** The text is known to differ from the one that the entries were written for: what does not fit is skipped with a warning. */
  readonly acceptEdited?: boolean
}

interface Fault {
  readonly code: string
  readonly found: string
  readonly expected: string
  readonly tip: string
  /** The cell of the change that it is about. */
  readonly cell?: string
}

type Result<T> = { readonly value: T } | { readonly fault: Fault }
type Applied = Result<Pick<Curated, 'claims' | 'touched'>>

/** An entry with its place in the text, and what it is applied to. */
interface Job {
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly entry: CurationEntry
  readonly quotation: Span
}

const fail = (code: string, found: string, expected: string, tip: string): { fault: Fault } => ({
  fault: { code, found, expected, tip },
})

const isSame = (a: CellValue, b: CellValue): boolean => JSON.stringify(a) === JSON.stringify(b)
const hasAll = (claim: Claim, cells: CellValues): boolean =>
  Object.entries(cells).every(([column, value]) => isSame(cellValue(claim, column), value))

const isOfTable =
  ({ entry, quotation }: Job) =>
  ({ table, anchor }: Claim): boolean =>
    table === entry.table && anchor.start >= quotation.start && anchor.end <= quotation.end

const describe = (claim: Claim, columns: readonly string[]): string =>
  columns.map((column) => `${column}: ${JSON.stringify(cellValue(claim, column))}`).join(', ')

/** The one place where the quotation stands. */
function findQuotation(text: string, at: string): Result<Span> {
  const start = text.indexOf(at)
  const tip = 'quote the text as it is now, or take the entry out'
  if (start < 0) return fail('curation-quotation-missing', at, 'a quotation of the text', tip)
  const isTwice = text.indexOf(at, start + 1) >= 0
  if (isTwice) return fail('curation-quotation-twice', at, 'a quotation that stands once', 'make the quotation longer')
  return { value: { start, end: start + at.length } }
}

/** A person may set what is read from the text, and the note. */
function checkColumns({ table, where, expect, change }: CurationEntry): Result<null> {
  const columns = columnsOf(tableOf(table)).filter(({ derived, name }) => !derived || name === 'note')
  const known = new Set(columns.map(({ name }) => name))
  const named = { ...where, ...expect, ...(change.kind === 'drop' ? {} : change.cells) }
  const unknown = Object.keys(named).find((column) => !known.has(column))
  if (unknown === undefined) return { value: null }
  return fail('curation-column', unknown, `a column of ${table} that is read from the text`, 'see the data dictionary')
}

const asText = (value: CellValue): string => (typeof value === 'string' ? value : String(value))
const bare = (text: string): string => text.replace(/\s+/g, '')

/** What the schema would find fault with once the row is made, when nobody can see any more where it came from. */
function checkValues({ table, change, at }: CurationEntry): Result<null> {
  if (change.kind === 'drop') return { value: null }
  for (const [cell, value] of Object.entries(change.cells)) {
    const expected = expectedCell(tableOf(table), cell, value)
    if (expected !== null)
      return { fault: { code: 'curation-value', found: asText(value), expected, tip: 'correct the entry', cell } }
    const isUnprinted = cell === 'value_text' && value !== null && !bare(at).includes(bare(asText(value)))
    if (isUnprinted) {
      const tip = 'copy the figure as it is printed there'
      return { fault: { code: 'curation-value', found: asText(value), expected: `a piece of "${at}"`, tip, cell } }
    }
  }
  return { value: null }
}

/** The claim that an entry with `set` or `drop` is about. */
function pickClaim(job: Job): Result<Claim> {
  const { table, where } = job.entry
  const picked = job.claims.filter((claim) => isOfTable(job)(claim) && hasAll(claim, where))
  const [claim] = picked
  if (claim === undefined)
    return fail('curation-no-row', 'none', `one row of ${table}`, 'take it out if the rules read no such row now')
  if (picked.length === 1) return { value: claim }
  return fail(
    'curation-several-rows',
    String(picked.length),
    `one row of ${table}`,
    'tell it from the others with `where`',
  )
}

function checkExpected(claim: Claim, { expect }: CurationEntry): Result<null> {
  if (hasAll(claim, expect)) return { value: null }
  const found = describe(claim, Object.keys(expect))
  return fail('curation-stale', found, JSON.stringify(expect), 'look at the row again and renew the entry')
}

function setCells(job: Job, changes: CellValues): Applied {
  const { document, claims, entry, quotation } = job
  const picked = pickClaim(job)
  if ('fault' in picked) return picked
  const claim = picked.value
  const idle = Object.keys(changes).find((column) => isSame(cellValue(claim, column), changes[column] ?? null))
  if (idle !== undefined)
    return fail(
      'curation-unneeded',
      describe(claim, [idle]),
      'a cell that the rules misread',
      'take it out: the rules read it right',
    )
  const expected = checkExpected(claim, entry)
  if ('fault' in expected) return expected
  const cells = curateCells(document.text, claim.cells, changes, quotation)
  const anchor = Object.hasOwn(changes, 'value_text') ? anchorOf(cells, claim.anchor) : claim.anchor
  const touched = Object.keys(changes).map((column): Touched => ({ table: entry.table, column, kind: 'set' }))
  return { value: { claims: claims.map((one) => (one === claim ? { ...claim, cells, anchor } : one)), touched } }
}

function dropRow(job: Job): Applied {
  const picked = pickClaim(job)
  if ('fault' in picked) return picked
  const expected = checkExpected(picked.value, job.entry)
  if ('fault' in expected) return expected
  const claims = job.claims.filter((one) => one !== picked.value)
  return { value: { claims, touched: [{ table: job.entry.table, column: null, kind: 'drop' }] } }
}

const anchorOf = (cells: ReadonlyMap<string, Cell>, otherwise: Span): Span =>
  cells.get('value_text')?.spans[0] ?? otherwise

const holds = ({ segments }: Sentence, place: Span): boolean =>
  segments.some(({ source, length }) => source < place.end && source + length > place.start)

function addRow(job: Job, added: CellValues): Applied {
  const { document, claims, entry, quotation } = job
  const { table } = entry
  if (claims.some((claim) => isOfTable(job)(claim) && hasAll(claim, added)))
    return fail(
      'curation-unneeded',
      JSON.stringify(added),
      'a row that the rules miss',
      'take it out: the rules read the row',
    )
  const cells = curateCells(document.text, new Map(), added, quotation)
  const anchor = anchorOf(cells, quotation)
  const sentence = document.sentences.find((one) => holds(one, anchor))
  if (sentence === undefined)
    return fail(
      'curation-no-sentence',
      entry.at,
      'a quotation of a sentence',
      'quote prose, not an address or a page number',
    )
  const claim: Claim = { table, sentence, cells, anchor, restatements: [] }
  const touched = Object.keys(added).map((column): Touched => ({ table, column, kind: 'add' }))
  return { value: { claims: [...claims, claim].sort((a, b) => a.anchor.start - b.anchor.start), touched } }
}

function applyEntry(document: Document, claims: readonly Claim[], entry: CurationEntry): Applied {
  const columns = checkColumns(entry)
  if ('fault' in columns) return columns
  const values = checkValues(entry)
  if ('fault' in values) return values
  const found = findQuotation(document.text, entry.at)
  if ('fault' in found) return found
  const job: Job = { document, claims, entry, quotation: found.value }
  switch (entry.change.kind) {
    case 'set':
      return setCells(job, entry.change.cells)
    case 'drop':
      return dropRow(job)
    case 'add':
      return addRow(job, entry.change.cells)
  }
}

/**
 * Corrects claims as the document's curation says, before ids and derived columns are made. An entry that does not fit, or that
 * is not needed any more, is an issue at its place in `file` and changes nothing.
 */
export function applyCuration(
  document: Document,
  claims: readonly Claim[],
  entries: readonly CurationEntry[],
  file: string,
  { acceptEdited = false }: Options = {},
): Curated {
  let current = claims
  const touched: Touched[] = []
  const issues: Issue[] = []
  for (const entry of entries) {
    const applied = applyEntry(document, current, entry)
    if ('fault' in applied) {
      const { cell, ...fault } = applied.fault
      const { line, column } = (cell === undefined ? undefined : entry.places.get(cell)) ?? entry
      const place = `${file}:${line}:${column}`
      issues.push({ ...fault, level: acceptEdited ? 'warning' : 'error', place })
      continue
    }
    current = applied.value.claims
    touched.push(...applied.value.touched)
  }
  return { claims: current, touched, issues }
}
