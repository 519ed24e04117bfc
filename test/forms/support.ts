import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { factTables } from '../../pipeline/claim.ts'
import { extract } from '../../pipeline/extract-text.ts'
import { type ReadText, readForm } from '../../pipeline/forms/read-form.ts'
import { CliError } from '../../pipeline/issue.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const readDocumentBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/forms/document/${name}`))
export const readDocument = (name: string): Promise<ReadText> => readForm(name, readDocumentBytes(name))

export interface FactRow extends Readonly<Record<string, unknown>> {
  readonly table: string
}

/** The rows of all fact tables of a text, each with the name of its table. */
export function factRowsOf(text: string): FactRow[] {
  const rows = extract(text, { id: 'document', date: '2020-05-04' })
  return factTables.flatMap((table) => rows[table].map((row) => ({ ...row, table })))
}

/** Where a row stands in its text; all else is the same in every form. */
const places = new Set(['line', 'section', 'quote', 'char_start', 'char_end'])

/** Rows without what tells their place, and without their ids. */
export const withoutPlaces = (rows: readonly FactRow[]): FactRow[] =>
  rows.map((row) => {
    const [id] = Object.keys(row)
    return Object.fromEntries(Object.entries(row).filter(([name]) => name !== id && !places.has(name))) as FactRow // the table stays
  })

type Pdf = InstanceType<typeof PDFDocument>

/** A PDF that `draw` fills; its first page is A4 without margins. */
export function pdfOf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, ...options })
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    draw(pdf)
    pdf.end()
  })
}

/** The message of the CliError that reading gives. */
export async function messageOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readForm(name, bytes)
  } catch (error) {
    if (error instanceof CliError) return error.message
    throw error
  }
  throw new Error('expected a CliError, found a text')
}
